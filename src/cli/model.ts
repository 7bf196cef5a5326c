import type { Output } from './io.ts'

/** `newsent model`: version, checksum, size and measured figures of the model that reads the sentiment. */
export async function modelCommand(out: Output): Promise<void> {
  const { describeModel } = await import('../index.ts')
  const { version, fitted, checksum, bytes, words, figures } = describeModel()
  const rows: [name: string, value: string][] = [
    ['version', String(version)],
    ['fitted', fitted],
    ['checksum', checksum],
    ['size', `${(bytes / 1e6).toFixed(2)} MB`],
    ['words', words.toLocaleString('en-US')],
    ...figures.map(([name, value]): [string, string] => [name, value.toFixed(3)]),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  await out.write(rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join(''))
}
