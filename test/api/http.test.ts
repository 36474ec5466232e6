import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { type Served, serve } from "./serve.js";

let api: Served;
beforeAll(async () => {
  api = await serve({ counts: async () => ({ articles: 0, events: 0, groups: 0, places: 0, sources: 0 }) });
});
afterAll(() => api.stop());

const json = { "content-type": "application/json" };

test("GraphQL over HTTP: nothing that the specification demands is missing", async () => {
  const results = await Promise.all(serverAudits({ url: api.url }).map((audit) => audit.fn()));
  expect(results.filter(({ status }) => status === "error")).toEqual([]);
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(55);
});

test.each([
  ["a form that any page could send", { method: "POST", headers: { "content-type": "text/plain" }, body: '{"query":"{ __typename }"}' }],
  ["a link that any page could follow", { method: "GET", headers: {} }],
])("%s is refused, so that no web page can act through the user's browser", async (_what, options) => {
  const answer = await fetch(`${api.url}${options.method === "GET" ? "?query={__typename}" : ""}`, options);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("CSRF");
});

test("no other origin may read an answer", async () => {
  const answer = await fetch(api.url, {
    method: "POST",
    headers: { ...json, origin: "https://news.example" },
    body: '{"query":"{ __typename }"}',
  });
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});

test("a host name that was pointed at this machine gets nothing", async () => {
  const status = await new Promise((done) => {
    request(api.url, { headers: { host: "rebound.example:4000" } }, (response) => done(response.statusCode)).end();
  });
  expect(status).toBe(403);
});

test("several operations in one request are refused", async () => {
  const answer = await fetch(api.url, { method: "POST", headers: json, body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' });
  expect(answer.status).toBe(400);
});

test.each([
  ["no JSON", "{", 400, "BAD_REQUEST"],
  ["5 MB", JSON.stringify({ query: `{ __typename } # ${"x".repeat(5 * 1024 * 1024)}` }), 413, "BODY_TOO_LARGE"],
])("a body of %s is answered in GraphQL's own shape", async (_what, body, status, code) => {
  const answer = await fetch(api.url, { method: "POST", headers: json, body });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test("/health tells whether the database answers", async () => {
  expect((await fetch(new URL("/health", api.url))).status).toBe(200);
  const severed = await serve({ counts: () => Promise.reject(new Error("gone")) });
  expect((await fetch(new URL("/health", severed.url))).status).toBe(503);
  await severed.stop();
});
