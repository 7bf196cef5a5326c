/** Function words that shape evidence. Rows: `kind [factor] : phrases`. Source: our own; VADER's lists were read. */
export const GRAMMAR = `
 negate 0.74 : not, n't, no, never, neither, nor, cannot, can't, won't, don't, doesn't, didn't, isn't, wasn't,
   aren't, weren't, hasn't, haven't, hadn't, wouldn't, couldn't, shouldn't, without, hardly, scarcely, barely,
   yet to, far from, anything but, refuse to, refuses to, refused to, little, few, lack of, lacks, lacked,
   absence of, rather than, instead of, stops, stopped, stop, denies, deny, denied, rules out, ruled out, rule out,
   averts, avert, averted, escapes, escaped, dismisses, dismissed, end to, free of, immune to, nothing
 inert : not only, not just, no doubt, no surprise, no stranger, not yet, no wonder, if not, not to mention,
   nothing but, no idea, no plans, yes or no, no more than, no less than, cannot help, ended up, opened up, held up,
   hold up, sign up, signed up, signing up, sum up, sums up, clean up, catch up, caught up, paid up, cut loose,
   stand to, stands to, loss prevention, cost of living, cost to income, high street, small cap, mid cap, large cap,
   wind down, sit down, stand down, stands down, step down, write-up, pick up truck, take up, takes up, taken up,
   join up, call up, fund up, lock-down, what if, let go, start-up, best known, best man, at best, for good,
   good deal of, no one, fall into line, as good as, good as, at a high, loss adjuster, as bad as, a record of,
   on record, on the record, off the record, lost in, at least, at most
 hedge 0.6 : may, might, could, would, perhaps, possibly, probably, potentially, potential, seeks, seek, hopes to,
   hoping to, aims to, plans to, plan to, if, whether, rumoured, rumored, reportedly, considers, considering, mulls,
   weighs, eyes, can
 strong 1.3 : very, sharply, steeply, extremely, highly, heavily, hugely, massively, significantly, substantially,
   dramatically, strongly, much, far, big, manifold, markedly, soundly, handily, comfortably, badly, deeply,
   severely, broadly
 faint 0.6 : slightly, marginally, a tad, a bit, modestly, a little, somewhat, a touch, fractionally, partly,
   mildly, barely up, nominally, marginal, modest, slight, mild, tad
 concede 0.25 : despite, in spite of, notwithstanding, regardless of, defying, defies, defied, shrugs off,
   shrugged off, shrug off, ignoring, in the face of, brushes off, brushed off
 concede 0.5 : though, although, even though, even as, whereas, while, whilst
 oppose : but, yet, however, nevertheless, nonetheless, still, only to
 split : as, after, when, because, since, with, amid, amidst, on the back of, which, who, where, before, following,
   until, because of, due to, owing to, leaving, sending, pushing, making, giving, helping, forcing, meaning, so
 glue : as well as, such as, including, led by, like, along with, together with, other than, as much as, as many as,
   as of, as far as, so far, and other, or, both, plus, followed by, as low as, as high as, as a, as an, as the,
   as it, as ceo, as cfo, as chairman, as md, as md & ceo, as chief, as director, as president, as head, as coo,
   as cto, with effect from
 report : says, said, say, according to, notes, noted, writes, wrote, told, tells, analyst at, analysts at,
   strategist at, economist at, analysts from, believes, believe, expects, reckons, thinks, argues, estimates that,
   sees, recommends, recommended, suggests, advises, adds, added, warns, warned, in a note, in a report
 inert : up to, set up, sets up, setting up, come up with, comes up with, takes over as, take over as, took over as,
   key support, support level~s, support at, short term, short to medium term, short and medium term, medium term,
   thin trade, ahead of the, ahead of its, under way, line up, lines up, made up, makes up, signs up, make up,
   open up, opens up, on top of, stock up on, add up, wake up, such a, no. #, no #, more than #, less than #,
   higher education, high court, high speed, high level, high end, high frequency, low cost, low budget,
   fall season, growth stocks, start ups, follow up, end up, ends up, over and above, cash and carry, short circuit,
   crude prices, top # trading, top stocks, top ten, mature, back office, back end, like a, opening up, buildup,
   net of tax
 negate 1.1 : fail to, fails to, failed to, failing to, failure to, unlikely to, unlikely, no longer
 hedge 0.9 : likely, set to, expected to, seen
`
/** What results are measured against: "beats estimates" has no loser. */
export const YARDSTICKS: ReadonlySet<string> = new Set(
  `estimates estimate expectations expectation forecasts forecast consensus views view street analysts analyst eps revenue
  revenues targets target predictions projections sales profit earnings hopes guidance top bottom by deadline nii margin`
    .trim()
    .split(/\s+/),
)
