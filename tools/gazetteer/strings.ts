import type { Section } from '../../src/data/container.ts'

/** Distinct strings, numbered from 1; 0 stands for null. */
export class Strings {
  readonly #numbers = new Map<string, number>()

  add(text: string | null): number {
    if (text === null) return 0
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(text, number)
    return number
  }

  sections(): Record<string, Section> {
    const parts = [...this.#numbers.keys()].map((text) => new TextEncoder().encode(text))
    const starts = new Uint32Array(parts.length + 2)
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    parts.forEach((part, index) => {
      bytes.set(part, starts[index + 1])
      starts[index + 2] = (starts[index + 1] ?? 0) + part.length
    })
    return { stringStart: starts, stringBytes: bytes }
  }
}
