import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import type { Neo4jServer } from "../config.js";
import { Outage } from "./outage.js";

/**
 * A driver for a server that answers, lets us in and is new enough.
 * Numbers travel as doubles either way, which is exact for every count that we keep; a LIMIT needs `int` all the same.
 * @throws Outage UNREACHABLE, WRONG_PASSWORD, NO_SUCH_DATABASE or NEO4J_TOO_OLD.
 */
export async function connect(server: Neo4jServer): Promise<Driver> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    userAgent: "sitrep",
    connectionTimeout: 10_000,
  });
  try {
    requireVersion((await driver.getServerInfo({ database: server.database })).agent ?? "", server);
    await driver.executeQuery("RETURN 1", {}, { database: server.database });
    return driver;
  } catch (error) {
    await driver.close();
    throw toOutage(error, server);
  }
}

/** What an error of the driver means for whoever runs Sitrep; any other error is returned as it is. */
export function toOutage(error: unknown, { uri, user, database }: Neo4jServer): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  if (error.code === "Neo.ClientError.Security.Unauthorized")
    return new Outage("WRONG_PASSWORD", `Neo4j at ${uri} doesn't accept the password of user "${user}".`, cause);
  if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit")
    return new Outage("WRONG_PASSWORD", `Neo4j at ${uri} refuses user "${user}" for a few seconds after too many wrong passwords.`, cause);
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound")
    return new Outage("NO_SUCH_DATABASE", `Neo4j at ${uri} has no database "${database}".`, cause);
  if (/TransactionTimedOut/.test(error.code)) return new Outage("TIMEOUT", "Neo4j didn't answer in the time allowed for one read.", cause);
  if (unreachableCodes.has(error.code)) return new Outage("UNREACHABLE", `Neo4j doesn't answer at ${uri}.`, cause);
  return error;
}

const unreachableCodes = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Database.DatabaseUnavailable",
  "Neo.ClientError.General.DatabaseUnavailable",
]);

/** Before 5.26 the server lacks subqueries with a scope clause, `CALL (event) {...}`, which most of our reads use. */
export function requireVersion(agent: string, { uri }: Neo4jServer): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isOld = Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26);
  if (isOld) throw new Outage("NEO4J_TOO_OLD", `Neo4j at ${uri} is ${agent.replace("Neo4j/", "")}; Sitrep needs 5.26 or later.`);
}
