import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly resolved?: string
  readonly integrity?: string
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const manifest = read('package.json')
const lock: { packages: Record<string, Locked> } = read('package-lock.json')
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const shipped = installed.filter(([, { dev = false }]) => !dev)

/** Licences whose terms a package under MIT can keep by naming them. */
const ALLOWED = new Set(
  'MIT MIT-0 ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense'.split(' '),
)
/** Where there is a choice (SPDX), one that is allowed is enough. */
const isAllowed = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => ALLOWED.has(one))

describe('what is installed beside newsent', () => {
  test.each(shipped)(
    '%s runs nothing when it is installed, and may be used',
    (path, { hasInstallScript = false, license }) => {
      expect(hasInstallScript).toBe(false)
      const own = new URL(`${path}/package.json`, root)
      const stated = license ?? (existsSync(own) ? read(`${path}/package.json`).license : undefined)
      expect(stated).toSatisfy(isAllowed)
    },
  )

  test('is what the lock file pins, each with its checksum', () => {
    for (const [path, { integrity, version }] of installed)
      expect({ path, integrity, version }).toEqual({
        path,
        integrity: expect.stringMatching(/^sha\d+-/),
        version: expect.any(String),
      })
  })
})

test('of what is needed to build, only esbuild runs something: it checks its own binary, and tsx works without', () => {
  const scripted = installed.filter(
    ([, { hasInstallScript = false, optional = false }]) => hasInstallScript && !optional,
  )
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild'])
})

test('the lock file is that of package.json', () => {
  const { dependencies, devDependencies } = manifest
  expect(lock.packages['']).toMatchObject({
    name: manifest.name,
    version: manifest.version,
    dependencies,
    devDependencies,
  })
})
