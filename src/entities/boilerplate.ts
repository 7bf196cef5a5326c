import type { Sentence } from '../text/types.ts'

/** What is looked at of a sentence, in UTF-16 units. */
const LONGEST = 160

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
  /^(?:\(?\s*(?:additional )?(?:reporting|writing|editing|compiled|graphics?) (?:by|in)\b|--?\s*with assistance (?:from|by)\b)/i,
  /^the (?:author|writer) (?:holds|owns|has|did not|does not)\b/i,
  /\b(?:has|have|holds?) (?:no )?positions? in (?:any|and recommends)\b/i,
  /^(?:(?:tweet|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|pinterest|messenger|threads|bluesky|e-?mail|print|share|copy link|save|comments?)(?:[\s|•·,/]+|\.?$)){1,15}$/i,
  /^(?:(?:share|save|print)\s+){1,3}|^add us on\b/i,
  /^(?:sign|log) in (?:with|to)\b|^(?:create|open) (?:an|your) account\b/i,
  /^(?:this (?:site|website|page) uses cookies|accept all|reject all|powered by|about us\b|terms of (?:use|service)|privacy policy)/i,
  /^as an? .{0,30}\b(?:associate|affiliate)s?\b.{0,40}\b(?:earn|commission)/i,
  /^(?:this|the) (?:article|story|post|report) (?:was |is |has been )?(?:first |originally )?(?:published|appeared|posted)\b/i,
  /^(?:photo|image|picture|source|credit|file photo|graphic)s?\s*:/i,
  /^should you (?:invest|buy) \$[\d,]+ in\b|^before you buy (?:stock|shares) in\b|^(?:our|the) .{0,30}team (?:has )?just (?:named|revealed|identified)\b/i,
  /^catch all the (?:latest|business|live)\b|^\(?(?:with inputs|inputs from|this story has not been edited)/i,
  /^(?:by|from) (?:accessing|using|continuing to use) (?:this|our)\b/i,
]

/** Sentences after which the rest of their paragraph is the lawyers'. */
const LEGAL_ROWS: readonly RegExp[] = [
  /^(?:disclosure|disclaimer|disclosures|editor'?s note|our standards|correction)\s*:/i,
  /^(?:certain |these |such |the )?(?:statements|matters)\b.{0,80}\bforward-looking\b|^(?:these |such |important )?(?:risks|factors)(?: and uncertainties)?\b.{0,40}\b(?:include|could cause|that)\b/i,
  /\bforward-looking statements?\b.{0,80}\b(?:within the meaning|involve|are subject to|are based)\b/i,
]

/** A heading over links to other stories: the lines that follow it are no part of this one. */
const LINKS_HEADING =
  /^(?:most (?:read|popular|viewed)|trending(?: now)?|related(?: (?:articles|stories|links|news|topics|reading|coverage))?|recommended(?: for you)?|more (?:stories|news|from .{1,40})|you (?:may|might) (?:also )?like|read (?:next|more)|top stories|latest (?:news|stories))\s*:?$/i
/** A heading over the lawyers' part of a release: what follows, to the next heading, warns of everything. */
const LEGAL_HEADING =
  /^(?:safe harbou?r|forward[- ]looking statements?|cautionary (?:note|statement)s?|disclaimers?|legal notice|important (?:information|disclosures?))\b.{0,60}$/i
const LINK = /^(?:\d{1,2}[.)]|[-•*·►])\s/

/** Which sentences of a text are boilerplate, by index. */
export function boilerplateOf(text: string, sentences: readonly Sentence[]): boolean[] {
  let section: 'story' | 'links' | 'legal' = 'story'
  let legalParagraph = -1
  return sentences.map((sentence) => {
    const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).trim()
    if (LINKS_HEADING.test(written)) section = 'links'
    else if (LEGAL_HEADING.test(written)) section = 'legal'
    else if (section === 'links' && !isLink(text, sentence)) section = 'story'
    else if (section === 'legal' && sentence.kind === 'heading') section = 'story'
    if (LEGAL_ROWS.some((row) => row.test(written))) legalParagraph = sentence.paragraph
    return section !== 'story' || sentence.paragraph === legalParagraph || ROWS.some((row) => row.test(written))
  })
}

/** The links under a heading are list items or headlines. */
const isLink = (text: string, { kind, start, end }: Sentence): boolean =>
  kind === 'heading' || kind === 'item' || LINK.test(text.slice(lineStart(text, start), end))

/** A list item's number is no part of its sentence. */
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
