import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ManagedNeo4j } from "../config.js";
import { Outage } from "../graph/index.js";
import { projectRoot } from "../project.js";
import { type Outcome, runCommand } from "./command.js";
import type { Home } from "./home.js";

export async function hasDocker(): Promise<boolean> {
  return (await runCommand("docker", ["info"])).code === 0;
}

/**
 * Runs the database of docker-compose.yml, and waits until its health check is content.
 * @throws Outage START_FAILED.
 */
export async function startContainer(home: Home, settings: ManagedNeo4j, password: string): Promise<void> {
  const variables = [
    `NEO4J_PASSWORD=${password}`,
    `SITREP_NEO4J_BOLT_PORT=${settings.boltPort}`,
    `SITREP_NEO4J_HTTP_PORT=${settings.httpPort}`,
  ];
  writeFileSync(variablesFile(home), `${variables.join("\n")}\n`, { mode: 0o600 });
  const outcome = await compose(home, "up", "--detach", "--wait", "neo4j");
  if (outcome.code !== 0) throw new Outage("START_FAILED", `Docker couldn't start Neo4j: ${outcome.output.trim().split("\n").at(-1)}`);
}

/** @throws Outage STOP_FAILED. */
export async function stopContainer(home: Home): Promise<void> {
  const outcome = await compose(home, "stop", "neo4j");
  if (outcome.code !== 0) throw new Outage("STOP_FAILED", `Docker couldn't stop Neo4j: ${outcome.output.trim().split("\n").at(-1)}`);
}

/** Removes the container and the volume that holds its data. */
export async function removeContainer(home: Home): Promise<void> {
  await compose(home, "down", "--volumes");
}

function compose(home: Home, ...command: readonly string[]): Promise<Outcome> {
  return runCommand("docker", ["compose", "--env-file", variablesFile(home), ...command], projectRoot);
}

function variablesFile(home: Home): string {
  return join(home.folder, "docker.env");
}
