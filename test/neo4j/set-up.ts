import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** Starts the keeper of the throw-away Neo4j: cheap, since the server itself waits for the first test that wants it. */
export default async function setUp(): Promise<void> {
  const keeper = spawn(process.execPath, [resolve("dist/test/neo4j/keeper.js")], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(keeper.stdout!, "data");
  process.env.KEEPER_PORT = String(port).trim();
  (globalThis as { keeper?: ChildProcess }).keeper = keeper;
}
