import { itemsOf } from "../../src/article/index.js";

test("a page's long white space costs no more than its length", () => {
  const started = performance.now();
  expect(itemsOf(`Two items:\n${" ".repeat(100_000)}1. A bomb.\n2. Another.\n`)).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(2_000);
});
