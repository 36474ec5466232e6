/** A Map that forgets everything when it is full: never wrong, never larger, and nearly as good as forgetting the oldest. */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): void {
    if (this.#entries.size >= this.#capacity) this.#entries.clear();
    this.#entries.set(key, value);
  }
}
