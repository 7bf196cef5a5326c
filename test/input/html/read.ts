import { NewsentError } from '../../../src/errors.ts'
import { type NewsDocument, readPage } from '../../../src/input/index.ts'

export const STORY = 'Acme rose 5% on Monday, after the maker of anvils reported a profit that beat all estimates.'
export const MORE = 'Its rival Zenith fell 3%, and analysts at two banks, who had liked both, now like only one.'

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Acme rises on strong sales of anvils</title>${head}</head><body>${body}</body></html>`

export const read = (html: string | Uint8Array, contentType: string | null = 'text/html'): Promise<NewsDocument> =>
  readPage(Buffer.from(html), { url: 'https://news.example/a', contentType })

export const textOf = async (html: string): Promise<string> => (await read(html)).text

/** Code and message of the error that reading ends in. */
export async function failureOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof NewsentError) return { code: error.code, message: error.message }
  throw new Error('no NewsentError was thrown', { cause: error })
}
