/** Never the last word of a sentence when a dot follows. */
export const TITLES = new Set(
  'mr mrs ms dr prof st gen sen rep gov lt col sgt capt hon rev messrs no nos vs v approx est fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun'.split(
    ' ',
  ),
)

/** Legal forms and shortened names: mostly inside a sentence, sometimes its end. */
export const SHORT_FORMS = new Set(
  'inc corp co cos ltd plc llc lp bros cie intl mfg assn dept univ hldgs govt calif ariz colo conn fla ill mass mich minn mo nev ore pa tenn tex va wash wis ont que cal u.s u.k u.n e.u u.a.e d.c s.a n.v a.g s.p.a a.s s.e b.v a.b p.l.c j.p l.p l.l.c a.m p.m jr sr'.split(
    ' ',
  ),
)

/** Names that carry their own exclamation mark. */
export const SHOUTED_NAMES = new Set(['yum', 'yahoo', 'jeopardy', 'e'])

/**
 * Words that, capitalised after an ambiguous dot, show that a new sentence begins (the heuristic of Kiss and Strunk,
 * "Unsupervised Multilingual Sentence Boundary Detection", 2006, as a fixed list).
 */
export const SENTENCE_STARTERS = new Set(
  'the a an it its in on at as for with while when after before if but and or so he she they we i you this that these those there his her our their analysts investors shares stocks traders meanwhile however separately also still yet earlier later last since under over during despite although though because both some many most other others another all each one two according to from by of not no what why how where who more among since then now today yesterday revenue sales profit net between among behind beyond unlike like against within without through once only even just such can could will would should may might must does did do is are was were has have had let here whether which whose until unless than instead amid across above below near per plus via about around rather neither either both half overall elsewhere'.split(
    ' ',
  ),
)
