/**
 * Run a task on every item, several at once, and give the results in the order of the items.
 *
 * In:  `atOnce`: tasks that may be under way or waiting to be taken; no more items are asked for meanwhile, so that
 *      memory stays bounded and whoever takes the results slowly slows the reading down.
 */
export async function* ordered<T, R>(
  items: AsyncIterable<T>,
  task: (item: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<R> {
  const under: Promise<R>[] = []
  for await (const item of items) {
    under.push(task(item))
    if (under.length < atOnce) continue
    const first = under.shift()
    if (first !== undefined) yield await first
  }
  for (const one of under) yield await one
}
