import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import getPort from "get-port";
import { findRunningDatabase, startDatabase, stopDatabase } from "../../src/database/index.js";
import { projectFile } from "../../src/project.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function settings(name: string) {
  return { folder: join(folder, name), boltPort: await getPort(), httpPort: await getPort() };
}

test("a port that is taken: says which, and which variable chooses another", async () => {
  const given = await settings("taken");
  const other = createServer().listen(given.boltPort, "127.0.0.1");
  await expect(startDatabase(given)).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: `Port ${given.boltPort}, meant for Neo4j, is taken by another program. Stop it, or set SITREP_NEO4J_BOLT_PORT to a free port.`,
  });
  other.close();
});

test("a password of its own, which only this user may read", async () => {
  const given = await settings("password");
  const other = createServer().listen(given.httpPort, "127.0.0.1");
  await expect(startDatabase(given)).rejects.toMatchObject({ code: "PORT_TAKEN" });
  other.close();
  const file = join(given.folder, "neo4j", "password");
  expect(readFileSync(file, "utf8")).toMatch(/^[0-9a-f]{32}\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each(['{"pid":1,"boltPort":7687,"httpPort":7474}', '{"pid":99999999,"boltPort":7687,"httpPort":7474}', "torn"])(
  "a record that a crash left behind counts for nothing: %s",
  async (record) => {
    const given = await settings("stale");
    const file = join(given.folder, "neo4j", "running.json");
    mkdirSync(join(given.folder, "neo4j"), { recursive: true });
    writeFileSync(file, record);
    expect(findRunningDatabase(given)).toBeNull();
    expect(existsSync(file)).toBe(false);
    expect(await stopDatabase(given)).toBe(false);
  },
);

test("neither Java nor Docker: the three ways out, in plain words", async () => {
  const script = `
    const { startDatabase } = await import(${JSON.stringify(projectFile("dist", "src", "database", "index.js"))});
    await startDatabase(${JSON.stringify(await settings("bare"))}).catch((error) => console.log(error.code, error.message));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { env: { PATH: folder } });
  expect(stdout).toBe(
    "NO_JAVA Java is missing, and Docker doesn't answer. Sitrep needs one of three: Java 17 or 21 together with Maven; or Docker running; " +
      "or a Neo4j of your own, named by NEO4J_URI and NEO4J_PASSWORD (see .env.example).\n",
  );
});
