import type { LookupAddress } from 'node:dns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardedLookup, isPublic } from '../../../src/input/url/address.ts'
import { fetchResource } from '../../../src/input/url.ts'
import { failureOf } from '../html/read.ts'

describe('addresses that are refused, in whatever form they are written', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/admin',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xA9FEA9FE/latest/meta-data/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
  ])('%s', async (url) => {
    expect(await failureOf(fetchResource(url))).toMatchObject({ code: 'ADDRESS_REFUSED' })
  })

  test('property: no address of a private network counts as public, mapped into IPv6 or not', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    const privates = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    )
    fc.assert(
      fc.property(privates, (bytes) => {
        const address = bytes.join('.')
        expect([isPublic(address), isPublic(`::ffff:${address}`)]).toEqual([false, false])
      }),
    )
  })

  test.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '172.15.0.1', '172.32.0.1'])(
    '%s is public',
    (address) => expect(isPublic(address)).toBe(true),
  )
})

describe('names', () => {
  const outcome = (addresses: LookupAddress[], all: boolean) =>
    new Promise((resolve) => {
      const look = guardedLookup((_name, _options, done) => done(null, addresses))
      look('news.example', { all }, (error, address, family) => resolve(error?.message ?? { address, family }))
    })
  const open = { address: '93.184.215.14', family: 4 }
  const inner = { address: '10.0.0.1', family: 4 }

  test('that lead to public addresses are given on: the very ones that were checked', async () => {
    expect(await outcome([open], true)).toEqual({ address: [open], family: undefined })
    expect(await outcome([open], false)).toEqual(open)
  })

  test.each([[[inner]], [[open, inner]], [[{ address: '::ffff:10.0.0.1', family: 6 }]], [[]]])(
    'that lead elsewhere, be it with one address of several, fail',
    async (addresses) => {
      expect(await outcome(addresses, true)).toContain('no address of the public internet')
    },
  )

  test('a real name of this machine fails', async () => {
    const error = await new Promise<Error | null>((resolve) => guardedLookup()('localhost', {}, resolve))
    expect(error).toMatchObject({ code: 'ADDRESS_REFUSED' })
  })
})
