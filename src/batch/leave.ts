/** Tell a source that nobody asks any more. Not waited for: it may be stuck in a read that never ends. */
export function leave(source: AsyncIterator<unknown>): void {
  source.return?.()?.catch(() => {})
}
