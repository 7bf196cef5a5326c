/** newsent as a library in a browser: analysis without files; the data are fetched once, from beside this module. */

import nlp from 'compromise/three'
import { NewsentError } from './errors.ts'
import {
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzerWith,
  createLookupWith,
  type Shipped,
} from './library/analyzer.ts'

export * from './library/shared.ts'

/** The shipped data, fetched. */
export interface BrowserData {
  readonly gazetteer: Uint8Array
  readonly model: Uint8Array
  readonly kernel: Uint8Array
}

/** Where the data are, and until when they are waited for. */
export interface LoadOptions {
  /** Where the data files lie; default: beside this module. */
  readonly from?: string | URL
  readonly signal?: AbortSignal
}

/**
 * Fetch the company list and the model (11 MB, less where the server compresses).
 *
 * Errors: NewsentError BAD_DATA_FILE where a file cannot be had; the reason of `signal`.
 */
export async function loadData({ from = import.meta.url, signal }: LoadOptions = {}): Promise<BrowserData> {
  const load = async (name: string): Promise<Uint8Array> => {
    const url = new URL(name, from)
    const response = await fetch(url, signal === undefined ? {} : { signal })
    if (!response.ok) {
      throw new NewsentError('BAD_DATA_FILE', `${url.href} answers with status ${response.status}`, {
        hint: 'serve gazetteer.bin, model.bin and kernel.wasm of the package, and name their folder in { from }',
      })
    }
    return new Uint8Array(await response.arrayBuffer())
  }
  const [gazetteer, model, kernel] = await Promise.all([load('gazetteer.bin'), load('model.bin'), load('kernel.wasm')])
  return { gazetteer, model, kernel }
}

/** As in Node, with data that were fetched. Errors: NewsentError BAD_DATA_FILE when they are damaged. */
export const createAnalyzer = (data: BrowserData, options: AnalyzerOptions = {}): Analyzer =>
  createAnalyzerWith(shipped(data), options)

/** As an analyser's `lookup`, without what reads the sentiment. */
export const createLookup = (
  data: Pick<BrowserData, 'gazetteer'>,
  options: Pick<AnalyzerOptions, 'companies'> = {},
): Analyzer['lookup'] => createLookupWith({ gazetteer: () => data.gazetteer }, options)

const shipped = ({ gazetteer, model, kernel }: BrowserData): Shipped => ({
  gazetteer: () => gazetteer,
  model: () => model,
  kernel: () => kernel,
  grammar: () => nlp,
})
