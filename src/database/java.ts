import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { Outage } from "../graph/index.js";
import { projectFile } from "../project.js";
import { runCommand } from "./command.js";

/** What stands in the way of running Neo4j with Java, in words for people; null: nothing. */
export async function findJavaFault(): Promise<string | null> {
  // Maven takes a second to say its version, and is needed once only.
  const [java, maven] = await Promise.all([runCommand("java", ["-version"]), keptClassPath() === null ? runCommand("mvn", ["-v"]) : null]);
  if (java.code !== 0) return "Java is missing";
  const version = /version "(\d+)/.exec(java.output)?.[1] ?? "of unknown version";
  if (!supportedJava.includes(version)) return `Java is ${version}, and Neo4j needs ${supportedJava.join(" or ")}`;
  return maven === null || maven.code === 0 ? null : "Maven is missing";
}

const supportedJava: readonly string[] = ["17", "21"];

/**
 * The class path of the server, from Maven's own repository, which all clones on a machine share. Kept in dist/, since Maven takes seconds to tell it.
 * @throws Outage DOWNLOAD_FAILED.
 */
export async function readClassPath(tell: (line: string) => void): Promise<string> {
  const kept = keptClassPath();
  if (kept !== null) return kept;
  tell("Fetching Neo4j 5.26 with Maven (130 MB the first time)");
  const maven = await runCommand("mvn", ["-B", "-q", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${classPathFile()}`]);
  if (maven.code !== 0) throw new Outage("DOWNLOAD_FAILED", `Maven couldn't fetch Neo4j: ${firstError(maven.output)}`);
  return readFileSync(classPathFile(), "utf8");
}

const pom = projectFile("tools", "neo4j", "pom.xml");

/** A new pom makes a new file. */
function classPathFile(): string {
  return projectFile("dist", `neo4j-${createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12)}.class-path`);
}

/** What Maven told before, while all of its jars are still there; else null. */
function keptClassPath(): string | null {
  const kept = existsSync(classPathFile()) ? readFileSync(classPathFile(), "utf8") : null;
  return kept?.split(delimiter).every((jar) => existsSync(jar)) ? kept : null;
}

function firstError(output: string): string {
  const line = output.split("\n").find((each) => each.startsWith("[ERROR]"));
  return (line ?? output.trim()).replace("[ERROR] ", "").slice(0, 300);
}
