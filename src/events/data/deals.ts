/** Takeovers, sales, mergers, partnerships. Rows as in the results file. Source: our own. */
export const DEALS = `
# Passive voice first: "agreed to be bought by".
acquisition : {target} .. bought/acquired/taken_over/purchased/swallowed/snapped_up/gobbled_up by .4 {acquirer}
 {target} .. sell~/sold itself to .4 {acquirer}
 {target} .. receive~/reject~/rebuff~/spurn~/accept~/fend~_off/field~/welcome~/weigh~ ..5 @bid/proposal/overtures from .4 {acquirer}
 {target} .. agree~/agreed ..4 takeover/buyout/sale/@bid ..2 by/from/to .3 {acquirer}
 {acquirer} 's? .5 @bid for .3 {target} !@goods
 {acquirer} 's? .5 acquisition/takeover/purchase/buyout of .3 {target} !@goods
 {acquirer} .. agree~_to/plans_to/plan_to/in_talks_to/talks_to/deal_to/close_to/nearing_deal_to buy/buying .4 {target} !@goods
 {acquirer} to/will buy .4 {target} !@goods
 {acquirer} .. acquire~/bought/purchase~/take~_over/took_over/snap~_up/snapped_up/swallow~/gobble~_up/scoop~_up all_of? .4 {target} !@goods
 {buyer} .. buy/buys/buying .4 {target} !@goods
 {acquirer} .. bid/bids/offer/offers/approach/takeover/acquisition/buyout/purchase/swoop for/of .4 {target} !@goods
 {acquirer} .. take~/took/taking {target} private
 {acquirer} .. swoop~/pounce~ for/on {target}
 {acquirer} .. talks with .2 {target} ..4 takeover/acquisition/buyout
 {target} .. receive~/reject~/rebuff~/spurn~/accept~/fend~_off/field~/attract~/draw~/drew ..5 takeover/buyout/bid/bids/approach/takeover_bid/takeover_offer/takeover_approach
 {target} .. sell~/sold/put~/selling itself !as/short
 owners/shareholders/holders/investors of {target} ..3 receive/get <money>
 {target} .. takeover_target/takeover_battle/bidding_war/takeover_talks
 takeover/buyout/acquisition of .3 {target} !@goods
divestiture : {seller} .. sell~/sold/divest~/offload~/dispose~_of/spin~_off/spun_off/spinning_off/hive~_off/carve~_out/unload~ .6 @part ..3 to .4 {acquirer}
 {seller} 's? .3 sale/divestiture/disposal/spin_off/spinoff of .6 @part ..3 to .4 {acquirer}
 {seller} .. sell~/sold/divest~/offload~/dispose~_of/spin~_off/spun_off/spinning_off/hive~_off/carve~_out/unload~ .6 @part
 {seller} .. sale/divestiture/disposal/spin_off/spinoff of .6 @part
 {seller} .. split~/splitting/break~/broken itself? up? into ..2 companies/businesses/parts
 {seller} .. part~_with/parting_with .4 @part
merger : {subject} and .1 {subject} ..4 merge~/combine~/merger
 {subject} .. merge~/merging/combine~/combining ..4 with .3 {subject}
 {subject} 's? ..3 merger ..3 with .3 {subject}
 merger/combination of/between .3 {subject} and/with .3 {subject}
 {subject} {subject} merger
 {subject} .. merge~/merger/merger_talks with .3 {subject}
 {subject} .. agree~/plan~/propose~/announce~/complete~ ..4 merger
 {subject} .. merger_talks/merger_agreement/merger_of_equals/all_share_merger/all_stock_merger
 {subject} @will merge
partnership : {partner} and .1 {partner} ..3 partner/partners/partnered/team~_up/join~_forces/collaborate~/joint_venture/tie_up
 {partner} .. partner~/team~_up/teamed_up/tie~_up/join~_forces/collaborate~/link~_up ..3 with .4 {partner}
 {partner} .. partnership/alliance/collaboration/joint_venture/tie_up/pact ..4 with .4 {partner}
 partnership/alliance/collaboration/joint_venture/tie_up between .3 {partner} and .3 {partner}
 {partner} .. partner~/team~_up/teamed_up/join~_forces with
 {partner} .. sign~/form~/announce~/strike~/struck/enter~/unveil~ ..3 partnership/alliance/joint_venture/collaboration
`
