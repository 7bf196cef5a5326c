import { createHash } from 'node:crypto'
import { SCRIPT } from './script.ts'
import { STYLE } from './style/index.ts'
import { type Html, html, ownElement } from './template.ts'

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** Nothing is loaded from anywhere, and only the style sheet and script that stand here are obeyed. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Everything before the content. */
export function pageStart(title: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsent">
<title>${title}</title>
${ownElement('style', STYLE)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="masthead"><p><b>newsent</b> <span>which way the news leans, company by company</span></p></header>
<main id="content" tabindex="-1">
`
}

/** Everything behind it. */
export const pageEnd = (): Html => html`</main>
<footer><p>Scores are opinions of a program about a text, not advice. They run from −1, bearish, to +1, bullish.</p></footer>
${ownElement('script', SCRIPT)}
</body>
</html>
`
