/** Anything that ends a line or moves the cursor along it. */
const BLANKS = /[\s\u0085]+/gu

/** Joins and breaks that no terminal shows; the zero-width joiner stays, emoji need it. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * What a terminal obeys instead of showing: C0 and C1 controls, and the marks that turn the direction of writing
 * (Unicode TR 36, section 2.5), deprecated format characters, interlinear annotation, half a surrogate pair.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|\p{Surrogate}/gu

/** First of the Unicode pictures of C0 controls: U+241B shows ESC as ␛. */
const CONTROL_PICTURES = 0x2400
const DELETE = 0x7f
const DELETE_PICTURE = '\u2421'

/**
 * Make text safe to print on a terminal, on one line.
 *
 * In:  any text: a title, a file name, a sentence of an article.
 * Out: the same text with white space (line ends, tabs) collapsed to single spaces, invisible breaks removed, and every
 *      control character, escape sequence and change of writing direction shown instead of obeyed: ESC as ␛, U+202E
 *      as `<U+202E>`, half a surrogate pair as U+FFFD. Spaces at the ends stay.
 */
export function printable(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').replace(UNSAFE, show)
}

/**
 * The same for text by which something is found again (an id, a path): only what a terminal obeys is shown instead;
 * spaces stay as they are.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, show)
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code)
  if (code === DELETE) return DELETE_PICTURE
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
