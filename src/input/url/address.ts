import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { NewsentError } from '../../errors.ts'

/** A public address that answers only from inside of a cloud: Azure's host, which gives machines their settings. */
const METADATA = new Set(['168.63.129.16'])
/** Names that mean this machine or this network without any question to the DNS (RFC 6761, RFC 6762, RFC 9476). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan)\.?$/i

/**
 * Is this an address that anybody on the internet reaches? Everything that IANA reserves for another use is not; of IPv6
 * only 2000::/3 is in use.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  const isInUse = parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20
  return isInUse && parsed.range() === 'unicast' && !METADATA.has(parsed.toString())
}

/**
 * Refuse a URL whose host is a private address, in whatever form it was written: `URL` has already made `0x7f.1` and
 * `2130706433` into `127.0.0.1`. Names are judged by `guardedLookup`, when they are resolved.
 *
 * Errors: ADDRESS_REFUSED.
 */
export function checkHost({ hostname, href }: URL): void {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) === 0 ? LOCAL_NAME.test(bare) : !isPublic(bare)) throw refused(href, bare)
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void
type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A `lookup` for sockets that fails where a name leads to a private address. The socket connects to the very addresses
 * that were checked, so a name that answers otherwise the next time gains nothing.
 */
export const guardedLookup =
  (resolve: Resolve = lookup) =>
  (name: string, options: LookupOptions, done: Callback): void => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, [])
      const wrong = addresses.find(({ address }) => !isPublic(address))
      const [first] = addresses
      if (wrong !== undefined || first === undefined) return done(refused(name, wrong?.address ?? name), [])
      if (options.all === true) return done(null, addresses)
      done(null, first.address, first.family)
    })
  }

function refused(what: string, address: string): NewsentError {
  const message = `${what} was not fetched: ${address} is no address of the public internet`
  return new NewsentError('ADDRESS_REFUSED', message, { hint: 'if you trust it, add --allow-private' })
}
