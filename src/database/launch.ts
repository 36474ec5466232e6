import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Outage } from "../graph/index.js";
import { runCommand } from "./command.js";
import type { Home } from "./home.js";

/**
 * Starts the server as a process of its own, which outlives this one.
 * @param classPath - as Maven gave it.
 */
export function launch(home: Home, classPath: string, isShortLived: boolean): ChildProcess {
  const log = openSync(home.logFile, "w");
  const child = spawn(
    "java",
    [...(isShortLived ? ["-XX:TieredStopAtLevel=1"] : []), ...javaOptions(home, classPath), ...serverArguments(home)],
    {
      cwd: home.folder,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  child.unref();
  return child;
}

/**
 * Sets the password of a database that was never started: there is no moment at which Neo4j's well-known first password opens it.
 * @throws Outage START_FAILED.
 */
export async function setFirstPassword(home: Home, classPath: string, password: string): Promise<void> {
  if (existsSync(home.dataFolder)) return;
  // In a file, since every user of the machine can read a command line.
  const argumentFile = join(home.folder, "first-password.args");
  writeFileSync(argumentFile, `-cp ${quote(classPath)}\norg.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, { mode: 0o600 });
  const outcome = await runCommand("env", [`NEO4J_HOME=${home.folder}`, `NEO4J_CONF=${home.configFolder}`, "java", `@${argumentFile}`]);
  rmSync(argumentFile);
  if (outcome.code !== 0) throw new Outage("START_FAILED", `Neo4j's first password couldn't be set: ${tellingLine(outcome.output)}`);
}

/** The line of the server's log that tells most about why it ended. */
export function lastWords(home: Home): string {
  return tellingLine(readFileSync(home.logFile, "utf8"));
}

function tellingLine(output: string): string {
  const lines = output.trim().split("\n");
  const line = lines.findLast((each) => /ERROR|Caused by/.test(each)) ?? lines.find((each) => /Exception/.test(each)) ?? lines.at(-1)!;
  return line.replace(/^\S+ \S+ ERROR\s+/, "").slice(0, 300);
}

function javaOptions(home: Home, classPath: string): string[] {
  const argumentFile = join(home.folder, "class-path.args");
  writeFileSync(argumentFile, `-cp ${quote(classPath)}\n`); // 20,000 characters: some systems allow no such command line
  // The collector with the smallest footprint: one user's graph, beside the other programs of a laptop.
  return ["-XX:+UseSerialGC", `@${argumentFile}`, ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)];
}

const openedPackages: readonly string[] = ["java.nio", "java.io", "sun.nio.ch"];

function serverArguments(home: Home): string[] {
  return [
    "--enable-native-access=ALL-UNNAMED",
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home.folder}`,
    `--config-dir=${home.configFolder}`,
    "--console-mode",
  ];
}

/** For an argument file of Java: quotes keep spaces, and backslashes count twice within them. */
function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\")}"`;
}
