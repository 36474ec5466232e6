import { expect, test } from "@jest/globals";
import { Outage } from "../../src/graph/index.js";
import { serve } from "./serve.js";

const failing = (error: Error) => serve({ groupsByIds: () => Promise.reject(error) });
const query = '{ group(id: "gr_x") { name } }';

test("an outage says that trying again may help, and keeps its details to the log", async () => {
  const api = await failing(new Outage("UNREACHABLE", "Neo4j doesn't answer at bolt://10.0.0.7."));
  const { errors, data } = await api.ask(query);
  expect(errors).toMatchObject([{ message: expect.stringContaining("Try again"), extensions: { code: "SERVICE_UNAVAILABLE" } }]);
  expect(JSON.stringify(errors)).not.toContain("10.0.0.7");
  expect(data).toEqual({ group: null });
  expect(String(api.logged.at(-1))).toContain("10.0.0.7");
  await api.stop();
});

test("a read that takes too long says so", async () => {
  const api = await failing(new Outage("TIMEOUT", "Neo4j didn't answer in the time allowed for one read."));
  expect(await api.codesOf(query)).toEqual(["TIMEOUT"]);
  await api.stop();
});

test("a fault of ours is masked, and can be found in the log", async () => {
  const api = await failing(new Error("property 'password' of undefined"));
  const { errors } = await api.ask(query);
  expect(JSON.stringify(errors)).not.toMatch(/password|\.js/);
  const { code, errorId } = errors![0]!.extensions;
  expect(code).toBe("INTERNAL_SERVER_ERROR");
  expect(api.logged).toContainEqual({ errorId, error: expect.objectContaining({ message: "property 'password' of undefined" }) });
  await api.stop();
});
