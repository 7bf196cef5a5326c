/** Fonts that systems bring along: nothing is loaded. */
export const BASE = `
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
.masthead, main, footer { max-width: 74rem; margin-inline: auto; }
.masthead { border-top: 4px solid var(--strong); border-bottom: 1px solid var(--rule); margin-bottom: 2.25rem; }
.masthead p { margin: 0; padding: .55rem 0; font-size: .8125rem; color: var(--soft); }
.masthead b { color: var(--ink); font-size: .9375rem; letter-spacing: -.01em; margin-right: .6rem; }
main:focus { outline: none; }
h1, .headline, article.report > header h2 {
  font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif;
  font-weight: 700; letter-spacing: -.012em; line-height: 1.14; text-wrap: balance;
}
h1 { font-size: clamp(1.75rem, 4.2vw, 2.75rem); margin: .2rem 0 .6rem; max-width: 34ch; }
article.report > header h2 { font-size: clamp(1.5rem, 3.2vw, 2.125rem); margin: .2rem 0 .5rem; max-width: 38ch; }
section > h2, section > h3 { font-size: .8125rem; font-weight: 700; letter-spacing: .07em; text-transform: uppercase; margin: 0 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--strong); }
section > h3 { letter-spacing: .05em; border-top-width: 1px; }
section { margin-top: 2.25rem; }
p { margin: 0 0 .75rem; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: var(--plain); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.kicker { font-size: .875rem; color: var(--soft); margin-bottom: .25rem; font-variant-numeric: tabular-nums; }
header > .kicker::before { content: ''; display: block; width: 2.5rem; border-top: 3px solid var(--accent); margin-bottom: .7rem; }
.standfirst { font-size: 1.0625rem; color: var(--soft); margin-bottom: 0; }
.soft, .aside { color: var(--soft); }
.aside { font-size: .875rem; margin-top: .75rem; max-width: 70ch; }
.warning { margin: .75rem 0 0; padding: .5rem .75rem; border-left: 3px solid var(--both-line); background: var(--both-tint); max-width: 70ch; }
.lean { color: var(--side); font-weight: 600; white-space: nowrap; }
.num { font-variant-numeric: tabular-nums; white-space: nowrap; }
.num.up, .num.down, .num.both { color: var(--side); font-weight: 600; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; left: 1rem; top: .5rem; z-index: 2; padding: .5rem .9rem; background: var(--paper); color: var(--ink); }
footer { margin-top: 3.5rem; border-top: 1px solid var(--rule); padding-top: .9rem; font-size: .8125rem; color: var(--soft); }
article.report + article.report, .overview + article.report, .articles-page > article.report { margin-top: 4rem; padding-top: 1.5rem; border-top: 4px solid var(--strong); }
.articles-page > article.report { content-visibility: auto; contain-intrinsic-size: auto 90rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
