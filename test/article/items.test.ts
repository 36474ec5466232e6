import { expect, test } from "@jest/globals";
import { itemsOf } from "../../src/article/index.js";

test("numbered lines are items, however long the white space before them", () => {
  expect(itemsOf(`Two items:\n${" ".repeat(100_000)}1. A bomb.\n2. Another.\n`)).toHaveLength(2);
});
