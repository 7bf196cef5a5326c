/**
 * Words that many patterns share: `name : words`, written `@name` in a pattern. As in the patterns, `~` after a word
 * stands for its regular verb forms and `_` joins the words of a phrase; irregular forms are written out.
 * Source: our own.
 */
export const VOCABULARY = `
 rose : rise~ rose risen climb~ gain~ jump~ soar~ surge~ rally~ advance~ leap~ leapt spike~ skyrocket~ rocket~
   increase~ grow~ grew grown swell~ swelled double~ triple~ quadruple~ pop~ bounce~ rebound~ recover~ add~
   shoot~_up shot_up go~_up went_up tick~_up inch~_up edge~_up edge~_higher move~_higher jump~_up march~_higher
 fell : fall~ fell fallen drop~ decline~ slide~ slid sink~ sank sunk tumble~ plunge~ plummet~ slump~ dip~ slip~ shed
   shed~ lose~ lost crash~ tank~ crater~ dive~ dove decrease~ shrink~ shrank shrunk contract~ nosedive~ retreat~ ease~
   weaken~ halve~ drop~_off fell_off fall~_away fell_away go~_down went_down tick~_down inch~_down edge~_down
   edge~_lower move~_lower fell_back fall~_back slip~_back
 rise : rise increase jump gain surge growth climb advance leap uptick spike rebound upswing
 fall : fall decrease drop decline slump plunge slide dip tumble contraction downturn
 raise : raise~ lift~ hike~ boost~ increase~ upped ups bump~_up nudge~_up push~_up jack~_up upgrade~ elevate~ double~
   triple~ sweeten~ bump~ nudge~_higher push~_higher
 cut : cut cuts cutting slash~ lower~ reduce~ trim~ shave~ halve~ scale~_back pare~_back pare~ scal~_back chop~ axe~ ax
   axed dial~_back cut_back
 beat : beat beats beating top~ exceed~ surpass~ outstrip~ outpace~ crush~ smash~ trounce~ eclipse~ clear~ blow~_past
   blew_past sail~_past sail~_over best~
 miss : miss~ undershoot~ undershot lag~ trail~ fall~_short_of fell_short_of come~_in_below came_in_below
   come~_up_short_of came_up_short_of fall~_below fell_below
 estimates : estimate estimates expectation expectations forecast forecasts consensus projections predictions whispers
   street
 expected : expected forecast predicted projected penciled_in pencilled_in feared estimated modelled modeled hoped_for
   had_expected had_forecast had_predicted had_penciled_in had_pencilled_in were_looking_for was_looking_for
 guidance : guidance outlook forecast forecasts target targets projection projections view
 revenue : revenue revenues sales turnover top_line topline billings takings receipts bookings
 profit : profit profits earnings net_income operating_income ebitda ebit pat eps bottom_line income net pretax_profit
 analysts : analyst analysts street market consensus investors economists
 shares : shares stock stocks share scrip counter adrs adr shares_in units
 be : is are was were been being be gets get got has_been have_been had_been
 will : to will would may might could plans_to plan_to planned_to intends_to set_to expects_to aims_to wants_to due_to
   considering weighing mulling exploring is_to are_to can
 regulator : regulator regulators watchdog watchdogs authorities authority commission sec ftc fda ema doj fca cma
   sebi rbi nhtsa faa epa cfpb usfda mhra bafin finra cftc fcc department ministry government prosecutors
   justice_department european_commission antitrust police judge court central_bank brussels washington agency eu
   european_union supervisor supervisors
 court : court judge jury tribunal appeals_court
 chief : ceo cfo coo cto chief_executive chief_executives chief_executive_officer chief_financial_officer
   chief_operating_officer finance_chief finance_director chairman chairwoman chair boss president founder
   managing_director chief_technology_officer head
 staff : jobs job positions posts roles staff workers employees workforce headcount payroll staffers
 buy : buy overweight outperform strong_buy add accumulate positive conviction_buy sector_outperform market_outperform
 hold : hold neutral equal_weight equalweight market_perform sector_perform peer_perform in_line perform
 sell : sell underweight underperform reduce negative sector_underperform avoid strong_sell
 aux : also had has have were was then initially briefly later each both closed ended finished opened traded still
   promptly quickly recently trading is are price prices of have_since immediately sharply all
 target : price_target price_targets target_price target_prices price_objective pt
 goods : 's shares stock stake bonds chips debt products gear equipment planes jets phones cars vehicles assets tickets
   bond options paper notes back rival rivals
 bid : bid bids offer offers approach approaches buyout takeover_bid takeover_offer tender_offer takeover_approach
 part : unit units business businesses division divisions arm subsidiary operations brand brands stake assets segment
   plant factory portfolio holding stores network
 product : vehicle vehicles cars trucks suvs products product batches bottles models units phones laptops batteries toys
   medicines medicine drug drugs lots devices tires tyres airbags packs cheese beef chargers helmets strollers formula
   planes washers dishwashers bikes treadmills ovens heaters pumps
 novelty : product products phone phones smartphone smartphones model models device devices app service services chip
   chips platform drug tool tools feature features version car suv truck headset watch laptop console game line range
   series collection card assistant chatbot robot robots processor processors software subscription vaccine sedan
   generation system
 breach : data_breach data_breaches cyberattack cyber_attack cyberattacks ransomware_attack security_breach data_leak
   hack hacking_attack cyber_incident cybersecurity_incident security_incident data_theft
 suit : lawsuit lawsuits suit suits complaint legal_action class_action class_actions legal_challenge
 probe : probe probes investigation investigations inquiry enquiry
 leave : step~_down stepp~_down stepped_down stepping_down resign~ quit quits quitting retire~ depart~ leave leaves
   leaving oust~ fired sacked replaced step~_aside stepped_aside
 hire : name~ appoint~ hire~ promote~ tapped taps tap pick~ poach~ recruit~ elevate~
 win : win wins won winning secure~ clinch~ land~ bag bags bagged bagging snag snags snagged nab nabs nabbed scoop~
 order : contract contracts order orders deal tender mandate
 labour : workers employees pilots union unions machinists staff drivers members crew nurses engineers baristas
   teamsters technicians
`
