/**
 * Up is blue and down vermilion: a pair that people with any kind of colour blindness can tell apart, after M. Okabe and
 * K. Ito, "Color Universal Design". A sign stands beside every colour. Texts reach a contrast of 4.5 to 1.
 */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --card: #f7f2e9; --ink: #1c1b19; --soft: #615b52; --rule: #e2dace; --strong: #1c1b19;
  --accent: #8a1538; --focus: #0a5bb8;
  --up: #0a569c; --up-tint: #e1edf9; --up-line: #7eb0e0;
  --down: #a83800; --down-tint: #fbe7da; --down-line: #e9a37c;
  --both: #735300; --both-tint: #f5ebcb; --both-line: #cfae4c;
  --flat: #615b52; --flat-tint: #efe9de; --plain: #bdb4a5; --track: #efe8dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131519; --card: #1c1f25; --ink: #ebe9e4; --soft: #aaa69d; --rule: #31343c; --strong: #ebe9e4;
    --accent: #f08aa8; --focus: #8ec2ff;
    --up: #86bef5; --up-tint: #16293d; --up-line: #3d77ad;
    --down: #ffa274; --down-tint: #3a2218; --down-line: #a8592f;
    --both: #e6c868; --both-tint: #352d14; --both-line: #8d7527;
    --flat: #aaa69d; --flat-tint: #262930; --plain: #5d6069; --track: #23262d;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #ccc; --strong: #000; --accent: #000;
    --up: #0a569c; --up-tint: #e8f1fa; --up-line: #7eb0e0;
    --down: #a83800; --down-tint: #fcede4; --down-line: #e9a37c;
    --both: #735300; --both-tint: #f8f1da; --both-line: #cfae4c;
    --flat: #444; --flat-tint: #f0f0f0; --plain: #bbb; --track: #eee;
  }
}
.up { --side: var(--up); --tint: var(--up-tint); --line: var(--up-line); }
.down { --side: var(--down); --tint: var(--down-tint); --line: var(--down-line); }
.both { --side: var(--both); --tint: var(--both-tint); --line: var(--both-line); }
.flat { --side: var(--flat); --tint: var(--flat-tint); --line: var(--plain); }
`
