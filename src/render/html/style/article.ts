/** The text with its marks, the reasons beside it, and the popovers. */
export const ARTICLE = `
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 0 3.5rem; }
.columns > .text { max-width: 42rem; }
.legend { font-size: .8125rem; color: var(--soft); }
.swatch { display: inline-block; background: var(--tint); color: var(--side); border-bottom: 2px solid var(--line); padding: 0 .35rem; margin-left: .35rem; }
.prose { font: 1.125rem/1.7 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif; hyphens: manual; }
.prose p { margin: 0 0 1.1em; }
.prose .headline { font-size: 1.375rem; line-height: 1.3; margin-bottom: .8em; }
.said { background: var(--tint); color: inherit; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .1em .12em; border-bottom: 2px solid var(--line); cursor: pointer; }
.headline .said { line-height: 1.45; }
.term { color: var(--side); font-weight: 700; }
.mention { all: unset; cursor: pointer; font-weight: 600; border-bottom: 2px dotted var(--line); }
.said .mention { border-bottom: 0; text-decoration: underline dotted 2px var(--side); text-underline-offset: .2em; }
.mention:hover, .chip:hover { background: var(--side); color: var(--paper); }
.mention:focus-visible, .chip:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; border-radius: 3px; }
.chip { all: unset; cursor: pointer; white-space: nowrap; font: 600 .6875rem/1.3 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; letter-spacing: .01em; color: var(--side); border: 1px solid var(--line); background: var(--paper); border-radius: 999px; padding: .08rem .45rem; margin-left: .35rem; vertical-align: .12em; }
[popover].reason { border: 1px solid var(--rule); border-top: 3px solid var(--strong); background: var(--card); color: var(--ink); padding: .9rem 1.1rem; font-size: .9375rem; box-shadow: 0 8px 30px rgb(0 0 0 / .22); inset: auto 0 0 0; margin: 0 auto; width: 100%; max-width: 34rem; max-height: 60vh; overflow: auto; }
.reason p { margin: 0 0 .4rem; } .reason > p:last-child { margin-bottom: 0; }
.reason .who { font-size: 1rem; } .reason > div + div { border-top: 1px solid var(--rule); margin-top: .6rem; padding-top: .6rem; }
.pushed { font-size: .8125rem; }
.weight { display: inline-block; background: var(--tint); color: var(--side); padding: 0 .35rem; margin: 0 .1rem .15rem 0; border-radius: 2px; font-variant-numeric: tabular-nums; }
@supports (position-area: bottom) {
  @media (min-width: 48rem) {
    [popover].reason { inset: auto; width: max-content; max-width: 25rem; margin: .4rem 0; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; }
  }
}
.company { border-bottom: 1px solid var(--rule); padding: .15rem 0; }
.company > summary { cursor: pointer; padding: .55rem 0; display: grid; grid-template-columns: 1fr auto auto; gap: .1rem .6rem; align-items: baseline; list-style: none; }
.company > summary::-webkit-details-marker { display: none; }
.company > summary .title::before { content: '+'; display: inline-block; width: 1rem; color: var(--soft); font-weight: 400; }
.company[open] > summary .title::before { content: '\\2212'; }
.company > summary .name { display: inline; margin-left: .25rem; }
.company > p.soft { font-size: .8125rem; margin-bottom: .3rem; }
.company:target > summary, .said:target { outline: 3px solid var(--focus); outline-offset: 3px; }
.evidence { list-style: none; margin: .8rem 0; padding: 0; }
.evidence li { margin-bottom: 1rem; }
.evidence .source { font-size: .8125rem; color: var(--soft); margin: 0 0 .2rem .95rem; }
.evidence .pushed { margin: 0 0 0 .95rem; }
blockquote { margin: 0 0 .3rem; padding-left: .8rem; border-left: 3px solid var(--line); font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif; line-height: 1.5; }
blockquote p { margin: 0; }
.events { list-style: none; margin: .6rem 0 1rem; padding: .6rem .8rem; background: var(--card); font-size: .875rem; }
.events li { margin-bottom: .3rem; } .events li:last-child { margin: 0; } .events .lean { white-space: normal; } .events q { color: var(--soft); }
.company .price { font-size: .875rem; margin: 0 0 1rem; }
@media (max-width: 62rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 30rem) { .company > summary { grid-template-columns: 1fr auto; } .company > summary .title { grid-column: 1 / -1; } }
`
