import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createState } from '../../../src/cli/feeds/state.ts'
import { temporaryFolder } from '../newsent.ts'

const folder = temporaryFolder()
let files = 0
const newState = (): string => join(folder, `state-${files++}`)

describe('the state', () => {
  test('bears lines that are cut off and lines that are none', async () => {
    const path = newState()
    const state = createState(path)
    await state.load()
    await state.add('a')
    await state.setFeed('f', { validators: { etag: '"1"', lastModified: null }, notBefore: null })
    appendFileSync(path, 'rubbish\nfeed ["f", {\nfeed null\nfeed ["g", 1]\n\u0000\u0001\nitem 12')
    const again = createState(path)
    await again.load()
    await again.add('b')
    const last = createState(path)
    await last.load()
    expect([last.has('a'), last.has('b'), last.has('c')]).toEqual([true, true, false])
    expect(last.feed('f').validators).toEqual({ etag: '"1"', lastModified: null })
    expect(last.feed('g').validators).toBe(null)
  })

  test('is shared: what one process has seen the other has, when it looks again', async () => {
    const path = newState()
    const [a, b] = [createState(path), createState(path)]
    await a.load()
    await b.load()
    await a.add('x')
    await b.add('y')
    await a.load()
    await b.load()
    expect([a.has('x'), a.has('y'), b.has('x'), b.has('y')]).toEqual([true, true, true, true])
  })

  test('stays small, forgetting the oldest, but not what is still in a feed', async () => {
    const path = newState()
    const state = createState(path)
    await state.load()
    await state.add('stays')
    const block = Array.from({ length: 15_000 }, (_, at) => `item ${at.toString(16).padStart(20, '0')}\n`)
    for (let round = 0; round < 4; round++) {
      appendFileSync(path, block.map((line) => line.replace('item 0', `item ${round + 1}`)).join(''))
      await state.load()
      await state.touch('stays')
    }
    expect(state.has('stays')).toBe(true)
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(45_000)
    expect(statSync(path).size).toBeLessThan(1_500_000)
  })

  test('that cannot be written is told before anything is printed', async () => {
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file')
    await expect(createState(join(blocked, 'state')).load()).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })
})
