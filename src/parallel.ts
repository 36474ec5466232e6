/** Threads that each run the default export of one module. */
export interface Threads<Task, Result> {
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Tasks that a thread is given at a time, so that it has more to do while the results of the last ones are on their way. */
const tasksAtOnce = 4;

/** How many tasks should be under way for each thread, so that none idles while the order waits for a long one. */
export const tasksAhead = 2 * tasksAtOnce;

/** @param module - loaded by each thread for itself, at the first task. */
export async function openThreads<Task, Result>(module: URL, count: number): Promise<Threads<Task, Result>> {
  const { Piscina } = await import("piscina"); // here, since who never needs it shouldn't wait for its loading
  const pool = new Piscina<Task, Result>({
    filename: module.href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: tasksAtOnce,
  });
  return {
    run: (task) => pool.run(task),
    close: () => {
      pool.on("error", () => {}); // a thread may still answer a task that closing has taken from it; nobody waits for that answer
      return pool.destroy();
    },
  };
}

/**
 * Has work under way for several items at once and gives its results in their order, each as soon as it is there and has its turn. No more items are
 * read than are worked on, so they may be endless.
 * @param most - items under way at once.
 * @throws what work rejects with, at the turn of its item; what reading an item throws, at once.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const reader = readerOf(items);
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < most) next ??= quietly(reader.next());
      // Whichever comes first, another item or the oldest result: items may come as slowly as someone types them.
      const item = await Promise.race([...(next === null ? [] : [next]), ...underWay.slice(0, 1).map(done)]);
      if (item === null) {
        yield await underWay.shift()!;
      } else {
        next = null;
        if (item.done) ended = true;
        else underWay.push(quietly(work(item.value)));
      }
    }
  } finally {
    quietly(reader.return(undefined)); // not waited for: it may be in the middle of waiting for an item
  }
}

async function* readerOf<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  yield* items;
}

/** Null once the promise has settled, either way. */
function done(promise: Promise<unknown>): Promise<null> {
  return promise.then(
    () => null,
    () => null,
  );
}

/** A promise that may fail before it has its turn, or when nobody asks any more. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
