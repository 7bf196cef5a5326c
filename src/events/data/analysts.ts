/** Ratings and price targets; the broker never owns the event. Rows as in the results file. Source: our own. */
export const ANALYSTS = `
price-target-raised : {subject} : {broker} ..3 @raise ..3 target/targets/@target
 {subject} : {broker} ..8 target up to <money>
 {broker} ..4 @raise ..4 target/targets/@target ..2 on/for ..3 {subject}
 {broker} ..4 @raise ..3 {subject} 's? .1 target/@target
 {subject} 's? .2 target/@target ..2 raised/lifted/hiked/boosted/increased/upped ..6 by/at/from ..2 {broker}
 {subject} 's? .1 @target ..2 raised/lifted/hiked/boosted/increased/upped
 {broker} ..4 sees/values/see ..3 {subject} ..3 worth/at <money> ,? up_from
 @raise ..4 @target ..2 on/for ..3 {subject}
 @raise ..3 {subject} 's? .1 @target
 {rated} .. @raise ..3 @target
 {rated} .. @target ..2 raised/lifted/hiked/boosted/increased/upped
price-target-cut : {subject} : {broker} ..3 @cut ..3 target/targets/@target
 {subject} : {broker} ..8 target down to <money>
 {broker} ..4 @cut ..4 target/targets/@target ..2 on/for ..3 {subject}
 {broker} ..4 @cut ..3 {subject} 's? .1 target/@target
 {subject} 's? .2 target/@target ..2 cut/lowered/slashed/reduced/trimmed/pared ..6 by/at/from ..2 {broker}
 {subject} 's? .1 @target ..2 cut/lowered/slashed/reduced/trimmed/pared
 {broker} ..4 sees/values/see ..3 {subject} ..3 worth/at <money> ,? down_from
 @cut ..4 @target ..2 on/for ..3 {subject}
 @cut ..3 {subject} 's? .1 @target
 {rated} .. @cut ..3 @target
 {rated} .. @target ..2 cut/lowered/slashed/reduced/trimmed/pared
# "Upgraded its network" is no rating: without a broker, a rating word must follow.
analyst-upgrade : {subject} : {broker} upgrade~/@raise ..2 to? @buy/@hold
 {broker} ..3 upgrade~ ..4 {subject} !'s
 {rated} .. upgrade ..6 by/from ..2 {broker}
 {subject} ..3 upgrade~ ..7 by/at/from/after ..3 {broker}
 upgrade of .2 {subject} ..3 by/from ..2 {broker}
 {broker} ..3 move~/lift~/raise~/boost~/bump~ ..3 {subject} ..3 to @buy
 {broker} ..3 move~/lift~/raise~/boost~/bump~ ..3 {subject} ..3 to @hold from @sell
 {broker} ..3 warm~_to/turn~_bullish_on/turn~_positive_on .2 {subject}
 {broker} ..4 raise~/lift~/upgrade~ ..4 rating on/for .3 {subject}
 {rated} .. upgrade~ ..3 to .2 @buy/@hold
 {subject} shares? was/were upgraded
 upgrade~ ..3 {rated} ..3 to .2 @buy/@hold
 raise~/lift~/upgrade~ ..3 {rated} 's ..2 rating/credit_rating
analyst-downgrade : {subject} : {broker} downgrade~/@cut/take~ ..2 to? @sell/@hold
 {broker} ..3 downgrade~ ..4 {subject} !'s
 {rated} .. downgrade ..6 by/from ..2 {broker}
 {subject} ..3 downgrade~ ..7 by/at/from/after ..3 {broker}
 downgrade of .2 {subject} ..3 by/from ..2 {broker}
 {broker} ..3 @cut/move~/take~/took/drop~ ..3 {subject} ..3 down? to @sell
 {broker} ..3 @cut/take~_down ..3 {subject} ..3 to @hold
 {broker} ..3 take~/took/move~/drop~ ..3 {subject} ..3 down? to @hold from @buy
 {subject} : {broker} take~/move~/drop~ ..5 to @hold from @buy
 {broker} ..3 sour~_on/turn~_bearish_on/turn~_negative_on .2 {subject}
 {broker} ..4 lower~/cut/cuts/downgrade~ ..4 rating on/for .3 {subject}
 {rated} .. downgrade~ ..3 to .2 @hold/@sell/junk
 {subject} shares? was/were downgraded
 downgrade~ ..3 {rated} ..3 to .2 @hold/@sell/junk
 lower~/cut/cuts/downgrade~ ..3 {rated} 's ..2 rating/credit_rating
 {rated} .. cut ..2 to junk
analyst-initiation bullish : {subject} : {broker} initiate~/start~/resume~ ..5 @buy
 {broker} ..3 initiate~/start~/resume~/launch~/begin~/began/assume~ ..4 {subject} ..5 @buy
 {rated} .. initiate~ ..4 @buy
analyst-initiation bearish : {subject} : {broker} initiate~/start~/resume~ ..5 @sell
 {broker} ..3 initiate~/start~/resume~/launch~/begin~/began/assume~ ..4 {subject} ..5 @sell
 {rated} .. initiate~ ..4 @sell
analyst-initiation : {subject} : {broker} initiate~/start~/resume~ ..5 @hold
 {broker} ..3 initiate~/start~/resume~/launch~/begin~/began/assume~ ..3 coverage ..2 on/of/for .3 {subject}
 {broker} ..3 initiate~/start~/resume~ ..2 {subject} at/with ..2 @hold
 {broker} ..3 start~ following/covering .2 {subject}
 initiate~/start~/resume~ ..3 coverage ..2 on/of/for .3 {rated}
 {rated} .. initiate~ ..4 @hold
`
