import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from './io.ts'
import { cacheFolder, pricesFolder } from './prices.ts'

/** `newsent cache path`: where prices are remembered. */
export async function cachePathCommand(out: Output): Promise<void> {
  await out.write(`${await cacheFolder()}\n`)
}

/** `newsent cache clear`: forget them, and say how much that was. */
export async function cacheClearCommand(out: Output): Promise<void> {
  const { clearCache } = await import('../prices/index.ts')
  const folder = await pricesFolder()
  const sizes = await sizesIn(folder)
  await clearCache(folder)
  const kilobytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1000)
  await out.write(`Removed ${sizes.length} files (${kilobytes} KB) from ${folder}\n`)
}

async function sizesIn(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
}
