/** People, products, customers, survival. Rows as in the results file. Source: our own. */
export const OPERATIONS = `
none : @cut ..3 @staff costs/pay/bonuses/wages/hours
 @staff cuts? report
layoffs : {subject} .. @cut/eliminate~/shed/sheds/shedding/cull~/lose ..6 @staff
 {subject} .. lay~_off/laid_off/laying_off
 layoffs/job_cuts/redundancies ..2 at .3 {subject}
 {subject} .. announce~/plan~/begin~/began/confirm~/start~/prepare~/more/new ..5 layoffs/job_cuts/redundancies
 {subject} 's ..3 layoffs/job_cuts/redundancies
 {subject} layoffs/job_cuts/redundancies
 {subject} .. let~_go/letting_go ..1 of? ..5 @staff
 {subject} .. dismiss~/fire/fires/fired/firing ..3 <number> ..3 @staff
 {subject} .. part~_ways/parting_ways/part~_company with ..7 @staff
 {subject} .. show~ ..6 @staff ..1 door
 {subject} .. jobs/positions/posts/roles ..4 cut/axed/eliminated/go/lost/disappear/scrapped
 {subject} .. workforce/headcount/staff ..3 shrink~/shrunk/reduced/fall ..2 by/to ..2 <number>
 {subject} .. workforce_reduction/headcount_reduction/job_losses
none : leave~ ..3 unchanged/open/alone
executive-change : {subject} .. @chief ..6 @leave
 {subject} .. resignation/departure/exit/ouster/retirement/removal of ..4 @chief
 {subject} .. @chief 's ..1 resignation/departure/exit/ouster/retirement
 {subject} .. @hire ..8 @chief
 {subject} .. oust~/fire/fired/fires/sack~/replace~/remove~ ..3 @chief
 {subject} .. succeed~/replace~/take~_over/took_over ..5 as ..3 @chief
 {subject} .. hand~/handing ..2 reins/helm to
 {subject} .. take~/took/taking the helm/reins
 {subject} .. @leave as ..4 @chief
product-launch : {subject} .. launch~/unveil~/introduce~/introducing/debut~/roll~_out/release~/releasing/show~_off/took_the_wraps_off/take~_the_wraps_off .6 @novelty
 {subject} .. @novelty ..3 go~_on_sale/went_on_sale/hit~_stores/hit~_shelves
 {subject} .. start~/begin~/began selling .6 @novelty
 launch of .3 {subject} 's? .4 @novelty
# An order may also come from a court or stand in a phrase.
none : in order to
 court/restraining/executive/gag/tall order
 win~/won ..2 deal_of
contract-win : {customer} ..3 award~ ..4 {winner} ..6 @order
 {customer} ..3 pick~/choose/chooses/chose/chosen/select~ ..2 {winner} ..2 to/for/as ..4 supply/build/provide/supplier/contract
 {winner} .. @win/awarded ..8 @order ..4 from/with/by/for .4 {customer}
 {winner} .. @win/awarded ..8 @order
 {winner} .. get/gets/got/receive~/sign~ ..7 contract/contracts
 {winner} .. chosen/selected/picked ..4 to ..2 supply/build/provide/deliver
 {customer} .. place~/placed/order~ ..7 order/orders/jets/planes/aircraft/trucks/buses/turbines ..4 with/from/for .3 {winner}
 award~ ..6 @order ..3 to .3 {winner}
 award~ {winner} ..6 @order
 {winner} .. beat/beats/edge~_out ..4 to/for/in ..3 contract/order/tender
contract-loss : {customer} ..3 cancel~/cancelled/scrap~/scrapped/terminate~/pull~/end~ ..6 @order ..3 with/from/for .3 {loser}
 {customer} ..3 drop~/dropped/ditch~/dump~ {loser} as ..4 supplier/partner/vendor/contractor
 {loser} .. lose~/lost/losing ..6 contract/contracts/order/tender/customer/client/account
 {loser} .. @order ..3 cancelled/canceled/terminated/scrapped/withdrawn/revoked
 cancel~/cancelled/scrap~/scrapped/terminate~ ..3 {loser} 's? ..4 @order
 {loser} .. stripped of ..4 contract/mandate
none : strike price/prices/rate
 strike~/struck/striking .3 deal/agreement/tone/chord/balance/pose/pact/accord/partnership/alliance/note
 air/missile/drone/military/lightning/bird strike/strikes
strike : {subject} 's? .3 @labour ..8 strike/strikes/walk~_out/walked_out/walk~_off/walked_off/walkout/striking/down~_tools/downed_tools/picket~
 @labour at ..3 {subject} ..8 strike/strikes/walk~_out/walked_out/walk~_off/walked_off/walkout/down~_tools/downed_tools/picket~
 strike/strikes/walkout/work_stoppage at/by/against ..4 {subject}
 {subject} .. face~/facing/hit_by/brace~_for/bracing_for/avert~ ..4 strike/strikes/walkout/industrial_action/work_stoppage
 {subject} .. @labour ..8 strike/strikes/walk~_out/walked_out/walk~_off/walked_off/walkout/down~_tools/downed_tools
none : emerge~/exit~ ..3 bankruptcy/chapter_#/administration
 bankruptcy judge/court/lawyer/lawyers
bankruptcy : {subject} .. file~/filing/seek~/sought/declare~/mull~/consider~ ..5 bankruptcy/chapter_#/insolvency/creditor_protection/protection_from_creditors/bankrupt
 {subject} .. enter~/go~/went/collapse~/fall~/fell/placed/put/tip~/tipped/slide~/slid into? .3 administration/receivership/liquidation/insolvency/bankruptcy
 {subject} .. call~_in ..2 administrators/receivers
 {subject} .. go~/went/going bust/bankrupt/under !the/review
 {subject} 's ..3 bankruptcy/insolvency/collapse_into
 bankruptcy/insolvency/liquidation of .3 {subject}
 {subject} .. run~_out_of_cash/ran_out_of_cash
`
