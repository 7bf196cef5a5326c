/**
 * Prices and trading. Rows: `valence aim : phrases`; aim `s`: said of what stands before; `o`: of what stands after;
 * `n`: of the nearest. `#` is any number. Source: our own reading of market reports.
 */
export const MARKET = `
 2.5 s : upper circuit, record level, record levels, best day, best week, best month, best performer, best since,
   strongest since
 -2.5 s : lower circuit, worst day, worst week, worst month, worst year, worst performer, worst since,
   weakest since, under pressure, in red, in the red
 2 s : top gainer~s, gainers, in demand, in green, in the green, in the black, back in the black, bull run, bulls,
   bull, breakout, breaks out, break out, golden cross, higher highs, short covering, short squeeze,
   buying interest, fresh buying, value buying, bargain hunting, stockists buying, increased buying, heavy buying,
   buying support, buying by, on a roll, firm trend, in focus on, shines, shine, shining, glitters, glitter,
   sparkles, sparkle, upside potential, more upside, resilient, lead~ gains, leads gainers, led gains,
   steals the show, bucks the trend, defies gravity, oversubscribed, positive territory, lists at premium,
   strong listing, strong debut, snap~ losing streak, snaps losses, ends losing streak, risk-on, winning streak,
   extends winning streak, extend rally, fully subscribed, bid up, melt-up, on a high, at premium, at a premium,
   northward, bottomed out, bottoming out, attractive valuations, looking up, u-turn, turns positive,
   turned positive
 -2 s : top loser~s, losers, laggard~s, back in the red, bear market, bears, bear, bearish, death cross, lower lows,
   profit-booking, profit taking, selling pressure, sell-offs, heavy selling, panic selling, fresh selling,
   stockists selling, speculators selling, off-loading, offloading, unwinding of longs, long unwinding, overvalued,
   expensive valuations, overbought, bubble, losing streak, extends losing streak, negative territory,
   undersubscribed, weak listing, lists at discount, lists below, at a discount, risk-off, bloodbath, carnage, rout,
   meltdown, turmoil, jitters, jittery, panic, volatile, choppy, shaky, wobbly, nervous, on the back foot,
   more pain, downside risk~s, further downside, southward, lose~ shine, loses sheen, loses sparkle, loses lustre,
   weak trend, slack demand, take~ a hit, took a hit, take~ a beating, took a beating, takes a knock,
   feel~ the heat, feels the pinch, on the ropes, in the dumps, out of favor, turns negative, turned negative,
   bottomless, weak hands, beaten down, clobbered, pummelled, mauled, thrashed, whacked, walloped, routed, bruised
 1.5 n : lifts mood, tailwind~s, boon, positive cues, firm global cues, firm cues, positive global cues,
   strong cues, festive demand, wedding season, seasonal demand, spot demand, rising demand, good demand,
   export demand, fresh demand, higher demand, rate cut hopes, bargain buying, relief, tax cut~s, cheered, cheering,
   fii buying
 -1.5 n : sluggish demand, subdued demand, weak demand, low demand, weak global cues, negative cues, poor demand,
   weak cues, muted demand, weak trend overseas, ample supplies, adequate stocks, sufficient stocks,
   higher supplies, increased arrivals, rising supplies, higher arrivals, fii selling, selling by, rate hike fears,
   trade war, slowdown fears, overhang, lacklustre demand, lack of demand
 0 s : flat, unchanged, little changed, hardly changed, barely changed, mixed, range-bound, rangebound, sideways,
   steady, steady at, ends mixed, close mixed, ends flat, ends little changed, consolidate~, takes breather,
   take~ a breather, hold~ steady, held steady, roughly flat, tread water, stable, in a range, directionless,
   listless, in line, as expected, met expectations, meets expectations, meet estimates, in line with estimates,
   hold/holds/held still, unmoved, stood still, unmoved by, stay put, see-saw~, marks time
 1.5 s : above #, above $ #, past #, crosses, subscribed, # % returns, # % upside, # % return, fold, good bets,
   returns
 -1.5 s : below #, below $ #, off #, tight, tough, difficult
 -1 s : correction
`
