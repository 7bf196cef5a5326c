/** Owners' money: listings, new shares, buybacks, dividends. Rows as in the results file. Source: our own. */
export const CAPITAL = `
ipo : {subject} .. file~/plan~/price~/launch~/prepare~/preparing/eye~/complete~/postpone~/set~/delay~/raise~/raised ..6 ipo/initial_public_offering/flotation/stock_market_debut/market_debut/stock_market_listing
 {subject} 's ..4 ipo/initial_public_offering/flotation/market_debut/stock_market_debut !price
 {subject} .. go~/went/going public !with/about
 {subject} .. float~ ..2 on/in ..3 exchange/nasdaq/nyse/market/london/york/hong
 {subject} .. debut~ on/in ..4 exchange/nasdaq/nyse/market
 {subject} .. list~ ..1 shares ..2 on/in
 {subject} .. made/make~/making ..3 market_debut/stock_market_debut/trading_debut
 ipo/initial_public_offering/flotation of .3 {subject}
share-offering : {subject} .. sell~/sold/issue~/issuing/offer~/place~ .5 new/additional .2 shares/stock
 {subject} .. launch~/announce~/plan~/price~/complete~/propose~/raise~/upsize~ ..8 rights_issue/share_sale/stock_offering/share_offering/secondary_offering/share_placing/equity_raise/equity_offering/stock_sale/follow_on_offering
 {subject} 's? .3 rights_issue/share_placing/stock_offering/secondary_offering
 {subject} .. tap~/tapped/tapping ..3 shareholders/investors for ..2 <money>
buyback : {subject} .. buy/buys/buying/bought back ..9 stock/shares/share
 {subject} .. repurchase~ ..6 shares/stock/share
 {subject} .. announce~/launch~/approve~/authorize~/authorise~/expand~/start~/unveil~/plan~/begin~/began/@raise/add~ ..6 buyback/buybacks/buy_back/share_repurchase/stock_repurchase/repurchases/repurchase_program/repurchase_programme
 {subject} .. <money> .3 buyback/buy_back/share_repurchase/stock_repurchase/repurchase
 {subject} .. buyback/buy_back/repurchase of ..3 <money>
 {subject} .. buying/buy/buys/spend ..5 own shares/stock
none : suspend~/halt~/pause~/cancel~/stop~/end~ ..4 buyback/buybacks/repurchases/share_repurchases/share_repurchase
# A forecast of the dividend, its cover and its yield are no dividend.
none : dividend yield/cover/forecast/policy/tax
dividend-raised : {subject} .. @raise ..4 dividend/dividends/payout/distribution
 {subject} .. dividend/payout ..3 raised/increased/lifted/hiked/doubled/boosted/tripled
 {subject} .. dividend/payout .1 up/higher ..2 <percent>
 {subject} .. <percent> .1 dividend/payout @rise/hike/boost
 {subject} .. dividend/payout @rise/hike/boost
 {subject} .. <percent> ..2 @rise/hike ..1 in/of/to .2 dividend/payout
 {subject} .. pay~/paid/declare~/announce~ .2 special/extra/bumper/maiden/bigger/higher/fatter .1 dividend/payout
 {subject} .. reinstate~/resume~/restore~/initiate~ ..3 dividend/dividends/dividend_payments
 {subject} .. pay~/paying ..2 shareholders/owners/investors ..2 <percent> more
dividend-cut : {subject} .. @cut/suspend~/scrap~/scrapped/halt~/eliminate~/omit~/omitted/cancel~/skip~/skipped/ditch~ ..4 dividend/dividends/payout/dividend_payments
 {subject} .. dividend/payout ..3 cut/slashed/reduced/suspended/scrapped/halved/eliminated/cancelled/canceled/axed/omitted
 {subject} .. dividend/payout cut/suspension/reduction
 {subject} .. stop~/stopped/stopping/cease~ paying ..3 dividend/dividends
 {subject} .. pay/pays/paying no ..2 dividend
 {subject} .. shareholders/owners/investors ..5 without ..1 dividend
`
