/** Records, or keys, in one message at most: answered within a second, well below what a message may weigh. */
const BATCH = 2000;

/** `list` in parts that a message can carry. */
export function* batchesOf<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += BATCH) yield list.slice(start, start + BATCH);
}
