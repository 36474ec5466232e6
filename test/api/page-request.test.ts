import { expect, test } from "@jest/globals";
import type { PageArgs } from "../../src/api/relay/page-args.js";
import { toPageRequest } from "../../src/api/relay/page-request.js";
import { formatCursor } from "../../src/graph/index.js";

const cursor = formatCursor({ key: "2021-01-23", id: "ev_1" });

test.each<[PageArgs, object]>([
  [{}, { limit: 20, cursor: null, backward: false }],
  [
    { first: null, after: null },
    { limit: 20, cursor: null, backward: false },
  ],
  [{ first: 0 }, { limit: 0, cursor: null, backward: false }], // only the total is wanted
  [
    { first: 100, after: cursor },
    { limit: 100, cursor: { key: "2021-01-23", id: "ev_1" }, backward: false },
  ],
  [{ last: 5 }, { limit: 5, cursor: null, backward: true }],
  [{ before: cursor }, { limit: 20, cursor: { key: "2021-01-23", id: "ev_1" }, backward: true }],
])("a page is asked for from either end: %j", (args, request) => expect(toPageRequest(args)).toEqual(request));

test.each<[PageArgs, string]>([
  [{ first: -1 }, "INVALID_PAGE_SIZE"],
  [{ first: 100_000 }, "INVALID_PAGE_SIZE"],
  [{ last: 101 }, "INVALID_PAGE_SIZE"],
  [{ first: 5, before: cursor }, "INVALID_PAGE_SIZE"],
  [{ first: 5, last: 5 }, "INVALID_PAGE_SIZE"],
  [{ after: "" }, "INVALID_CURSOR"],
  [{ after: "bm9uc2Vuc2U" }, "INVALID_CURSOR"],
  [{ before: Buffer.from('[{"a":1},"ev_1"]').toString("base64url") }, "INVALID_CURSOR"],
])("a page that nobody can mean is refused: %j", (args, code) => {
  expect(() => toPageRequest(args)).toThrow(expect.objectContaining({ extensions: { code } }) as unknown as Error);
});
