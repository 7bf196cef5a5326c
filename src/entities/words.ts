/** Word lists that tell a company from an ordinary word. All in the form of a token's norm. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Legal forms that follow a name (most common ones of ISO 20275). */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company ltd limited plc llc lp llp ag se sa nv ab asa oyj kgaa gmbh spa bhd berhad
  pjsc tbk pte pty n.v s.a s.p.a a.g a.s a/s s.e p.l.c l.p l.l.c
`)

/** May be lower case inside a name. */
export const CONNECTORS = words(`& of de du des la le les the in for y e do da di del and van von 's to on n`)

/** What a company does, right behind its name. */
export const COMPANY_VERBS = words(`
  said says say reported reports report posted posts announced announces unveiled unveils launched launches plans planned
  agreed agrees acquired acquires bought buys sold sells expects expected forecast forecasts warned warns raised raises cut
  cuts slashed slashes beat beats missed misses topped tops rose rises gained gains jumped jumps surged surges soared soars
  climbed climbs rallied rallies advanced added adds fell falls dropped drops declined declines slid slides slipped slips
  plunged plunges tumbled tumbles sank sinks lost loses shed sheds dipped dips slumped slumps crashed crashes rebounded
  outperformed traded trades closed opened ended hit hits lifted lifts lowered lowers named names hired hires recalled
  recalls paid pays owns makes filed files settled faces won wins signed signs declared doubled tripled narrowed widened
  reaffirmed reiterated initiated upgraded upgrades downgraded downgrades rates trimmed trims boosted boosts stock shares
  share stocks earnings revenue profit profits results sales ceo cfo chief chairman chairwoman executive executives
  spokesman spokeswoman spokesperson management investors shareholders employees workers stores customers unit subsidiary
  bonds rating has had is was will would could may might did does which whose who swung hovered edged inched leapt leaped
  skidded wobbled firmed eased spiked popped rocketed zoomed tanked cratered nosedived sunk shrank grew bled bleeds took takes drew draws attracted
`)

/** What stands right before a company's name. */
export const COMPANY_LEADS = words(`
  shares stock stake rival rivals maker giant retailer chain bank lender insurer automaker carmaker chipmaker drugmaker
  brokerage broker firm company group startup start-up competitor peer peers parent owner supplier customer analyst
  analysts upgraded upgrades upgrade downgraded downgrades downgrade cut raised buy sell hold acquire acquired acquires
  acquiring buys bought buying initiates initiated initiating rates sues sued joins joined left like including
  at versus vs than operator provider producer developer subsidiary
`)

/** Titles and first words after which a capitalised word is a person's surname. */
export const PERSON_TITLES = words(
  `mr mrs ms miss sir dame lord lady dr prof professor president senator judge justice`,
)

/** Capitalised words of business prose that do not make a name longer. */
export const NEUTRAL_CAPITALS = words(`
  ceo cfo coo cto chief executive chairman chairwoman president vice director head analyst analysts shares stock stocks inc
  corp co ltd plc group holdings q1 q2 q3 q4 monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  nasdaq nyse lse the a an in on at and or but for from with as its his her their i s&p dow us u.s uk u.k eu
`)
