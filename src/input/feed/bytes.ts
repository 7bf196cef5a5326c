import { NewsentError } from '../../errors.ts'
import { readBytes } from '../compressed.ts'
import { type FetchOptions, fetchResource, type Resource } from '../url.ts'

/** A hundred times a long feed. Bytes. */
const LARGEST_FEED = 16 * 1024 * 1024
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5'

/** As `fetchResource`, asking for a feed. */
export const fetchFeed = (url: string, options: FetchOptions): Promise<Resource> =>
  fetchResource(url, { ...options, accept: ACCEPT, maxBytes: LARGEST_FEED })

/** The bytes of a feed in a file, packed or not. Errors: FILE_NOT_FOUND, FILE_UNREADABLE. */
export const readFeedFile = (path: string): Promise<Uint8Array> => collectFeed(readBytes(path), path)

/** All bytes of a stream, as far as a feed can be so long. Errors: FILE_UNREADABLE. */
export async function collectFeed(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LARGEST_FEED) {
      throw new NewsentError('FILE_UNREADABLE', `${name} is larger than ${LARGEST_FEED} bytes`, {
        hint: 'a feed is far smaller; archives are for newsent analyze, as JSON Lines',
      })
    }
  }
  return Buffer.concat(chunks, length)
}
