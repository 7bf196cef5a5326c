/** What prices and short sellers do. Rows as in the results file. Source: our own. */
export const MARKET = `
short-seller-report : short_seller/short_sellers/hindenburg/muddy_waters/citron/spruce_point/viceroy/fuzzy_panda/culper/gotham_city/kerrisdale/grizzly ..7 accuse~/accusing/allege~/target~/attack~/short~/bet~/aim/report/claim~/publish~ ..5 {subject}
 {short-seller} ..5 short~/shorted/short_position/bet_against/short_report .3 {subject}
 {subject} .. short_seller_report/short_report/short_seller_attack
 {subject} .. accused/targeted/attacked ..4 by ..3 short_seller/hindenburg/muddy_waters/citron/spruce_point/viceroy/fuzzy_panda/culper
 {subject} .. short_seller ..3 accuse~/allege~/claim~/publish~/report
 short_position/bet_against in? ..2 {subject} ..6 fraud/report/accounting
# Only a price moves here: between the name and the verb stands nothing but "shares" and helping words.
stock-rise : @shares of ..2 {stock} @aux? @aux? @rose ..5 <percent>
 {stock} 's? own? @shares? @aux? @aux? @rose ..5 <percent>
 {stock} 's? own? @shares? @aux? @aux? up/higher ..3 <percent>
 {stock} 's? own? @shares? @aux? @aux? ..1 <percent> higher/firmer/up
 {stock} : <up>
 {stock} ( <up>
 {stock} 's? .2 <percent> @rise !in/of
 @rise in ..2 @shares of? .2 {stock}
 @rise in .1 {stock} 's? @shares
 @shares of ..2 {stock} @aux? @aux? @rose
 {stock} 's? own? @shares @aux? @aux? @rose
 {stock} 's? own? @shares? @aux? hit~/touch~/reach~/close~_at/set~ ..3 record_high/all_time_high/record
 {stock} @aux? soar~/surge~/skyrocket~/rally~/leapt/jump~ !into/on/in/at/aboard/ship
 send~/sent/push~/drive~/drove/lift~ ..2 {stock} 's? @shares? ..1 higher/up/soaring/surging
stock-fall : @shares of ..2 {stock} @aux? @aux? @fell ..5 <percent>
 {stock} 's? own? @shares? @aux? @aux? @fell ..5 <percent>
 {stock} 's? own? @shares? @aux? @aux? down/lower/off ..3 <percent>
 {stock} 's? own? @shares? @aux? @aux? ..1 <percent> lower/weaker/down
 {stock} : <down>
 {stock} ( <down>
 {stock} 's? .2 <percent> @fall !in/of
 @fall in ..2 @shares of? .2 {stock}
 @fall in .1 {stock} 's? @shares
 @shares of ..2 {stock} @aux? @aux? @fell
 {stock} 's? own? @shares @aux? @aux? @fell
 {stock} @aux? plunge~/tumble~/sink~/sank/crater~/nosedive~/slump~ !into/on/in/at/to
 send~/sent/push~/drive~/drove/drag~ ..2 {stock} 's? @shares? ..1 lower/down/tumbling/plunging/sliding
`
