import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { limits } from "../../src/api/limits/limits.js";
import { type Served, serve } from "./serve.js";

let api: Served;
beforeAll(async () => {
  api = await serve({ groupsByIds: async () => new Map() });
});
afterAll(() => api.stop());

const nested = (depth: number) => `{ group(id: "gr_x") ${"{ parents ".repeat(depth - 2)}{ id }${" }".repeat(depth - 2)} }`;
const repeated = (count: number, field: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => field(index)).join(" ")} }`;

test.each([
  ["as deep as is answered", nested(limits.depth), []],
  ["deeper", nested(limits.depth + 1), ["QUERY_TOO_DEEP"]],
  [
    "deeper by way of fragments",
    `${nested(limits.depth - 1).replace("{ id }", "{ ...More }")} fragment More on Group { parents { parents { id } } }`,
    ["QUERY_TOO_DEEP"],
  ],
  ["many aliases", `{ group(id: "gr_x") ${repeated(limits.aliases + 1, (index) => `name${index}: name`)} }`, ["TOO_MANY_ALIASES"]],
  ["as many aliases as are answered", `{ group(id: "gr_x") ${repeated(limits.aliases, (index) => `name${index}: name`)} }`, []],
  [
    "aliases of __typename, which other limits let through",
    repeated(limits.aliases + 1, (index) => `a${index}: __typename`),
    ["TOO_MANY_ALIASES"],
  ],
  ["many root fields", repeated(limits.rootFields + 1, () => 'group(id: "gr_x") { id }'), ["TOO_MANY_ROOT_FIELDS"]],
  ["too long to be parsed", `{ ${"a ".repeat(limits.tokens)} }`, ["GRAPHQL_PARSE_FAILED"]],
  [
    "pages in pages",
    "{ groups(first: 100) { edges { node { units(first: 100) { edges { node { units(first: 100) { totalCount } } } } } } } }",
    ["QUERY_TOO_COSTLY"],
  ],
  ["what editors ask of a schema", getIntrospectionQuery(), []],
])("a request is bounded: %s", async (_what, query, codes) => {
  expect(await api.codesOf(query)).toEqual(codes);
});

test("a page size in a variable counts with its value", async () => {
  const query =
    "query Units($first: Int) { groups(first: $first) { edges { node { units(first: $first) { edges { node { units(first: $first) { totalCount } } } } } } } }";
  expect(await api.codesOf(query, { first: 100 })).toEqual(["QUERY_TOO_COSTLY"]);
});

test("fragments that double at each step are measured without doubling the work", async () => {
  const chain = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Group { ...F${index + 1} ...F${index + 1} }`);
  const query = `{ group(id: "gr_x") { ...F0 } } ${chain.join(" ")} fragment F60 on Group { id }`;
  expect(await api.codesOf(query)).toEqual([]);
});
