import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAnalyzer } from 'newsent'
import { createCorpus } from './corpus.ts'
import { median } from './median.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENT_BYTES = 2_500
const ROUNDS = 3
/** Says on stderr, when the process ends, how much memory it held at most (KB) and how long it computed (µs). */
const USED = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write(' used '+maxRSS+' '+(userCPUTime+systemCPUTime)+' ')})`

interface Run {
  readonly seconds: number
  /** Megabytes at most in memory, all threads together. */
  readonly peak: number
  /** Cores that computed, on average, all threads together. */
  readonly cores: number
}

/** The command line over an archive on stdin, its reports thrown away. */
function run(archive: string, workers: number): Run {
  const input = openSync(archive, 'r')
  const args = [
    '--import',
    USED,
    'bin/newsent.js',
    'analyze',
    '--jsonl',
    '-',
    '--format',
    'ndjson',
    '--no-config',
    '-q',
  ]
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, [...args, '--workers', String(workers)], {
    cwd: root,
    stdio: [input, 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  closeSync(input)
  if (status !== 0) throw new Error(`the run failed: ${stderr}`)
  const seconds = (performance.now() - start) / 1000
  // Each thread says it when it ends, of the whole process.
  const used = Array.from(stderr.matchAll(/ used (\d+) (\d+) /g), ([, memory, time]) => [Number(memory), Number(time)])
  const most = (at: 0 | 1): number => Math.max(...used.map((one) => one[at] ?? 0))
  return { seconds, peak: most(0) / 1000, cores: most(1) / 1e6 / seconds }
}

/** Use an archive of so many articles, that is gone afterwards. */
function withArchive<T>(documents: number, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'newsent-bench-'))
  const archive = join(folder, 'archive.jsonl')
  const corpus = createCorpus()
  const file = openSync(archive, 'w')
  for (let at = 0; at < documents; at++) {
    writeSync(file, `${JSON.stringify({ id: `d${at}`, text: corpus.next(DOCUMENT_BYTES) })}\n`)
  }
  closeSync(file)
  try {
    return use(archive)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Two workers over an archive of so many documents, and, where that is asked for, one. */
export interface ArchiveRun extends Run {
  readonly documents: number
  readonly one: Run | null
}

/** In: `isCompared`: whether one worker runs over the same archive, too. */
export const overArchive = (documents: number, isCompared: boolean): ArchiveRun =>
  withArchive(documents, (archive) => {
    return { ...run(archive, 2), documents, one: isCompared ? run(archive, 1) : null }
  })

/** Milliseconds for one article of so many bytes, another one each time. */
export function timeOf(bytes: number): number {
  const analyzer = createAnalyzer()
  const corpus = createCorpus()
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const parts: string[] = []
    for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 0) parts.push(corpus.next(DOCUMENT_BYTES))
    const article = parts.join('\n\n').slice(0, bytes)
    const start = performance.now()
    analyzer.analyze(article)
    return performance.now() - start
  })
  return median(times.slice(1))
}
