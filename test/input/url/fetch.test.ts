import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type FetchOptions, fetchResource } from '../../../src/input/url.ts'
import { closedPort, serveTunnel } from '../../prices/server.ts'
import { failureOf } from '../html/read.ts'
import { endless, rawServer, redirect, send, site } from './server.ts'

const get = (url: string, options: FetchOptions = {}) =>
  fetchResource(url, { allowPrivate: true, timeoutMs: 2000, ...options })
const fails = (url: string, options: FetchOptions = {}) => failureOf(get(url, options))

describe('what comes', () => {
  test.each([
    ['plain', 'hello', {}],
    ['gzip', gzipSync('hello'), { 'content-encoding': 'gzip' }],
    ['brotli', brotliCompressSync('hello'), { 'content-encoding': 'br' }],
    ['deflate', deflateSync('hello'), { 'content-encoding': 'deflate' }],
  ])('%s', async (_, body, headers) => {
    const url = await site({ '/a': send(body, headers) })
    const { bytes, ...rest } = await get(`${url}/a#part`)
    expect(Buffer.from(bytes).toString()).toBe('hello')
    expect(rest).toMatchObject({ url: `${url}/a`, contentType: 'text/html; charset=utf-8' })
  })

  test('is asked for politely, without cookies', async () => {
    const seen: NodeJS.Dict<string | string[]>[] = []
    const url = await site({
      '/a': redirect('/b'),
      '/b': (response, request) => {
        seen.push(request.headers)
        send('hello')(response, request)
      },
    })
    await get(`${url}/a`)
    expect(seen[0]?.['user-agent']).toMatch(/^newsent\/\d+\.\d+\.\d+$/)
    expect(seen[0]?.accept).toMatch(/^text\/html/)
    expect(seen[0]).not.toHaveProperty('cookie')
  })

  test('through a proxy, where one is named', async () => {
    const url = await site({ '/a': send('hello') })
    const proxy = await serveTunnel(new URL(url).port)
    const { bytes } = await get('http://news.example/a', { allowPrivate: false, proxies: { http: proxy.url } })
    expect(Buffer.from(bytes).toString()).toBe('hello')
    expect(proxy.asked).toEqual(['news.example:80'])
  })
})

describe('redirects', () => {
  test('five are followed, relative ones too', async () => {
    const url = await site({
      '/1': redirect('/2', 301),
      '/2': redirect('3', 302),
      '/3': redirect('/4', 303),
      '/4': redirect('/5', 307),
      '/5': redirect('/6', 308),
      '/6': send('hello'),
    })
    expect((await get(`${url}/1`)).url).toBe(`${url}/6`)
  })

  test('not more', async () => {
    const url = await site({ '/': redirect('/') })
    expect(await fails(`${url}/`)).toEqual({
      code: 'FETCH_FAILED',
      message: `${url}/ leads on and on: more than 5 redirects`,
    })
  })

  test.each([
    ['file:///etc/passwd', 'BAD_URL'],
    ['ftp://news.example/', 'BAD_URL'],
    ['https://user:secret@news.example/', 'BAD_URL'],
    ['http://[', 'BAD_URL'],
  ])('to %s: %s', async (location, code) => {
    const url = await site({ '/': redirect(location) })
    const failure = await fails(`${url}/`)
    expect(failure.code).toBe(code)
    expect(failure.message).not.toContain('secret')
  })

  test.each(['http://127.0.0.1:1/', 'http://169.254.169.254/latest/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/'])(
    'from outside to %s are refused',
    async (location) => {
      // The way out is a proxy, so that the first address is a public one.
      const url = await site({ '/': redirect(location) })
      const proxy = await serveTunnel(new URL(url).port)
      const options = { allowPrivate: false, proxies: { http: proxy.url } }
      expect((await fails('http://news.example/', options)).code).toBe('ADDRESS_REFUSED')
      expect(proxy.asked).toEqual(['news.example:80'])
    },
  )
})

describe('what goes wrong', () => {
  test.each([
    [401, 'wants a login'],
    [402, 'wants to be paid'],
    [403, 'refuses programs, or wants a login'],
    [404, 'does not exist'],
    [410, 'is gone'],
    [418, 'was not given'],
    [429, 'was asked for too often'],
    [500, 'cannot be had: its server fails'],
    [503, 'cannot be had: its server fails'],
  ])('status %i', async (status, what) => {
    const url = await site({ '/a': send('<p>Sorry', {}, status) })
    expect(await fails(`${url}/a`)).toEqual({ code: 'HTTP_STATUS', message: `${url}/a ${what} (HTTP ${status})` })
  })

  test.each(['application/pdf', 'image/png', 'video/mp4', 'audio/mpeg', 'application/zip'])('%s', async (type) => {
    const url = await site({ '/a': endless('x'.repeat(1000), 5, { 'content-type': type }) })
    expect(await fails(`${url}/a`)).toEqual({ code: 'UNSUPPORTED_CONTENT', message: `${url}/a is no page but ${type}` })
  })

  test('an empty page', async () => {
    const url = await site({ '/a': send('') })
    expect(await fails(`${url}/a`)).toEqual({ code: 'EMPTY_INPUT', message: `${url}/a is empty` })
  })

  test.each([
    ['no connection', async () => `http://127.0.0.1:${await closedPort()}/`, /takes no connection \(ECONNREFUSED\)/],
    ['no such host', async () => 'http://nobody.invalid/', /nobody knows the host|cannot be looked up/],
    ['no TLS', async () => (await site({})).replace('http:', 'https:'), /speaks no TLS/],
    ['no HTTP', () => rawServer('SSH-2.0-x\r\n'), /does not answer in HTTP/],
    ['less than was promised', () => rawServer('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nabc'), /broke off/],
    ['an answer that ends in its head', () => rawServer('HTTP/1.1 200 OK\r\ncontent-'), /broke off/],
    ['what is no gzip', () => site({ '/': send('hello', { 'content-encoding': 'gzip' }) }), /cannot be unpacked/],
  ])('%s', async (_, url, message) => {
    const failure = await fails(await url())
    expect(failure.code).toBe('FETCH_FAILED')
    expect(failure.message).toMatch(message)
  })
})

describe('limits', () => {
  test.each([
    ['a server that never answers', () => {}],
    ['a body in drops', endless('a', 20)],
    ['a body that stops', (response: { write(text: string): unknown }) => response.write('<p>')],
  ])('time: %s', async (_, answer) => {
    const url = await site({ '/a': answer })
    const began = performance.now()
    expect(await fails(`${url}/a`, { timeoutMs: 300 })).toEqual({
      code: 'FETCH_TIMEOUT',
      message: `${url}/a was not there within 0.3 s`,
    })
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test.each([
    ['an endless body', endless(Buffer.alloc(200_000, 'a'), 1)],
    ['a large body', send(Buffer.alloc(2_000_000, 'a'))],
    ['a bomb of gzip', send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })],
    ['a bomb of brotli', send(brotliCompressSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'br' })],
    ['gzip in gzip', send(gzipSync(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip, gzip' })],
  ])('size: %s', async (_, answer) => {
    const url = await site({ '/a': answer })
    expect(await fails(`${url}/a`, { maxBytes: 1_000_000, timeoutMs: 10_000 })).toEqual({
      code: 'RESPONSE_TOO_LARGE',
      message: `${url}/a is larger than 1000000 bytes, unpacked`,
    })
  })

  test('whoever asked may stop', async () => {
    const url = await site({ '/a': () => {} })
    expect((await fails(`${url}/a`, { signal: AbortSignal.timeout(50) })).code).toBe('FETCH_FAILED')
  })
})
