import { hitsIn } from '../choose/index.ts'
import { failureOf } from '../errors.ts'
import type { Analyzer } from '../index.ts'
import { renderJsonElement, renderNdjson } from '../render/index.ts'
import type { Done, Job, ReadItem } from './types.ts'

/** Analyse one document; whatever goes wrong costs that one only. */
export function answer({ document, line }: ReadItem, analyzer: Analyzer, { options, conditions, form }: Job): Done {
  const { id } = document
  try {
    const report = analyzer.analyze(document, options)
    if (form === 'object') return { id, line, report }
    const text = form === 'json' ? renderJsonElement(report) : renderNdjson(report)
    return { id, line, text, hits: hitsIn(report, conditions) }
  } catch (error) {
    return { id, line, failure: failureOf(error) }
  }
}
