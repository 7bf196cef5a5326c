/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/**
 * One word as keys compare it: lower case, no accents, no dots and apostrophes ("S.p.A." is "spa", "McDonald's"
 * "mcdonalds"), "&" read as "and". Empty where nothing but punctuation was given.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A whole name folded; words are separated by one space. */
export function fold(name: string): string {
  return words(name).map(foldWord).filter(Boolean).join(' ')
}

/** The words of a name as written; a comma without a space after it separates too. */
export function words(name: string): string[] {
  return name.replace(/,/g, ', ').split(/\s+/).filter(Boolean)
}

/** Drops punctuation that a cut leaves at the ends. */
export function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/&–-]+|[\s,;:/&–-]+$/g, '')
    .trim()
}
