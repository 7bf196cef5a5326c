import type { Report, Where } from '../../src/report.ts'
import type { ArticleInput } from './article-case.ts'

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every mention, sentence of evidence and term whose offsets do not cut its own text out of the article. */
export function misplaced(
  { entities }: Report,
  { text, title }: Pick<ArticleInput, 'text' | 'title'>,
): readonly string[] {
  const isWrong = (piece: Piece, where: Where) =>
    piece.start < 0 ||
    piece.start >= piece.end ||
    (where === 'title' ? title : text)?.slice(piece.start, piece.end) !== piece.text
  return entities.flatMap(({ id, mentions, evidence }) => {
    const pieces = [
      ...mentions.map((mention) => ({ piece: mention, where: mention.where })),
      ...evidence.map((sentence) => ({ piece: sentence, where: sentence.where })),
      ...evidence.flatMap(({ terms, where }) => terms.map((term) => ({ piece: term, where }))),
    ]
    return pieces
      .filter(({ piece, where }) => isWrong(piece, where))
      .map(({ piece, where }) => `${id}: "${piece.text}" is not at ${piece.start}-${piece.end} of the ${where}`)
  })
}
