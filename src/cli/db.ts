import { Command } from "commander";
import type { Config } from "../config.js";
import { exitCodes } from "./exit-codes.js";
import { tell } from "./tell.js";

/** The Neo4j that Sitrep runs itself for this clone. */
export function dbCommand(): Command {
  const db = new Command("db")
    .description("Start, stop, show or empty the Neo4j that Sitrep runs itself.")
    .addHelpText("after", "\nExample:\n  sitrep db start\n  sitrep db status");
  db.command("start").description("Start it and leave it running; its data are kept between runs.").action(start);
  db.command("stop").description("Stop it.").action(stop);
  db.command("status").description("Tell whether it runs, and where.").action(status);
  db.command("reset").description("Stop it and delete everything in it.").option("--yes", "don't ask", false).action(reset);
  return db;
}

async function start(): Promise<void> {
  const { managedNeo4j } = await ownConfig();
  const { startDatabase } = await import("../database/index.js");
  const database = await startDatabase(managedNeo4j, { tell });
  tell(
    `Neo4j runs at ${database.server.uri}, its browser at ${database.browserUrl} (user ${database.server.user}, password in ${database.passwordFile}).`,
  );
}

async function stop(): Promise<void> {
  const { managedNeo4j } = await ownConfig();
  const { stopDatabase } = await import("../database/index.js");
  tell((await stopDatabase(managedNeo4j)) ? "Neo4j has stopped; its data are kept." : "Neo4j wasn't running.");
}

async function status(): Promise<void> {
  const { managedNeo4j } = await ownConfig();
  const { findRunningDatabase } = await import("../database/index.js");
  const database = findRunningDatabase(managedNeo4j);
  process.stdout.write(database ? `running at ${database.server.uri}, browser at ${database.browserUrl}\n` : "stopped\n");
}

async function reset({ yes }: { readonly yes: boolean }): Promise<void> {
  const { managedNeo4j } = await ownConfig();
  if (!yes && !(await agrees(`Delete every article and event in ${managedNeo4j.folder}/neo4j?`))) return tell("Nothing was deleted.");
  const { resetDatabase } = await import("../database/index.js");
  await resetDatabase(managedNeo4j);
  tell("The graph is gone; the next start begins with an empty one.");
}

/** Where NEO4J_URI names a server, these commands still mean our own, and say so: they never touch a server that somebody else runs. */
async function ownConfig(): Promise<Config> {
  const { readConfig } = await import("../config.js");
  const config = readConfig();
  if (config.neo4j) tell(`NEO4J_URI names ${config.neo4j.uri}; this is about the Neo4j that Sitrep runs itself.`);
  return config;
}

/** Without a terminal nobody can answer, and nothing is deleted. */
async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    tell("Add --yes to delete without being asked.");
    process.exitCode = exitCodes.usage;
    return false;
  }
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
