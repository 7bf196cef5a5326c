import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LONGEST = 250
const CODE = /\.(?:ts|mts|cts|js|mjs|py|sh)$/

test(`no file of code has more than ${LONGEST} lines`, () => {
  const files = ['bin', 'src', 'test', 'tools'].flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)), { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(400)
  const long = files.filter(
    (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').split('\n').length - 1 > LONGEST,
  )
  expect(long).toEqual([])
})
