/**
 * Results and guidance. Rows: `type [polarity] : pattern`, one a line, sure ones before loose ones.
 * `{subject} ..` the nearest company before; `..4` up to four words of the same statement; `.4` of the same noun phrase;
 * `<percent>` a number; `@list` a list of the vocabulary; `a/b` either; `word~` its verb forms; `a_b` a phrase;
 * `x?` may be missing; `!x` not x; `none` makes whatever it touches no event. Source: our own.
 */
export const RESULTS = `
# A loss that is smaller than feared is a beat, and stands before the misses that say "smaller than".
earnings-beat : {subject} .. loss/losses ..3 smaller/narrower/less than ..2 @expected/@estimates
 {subject} .. smaller/narrower than @expected loss
 {subject} .. @beat ..4 @estimates
 {subject} .. better_than/stronger_than/higher_than/bigger_than @expected ..3 @profit/@revenue/results/numbers/quarter
 {subject} .. more_than/better_than/higher_than/stronger_than/above/ahead_of ..3 @analysts ..3 @expected
 {subject} .. ahead_of/above/higher_than/better_than/stronger_than ..4 @estimates
 {subject} .. ahead_of/above/better_than/more_than ..2 <money> that? ..3 @expected
 {subject} .. bigger/larger/higher/stronger/fatter .3 than ..2 @analysts ..3 @expected
 {subject} .. left/leaving ..3 @estimates ..2 dust/behind
 {subject} .. earnings_beat/profit_beat/revenue_beat/sales_beat/upside_surprise/beat_and_raise
earnings-miss : {subject} .. not/didn't/did_not/failed_to/fails_to/fail_to meet/match/reach/beat/hit/live_up_to ..4 @estimates
 {subject} .. @miss ..4 @estimates
 {subject} .. worse_than/weaker_than/lower_than/softer_than @expected ..3 @profit/@revenue/results/numbers/quarter
 {subject} .. less_than/worse_than/lower_than/weaker_than/fewer_than/below/short_of/shy_of ..3 @analysts ..3 @expected
 {subject} .. below/short_of/shy_of/worse_than/weaker_than/lower_than/less_than/behind ..4 @estimates
 {subject} .. below/short_of/shy_of/less_than ..2 <money> that? ..3 @expected
 {subject} .. smaller/lower/weaker/thinner .3 than ..2 @analysts ..3 @expected
 {subject} .. disappoint~ @analysts/wall_street
 {subject} .. earnings_miss/profit_miss/revenue_miss/sales_miss
revenue-growth : {subject} .. !home/house/vehicle/existing @revenue ..6 @rose ..4 <percent>
 {subject} .. @revenue ..2 up/higher ..2 <percent>
 {subject} .. <percent> ..2 @rise/growth ..1 in/of ..3 @revenue
 {subject} .. <percent> .2 @revenue growth/@rise
 {subject} .. @revenue growth/@rise of ..2 <percent>
 {subject} .. grow~/grew/grown/boost~/lift~/increase~ ..3 @revenue ..5 <percent>
 {subject} .. sold/sell/sells/took_in/brought_in/rang_up ..1 <percent> more
 {subject} .. record .2 @revenue
 {subject} .. @revenue .1 @rose
revenue-decline : {subject} .. !home/house/vehicle/existing @revenue ..6 @fell ..4 <percent>
 {subject} .. @revenue ..2 down/lower ..2 <percent>
 {subject} .. <percent> ..2 @fall ..1 in/of ..3 @revenue
 {subject} .. <percent> .2 @revenue @fall
 {subject} .. @revenue @fall of ..2 <percent>
 {subject} .. sold/sell/sells/took_in/brought_in/rang_up ..1 <percent> less/fewer
 {subject} .. @revenue .1 @fell
profit-growth : {subject} .. @profit ..6 @rose ..4 <percent>
 {subject} .. @profit ..2 up/higher ..2 <percent>
 {subject} .. <percent> ..2 @rise/growth ..1 in/of ..3 @profit
 {subject} .. <percent> .2 @profit growth/@rise
 {subject} .. @raise ..3 @profit ..6 <percent>
 {subject} .. loss/losses .2 narrow~/shrink~/shrank/shrunk
 {subject} .. narrow~/cut/halve~ .2 loss/losses
 {subject} .. swing~/swung/return~/turn~/climb~_back to .2 profit/profitability
 {subject} .. turn~/become/became profitable
 {subject} .. post~/report~ ..2 first .4 profit
 {subject} .. record .3 @profit
 {subject} .. back/returned ..1 in/to the black
 {subject} .. @profit .1 @rose
profit-decline : {subject} .. @profit ..6 @fell ..4 <percent>
 {subject} .. @profit ..2 down/lower ..2 <percent>
 {subject} .. <percent> ..2 @fall ..1 in/of ..3 @profit
 {subject} .. <percent> .2 @profit @fall
 {subject} .. swing~/swung/slip~/slid/sink~/sank/fall~/fell/plunge~ ..1 to/into .4 loss/red
 {subject} .. loss/losses .2 widen~/deepen~/balloon~
 {subject} .. post~/report~/book~/suffer~ .4 loss
 {subject} .. @profit .1 @fell
 {subject} .. @profit .1 evaporate~/wiped_out/vanish~
guidance-raised : {subject} .. @raise ..5 @guidance
 {subject} .. @guidance ..5 raised/lifted/hiked/boosted/increased/upgraded/upped
 {subject} .. guide~/guided/guidance/outlook/forecast/forecasts ..4 above/ahead_of/higher_than/better_than/@beat ..3 @estimates
 {subject} .. better_than/stronger_than/higher_than @expected .2 @guidance
 {subject} .. now expect~/see~/forecast~/anticipate~/predict~ ..9 ,? up_from
 {subject} .. expect~/promise~ ..6 more ..4 than ..3 previously/earlier/before/thought/promised
guidance-cut : {subject} .. @cut/downgrade~ ..5 @guidance
 {subject} .. withdrew/withdraw~/withdrawn/pull~/suspend~/scrap~/scrapped/abandon~/tear~_up/tore_up ..3 @guidance
 {subject} .. @guidance ..5 cut/lowered/slashed/reduced/trimmed/withdrawn/downgraded
 {subject} .. profit_warning/profits_warning/sales_warning/earnings_warning/revenue_warning
 {subject} .. warn~ ..2 that? ..4 profit/profits/earnings/sales/revenue/results/margins ..5 fall/lower/below/miss/weaker/decline/suffer/shrink/drop/hit/short
 {subject} .. warn~ on/of/about ..2 profit/profits/earnings/sales/revenue/margins/weak/weaker/slower
 {subject} .. guide~/guided/guidance/outlook/forecast/forecasts ..4 below/short_of/worse_than/weaker_than/lower_than/@miss ..3 @estimates
 {subject} .. worse_than/weaker_than/lower_than @expected .2 @guidance
 {subject} .. would/will miss ..4 target/targets/goal/goals/forecast
 {subject} .. now expect~/see~/forecast~/anticipate~/predict~ ..9 ,? down_from
 {subject} .. no longer expect~/see~/believe~ ..5 reach/meet/hit/grow/make
`
