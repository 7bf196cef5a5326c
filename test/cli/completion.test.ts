import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newsent, temporaryFolder } from './newsent.ts'

const folder = temporaryFolder()
writeFileSync(join(folder, 'chips.txt'), 'news')

const SHELLS = ['bash', 'zsh', 'fish'] as const
const scripts = new Map<string, string>()
for (const shell of SHELLS) {
  const { status, stdout, stderr } = await newsent(['completion', shell])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  scripts.set(shell, join(folder, `newsent.${shell}`))
  writeFileSync(join(folder, `newsent.${shell}`), stdout)
}

const run = (shell: string, args: readonly string[], input = '') =>
  spawnSync(shell, args, { input, cwd: folder, encoding: 'utf8', timeout: 20_000 })
const isHere = (shell: string): boolean => run(shell, ['-c', 'exit 0']).status === 0

/** What was typed, and what must be offered for its last word. */
const TYPED: [typed: string, offered: readonly string[]][] = [
  ['newsent ana', ['analyze']],
  ['newsent cache ', ['clear', 'path']],
  ['newsent completion ', ['bash', 'fish', 'zsh']],
  ['newsent help sch', ['schema']],
  ['newsent analyze --form', ['--format']],
  ['newsent analyze --format ', ['csv', 'html', 'json', 'markdown', 'ndjson', 'table']],
  ['newsent analyze --json --sort co', ['confidence']],
  ['newsent analyze --types equity,p', ['equity,private']],
  ['newsent analyze --no-co', ['--no-color', '--no-config']],
  ['newsent explain --engine m', ['model']],
  ['newsent cache path --he', ['--help']],
]

describe.skipIf(!isHere('bash'))('bash', () => {
  const offered = (typed: string): string[] => {
    const script = `source ${scripts.get('bash')}; COMP_WORDS=("\${@}"); COMP_CWORD=$((\${#@} - 1)); _newsent; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = run('bash', ['--norc', '-c', script, 'bash', ...typed.split(' ')])
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean).toSorted()
  }
  test.each(TYPED)('%s', (typed, expected) => expect(offered(typed)).toEqual(expected))
  test('--format=js, which readline cuts in three', () =>
    expect(offered('newsent analyze --format = js')).toEqual(['json']))
  test('leaves files to bash itself', () => expect(offered('newsent analyze chi')).toEqual([]))
})

describe.skipIf(!isHere('fish'))('fish', () => {
  const offered = (typed: string): string[] => {
    const { stdout } = run('fish', ['--no-config', '-c', `source ${scripts.get('fish')}; complete -C '${typed}'`])
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[0] ?? '')
      .toSorted()
  }
  test.each(TYPED)('%s', (typed, expected) => expect(offered(typed)).toEqual(expected))
  test('completes files where they are meant', () => {
    expect(offered('newsent analyze chi')).toEqual(['chips.txt'])
    expect(offered('newsent analyze --title chi')).toEqual([])
  })
})

describe.skipIf(!isHere('zsh'))('zsh, typed into a terminal', () => {
  /** Whether what the shell shows after a tab comes to fit a pattern; else the time is over. */
  const shows = (typed: string, pattern: string): string => {
    const script = `zmodload zsh/zpty
zpty z 'PS1= TERM=dumb zsh -f -i'
zpty -w z 'autoload -Uz compinit; compinit -u -D; source ${scripts.get('zsh')}; print -r -- RE''ADY'
zpty -r -m z seen '*READY*'
zpty -w -n z '${typed}'$'\\t'
zpty -r -m z seen '${pattern}' && print -r -- "$seen"
zpty -d z`
    const { stdout, status } = run('zsh', ['-f', '-c', script])
    return status === 0 ? stdout : 'nothing'
  }
  test.each(TYPED)('%s', (typed, expected) => {
    const screen = shows(typed, `*${expected.toSorted().join('*')}*`)
    for (const word of expected) expect(screen).toContain(word)
  })
  test('completes files where they are meant', () =>
    expect(shows('newsent analyze chi', '*chips.txt*')).toContain('chips.txt'))
})

test('a shell that is not known is refused', async () => {
  const { status, stdout, stderr } = await newsent(['completion', 'bsh'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Did you mean bash?')
})
