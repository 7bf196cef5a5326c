/**
 * Words with two sides: what stands before gains, what stands after loses (or the other way round, below zero).
 * Rows: `valence [side] : phrases`; `side`: valence of what stands after, where it is not the exact opposite.
 */
export const CONTRASTS = `
 2 : beat~, beaten, outpace~, outperform~, overtake/overtakes/overtook/overtaken/overtaking, outshine~, outshone,
   surpass~, trounce~, edge~ out, eclipse~, outsell/outsells/outsold/outselling, outgrow/outgrows/outgrew, outrun,
   outruns, outrank~, leapfrog~, outstrip~, superior to, more than a match for, lead over, in the dust,
   at the expense of, dethrone~, displace~, oust~, unseat~, topple~, undercut~, pip~, exceed~,
   win/wins/won/winning over, steal/steals/stole/stealing from, win/wins/won from, wrest~ from,
   take/takes/took share from, gain~ share from, preferred over, prefer~ over, favoured over, favored over,
   over rival, trump~, outdo/outdoes/outdid, outbid~, outclass~, outmuscle~, pull~ ahead of, pull~ away from,
   ahead of rival, tops, topped, topping
 -2 : trail~, lag~ behind, lag~, underperform~, lose/loses/lost/losing to, lose/loses/lost/losing ground to,
   lose/loses/lost/losing share to, cede~ to, cede~, inferior to, dearer than, no match for, fall/falls/fell behind,
   overtaken by, surpassed by, eclipsed by, beaten by, outbid by, outpaced by, ousted by, leapfrogged by,
   undercut by, outsold by, eaten by, squeezed by, fall/falls/fell short of, hard to match, lost out to,
   loses out to, lose out to
 2 both : ahead of, better than, faster than, stronger than, cheaper than
 -2 both : behind, slower than, worse than, weaker than
`
