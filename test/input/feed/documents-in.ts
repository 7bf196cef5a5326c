import { feedDocuments, readFeed } from '../../../src/input/feed/index.ts'

export const documentsIn = async (content: string | Uint8Array, from = 'https://host.example/feed', type?: string) =>
  feedDocuments(readFeed(typeof content === 'string' ? Buffer.from(content) : content, from, type), from)

/** A feed of RSS with these items. */
export const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title><link>https://host.example/</link>${items}</channel></rss>`
