import type { TableOptions } from '../render/index.ts'
import { chalkFor } from './colour.ts'
import type { Io } from './io.ts'
import { type AnalyzeOptions, MIN_WIDTH } from './options.ts'

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80

/** Colours and width of what is shown: as asked for, else as stdout can take it; a file gets neither colours nor cuts. */
export function tableOptions(
  { color, width, output }: Pick<AnalyzeOptions, 'color' | 'width' | 'output'>,
  { env, stdout }: Io,
): TableOptions {
  if (output === undefined) return { paint: chalkFor(color, env, stdout), width: width ?? widthOf(stdout) }
  return { paint: chalkFor(color ?? false, env, stdout), width: width ?? Number.POSITIVE_INFINITY }
}

/** Unlimited where stdout is a file or a pipe. */
function widthOf({ isTTY, columns }: Io['stdout']): number {
  return isTTY === true ? Math.max(MIN_WIDTH, columns ?? USUAL_WIDTH) : Number.POSITIVE_INFINITY
}
