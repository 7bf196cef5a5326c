/** Feeds to documents: RSS, Atom, RDF and JSON Feed. */

export { feedDocuments } from './documents.ts'
export { readFeed } from './read.ts'
