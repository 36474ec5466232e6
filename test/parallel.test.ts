import { setTimeout as after, setImmediate as aMoment } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { inOrder } from "../src/parallel.js";

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}

test("results come in the order of the items, whichever is done first", async () => {
  const work = async (ms: number) => after(ms, ms);
  expect(await collect(inOrder([30, 1, 20, 2], 4, work))).toEqual([30, 1, 20, 2]);
});

test("no more items are read than may be under way", async () => {
  let read = 0;
  function* endless() {
    for (;;) yield ++read;
  }
  for await (const item of inOrder(endless(), 3, async (each) => each)) {
    await aMoment();
    expect(read).toBeLessThanOrEqual(item + 3);
    if (item === 10) break;
  }
});

test("a result isn't kept back until there is another item", async () => {
  async function* slowly() {
    yield "first";
    await new Promise(() => {}); // someone types the second
  }
  for await (const result of inOrder(slowly(), 8, async (item) => item)) {
    expect(result).toBe("first");
    break;
  }
});

test("a failure is thrown when its turn has come", async () => {
  const given: number[] = [];
  const results = inOrder([1, 2, 3], 3, async (item) => {
    if (item === 2) throw new Error("two");
    return after(5, item);
  });
  await expect(
    (async () => {
      for await (const result of results) given.push(result);
    })(),
  ).rejects.toThrow("two");
  expect(given).toEqual([1]);
});

test("items that can't be read end it", async () => {
  async function* broken() {
    yield 1;
    throw new Error("no more");
  }
  await expect(collect(inOrder(broken(), 3, async (item) => item))).rejects.toThrow("no more");
});
