import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { Outage } from "../graph/index.js";
import { projectFile } from "../project.js";
import { runCommand } from "./command.js";

/** What stands in the way of running Neo4j with Java, in words for people; null: nothing. */
export async function findJavaFault(): Promise<string | null> {
  const [java, maven] = await Promise.all([runCommand("java", ["-version"]), runCommand("mvn", ["-v"])]);
  if (java.code !== 0) return "Java is missing";
  const version = /version "(\d+)/.exec(java.output)?.[1] ?? "of unknown version";
  if (!supportedJava.includes(version)) return `Java is ${version}, and Neo4j needs ${supportedJava.join(" or ")}`;
  return maven.code === 0 ? null : "Maven is missing";
}

const supportedJava: readonly string[] = ["17", "21"];

/**
 * The class path of the server, from Maven's own repository, which all clones on a machine share. Kept in dist/, since Maven takes seconds to tell it.
 * @throws Outage DOWNLOAD_FAILED.
 */
export async function readClassPath(tell: (line: string) => void): Promise<string> {
  const pom = projectFile("tools", "neo4j", "pom.xml");
  const version = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  const keptIn = projectFile("dist", `neo4j-${version}.class-path`);
  const kept = existsSync(keptIn) ? readFileSync(keptIn, "utf8") : null;
  if (kept?.split(delimiter).every((jar) => existsSync(jar))) return kept;
  tell("Fetching Neo4j 5.26 with Maven (130 MB the first time)");
  const maven = await runCommand("mvn", ["-B", "-q", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${keptIn}`]);
  if (maven.code !== 0) throw new Outage("DOWNLOAD_FAILED", `Maven couldn't fetch Neo4j: ${firstError(maven.output)}`);
  return readFileSync(keptIn, "utf8");
}

function firstError(output: string): string {
  const line = output.split("\n").find((each) => each.startsWith("[ERROR]"));
  return (line ?? output.trim()).replace("[ERROR] ", "").slice(0, 300);
}
