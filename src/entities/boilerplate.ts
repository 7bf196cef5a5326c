/**
 * Lines that stand in a page but are no part of its story: share bars, newsletter boxes, credits, disclosures,
 * copyright. One row a kind; each matches at the start of a sentence.
 */
const ROWS: readonly RegExp[] = [
  /^(?:share|tweet|pin|e-?mail|print|save|comment)(?:\s+this)?(?:\s+(?:article|story|page|post))?\s*(?:on|via|to|:|\|)/i,
  /^(?:follow|find|join|like|watch)\s+us\s+(?:on|at|via)\b/i,
  /^(?:read|see|watch)\s+(?:next|more|also|related)\b/i,
  /^(?:also read|related(?: (?:articles|stories|links|news|topics))?\s*(?::|$)|most read|trending|recommended(?: for you)?\s*:|more from\b|sponsored|advertisement)/i,
  /^(?:sign up|subscribe|get (?:the|our|more) .{0,40}newsletter|download (?:the|our) app)\b/i,
  /^(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved)/i,
  /^(?:disclosure|disclaimer|disclosures|editor'?s note|our standards|correction)\s*:/i,
  /^(?:\(?\s*(?:additional )?(?:reporting|writing|editing|compiled|graphics?) (?:by|in)\b|--?\s*with assistance (?:from|by)\b)/i,
  /^the (?:author|writer) (?:holds|owns|has|did not|does not)\b/i,
  /\b(?:has|have|holds?) (?:no )?positions? in (?:any|and recommends)\b/i,
  /^(?:by|from) (?:accessing|using|continuing to use) (?:this|our)\b/i,
]

/** In: the sentence as written. */
export function isBoilerplate(sentence: string): boolean {
  const head = sentence.slice(0, 160).trimStart()
  return ROWS.some((row) => row.test(head))
}
