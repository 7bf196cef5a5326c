/**
 * Words that say which way something goes; what moves decides whether that is good ("costs fell").
 * Rows: `valence reach [bare] : phrases`; valence as if something good moved, `bare` instead of it where nothing
 * known moves. Reach: `i` what moves stands before it (rose); `t` after it, or before it in the passive (raised);
 * `a` directly after it, else before it (falling costs, costs are falling); `b` as `t`, but only directly after.
 * `~` gives -s, -ed, -ing forms. Source: our own reading of market reports; valences are ours.
 */
export const MOVES = `
 3 i : soar~, skyrocket~, zoom~, surge~, rocket~, explode~, catapult~
 2.5 i : jump~, rallies, rallied, rallying, spike~, vault~, spurt~, roar~, race~ ahead, take~ off, moon~, pop~,
   all-time high~s, record high~s, lifetime high~s, life-time high~s, life high, year high, years high, # week high,
   # wk high, # year high, # month high, # day high, # week peak, # year peak, new high~s, fresh high~s,
   multi-year high, multi-month high, day's high, session high, intraday high, highest since, highest in,
   highest level, at its peak, season's high, a high, month high, week high, leapt, leap/leaps/leaped/leaping,
   took off, taken off, sprang, added # %, adding # %, adds # %, put on # %, puts on # %
 2 i : climb~, rise/rises/rose/risen/rising, gained, gaining, advance, advanced, advancing, rebound~, bounce~,
   bounce~ back, recover~, firm~ up, move~ up, go/goes/went/gone/going up, inch~ up, edge~ up, tick~ up,
   creep/creeps/crept up, turn~ up, shoot/shoots/shot/shooting up, spurt~ up, perk~ up, head~ higher, move~ higher,
   trade~ higher, end~ higher, close~ higher, open~ higher, trade~ up, close~ up, settle~ higher, finish~ higher,
   edge~ higher, inch~ higher, push~ higher, rise~ up, pick~ up, extend~ gains, resume~ gains, stay~ firm,
   remain~ firm, recoup~, claw~ back, swell~, blossom~, accelerate~, re-accelerate~, ascend~, appreciate~,
   notch~ up, win/wins/won/winning back, firmed, turn~ firm, rule~ firm, close~ firm, end~ firm, open~ firm
 -3 i : plunge~, plummet~, crash~, tumble~, tank~, nosedive~, crater~, collapse~, sink/sinks/sank/sunk/sinking,
   slumps, slumped, slumping, crumble~, bleed/bleeds/bled/bleeding, hammer~, tailspin, nose dive, free fall,
   freefall, evaporate~, wither~
 -2.5 i : tumble~ down, skid~, swoon~, dive~, buckle~, crack~, sell off, selloff, sold off, sells off, selling off,
   all-time low~s, record low~s, lifetime low~s, life-time low~s, # week low, # wk low, # year low, # month low,
   # day low, new low~s, fresh low~s, multi-year low, multi-month low, day's low, session low, intraday low,
   lowest since, lowest in, lowest level, month low, week low, year low, season's low
 -2 i : fall/falls/fell/fallen/falling, slip~, slides, slid, sliding, declines, declined, declining, dip~, drop~,
   shed/sheds/shedding, lose/loses/lost/losing, retreat~, ease~, weaken~, soften~, dwindle~, sag~, droop~, wilt~,
   falter~, stumble~, give/gives/gave/given/giving up, go/goes/went/gone/going down, inch~ down, edge~ down,
   tick~ down, come/comes/came/coming down, turn~ down, move~ down, slide~ down, head~ lower, move~ lower,
   trade~ lower, end~ lower, close~ lower, open~ lower, trade~ down, end~ down, close~ down, open~ down,
   settle~ lower, finish~ lower, edge~ lower, inch~ lower, drift~, drift~ lower, pare~ gains, trim~ gains,
   erase~ gains, extend~ losses, extend~ fall, extend~ decline, deteriorate~, slow~, slow~ down, cool~ off,
   depreciate~, pull~ back, backslide~, give/gives/gave/giving back, wobble~, slacken~, stagnate~, reverse~, fade~,
   erode~, hit/hits/hitting low, ebb~, dent~, sour~, wane~, dry/dries/dried up, contracted, contracting,
   knocked off, given back, handed back gains
 2 a : higher, up, stronger, firmer, better, record, growing, increasing, improving, strongest, highest, fatter,
   richer, bumper, robust, strong, solid, healthy, rosy, brisk, buoyant, stellar, steady growth in, blowout, bigger,
   higher-than-expected, stronger-than-expected, better-than-expected, double digit, handsome, sturdy, upbeat,
   leaner/leanest
 1 a : rise in, improved
 -2 a : lower, down, weaker, softer, worse, shrinking, weak, soft, poor, sluggish, subdued, tepid, muted, dismal,
   lacklustre, lackluster, disappointing, dull, lower-than-expected, weaker-than-expected, worse-than-expected,
   anaemic, anemic, lowest, weakest, thinner, patchy, lukewarm, feeble, flagging, meagre, meager, slack, dreary,
   drab, fewer, slimmer
 -1 a : diminished
 2 b : grow/grows/grew/grown, increase, increases, improve, improves, expand~, double~, triple~, treble~,
   quadruple~, widen~, deepen~, strengthen~, mount~, balloon~, build/builds/built up,
   multiply/multiplies/multiplied, turn~ around, uptick, upturn, upswing, upsurge, uptrend, improvement, expansion,
   rally, gain, gains, gaining ground
 -2 b : shrink/shrinks/shrank/shrunk, decrease~, narrow~, halve~, downturn, downtrend, contraction, deterioration,
   erosion, pullback, decline, slump, slide, slowdown, shrinkage, squeeze/squeezes/squeezed, thin~ out
 2 t 0.4 : hike~, ups, upped, upping, bump~ up, nudge~ up, push~ up, drive/drives/drove/driven/driving up, ramp~ up,
   step~ up, jack~ up, elevate, elevates, elevating, increase~ its, fatten~, beef~ up, crank~ up, scale~ up,
   revise~ up, top~ up
 -2 t -1 : cut/cuts/cutting, lowers, lowered, lowering, reduce, reduces, reducing, trim~, slash~, pare~, lop~,
   chop~, curtail~, scale~ back, scale~ down, downsize~, clip~, prune~, revise~ down, dial~ back, dial~ down,
   pull~ down, drag~ down, bring/brings/brought/bringing down, push~ down, pare~ back, ax~, axe,
   withdraw/withdraws/withdrew/withdrawn, suspend~, scrap~, shave~, slice~, take/takes/took down, whittle~, dilute~,
   shelve~, drop~ its, walk~ back, temper~, stem~, curb~, rein~ in, contain~, tame~, eliminate~, wipe~ out, erase~
 2 t 1.5 : reinstate~, restore~, resume~, reaffirm~ record, lift~, boost~, bolster~, shore~ up
 2 a 0.4 : more, additional, extra, increased, elevated, larger, greater, high, good, decent
 -2 a -0.4 : less, smaller, reduced, low
 2 t 1.4 : raise~
 1.3 b : recovery
`
