// A worker that dies of one document, as a real one does that runs out of memory.
export default function analyzeChunk(items) {
  if (items.some(({ document }) => document.text === 'deadly')) process.exit(1)
  return items.map(({ document: { id }, line }) => ({ id, line, text: `read ${id}` }))
}
