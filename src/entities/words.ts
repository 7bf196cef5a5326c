/** Word lists that tell a company from an ordinary word. All in the form of a token's norm. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Legal forms that follow a name (most common ones of ISO 20275). */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company ltd limited plc llc lp llp ag se sa nv ab asa oyj kgaa gmbh spa bhd berhad
  pjsc aktiengesellschaft tbk pte pty n.v s.a s.p.a a.g a.s a/s s.e p.l.c l.p l.l.c
`)

/** May be lower case inside a name. */
export const CONNECTORS = words(`& of de du des la le les the in for y e do da di del and van von 's to on n group`)

/** What companies do and people or towns do not, right behind a name. */
export const COMPANY_DEEDS = words(`
  reported reports posted posts unveiled unveils launched launches acquired acquires bought buys sells forecast forecasts
  raises slashed slashes beat beats missed misses topped tops rose rises gained gains jumped jumps surged surges soared
  soars climbed climbs rallied rallies advanced fell falls dropped drops declined declines slid slides slipped slips
  plunged plunges tumbled tumbles sank sinks sheds dipped dips slumped slumps crashed crashes rebounded outperformed
  traded trades closed opened ended lifted lifts lowered lowers recalled recalls owns makes doubled tripled narrowed
  widened reaffirmed reiterated initiated upgraded upgrades downgraded downgrades trimmed trims boosted boosts stock
  shares share stocks earnings revenue profit profits results sales ceo cfo management investors shareholders stores
  customers unit subsidiary bonds rating hovered edged inched leapt leaped skidded wobbled firmed eased spiked popped
  rocketed zoomed tanked cratered nosedived sunk shrank grew bled bleeds suppliers supplier dropping rising falling gaining climbing surging
  jumping sliding tumbling plunging soaring trading
`)

/** What companies do as other actors do, right behind a name. */
const ACTOR_DEEDS = words(`
  said says say announces announced plans planned agreed agrees sold expects expected warns warned raised cut cuts adds
  added lost loses shed hit hits named names hired hires paid pays files filed settled faces won wins signed signs
  declared rates left leaves sees saw wants wanted opens closes scrapped scraps promised fought invested wrote overtook
  denied denies confirmed confirms released releases began begins ended stopped stops kept keeps let lets went came failed
  fails tells told asks asked builds built makes made gets got sent sends to chief chairman chairwoman executive executives spokesman spokeswoman spokesperson employees workers has
  had is was will would could may might did does which whose who swung took takes drew draws attracted
`)

/** What a company does, right behind its name. */
export const COMPANY_VERBS: ReadonlySet<string> = new Set([...COMPANY_DEEDS, ...ACTOR_DEEDS])

/** What only texts about companies and markets speak of. */
export const BUSINESS_WORDS = words(`
  share shares stock stocks shareholder shareholders investor investors investment investments company companies firm
  firms corporate corporation profit profits profitable profitability revenue revenues earnings sales turnover margin
  margins quarter quarterly full-year dividend dividends buyback guidance outlook forecast forecasts forecasted estimates
  consensus analyst analysts broker brokers brokerage rating upgrade upgraded upgrades downgrade downgraded downgrades
  outperform overweight underweight ceo cfo coo chairman executive executives boss subsidiary unit units division
  acquisition acquisitions acquire acquired acquires takeover merger mergers bid bidder stake stakes ipo listing listed
  bonds bond debt lender lenders bank banks insurer insurers retailer retailers carmaker carmakers automaker automakers
  chipmaker chipmakers drugmaker drugmakers airline airlines miner miners maker manufacturer manufacturers supplier
  suppliers customer customers consumers store stores factory factories plant plants product products brand brands
  market markets trading traded trader traders trades futures index rally selloff sell-off wall price prices pricing
  valuation valuations percent pct billion million bn crore lakh rs eps ebitda cash capex costs cost spending demand
  supply orders order contract contracts deal deals startup start-up venture funding funds fund financing business
  businesses industry sector sectors economy economic inflation rates growth gains losses loss net layoffs jobs workers
  employees recall recalls lawsuit regulator regulators antitrust patent drug trial fda chip chips software cloud
  semiconductor semiconductors electric vehicles cars oil gas crude barrel ounce commodity commodities currency bullish
  bearish target rose fell jumped slid surged plunged soared tumbled slumped climbed dropped
  staff shop shops owner owners parent approval retail wholesale valuation parts car premiums fees developers phone phones
  employer workforce posts plants wage wages advertisers subscribers users platform app launch launched unveiled
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
