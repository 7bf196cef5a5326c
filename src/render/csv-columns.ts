import type { Report, ReportEntity } from '../report.ts'
import { printable, visible } from './safe.ts'

/** What a cell may hold; null leaves it empty. */
export type Cell = string | number | boolean | null

/** A column of documents has its value in each of their rows, one of companies only where there is a company. */
type Column = { readonly name: string } & (
  | { readonly ofDocument: (report: Report) => Cell }
  | { readonly ofCompany: (entity: ReportEntity) => Cell }
)

const shown = (text: string | null): string | null => (text === null ? null : visible(text))
const line = (text: string | null): string | null => (text === null ? null : printable(text).trim())

const COLUMNS: readonly Column[] = [
  { name: 'id', ofDocument: ({ id }) => visible(id) },
  { name: 'path', ofDocument: ({ document }) => shown(document.path) },
  { name: 'url', ofDocument: ({ document }) => shown(document.url) },
  { name: 'title', ofDocument: ({ document }) => line(document.title) },
  { name: 'publishedAt', ofDocument: ({ document }) => shown(document.publishedAt) },
  { name: 'tone', ofDocument: ({ tone }) => tone.score },
  { name: 'companyId', ofCompany: ({ id }) => visible(id) },
  { name: 'company', ofCompany: ({ name }) => line(name) },
  { name: 'ticker', ofCompany: ({ ticker }) => shown(ticker) },
  { name: 'type', ofCompany: ({ type }) => type },
  { name: 'exchange', ofCompany: ({ exchange }) => shown(exchange) },
  { name: 'role', ofCompany: ({ role }) => role },
  { name: 'relevance', ofCompany: ({ relevance }) => relevance },
  { name: 'score', ofCompany: ({ sentiment }) => sentiment.score },
  { name: 'label', ofCompany: ({ sentiment }) => sentiment.label },
  { name: 'confidence', ofCompany: ({ sentiment }) => sentiment.confidence },
  { name: 'mixed', ofCompany: ({ sentiment }) => sentiment.mixed },
  { name: 'bearish', ofCompany: ({ sentiment }) => sentiment.probabilities.bearish },
  { name: 'neutral', ofCompany: ({ sentiment }) => sentiment.probabilities.neutral },
  { name: 'bullish', ofCompany: ({ sentiment }) => sentiment.probabilities.bullish },
  { name: 'mentions', ofCompany: ({ mentions }) => mentions.length },
  { name: 'events', ofCompany: ({ events }) => events.map(({ type, polarity }) => `${type}:${polarity}`).join('|') },
  { name: 'evidence', ofCompany: ({ evidence }) => line(evidence[0]?.text ?? null) },
  { name: 'priceDate', ofCompany: ({ price }) => price?.date ?? null },
  { name: 'changePercent', ofCompany: ({ price }) => price?.changePercent ?? null },
  { name: 'currency', ofCompany: ({ price }) => shown(price?.currency ?? null) },
  { name: 'session', ofCompany: ({ price }) => price?.session ?? null },
  { name: 'final', ofCompany: ({ price }) => price?.final ?? null },
  { name: 'agreement', ofCompany: ({ price }) => price?.agreement ?? null },
  { name: 'priceError', ofCompany: ({ priceError }) => priceError?.code ?? null },
]

/**
 * The columns, always the same, and behind them one a horizon (`changePercent5d`).
 *
 * In:  `horizons`: the sessions whose later returns were asked for.
 */
export const csvColumns = (horizons: readonly number[]): readonly Column[] => [
  ...COLUMNS,
  ...horizons.map((sessions) => ({
    name: `changePercent${sessions}d`,
    ofCompany: ({ price }: ReportEntity) =>
      price?.later.find((one) => one.sessions === sessions)?.changePercent ?? null,
  })),
]
