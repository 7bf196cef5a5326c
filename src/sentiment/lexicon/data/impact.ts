/**
 * Verbs whose effect falls on what stands after them. Rows as in the market file: aim `o` turns to `s` in the passive
 * ("hurt by"). Source: our own.
 */
export const IMPACT = `
 2 o : help, helps, helped, benefits, buoy~, propel~, spur~, cheer, cheers, praise~, applaud~, hail~, tout~,
   endorse~, bring/brings/brought cheer to, good for, great for, positive for, boon for, good news for, relief to,
   relief for, tailwind for, opportunity for, bodes well for, augurs well for, improves outlook for, brightens,
   favours, demand for, thumbs up to, prop~ up, stabilises, stabilizes, advantage, supports, supported, aids, aided,
   aiding, backed, saves, saved, fuels, fueled, fuelled, fuelling
 -2 o : hurts, hurting, hits, hitting, weigh~ on, weigh heavy on, weighs heavy on, weigh heavily on, batter~, harm~,
   damages, damaged, damaging, punish~, pummel~, pound~, rattle~, spook~, scare~, roil~, dampens, dampen, dampened,
   threaten, threatens, threatening, squeezing, cripple~, undermine~, derail~, jolt~, shake/shakes/shook, slam~,
   blast~, criticise~, criticize~, blame, blamed, blaming, sue, sues, suing, fines, fine, fined, fining, penalise~,
   penalize~, slap~, slaps fine on, accuse, accuses, accusing, investigate, investigates, investigating, probes,
   probing, raids, bad for, negative for, bad news for, blow to, blow for, setback for, setback to, headwind for,
   trouble for, threat to, risk to, risks for, danger for, problem for, pain for, concerns about, worries over,
   worries about, fears over, doubts over, doubts about, pressure on, pressures, crackdown on, curbs on,
   cloud~ over, casts shadow on, eat~ into, haunt~, plague~, sting~, stung, bite~, mauls, threat from, wipes,
   burdens, burdened, burdening, burns, burned, burning, deal/deals/dealt blow to, takes toll on, take toll on,
   taked toll on, taking toll on, cast/casts doubt on, lambast~, rap~, pulls up, bans, bars, restrains, sanctions,
   block, blocks, hit
 1.7 o 0 : acquire, acquires, acquired, acquiring, acquisition of, to acquire, acquire~ stake in, buys stake in,
   buy stake in, take~ stake in, picks up stake in, buys # stake in, takeover of, takes over, take over, took over,
   buyout of, bid for, bids for, offer for, offers for, bidding for, buys out, bought out, buy out, to buy,
   agrees to buy, agreed to buy, bought, buys, to buy out, nears deal to buy, in talks to buy, in talks to acquire,
   interested in buying, invests in, invest in, investment in, to invest in, snap up, snaps up, snapping up,
   merger with, to merge with, raises stake in, ups stake in, hikes stake in, increases stake in,
   additional stake in
 -1 o : sells stake in, sell stake in, sold stake in, to sell stake in, cuts stake in, trims stake in,
   pares stake in, reduces stake in, stake sale in, exits, offloads stake in, offloads, dumps shares,
   sheds stake in, divests, divest
 -2 e : drag, drags, dragged, dragging
 -0.7 o 0 : sells, sold
 -1.6 o 0 : sells # lakh, sold # lakh, sells shares, sells # %, sold # %
`
