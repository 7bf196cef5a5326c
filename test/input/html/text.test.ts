import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MORE, page, read, STORY, textOf } from './read.ts'

const both = `${STORY}\n\n${MORE}`

describe('blocks stand apart', () => {
  test.each([
    ['paragraphs', `<p>${STORY}</p><p>${MORE}</p>`, both],
    ['paragraphs that are not closed', `<p>${STORY}<p>${MORE}`, both],
    ['divisions', `<div>${STORY}</div><div>${MORE}</div>`, both],
    ['two line breaks', `<div>${STORY}<br><br>${MORE}</div>`, both],
    ['one line break', `<p>${STORY}<br>${MORE}</p>`, `${STORY}\n${MORE}`],
    ['a heading', `<p>${STORY}</p><h2>Rivals</h2><p>${MORE}</p>`, `${STORY}\n\nRivals\n\n${MORE}`],
    [
      'items of a list',
      `<p>${STORY}</p><ul><li>Sales, up 5%</li><li><p>Profit, up 8%</p></li></ul><p>${MORE}</p>`,
      `${STORY}\n\n- Sales, up 5%\n- Profit, up 8%\n\n${MORE}`,
    ],
    [
      'an empty item',
      `<p>${STORY}</p><ul><li>Sales, up 5%</li><li></li></ul><p>${MORE}</p>`,
      `${STORY}\n\n- Sales, up 5%\n\n${MORE}`,
    ],
    [
      'rows of a table',
      `<p>${STORY}</p><table><tr><th>Maker</th><th>Rise</th></tr><tr><td>Acme</td><td><p>5%</p></td></tr></table><p>${MORE}</p>`,
      `${STORY}\n\nMaker\tRise\n\nAcme\t5%\n\n${MORE}`,
    ],
    ['lines of preformatted text', `<pre>${STORY}\n\n${MORE}</pre>`, both],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(page(`<article>${body}</article>`))).toBe(expected)
  })
})

describe('inline elements leave no gaps', () => {
  test.each([
    ['emphasis inside a word', '<b>Ac</b>me', 'Acme'],
    ['a break opportunity', 'Ac<wbr>me', 'Acme'],
    ['a soft hyphen', 'Ac&shy;me', 'Acme'],
    ['a zero-width space', 'Ac&#8203;me', 'Acme'],
    ['a hard space', 'Acme&nbsp;Corp', 'Acme Corp'],
    ['white space of the source', 'Acme\n\t  Corp', 'Acme Corp'],
    ['a comment', 'Ac<!-- x -->me', 'Acme'],
    ['entities', 'AT&amp;T, S&#38;P, M&S &eacute;&#x2014;', 'AT&T, S&P, M&S é—'],
    ['what looks like a tag once decoded', '&lt;b&gt;', '<b>'],
    ['a footnote', 'Acme<sup><a href="#1">[1]</a></sup>', 'Acme'],
    ['an ordinal', '4<sup>th</sup>', '4th'],
  ])('%s', async (_, inline, expected) => {
    expect(await textOf(page(`<article><p>${STORY} ${inline}</p><p>${MORE}</p></article>`))).toBe(
      `${STORY} ${expected}\n\n${MORE}`,
    )
  })
})

describe('what is not shown is not read', () => {
  const lie = 'Zenith soared 90%, the best day in its history, and everybody who owns it is rich.'
  test.each([
    `<script>document.write("${lie}")</script>`,
    `<style>p::after { content: "${lie}" }</style>`,
    `<template><p>${lie}</p></template>`,
    `<noscript><p>${lie}</p></noscript>`,
    `<p hidden>${lie}</p>`,
    `<p hidden="until-found">${lie}</p>`,
    `<div aria-hidden="true"><p>${lie}</p></div>`,
    `<p style="color: red; display : none">${lie}</p>`,
    `<p style="visibility:hidden">${lie}</p>`,
    `<svg><text>${lie}</text><title>${lie}</title></svg>`,
    `<textarea>${lie}</textarea>`,
    `<iframe srcdoc="${lie}">${lie}</iframe>`,
    `<p class="visually-hidden">${lie}</p>`,
    `<nav><p>${lie}</p></nav>`,
    `<div role="complementary"><p>${lie}</p></div>`,
    `<section class="CommentList_comments__x1"><p>${lie}</p></section>`,
    `<div id="related-stories"><p>${lie}</p></div>`,
    `<!--[if IE]><p>${lie}</p><![endif]-->`,
    `<figure><img src="a.jpg" alt="${lie}"><figcaption>${lie}</figcaption></figure>`,
  ])('%s', async (markup) => {
    expect(await textOf(page(`<article><p>${STORY}</p>${markup}<p>${MORE}</p></article>`))).toBe(both)
  })

  test.each(['shareholder-letter', 'navy', 'relatedness', 'post has-sidebar comments-open', 'commentary', 'tag-ads'])(
    'class "%s" is no furniture',
    async (name) => {
      expect(await textOf(page(`<article><p>${STORY}</p><div class="${name}"><p>${MORE}</p></div></article>`))).toBe(
        both,
      )
    },
  )

  test('an element that holds most of the page is the page, whatever its class', async () => {
    expect(await textOf(page(`<div class="related"><p>${STORY}</p><p>${MORE}</p></div>`))).toBe(both)
  })
})

test('the headline stands apart from the text', async () => {
  const document = await read(page(`<h1>Acme rises on strong sales of anvils</h1><p>${STORY}</p><p>${MORE}</p>`))
  expect(document).toMatchObject({ title: 'Acme rises on strong sales of anvils', text: both })
})

test('property: whatever the words, paragraphs come out as they went in', async () => {
  const word = fc.stringMatching(/^[a-zA-Z&<>"'é€ß]{1,9}$/)
  const sentence = fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => `Acme, ${words.join(' ')}.`)
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 3, maxLength: 8 }), async (sentences) => {
      const body = sentences.map((one) => `<p>${escaped(one)}</p>`).join('\n')
      expect(await textOf(page(`<article>${body}</article>`))).toBe(sentences.join('\n\n'))
    }),
    { numRuns: 60 },
  )
})
