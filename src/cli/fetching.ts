import type { FetchOptions } from '../input/index.ts'
import type { Io } from './io.ts'
import type { WebOptions } from './options.ts'

/** How pages are fetched: as the options say, and through the proxies that the environment names. */
export function fetchingOf({ allowPrivate, timeout }: WebOptions, env: Io['env']): FetchOptions {
  const limit = timeout === undefined ? {} : { timeoutMs: timeout * 1000 }
  return { allowPrivate: allowPrivate === true, ...limit, proxies: proxiesIn(env) }
}

/** The proxies that an environment names, in either spelling. */
export function proxiesIn(env: Io['env']): NonNullable<FetchOptions['proxies']> {
  return {
    http: env.HTTP_PROXY ?? env.http_proxy,
    https: env.HTTPS_PROXY ?? env.https_proxy,
    none: env.NO_PROXY ?? env.no_proxy,
  }
}
