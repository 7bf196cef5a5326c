import { existsSync, readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../fixtures/articles/', import.meta.url)

/** The articles of the fixtures that are plain text, by the names of their folders. */
export function fixtureArticles(): { readonly name: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .map((name) => ({ name, file: new URL(`${name}/input.txt`, FOLDER) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, text: readFileSync(file, 'utf8') }))
}
