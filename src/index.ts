/** newsent as a library, in Node: news in, and out which way it leans, company by company, and why. */

import { type Analyzer, type AnalyzerOptions, createAnalyzerWith, createLookupWith } from './library/analyzer.ts'
import { SHIPPED } from './library/shipped.ts'
import { describeWeights, type ModelCard } from './sentiment/model/weights.ts'

export * from './library/shared.ts'

/**
 * Load the company list and the sentiment engine once, for any number of documents.
 *
 * Errors: NewsentError BAD_DATA_FILE when a shipped file is missing or damaged.
 */
export const createAnalyzer = (options: AnalyzerOptions = {}): Analyzer => createAnalyzerWith(SHIPPED, options)

/**
 * As an analyser's `lookup`, without loading what reads the sentiment.
 *
 * Errors: NewsentError BAD_DATA_FILE when the shipped list is missing or damaged.
 */
export const createLookup = (options: Pick<AnalyzerOptions, 'companies'> = {}): Analyzer['lookup'] =>
  createLookupWith(SHIPPED, options)

/**
 * What the shipped model is and how good it was when it was made.
 *
 * Errors: NewsentError BAD_DATA_FILE when the file is missing or damaged.
 */
export const describeModel = (): ModelCard => describeWeights(SHIPPED.model())
