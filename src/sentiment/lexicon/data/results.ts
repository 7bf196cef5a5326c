/** Results, guidance, demand, products. Rows as in the market file. Source: our own. */
export const RESULTS = `
 2.5 s : beat~ estimates, beat~ expectations, beat~ forecasts, top~ estimates, above estimates, above expectations,
   above forecasts, ahead of estimates, ahead of expectations, ahead of forecasts, better than forecast,
   more than expected, exceeds expectations, smashes, smashed, smash, blow~ past, blew past, beats on revenue,
   beats by, earnings beat, beat and raise, beat on, crushes, crushed estimates, record profit~s, record revenue~s,
   record sales, record earnings, record quarter, record year, blockbuster, blowout quarter, turns profitable,
   turned profitable, return~ to profit, return to profitability, swing~ to profit, swung to profit,
   swings to a profit, back to profit, first profit, in profit, posts profit, posts a profit, reports profit,
   back in black, back on track, posts net profit
 -2.5 s : miss~ estimates, miss~ expectations, miss~ forecasts, misses, missed, below estimates, below expectations,
   below forecasts, behind estimates, short of estimates, short of expectations, fall~ short, fell short,
   worse than feared, less than expected, earnings miss, disappoint, disappoints, disappointed, disappointment~s,
   profit warning~s, warns on profit, warn~ of, warning on, issues profit warning, slips into red, slips into loss,
   swing~ to loss, swung to a loss, swung to loss, swings to a loss, swing to a loss, plunges into red,
   sink~ into loss, incurs loss, posts loss, posts a loss, reports loss, posts net loss, reports net loss,
   posted a loss, reported a loss, reported loss, reports wider loss, in losses, in the red ink, into the red,
   into loss, to a loss, slips to loss, bleeding cash, burning cash, cash crunch, liquidity crunch, guidance cut
 2 s : strong results, strong earnings, good results, solid results, strong numbers, good numbers, robust results,
   upbeat results, strong quarter, stellar results, impressive, positive surprise, upside surprise, healthy growth,
   robust growth, strong growth, double-digit growth, solid growth, strong demand, robust demand, boom, booming,
   thriving, thrives, thrive, flourish~, sold out, runaway success, hit product, best ever, best-selling,
   bestseller, strongest ever, all-time best, milestone, landmark, breakthrough, game changer, success, successful,
   successfully, win~ approval, gets approval, approved, approval from, fda approval, usfda approval, gets nod,
   wins nod, clearance from, gets clearance, cleared, green light, gets go-ahead, go-ahead, optimistic, confident,
   bullish outlook, rosy outlook, positive outlook, stable outlook, strong outlook, strong order book, record order,
   record orders, ahead of schedule, on track, fast growing, fastest-growing, high-growth, market leader,
   market leadership, takes lead, first among equals, pole position, number one, no 1, no. 1, beat the street,
   deleveraging, debt-free, pays down, paid down, paying down, repay~, repaid, prepays, clears debt, than feared,
   had feared, less than feared, smaller than feared, better than feared, not as bad as, windfall, manna, manna for,
   windfall for, limit up, first dividend, took heart, takes heart, along for the ride, shrugging off, on fire,
   best quarter, best year, sweet spot, hurdle cleared, clears hurdle, overdone, off the hook, fat margins,
   doubters, sizzle~, reap~, prosper~, cashes in, cashing in, cash in, in rude health, runs hot, flying,
   firing on all cylinders, hit its stride, sold every, fully booked, fully let, snapped up, in vogue, waiting list,
   unscathed, pays off, paid off, paying off, vindicated, rewarded
 -2 s : weak results, poor results, poor show, weak earnings, weak numbers, dismal show, disappointing results,
   soft results, weak quarter, lacklustre results, negative surprise, sluggish growth, slowing growth, weak outlook,
   cautious outlook, bleak outlook, negative outlook, gloomy outlook, poor outlook, weak guidance, soft guidance,
   dim outlook, growth slows, loss of, struggles, struggle, struggled, woes, hurt~ by, hit by, hurt, suffers,
   suffer, suffered, suffering, bears the brunt, setback~s, blow, dealt a blow, dashed, stagnant, stagnation,
   cancels, cancelled, canceled, cancellation, delayed, postpones, postponed, postpone, put off, deferred, abandon~,
   halts, halted, halt, suspension, idled, idles, mothballed, shuts, shut down, shuts down, shutdown, closure,
   closing stores, closes plant, disruption~s, glitch~es, malfunction, failure, failed trial, trial failure, failed,
   fails, flop~s, flopped, rejected, rejects, reject, refused approval, denied approval, complete response letter,
   unsold, excess inventory, price war, overcapacity, writes down, writes off, lost market share, behind schedule,
   cost overruns, overruns, overbudget, no dividend, ditch~, hackers, administrators, fared worse, dims, dimmed,
   shine off, cents on the dollar, out of road, groundings, called off, fell off a cliff, falls off a cliff,
   off a cliff, dumped, knocked, locked out, slowest, has warned, have warned, warned that, warns that, no comfort,
   struggling to, went under, goes under, on the brink, brink, red ink, vanishes, vanished, gutted, ripped out,
   turned away, stranded, out of favour, headache, nightmare, bruising, existential, ugly, toxic, torpedoed, wiped,
   wrecked, spiral, spiralling, ructions, in limbo, written down, written off, wrote down, wrote off, write offed,
   write offing, walked away, walks away, left for dead, running out of, run out of, ran out of, cannot cover,
   could not cover, stopped paying, stop paying
 2 s : wins, win, won, bags, bag, bagged, secures, secure, secured, clinch~, land~ contract, lands, landed, nab~,
   snags, snagged, order win~s, contract win~s, wins order, wins contract, bags order, gets order, gets orders,
   bags orders, bags contract, receives order, receives orders, order worth, orders worth, contract worth,
   order from, new orders, new order, lands deal, awarded, awarded contract, wins bid, wins deal, lands order,
   large order, repeat order, multi-year deal, order book swells
 1.3 s : raise~ rs #, raise~ $ #, raise~ £ #, raise~ € #, nod, gets
 0 s : to raise rs #, to raise $ #, to raise £ #, to raise € #, seek nod, awaits nod, may raise rs #,
   plans to raise rs #, plans to raise $ #
 -1.5 s : faces, face, negative, downbeat, toll
 1.2 s : turnaround, restart~, finally, at last, thanks to, spared, refinance~, signed, signs, clears,
   for the first time, worth more, ahead of plan, # % ahead, # % above, # % more, # % premium, winner, nicely,
   outperformance, premium
 -1.3 s : # jobs, # workers, in sympathy, new shares, reverse split, covenant, frozen, freeze, freezes, ordered to,
   overpaid, tougher, the wrong, minus #, minus # %, inquiry, on ice, surrendered, surrender, hole, hole in,
   creditors, lock up, interest payment, goodwill, idle, empty, bondholders, handed back, pulled, filed for,
   discount, # % discount, at # % discount, at # per cent discount, admit~, pushed back, forfeits, forfeited,
   vacant, leaking, unhappy, grumble~, poorer, late, slower, unable, anger, angry, furious, blames, gloomier
 -0.7 s : had to, must, has to, have to
`
