import type { FetchOptions } from '../../input/index.ts'
import type { Io } from '../io.ts'
import type { FeedOptions } from '../options.ts'

/** How feeds and pages are fetched, as the options and the environment say. */
export function fetchingOf({ allowPrivate, timeout }: FeedOptions, env: Io['env']): FetchOptions {
  return {
    allowPrivate: allowPrivate === true,
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    proxies: {
      http: env.HTTP_PROXY ?? env.http_proxy,
      https: env.HTTPS_PROXY ?? env.https_proxy,
      none: env.NO_PROXY ?? env.no_proxy,
    },
  }
}
