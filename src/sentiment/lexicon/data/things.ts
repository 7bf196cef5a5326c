/**
 * What moves. Rows: `sign [alone] : phrases`. Sign: +1 where up is good for its owner, -1 where up is bad, 0 where
 * neither; `alone`: valence where nothing moves it. `~s` also gives the plural. Source: our own.
 */
export const THINGS = `
 1 0 : profit~s, net profit~s, operating profit~s, pat, pbt, profitability, ebitda, ebit, earnings, net income,
   income, bottom line, net
 1 : q1, q2, q3, q4, revenue~s, sales, turnover, same-store sales, comparable sales, like-for-like sales, comps,
   like-for-likes, topline, top line, billings, premiums, fee income, fees, nii, net interest income, subscriber~s,
   users, customers, deliveries, shipments, volumes, volume, traffic, footfall, passengers, occupancy, orders,
   order book, order intake, order inflow~s, backlog, pipeline, exports, output, production, capacity, throughput,
   recurring revenue, arr, loan growth, advances, deposits, loans, credit growth, disbursements, aum,
   assets under management, inflow~s, cash flow~s, free cash flow, cash, dividend~s, payout~s, distribution,
   buyback~s, repurchase~s, return on equity, roe, roce, eps, profit after tax, profit before tax,
   profits after tax, net profit after tax, earnings before tax, net interest margin~s, freight rates, day rates,
   room rates, charter rates, spot rates, rents, rent, rental income, room revenue, bookings, backlogs, occupancies,
   renewals, leases, leasing, like-for-like, organic growth, organic sales, capital ratio, cet1, solvency,
   subscriptions, downloads, registrations, unit sales, market capitalisation, market capitalization, nav,
   asset value, prospects, yields, coverage, staffing, wallet share
 1 : share~s, stock~s, share price~s, stock price~s, scrip, scrips, adrs, gdrs, valuation~s, market cap,
   market value, m-cap, mcap, market share, realisations, realizations, arpu, price~s, futures, index, indices,
   bond prices
 1 : margin~s, gross margin~s, operating margin~s, ebitda margin~s, nim, nims, spreads, efficiency, productivity
 1 : guidance, outlook, forecast~s, target~s, price target~s, target price~s, tp, pt, estimate~s,
   earnings estimates, rating~s, credit rating~s, view, projection~s, view on, stance, expectation~s,
   growth forecast~s, expansion plans, momentum, sentiment, confidence, demand, spending, appetite, activity,
   liquidity, ambitions
 1 : surplus, reserve~s, optimism, bargaining power, pricing power, visibility, retention, popularity
 -1 -1.5 : loss, losses, net loss, net losses, operating loss, operating losses, q1 loss, quarterly loss, deficit,
   shortfall, quarterly losses
 -1 : expense~s, input cost~s, operating cost~s, overhead~s, raw material price~s, raw material cost~s,
   input price~s, fuel price~s, fuel cost~s, fuel bill, energy prices, energy costs, feed costs, wage bill, wages,
   cash burn, burn rate, burn, opex, capital costs, tax, taxes, tax rate, duty, duties, levy, import duty, tariff~s,
   interest cost~s, interest expense, funding costs, borrowing costs, borrowing cost, interest burden, supplies,
   arrivals, cost~s
 -1 -0.4 : debt~s, net debt, borrowings, leverage, gearing, liabilities, debt burden, debt load, debt pile,
   indebtedness
 -1 -1 : npa~s, gross npa~s, net npa~s, bad loans, bad debt~s, stressed assets, provision~s, provisioning,
   loan loss provisions, credit costs, credit losses, loan losses, impairment~s, write-down~s, write-off~s,
   writedown~s, writeoff~s, slippages, delinquencies, delinquency, default rate~s, arrears, non-performing loans,
   charge-offs
 -1 -1 : delay~s, defect~s, complaint~s, churn, attrition, outage~s, incident~s, injuries, fatalities, absenteeism,
   cancellations, vacancy, vacancies, unemployment, joblessness, inflation, glut, oversupply, headwind~s, risk~s,
   pressure, worries, concern~s, fears, uncertainty, tension~s, volatility, doubts, competition, shortage~s,
   bottleneck~s, outflow~s, redemptions, withdrawals, claims, catastrophe claims, discounting, markdowns,
   inventories, inventory, stockpiles, scrutiny, selling, downside, burden, damage, backlash, gloom, pain,
   pessimism, lead times
 -1 -2 : default~s
 0 : stake~s, holding~s, shareholding, headcount, capital, funds, fund, rs #, $ #, £ #, € #, money,
   capital expenditure, capex, awareness, question~s, doubt about, eyebrows, issue, issues, rates, rate,
   interest rate~s, repo rate, bank rate, policy rate, lending rate~s, base rate, deposit rate~s, key rate, bar,
   age, limit, limits, fare~s, deal, deals, equity, bonds, bond, loan, foreign holding, curtain, import~s
 1 0.9 : growth
`
