import type { Warning } from '../../report.ts'

/** Articles are longer; where a publisher says that readers must pay, less is a beginning. UTF-16 units. */
const SHORT_FOR_PAID = 2000
/** With a request to pay below it. UTF-16 units. */
const SHORT_FOR_ANY = 1200
const REQUEST =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b[^.!?\n]{0,60}\b(?:to (?:continue|keep|read|unlock|access|view)|for (?:full )?access|full (?:article|story|access))|\b(?:this|the) (?:article|story|content) is (?:reserved |only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)|\b(?:already a subscriber|subscribers only|to (?:continue|keep) reading|unlock this article)\b/i

/**
 * Is this only the beginning of an article that must be paid for?
 *
 * In: `text` of the article; `page` all text of the page; `isFree` is false where the publisher says that it is not.
 */
export function isPaywalled(text: string, page: string, isFree: boolean): boolean {
  if (!isFree && text.length < SHORT_FOR_PAID) return true
  return text.length < SHORT_FOR_ANY && REQUEST.test(page)
}

export const PAYWALL: Warning = {
  code: 'PAYWALL',
  message: 'the page shows only the beginning of the article: its publisher keeps the rest for subscribers',
}
