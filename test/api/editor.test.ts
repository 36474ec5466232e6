import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse, validate } from "graphql";
import { type Browser, chromium } from "playwright-core";
import { createSchema } from "../../src/api/index.js";
import { projectFile } from "../../src/project.js";
import { type Served, serve } from "./serve.js";

let api: Served;
beforeAll(async () => {
  api = await serve({ pageEvents: async () => ({ rows: [], hasNextPage: false, hasPreviousPage: false }), countEvents: async () => 0 });
});
afterAll(() => api.stop());

const built = projectFile("dist", "graphiql");
const filesOfKind = (kind: string) => readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(kind));
const read = (file: string) => readFileSync(join(built, file), "utf8");

test("browsers get the editor, programs an answer, at the same address", async () => {
  const page = await fetch(api.url, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });
  expect(await page.text()).toContain("<title>Sitrep</title>");
  const answer = await fetch(`${api.url}?query={__typename}`, { headers: { "apollo-require-preflight": "1" } });
  expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
});

test("the page may load from its own server only, and send nowhere else", async () => {
  const page = await fetch(api.url, { headers: { accept: "text/html" } });
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test("no file of the page names another machine to load from", () => {
  const loads = [
    ...[...read("index.html").matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!),
    ...filesOfKind(".css").flatMap((file) => [...read(file).matchAll(/url\(["']?([^)"']+)/g)].map((match) => match[1]!)),
    ...filesOfKind(".css").flatMap((file) => [...read(file).matchAll(/@import\s+["']?([^"';]+)/g)].map((match) => match[1]!)),
    ...filesOfKind(".js").flatMap((file) =>
      [...read(file).matchAll(/\b(?:import|from|importScripts)\s*\(?\s*["'`]([a-z]+:\/\/[^"'`]+)/g)].map((match) => match[1]!),
    ),
  ];
  expect(loads.length).toBeGreaterThan(3);
  expect(loads.filter((url) => !/^(\/graphiql\/|\.\/|data:|#)/.test(url))).toEqual([]);
});

const examples = readdirSync(projectFile("web", "graphiql", "examples"));

test.each(examples)("the example query %s is valid", async (file) => {
  const query = readFileSync(projectFile("web", "graphiql", "examples", file), "utf8");
  expect(validate(await createSchema(), parse(query))).toEqual([]);
});

const browserPath = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => existsSync(path));
if (!browserPath)
  console.warn("SKIPPED: no browser is installed, so nobody watched the query editor at work. Install Chromium to run this test.");

(browserPath ? test : test.skip)(
  "in a browser the editor runs its first example, and no request leaves this machine",
  async () => {
    const browser: Browser = await chromium.launch({
      executablePath: browserPath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      const requested: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requested.push(request.url()));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(api.url);
      await page.locator(".graphiql-query-editor .view-line").first().waitFor(); // until then the button has nothing to run
      await page.getByRole("button", { name: /execute query/i }).click();
      await page.getByText('"totalCount"').first().waitFor();
      await expect(page.getByRole("tab").count()).resolves.toBe(examples.length);
      expect(complaints).toEqual([]);
      expect(requested.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== new URL(api.url).origin)).toEqual([]);
      expect(requested.filter((url) => url.includes(".worker-")).length).toBeGreaterThan(0); // Monaco's workers come from here as well
    } finally {
      await browser.close();
    }
  },
  180_000,
);
