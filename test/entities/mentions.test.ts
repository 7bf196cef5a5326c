import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/entities/index.ts'
import { SHIPPED } from '../../src/library/shipped.ts'
import { createGrammar } from '../../src/text/grammar.ts'
import { analyseText } from '../../src/text/index.ts'
import { MINI } from './mini.ts'

const NAMES = { gazetteer: MINI, grammar: createGrammar(SHIPPED.grammar) }

/** `Apple=AAPL` for each mention, in text order. */
function links(text: string): string[] {
  const { mentions } = findMentions([{ ...analyseText(text), where: 'text' }], NAMES)
  for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface)
  return mentions.map((mention) => `${mention.text}=${mention.entity.ticker ?? mention.entity.id}`)
}

describe('names', () => {
  test.each([
    ['Nvidia rose while Intel fell.', ['Nvidia=NVDA', 'Intel=INTC']],
    ['NVIDIA Corp. said so.', ['NVIDIA Corp=NVDA']],
    ['Apple, Inc. reported.', ['Apple, Inc=AAPL']],
    ['Shares of Yum! Brands rose.', ['Yum! Brands=YUM']],
    ['Coca Cola and Coca-Cola', ['Coca Cola=KO', 'Coca-Cola=KO']],
    ["Lowe's sales and Lowe’s stores", ["Lowe's=LOW", 'Lowe’s=LOW']],
    ['AT&amp;T and AT&T', ['AT&amp;T=T', 'AT&T=T']],
    ['Merck and Co said', ['Merck and Co=MRK']],
    ['a bitcoin rally as Bitcoin gains', ['bitcoin=BTC-USD', 'Bitcoin=BTC-USD']],
    ['nvidia in lower case is somebody typing fast', []],
    ['Nvidian and Inteligent are no names', []],
    ['write to @Nvidia or https://nvidia.com/Nvidia', []],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected))
})

describe('tickers', () => {
  test.each([
    ['$AAPL and $BRK.B gain', ['$AAPL=AAPL', '$BRK.B=BRK-B']],
    ['(NASDAQ: NVDA) and (NYSE:BRK.A)', ['NVDA=NVDA', 'BRK.A=BRK-B']],
    ['(New York Stock Exchange: F) today', ['F=F']],
    ['(HKEX: 700) and 0700.HK', ['700=0700.HK', '0700.HK=0700.HK']],
    ['Ford Motor (F) rose', ['Ford Motor=F', 'F=F']],
    ['NVDA shares rose', ['NVDA=NVDA']],
    ['The agency sent an INTC on Friday.', []],
    ['plan F, the T cell, V-shaped and F-150', []],
    ['(NASDAQ: ABC, a leading maker)', []],
    ['GDP, CEO, IT and $5 of EPS', []],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected))
})

describe('ordinary words are names only with evidence', () => {
  test.each([
    ['Target shares fell 3%.', ['Target=TGT']],
    ['Analysts raised Target to buy.', ['Target=TGT']],
    ['Its profit missed the target.', []],
    ['Target prices rose across the board.', []],
    ['The apple crop was poor.', []],
    ['Cupertino blamed Apple for it.', ['Apple=AAPL']],
    ['He needs a visa. Visa rules are strict.', []],
    ['Harrison Ford spoke.', []],
    ['Mr. Ford spoke.', []],
    ['Ford Motor said demand was firm. Later Ford cut prices.', ['Ford Motor=F', 'Ford=F']],
    ['Berkshire is a county.', []],
    ['Berkshire Hathaway bought more. Berkshire has cash.', ['Berkshire Hathaway=BRK-B', 'Berkshire=BRK-B']],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected))
})

describe('one short name, several companies', () => {
  test('the larger one by default', () => expect(links('Merck shares fell in New York.')).toEqual(['Merck=MRK']))

  test('the one that the document names in full', () =>
    expect(links('Merck KGaA sees growth. Shares of Merck rose.')).toEqual(['Merck KGaA=MRK.DE', 'Merck=MRK.DE']))

  test('a tie stays unlinked, with a warning', () => {
    const { mentions, warnings } = findMentions(
      [{ ...analyseText('Shares of Sable rose on Monday.'), where: 'text' }],
      NAMES,
    )
    expect(mentions).toEqual([])
    expect(warnings.map(({ code }) => code)).toEqual(['AMBIGUOUS_NAME'])
  })
})

describe('companies that no list knows', () => {
  test('a legal form gives them away, and from there on the short name counts', () =>
    expect(links('Suppliers such as Corvane Inc fell. Corvane had warned.')).toEqual([
      'Corvane Inc=private:corvane',
      'Corvane=private:corvane',
    ]))

  test('an organisation by its grammar', () =>
    expect(links('Start-up Harborlight Systems raised money.')).toEqual([
      'Harborlight Systems=private:harborlight-systems',
    ]))

  test.each(['Tim Cook spoke in Berlin.', 'The European Central Bank raised rates.'])('no company: %s', (text) =>
    expect(links(text)).toEqual([]),
  )
})

describe('coreference', () => {
  test.each([
    ['Nvidia fell 17%. The company cut prices.', ['Nvidia=NVDA', 'The company=NVDA']],
    ['Apple shares rose. The iPhone maker said so.', ['Apple=AAPL', 'The iPhone maker=AAPL']],
    ['Apple shares rose. The Cupertino-based group said so.', ['Apple=AAPL', 'The Cupertino-based group=AAPL']],
    ['Nvidia and Ford Motor rose. The chipmaker said so.', ['Nvidia=NVDA', 'Ford Motor=F', 'The chipmaker=NVDA']],
    ['Nvidia beat forecasts and its shares rose.', ['Nvidia=NVDA', 'its=NVDA']],
    ['Nvidia rose. The stock market fell.', ['Nvidia=NVDA']],
    ['Nvidia sued Intel. The latter denied it.', ['Nvidia=NVDA', 'Intel=INTC', 'The latter=INTC']],
  ])('%s', (text, expected) => expect(links(text)).toEqual(expected))

  test('two that fit equally: no link', () =>
    expect(links('Talks between Nvidia and Intel ended. The chipmaker said so.')).toEqual([
      'Nvidia=NVDA',
      'Intel=INTC',
    ]))
})

describe('boilerplate', () => {
  test.each([
    'Share this article on Nvidia',
    'Read next: Nvidia soars',
    '© 2025 Nvidia',
    '(Reporting by Nvidia in London)',
  ])('%s', (text) => expect(links(text)).toEqual([]))
})
