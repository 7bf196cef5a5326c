/** Courts, authorities, recalls, break-ins. Rows as in the results file. Source: our own. */
export const LAW = `
# What ends well for the defendant is no lawsuit any more; "followed suit" never was.
none : @suit/case ..9 dismissed/thrown_out/dropped/tossed/withdrawn
 dismiss~/drop~/dropped/toss~/throw~_out/threw_out ..3 @suit
 follow~ suit
lawsuit : {defendant} .. sued ..3 by .4 {plaintiff}
 {plaintiff} ..4 sue~/suing ..4 {defendant}
 {plaintiff} .. file~/bring~/brought/launch~ ..5 @suit ..4 against .4 {defendant}
 {plaintiff} 's? .4 @suit against .4 {defendant}
 {plaintiff} .. take~/took/haul~/drag~/dragged {defendant} ..2 to/into/before court
 sue~/suing .4 {defendant}
 @suit ..5 against .4 {defendant}
 take~/took/haul~/drag~/dragged {defendant} ..2 to/into/before court
 {defendant} @be sued
 {defendant} .. face~/facing/hit_with/slapped_with/named_in ..6 @suit/litigation
 {defendant} .. sued ..3 by/over/for/in
settlement : {defendant} .. settle~/settling/resolve~ ..7 @suit/case/claims/charges/litigation/@probe/allegations/dispute ..3 with .4 {plaintiff}
 {defendant} .. pay~/paid ..4 <money> ..5 settle/resolve/end ..4 @suit/case/claims/charges/litigation/@probe/allegations/dispute
 {subject} .. settle~/settling/resolve~ ..7 @suit/case/claims/charges/litigation/@probe/allegations/dispute
 {subject} .. pay~/paid ..4 <money> ..4 settle/resolve
 {subject} .. settle~/settlement with .4 {subject}
 {subject} .. reach~/agree~/agreed ..5 settlement
 {subject} 's? ..2 <money> settlement
regulatory-action : @regulator ..4 fine~/penalise~/penalize~/sanction~/raid~/investigate~/investigating/probing/ban/bans/banned/charged ..4 {subject}
 @regulator ..4 open~/launch~/widen~/begin~/began/start~ ..4 @probe ..2 into/of .5 {subject}
 @probe into .5 {subject}
 {subject} .. @be fined/penalised/penalized/sanctioned/raided/investigated/banned/barred/indicted
 {subject} .. fined ..1 <money>
 {subject} .. charged with ..3 fraud/antitrust/bribery/laundering/violating/misleading/breaking
 {subject} .. face~/facing/under ..6 @probe/antitrust_charges/criminal_charges
 {subject} .. hit_with/slapped_with/handed/receive~/pay~/paid ..5 fine/penalty/subpoena/sanctions
 {subject} .. <money> .2 fine/penalty
 @regulator ..4 accuse~/accusing/order~ ..2 {subject}
# Approval by owners is none by an authority.
none : shareholder/shareholders/board/investor/investors/stockholder/directors approval
 approval of/from/by ..3 shareholders/stockholders/investors
 subject to ..4 approval
 approval rating/ratings
regulatory-approval : @regulator ..3 approve~/clear~/authorize~/authorise~/wave~_through/license~ ..4 {subject}
 @regulator ..4 give~/gave/grant~/hand~ ..3 {subject} ..6 approval/clearance/go_ahead/nod/green_light/licence/license/authorization/permission
 {subject} .. @win/get~/got/receive~/obtain~/gain~/earn~ ..6 approval/clearance/go_ahead/nod/green_light/authorization/authorisation
 {subject} .. approved/cleared/authorized/authorised ..3 by ..3 @regulator
 @regulator ..2 approval/clearance/nod for ..3 {subject}
 green_light/go_ahead/approval from ..3 @regulator
regulatory-rejection : @regulator ..4 reject~/block~/veto~/vetoed/deny~/decline~_to_approve/refuse~_to_approve/turn~_down/strike~_down/struck_down ..5 {subject}
 @regulator ..3 not/n't approve ..4 {subject}
 {subject} .. rejected/blocked/denied/vetoed/turned_down by ..4 @regulator
 {subject} .. denied/refused ..3 approval/licence/license/permission/clearance/authorization
 {subject} .. complete_response_letter
 {subject} .. fail~_to_win/failed_to_win/fail~_to_get/failed_to_get/failed_to_secure/fail~_to_secure ..4 approval/clearance/permission/licence/license
 {subject} .. approval/clearance/licence/license ..3 denied/refused/rejected/revoked
# Memory is no recall.
none : recall~ that/how/when/his/her/their/him/being/seeing/working/thinking
recall : {subject} .. recall~/recalling ..3 <number> .6 @product
 {subject} .. recall~/recalling .6 @product
 {subject} .. issue~/announce~/order~/launch~/expand~/widen~/begin~/face~ ..5 recall !election
 {subject} 's? .4 recall of/over/for/to !how
 recall of ..4 {subject}
 {subject} .. pull~/withdraw~/withdrew/withdrawn/take~/took/yank~ ..6 off/from ..1 shelves/sale/market
data-breach : {subject} .. suffer~/disclose~/report~/confirm~/reveal~/hit_by/victim_of/investigate~/investigating/admit~/admitted/blame~ ..6 @breach
 @breach at/on/of/against ..2 {subject}
 hackers/attackers/cybercriminals/intruders/thieves ..5 stole/stolen/steal/accessed/access/broke_into/breached/infiltrated/copied/leak~/got_into/hit ..6 {subject}
 {subject} .. @be hacked/breached
 {subject} 's? ..6 hacked/breached by
 {subject} .. hackers/attackers/cybercriminals/intruders/thieves ..4 stole/stolen/accessed/broke_into/breached/infiltrated/copied/leak~/got_into
 {subject} .. data/details/records/information/passwords/accounts ..8 stolen/exposed/leaked/compromised
`
