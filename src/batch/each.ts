/** A list as `ordered` takes it. */
export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
