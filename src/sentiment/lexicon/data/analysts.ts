/** What analysts say. Rows as in the market file. Source: our own; ratings as brokers word them. */
export const ANALYSTS = `
 3 o : upgrade~, upgraded to, initiate~ with buy, double-upgrade~
 -3 o : downgrade~, downgraded to, double-downgrade~, notch~ down
 2.5 o : buy, accumulate, accumulates, add, strong buy, buy on dips, buy on declines, go long on, go long, bet on,
   bets on, bullish on, positive on, upbeat on, overweight on, overweight, outperform rating on, constructive on,
   optimistic on, stay invested in, stay long on, stick with, likes, love, loves, prefers, top bet~s, top buy,
   betting on, can buy, one can buy, go for, stay with, remain invested in, look at buying, look to buy,
   time to buy, good time to buy, great buy, good buy, worth buying, best bet~s, hold on to, hang on to,
   buying opportunity, sector perform upgrade, multibagger~s, value pick~s, favour, favoured, favouring, favor~,
   favourite~, favorite~, recommend, recommending, btst, bt / st, outperform rating, buy rating, buy call,
   bullish view on, bullish stance on, stocks to buy, buy recommendation, conviction buy, focus list,
   stay bullish on, extremely bullish on, very bullish on, remain positive on, very positive on, bets big on,
   bullish, buy-rated, positive
 -2.5 o : sell, go short on, go short, exit, exit from, stay away from, stay away, bearish on, negative on,
   cautious on, underweight on, underweight, book profits in, book profit in, book profits with, book profits,
   book profit, book partial profits in, sell on rallies, sell on rise, exit on rallies, not bullish on, wary of,
   pessimistic on, sceptical of, skeptical of, steer clear of, get out of, cut exposure to, lighten, dump, dumps,
   sell rating, sell call, bearish view on, strong sell, sell recommendation, stay short on, should avoid,
   would avoid, stocks to avoid, stocks to sell, switch out of, switch from, move out of, sell-rated, cautious,
   stocks to short, bet against, betting against, shorting, sour on, sours on, avoid
 2 s : outperformer~s, accumulate rating, sector outperform, market outperform, a buy, looks attractive,
   look attractive, attractive, undervalued, cheaply valued, multi-bagger~s, good bet, safe bet, good for long term,
   looks good, look good, looking good, looks strong, look strong, well placed, well positioned, good times,
   good story, promising, can double, re-rating, rerating, re-rated, good long-term, for long haul, for long term,
   long-term bet, worth watching, worth a look, compelling, best placed, structural story, lot of steam, has legs,
   room to run, room to rise, will do well, do well, doing well, to do well, can deliver, to deliver, deliver~,
   will outperform, to outperform, may outperform, could outperform, further upside, sees upside, upside seen,
   upside of, bright, bright future, bright prospects, better days, no brainer, ripe for
 -2 s : underperformer~s, sector underperform, looks weak, look weak, looks expensive, look expensive, expensive,
   overpriced, pricey, costly, frothy, stretched, fully valued, over-valued, richly valued, not attractive,
   value trap, no upside, limited upside, little upside, no triggers, looks vulnerable, vulnerable, dead money,
   de-rating, derating, de-rated, challenging, tough times, tough time, bleak, gloomy, grim, uncertain,
   cautious stance, in trouble, troubled, beleaguered, embattled, struggling, ailing, cash-strapped, debt-laden,
   debt-ridden, crisis-hit, scam-hit, ill-fated, faces headwinds, loss-making
 1.5 t : target of rs #, target of #, targets of rs #, target rs #, target at rs #, tgt, target of $ #,
   with a target, upside target, stop loss below, stop loss at, stop loss of, can go up to, could touch, may touch,
   can touch, to touch, can hit, could hit, could go to, head towards, heading towards, may rise to, could test,
   to test, can test, seen at, sees at, to reach, could reach, may reach, can rise, to cross, may cross, may hit,
   will hit
 0 s : neutral, neutral on, hold, hold rating, neutral rating, equal weight, equalweight, market perform,
   sector perform, peer perform, in-line rating, wait and watch, wait for, watch out for, hold call, no view,
   mixed view, initiate~ coverage, coverage initiated, initiated at, starts at, fairly valued, fairly priced,
   fully priced, maintain neutral, maintains neutral, fair value
 1.3 s : cheap
 2 o : prefer, top pick~s, picks, pick
`
