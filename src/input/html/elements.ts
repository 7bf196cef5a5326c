/** Attributes of an element, names in lower case. */
export type Attributes = Readonly<Record<string, string>>

/** Elements whose content is no text that a reader of the article sees. */
const NEVER_TEXT = new Set(
  (
    'script style template noscript noframes iframe frame frameset object embed applet canvas svg audio video picture ' +
    'source track img map area input select option optgroup datalist button textarea progress meter dialog menu nav ' +
    'aside footer figcaption link meta base param amp-img amp-ad amp-iframe amp-analytics amp-sidebar amp-consent ' +
    'amp-social-share amp-video amp-embed amp-auto-ads amp-sticky-ad amp-state amp-geo amp-user-notification'
  ).split(' '),
)
/** Landmarks that are no part of an article, and widgets (WAI-ARIA 1.2). */
const FURNITURE_ROLES = new Set(
  (
    'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar menuitem toolbar tablist ' +
    'button img note tooltip status doc-footnote'
  ).split(' '),
)
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i

/** What browsers do not show, or show as something else than the text of an article. */
export function isNeverText(name: string, attributes: Attributes): boolean {
  if (NEVER_TEXT.has(name)) return true
  // Pages that were saved while a dialog was open hide all that lies behind it.
  if (name === 'html' || name === 'body') return false
  if (attributes.hidden !== undefined || attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true
  if (attributes.style !== undefined && HIDING.test(attributes.style)) return true
  return FURNITURE_ROLES.has(attributes.role?.trim().toLowerCase() ?? '')
}

/**
 * Words in classes and ids that name furniture, as news sites and the common systems behind them (WordPress, Arc,
 * Drupal, AMP) use them.
 */
const FURNITURE = new Set(
  (
    'ad ads adsbygoogle advert advertisement advertising adslot adunit dfp gpt sponsor sponsored outbrain taboola cookie cookies ' +
    'consent gdpr cmp onetrust newsletter newsletters signup subscribe subscription share sharing sharebar sharedaddy ' +
    'addtoany addthis social related recirc recirculation recommended recommendations trending popular comment comments ' +
    'disqus respond breadcrumb breadcrumbs pagination pager tags taglist byline bylines author authors caption captions ' +
    'credit credits copyright nav navbar navigation menu sidebar rail masthead skip skiplink toolbar tooltip modal popup ' +
    'overlay paywall regwall promo promotion teaser teasers hidden hide invisible offscreen sronly timestamp dateline ' +
    'video podcast follow readmore morestories footer jumplink topics disclaimer reactions rating poll'
  ).split(' '),
)
/** Pairs of such words that are furniture only together. */
const FURNITURE_PAIRS =
  /\b(?:sr only|visually hidden|screen reader|read (?:more|next|also)|more (?:on|from|stories|news)|most (?:read|popular|viewed)|also (?:like|read)|you may|up next|skip link|key points nav|post meta|entry meta|article meta|meta data|published date|pub date|date published|last updated|time stamp|reading time|read time|back to|site header|page header|site footer|latest (?:news|stories)|top stories|stock ticker|market ticker|wp block buttons|print only|no print|about (?:the )?author)\b/
/** What a class says of the state or looks of an element that holds more than that: `has-sidebar`, `comments-open`. */
const STATE =
  /^(?:has|is|with|without|no|not|can|js|show|single|page|postid|template|theme|layout|col|grid|container|wrapper|format|category|tag|status|type|hentry)\b|\b(?:enabled|disabled|open|closed|active|visible|on|off|container fluid|free|ready|loaded|wrapper page|layout)$/

/**
 * Do class and id call the element furniture: a share bar, related stories, comments?
 *
 * In: words are told apart by hyphens, underscores and capitals, so that `shareholders` is no `share`.
 */
export function isCalledFurniture({ class: classes = '', id = '', ...attributes }: Attributes): boolean {
  const names = `${classes} ${id} ${attributes['data-testid'] ?? ''} ${attributes['data-component'] ?? ''}`.slice(
    0,
    1000,
  )
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^A-Za-z]+/g, ' ')
      .trim()
      .toLowerCase()
    if (words === '' || STATE.test(words)) return false
    return words.split(' ').some((word) => FURNITURE.has(word)) || FURNITURE_PAIRS.test(words)
  })
}
