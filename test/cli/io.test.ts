import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createOutput, OutputError } from '../../src/cli/io.ts'

/** A stream whose every write takes a while, or fails. */
function sink(write: (text: string, done: (error?: Error) => void) => void): Writable {
  return new Writable({ decodeStrings: false, write: (chunk, _, done) => write(String(chunk), done) })
}

const failing = (code: string) => sink((_, done) => done(Object.assign(new Error(code), { code })))

describe('output', () => {
  test('waits until the stream has taken each piece', async () => {
    const taken: string[] = []
    const out = createOutput(
      sink((text, done) => {
        setTimeout(() => {
          taken.push(text)
          done()
        }, 5)
      }),
    )
    expect(await out.write('a')).toBe(true)
    expect(taken).toEqual(['a'])
    expect(await out.write('b')).toBe(true)
    expect(taken).toEqual(['a', 'b'])
  })

  test('says so quietly once the reader has left, however often it is asked', async () => {
    const out = createOutput(failing('EPIPE'))
    expect(await out.write('a')).toBe(false)
    expect(await out.write('b')).toBe(false)
  })

  test('a full disk is an error', async () => {
    await expect(createOutput(failing('ENOSPC')).write('a')).rejects.toThrow(OutputError)
  })

  test('a piece of nothing is not written', async () => {
    const out = createOutput(sink(() => expect.unreachable()))
    expect(await out.write('')).toBe(true)
  })
})
