import type { Sections } from '../data/container.ts'

const LETTERS = 36
/** An ISIN without its check digit is kept as two numbers: its first six and its last five characters in base 36. */
const HEAD = 6
const FORM = /^[A-Z]{2}[A-Z\d]{9}\d$/

/** Head and tail of an ISIN (ISO 6166), or null where the form or the check digit is wrong. */
export function isinKey(text: string): readonly [head: number, tail: number] | null {
  if (!FORM.test(text) || !isChecked(text)) return null
  return [Number.parseInt(text.slice(0, HEAD), LETTERS), Number.parseInt(text.slice(HEAD, -1), LETTERS)]
}

/** The Luhn sum over the digits, letters counting from A = 10, divides by ten. */
function isChecked(isin: string): boolean {
  const digits = [...isin].map((char) => Number.parseInt(char, LETTERS)).join('')
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const weighed = index % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** Which company an ISIN belongs to: columns sorted by head, then tail. */
export class IsinTable {
  readonly #heads: Uint32Array
  readonly #tails: Uint32Array
  readonly #companies: Uint16Array

  constructor(sections: Sections) {
    this.#heads = sections.u32('isin.head')
    this.#tails = sections.u32('isin.tail')
    this.#companies = sections.u16('isin.company')
  }

  /** The index of the company, or null. */
  find(text: string): number | null {
    const key = isinKey(text)
    if (key === null) return null
    let low = 0
    let high = this.#heads.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = (this.#heads[middle] ?? 0) - key[0] || (this.#tails[middle] ?? 0) - key[1]
      if (order === 0) return this.#companies[middle] ?? null
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return null
  }
}
