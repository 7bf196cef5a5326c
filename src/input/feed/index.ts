/** Feeds to documents: RSS, Atom, RDF and JSON Feed. */

export { collectFeed, fetchFeed, readFeedFile } from './bytes.ts'
export { feedDocuments } from './documents.ts'
export { readFeed } from './read.ts'
