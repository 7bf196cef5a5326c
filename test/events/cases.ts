/**
 * What counts as which event, and what only looks like it. `[type]` begins a table; in its rows
 * - `+` is a plain sentence, `~` a disguised one, `-` a near miss that must not give the type
 * - after ` | ` stand who and, where it is not the subject, in which role: `AAPL, NVDA acquirer`
 * - after a second ` | ` the values of the first: `17%`, `USD 265 was 310`, `10000 count`
 * The companies are real so that the shipped list knows them; the news is made up.
 */
export const CASES = `
[earnings-beat]
+ Nvidia beat quarterly estimates on strong demand for its chips. | NVDA
+ Netflix topped Wall Street's expectations for the fourth quarter. | NFLX
~ Intel earned a dime a share more than analysts had penciled in. | INTC
~ Profit at Boeing came in comfortably ahead of the $1.2 billion that analysts had forecast. | BA | USD 1200000000
~ Pfizer lost less money than feared: its loss was smaller than analysts expected. | PFE
- Nvidia beat Intel in the race to build the smallest chip.
- Microsoft guided above consensus for the coming year.
- Netflix failed to beat expectations.
- Did Nvidia beat estimates?

[earnings-miss]
+ Intel missed analysts' estimates for the second quarter. | INTC
+ Starbucks reported earnings that fell short of expectations. | SBUX
~ Boeing made less than analysts had hoped for. | BA
~ Disney did not live up to Wall Street's forecasts. | DIS
~ Nike's numbers came in below the $3.1 billion that investors had expected. | NKE | USD 3100000000
- Disney will miss its old chief executive.
- Boeing narrowly avoided missing estimates.
- Starbucks expects to open a store a mile short of the border.

[revenue-growth]
+ Revenue at Microsoft rose 12% to $65 billion. | MSFT | 12%, USD 65000000000
+ Walmart said sales grew 4.2 percent. | WMT | 4.2%
~ Uber took in 18% more than a year earlier. | UBER | 18%
~ Costco enjoyed a 9% jump in sales. | COST | 9%
- Home sales rose 5% in May, Zillow said.
- Tesla's profit rose 8%.
- Apple did not grow its revenue by 5%.

[revenue-decline]
+ Intel's revenue fell 8% to $12.8 billion. | INTC | 8%, USD 12800000000
+ Sales at Nike declined 6 per cent. | NKE | 6%
~ Pfizer suffered a 20% drop in sales. | PFE | 20%
~ Garmin's top line shrank by 13%. | GRMN | 13%
- Tesla's shares fell 8% after its sales event.
- Nike's costs fell 6%.

[profit-growth]
+ JPMorgan's net income rose 18% to $14.6 billion. | JPM | 18%, USD 14600000000
+ Boeing swung to a profit. | BA
~ Rivian's losses narrowed in the spring. | RIVN
~ Goldman Sachs made a record, lifting profit at the bank by 18%. | GS | 18%
- Boeing raised its profit forecast.
- Rivian did not return to profitability this year.

[profit-decline]
+ Exxon Mobil's profit dropped 22%. | XOM | 22%
+ Nissan swung to a loss of $400 million. | 7201.T | USD 400000000
~ Spirit slid into the red, and Snap's loss widened to $250 million. | SNAP | USD 250000000
~ Ford posted a 35% drop in profit. | F | 35%
- Exxon Mobil's expenses dropped 22%.
- Ford's losses shrank.

[guidance-raised]
+ Salesforce raised its full-year forecast. | CRM
+ Caterpillar lifted its outlook for 2025 revenue to $66 billion from $64 billion. | CAT | USD 66000000000 was 64000000000
~ Netflix now expects revenue of $45 billion, up from $44 billion. | NFLX | USD 45000000000 was 44000000000
~ Uber guided above consensus. | UBER
- Salesforce raised its prices.
- Caterpillar did not raise its outlook.
- Barclays raised its target for Pfizer to $30.

[guidance-cut]
+ FedEx cut its full-year profit forecast. | FDX
+ Target lowered its guidance to $7 a share from $9. | TGT | USD 7 was 9
~ Nike warned that sales would fall. | NKE
~ Crocs withdrew its forecast. | CROX
~ Intel issued a profit warning. | INTC
- FedEx cut 500 jobs.
- Target will not cut its guidance.
- Goldman Sachs cut its price target on Nike.

[analyst-upgrade]
+ Citigroup upgraded Intel to buy from neutral. | INTC, C broker
+ Intel was upgraded to overweight by Barclays. | INTC, BARC.L broker
~ Fortinet rose on an upgrade to overweight by Piper Sandler. | FTNT, PIPR broker
~ Uber: Barclays upgrades to 'overweight' from 'equal weight', target $120. | UBER, BARC.L broker | USD 120
~ Jefferies lifted Nike to buy. | NKE, JEF broker
- Intel upgraded its factory in Oregon.
- Verizon upgrades its network to reach more homes.
- Citigroup upgraded its forecast for the economy.

[analyst-downgrade]
+ Goldman Sachs downgraded Tesla to sell. | TSLA, GS broker
+ Tesla was downgraded by UBS. | TSLA, UBSG.SW broker
~ Wells Fargo itself slipped: HSBC takes the American lender down to 'hold' from 'buy'. | WFC, HSBA.L broker
~ Citigroup cut Nike to neutral. | NKE, C broker
~ Intel: Citi cuts to 'sell' from 'neutral', price target $31 (was $27). | INTC, C broker | USD 31 was 27
- Tesla downgraded its outlook.
- UBS did not downgrade Tesla.

[analyst-initiation]
+ Morgan Stanley initiated coverage of Uber. | UBER, MS broker
+ Jefferies started coverage on Snap with a buy rating. | SNAP bullish, JEF broker
~ Starbucks: Wells Fargo initiates at 'equal weight', $88. | SBUX, WFC broker | USD 88
~ Goldman Sachs began covering Rivian with a sell rating. | RIVN bearish, GS broker
- Morgan Stanley initiated a review of Uber.
- Media coverage of Uber started early.

[price-target-raised]
+ Barclays raised its price target on Apple to $265 from $230. | AAPL, BARC.L broker | USD 265 was 230
+ Apple's price target was raised to $265 by Barclays. | AAPL, BARC.L broker | USD 265
~ Rolls-Royce: Berenberg raises its target to 1,330p from 1,080p and repeats 'buy'. | RR.L, Berenberg broker | GBP 13.3 was 10.8
~ Citigroup bumped up its target for Caterpillar to $570. | CAT, C broker | USD 570
- Apple raised its emissions target.
- Barclays kept its price target on Apple at $265.

[price-target-cut]
+ Goldman Sachs cut its price target on Tesla to $265 from $310. | TSLA, GS broker | USD 265 was 310
+ Tesla's price target was lowered to $200 at UBS. | TSLA, UBSG.SW broker | USD 200
~ Pfizer: Barclays trims its target to $27 from $29 but keeps 'overweight'. | PFE, BARC.L broker | USD 27 was 29
~ UBS shaved its target price for Snap. | SNAP, UBSG.SW broker
- Tesla cut its delivery target.
- Goldman Sachs did not cut its price target on Tesla.

[acquisition]
+ Adobe agreed to buy Figma for $20 billion. | ADBE acquirer, FIG target | USD 20000000000
+ Figma was acquired by Salesforce. | CRM acquirer, FIG target
+ Microsoft's bid for Nintendo was a surprise. | MSFT acquirer, 7974.T target
~ Peloton agreed to be bought by Garmin for $4.1 billion. | PTON target, GRMN acquirer | USD 4100000000
~ Comcast is in talks to take over Roku. | CMCSA acquirer, ROKU target
~ Peloton rebuffed a takeover approach from Garmin. | PTON target, GRMN acquirer
~ Owners of Peloton will receive $9.25 a share. | PTON target | USD 9.25
- Garmin bought back its own shares.
- Investors bought shares of Apple.
- Apple denied that it would buy Peloton.
- Ryanair buys Boeing jets.
- Garmin bought Peloton's bikes for its staff.
- A trade for the brave: buy Petrobras into the election.

[divestiture]
+ Intel sold its memory unit. | INTC seller
+ Siemens spun off its energy division. | SIE.DE seller
~ Ford is parting with its Indian plant. | F seller
~ AT&T completed the sale of its Mexican business to Verizon for $2 billion. | T seller, VZ acquirer | USD 2000000000
- Intel sold 5 million chips to business customers.
- Ford has no plans to sell its Indian plant.

[merger]
+ Honda and Nissan agreed to merge. | 7267.T, 7201.T
+ Kroger's merger with Albertsons was welcomed. | KR, ACI
~ Honda is to combine with Nissan. | 7267.T, 7201.T
~ Honda resumed merger talks with Nissan. | 7267.T, 7201.T
- Honda and Nissan compete in China.
- Two lanes merge in front of the Honda plant.

[ipo]
+ Databricks filed for an initial public offering. | Databricks
+ Klarna priced its IPO at $40 a share. | KLAR | USD 40
~ Databricks is going public. | Databricks
~ SpaceX is preparing a stock market debut. | SPCX
- Klarna has tripled since its IPO.
- Databricks went public with its complaints.

[share-offering]
+ Rivian sold new shares worth $1 billion. | RIVN | USD 1000000000
+ Vodafone announced a rights issue. | VOD.L
~ Rivian tapped shareholders for $500 million. | RIVN | USD 500000000
- Rivian's market share rose.
- Vodafone offers new services.

[buyback]
+ Apple announced a $110 billion share buyback. | AAPL | USD 110000000000
+ Shell will buy back $3.5 billion of its shares. | SHEL.L | USD 3500000000
~ Goldman Sachs is to repurchase up to 10 million shares. | GS | 10000000 shares
~ Meta approved the repurchase of $50 billion of stock. | META | USD 50000000000
- Shell suspended its buyback.
- Apple said customers can sell back their phones.

[dividend-raised]
+ Coca-Cola raised its dividend by 5%. | KO | 5%
+ Verizon announced a 3% dividend increase. | VZ | 3%
~ Costco will pay a special dividend of $15 a share. | COST | USD 15
~ Ford reinstated its dividend. | F
- Coca-Cola pays a dividend.
- Verizon's dividend yield rose.
- Costco has not raised its dividend.

[dividend-cut]
+ Intel cut its dividend by 66%. | INTC | 66%
+ Walgreens suspended its dividend. | WBA
~ Vodafone halved its payout. | VOD.L
~ Investors in Intel must do without a dividend. | INTC
- Intel did not cut its dividend.
- Verizon cut its dividend forecast.
- Intel denied it would cut its dividend.
- Why Intel should cut its dividend.

[lawsuit]
+ Epic Games sued Apple. | Epic Games plaintiff, AAPL defendant
+ A lawsuit against Meta was filed in Texas. | META defendant
~ Epic Games hauled Apple into court. | Epic Games plaintiff, AAPL defendant
~ Uber faces a class action. | UBER defendant
- Spotify raised prices and Netflix followed suit.
- A judge dismissed a lawsuit against Meta.
- Epic Games has not sued Apple.

[settlement]
+ Meta settled a privacy lawsuit for $725 million. | META | USD 725000000
+ Boeing agreed to pay $2.5 billion to settle charges. | BA defendant | USD 2500000000
~ Uber put an end to the case and resolved claims by drivers. | UBER
- Boeing settled in Virginia.
- Oil settled at $70, Exxon Mobil said.

[regulatory-action]
+ The European Commission fined Apple 500 million euros. | AAPL | EUR 500000000
+ The FTC opened an investigation into Microsoft. | MSFT
~ Meta was hit with a $1.3 billion fine. | META | USD 1300000000
~ Boeing is under criminal investigation. | BA
- Boeing is doing fine.
- NASA sent a probe to Mars with Boeing.
- The FTC did not fine Apple.

[regulatory-approval]
+ The FDA approved Pfizer's vaccine. | PFE
+ Moderna won approval for its shot. | MRNA
~ Regulators waved through Microsoft's takeover. | MSFT
~ Novo Nordisk got the green light from European regulators. | NOVO-B.CO
- Pfizer's vaccine needs the approval of shareholders.
- Moderna seeks approval for its shot.
- Microsoft won shareholder approval.

[regulatory-rejection]
+ The FDA rejected Biogen's drug. | BIIB
+ Regulators blocked Adobe's takeover. | ADBE
~ Moderna received a complete response letter. | MRNA
~ Ryanair was denied a licence. | RY4C.IR
- Biogen rejected the offer.
- The FDA may not reject Biogen's drug.

[recall]
+ Toyota recalled 1.2 million vehicles. | 7203.T | 1200000 count
+ Ford issued a recall. | F
~ Nestlé pulled its pizzas from the shelves. | NESN.SW
~ Tesla is taking back some Cybertrucks in a recall of 4,000 trucks. | TSLA | 4000 count
- The former Ford engineer recalls working on trucks.
- Last year's recall cost Toyota dear.
- Toyota denied it would recall vehicles.
- Ford recalled 500,000 trucks two years ago.

[data-breach]
+ AT&T disclosed a data breach. | T
+ Uber was hacked. | UBER
~ Intruders stole the records of 70 million customers from T-Mobile. | TMUS | 70000000 count
~ Details of guests at Marriott were exposed. | MAR
- CrowdStrike sells software against data breaches.
- Boeing was accused of a breach of contract.

[layoffs]
+ Intel will cut 15,000 jobs. | INTC | 15000 count
+ Meta laid off 5% of its workforce. | META | 5%
~ Google is parting ways with 200 employees. | GOOGL | 200 count
~ Spotify's headcount will shrink by 17%. | SPOT | 17%
- Intel cut its prices.
- Meta denied it would lay off workers.
- Intel cut staff bonuses.
- The jobs report lifted Apple.

[executive-change]
+ Nike's chief executive stepped down. | NKE
+ Starbucks named Brian Niccol chief executive. | SBUX
~ Intel ousted its boss. | INTC
~ Boeing announced the departure of its finance chief. | BA
- Nike's chief executive left guidance unchanged.
- Starbucks was named best employer.

[product-launch]
+ Apple unveiled a new phone. | AAPL
+ Samsung launched a foldable smartphone. | 005930.KS
~ Sony took the wraps off its console. | 6758.T
~ Rivian began selling a smaller truck. | RIVN
- Apple launched a buyback.
- The FTC launched an investigation into Apple.
- SpaceX delayed a rocket launch.

[partnership]
+ Nvidia and Toyota teamed up on self-driving cars. | NVDA partner, 7203.T partner
+ Microsoft announced a partnership with OpenAI. | MSFT partner, OpenAI partner
~ Uber joined forces with Waymo. | UBER partner, GOOGL partner
- Microsoft's partner conference begins today.
- Nvidia competes with AMD.

[contract-win]
+ Lockheed Martin won a $2 billion contract. | LMT winner | USD 2000000000
+ Ryanair placed an order for 300 jets with Boeing. | RY4C.IR customer, BA winner
~ Palantir was chosen to supply software to the army. | PLTR winner
~ Siemens landed a big order from Amazon. | SIE.DE winner, AMZN customer
- Palantir won a court order.
- Boeing cut costs in order to win back trust.
- Lockheed Martin lost a contract.

[contract-loss]
+ Boeing lost a contract with the navy. | BA loser
+ Ryanair cancelled an order with Boeing. | RY4C.IR customer, BA loser
~ Apple dropped Broadcom as a supplier. | AAPL customer, AVGO loser
~ Accenture was stripped of a federal contract. | ACN loser
- Boeing won a contract.
- Ryanair did not cancel its order with Boeing.

[strike]
+ Boeing workers went on strike. | BA
+ Pilots at Lufthansa voted to strike. | LHA.DE
~ Staff at Amazon downed tools. | AMZN
~ General Motors faces a walkout. | GM
- The option on Boeing has a strike price of $150.
- Boeing struck a deal.

[bankruptcy]
+ Spirit Airlines filed for bankruptcy. | SAVE
+ WeWork filed for Chapter 11. | WE
~ Northvolt went bust. | Northvolt
~ Wolfspeed sought protection from creditors. | WOLF
- Hertz emerged from bankruptcy.
- Wolfspeed avoided bankruptcy.

[short-seller-report]
+ Short seller Hindenburg accused Carvana of fraud. | CVNA
+ A short seller published a report on Carvana. | CVNA
~ Muddy Waters took aim at AppLovin. | APP
- Carvana has few short sellers.
- A short report on Carvana's history.

[stock-rise]
+ Shares of Nvidia rose 3% on Monday. | NVDA | 3%
+ Apple climbed 3.2% to $229.86. | AAPL | 3.2%, USD 229.86
~ Roku (ROKU): +12.6%. | ROKU | 12.6%
~ Tesla's stock closed 2.8% higher. | TSLA | 2.8%
~ Micron, which makes memory chips, added 4%. | MU | 4%
~ Nvidia and Intel rose 2%. | NVDA, INTC | 2%
- Nvidia's revenue rose 3%.
- Apple rose to fame.
- Tesla shares did not rise.

[stock-fall]
+ Nvidia plunged 17% to $118.42. | NVDA | 17%, USD 118.42
+ Shares in Boeing fell 2.5%. | BA | 2.5%
~ Crocs (CROX): -17.3%. | CROX | 17.3%
~ Target's stock was down 5% at noon. | TGT | 5%
~ The Dow Jones Industrial Average, where banks weigh more, lost 0.7%. | ^DJI | 0.7%
- Boeing's deliveries fell 2.5%.
- Nvidia dropped its bid for Arm.
`
