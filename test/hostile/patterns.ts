import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SRC = new URL('../../src/', import.meta.url)
/** These run when they are imported, or need a browser. */
const LEFT_OUT = new Set(['cli/main.ts', 'batch/worker.ts', 'browser.ts'])

/** A regular expression of the sources, and a file that holds it; those put together at the start name none. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly file: string | null
}

/** Every regular expression of src, once: literals from the syntax trees, the others as they are made by loading all files. */
export async function patternsOf(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const add = (source: string, flags: string, file: string | null): void => {
    const key = `/${source}/${flags}`
    if (!found.has(key)) found.set(key, { source, flags, file })
  }
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(new URL(file, SRC), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        add(node.text.slice(1, end), node.text.slice(end + 1), file)
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given) {
      const made: RegExp = Reflect.construct(target, given)
      if (new Error().stack?.split('\n')[2]?.includes('/src/')) add(made.source, made.flags, null)
      return made
    },
  })
  try {
    for (const file of files) if (!LEFT_OUT.has(file)) await import(fileURLToPath(new URL(file, SRC)))
  } finally {
    globalThis.RegExp = Native
  }
  return [...found.values()]
}
