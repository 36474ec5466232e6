import { existsSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { projectRoot } from "./project.js";

/** All that Sitrep can be told from outside. `.env.example` lists the variables in the same order. */
export interface Config {
  /** Address that the API listens on. Default: 127.0.0.1, since it asks nobody who they are. */
  readonly host: string;
  /** Port of the API. Default: 4000. */
  readonly port: number;
  /** The Neo4j server to use; null: one that Sitrep runs itself, as `managedNeo4j` says. */
  readonly neo4j: Neo4jServer | null;
  readonly managedNeo4j: ManagedNeo4j;
  /** Longest that a read may take, in milliseconds; then the client gets TIMEOUT. Default: 10000. */
  readonly queryTimeoutMs: number;
  /** A folder of lexicon files of the user's own, merged into data/lexicon; null: none. */
  readonly lexiconFolder: string | null;
  /** A gazetteer made by tools/build-gazetteer, read in place of the one that ships; null: the one that ships. */
  readonly gazetteerFile: string | null;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ManagedNeo4j {
  /** Holds the server, its data, its password and its process id. Default: .sitrep in the project. */
  readonly folder: string;
  /** Default: 7687. */
  readonly boltPort: number;
  /** Port of Neo4j Browser. Default: 7474. */
  readonly httpPort: number;
}

/** The environment is wrong; `faults` has one line for each variable at fault, `message` all of them. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${faults.map((each) => `  ${each}`).join("\n")}`,
    );
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks every variable at once, so that one restart mends all faults.
 * @param environment - default: the process's own, and below it the file `.env` of the project.
 * @throws ConfigError with every fault found.
 */
export function readConfig(environment: Environment = { ...readEnvFile(), ...process.env }): Config {
  // Compose files and shells pass "" for a variable that nobody set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map(toFault), ...findMisspelt(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, "is no port: a whole number from 1 to 65535")
  .transform(Number);

const path = z.string().transform((text) => resolve(projectRoot, text));

const existing = (kind: string) => path.refine((file) => existsSync(file), `names no ${kind} that exists`);

/** Own variables carry a prefix, because some shells and Conda export HOST for purposes of theirs. */
const variables = z
  .object({
    SITREP_HOST: z
      .string()
      .refine((text) => isIP(text) > 0 || text === "localhost", "is no IP address of this machine")
      .default("127.0.0.1"),
    SITREP_PORT: port.default(4000),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/, "is no address like neo4j://localhost:7687")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default("neo4j"),
    SITREP_FOLDER: path.default(join(projectRoot, ".sitrep")),
    SITREP_NEO4J_BOLT_PORT: port.default(7687),
    SITREP_NEO4J_HTTP_PORT: port.default(7474),
    SITREP_QUERY_TIMEOUT_MS: z
      .string()
      .refine((text) => /^\d{1,7}$/.test(text) && Number(text) >= 100, "is no time: whole milliseconds, 100 or more")
      .transform(Number)
      .default(10_000),
    SITREP_LEXICON: existing("folder").optional(),
    SITREP_GAZETTEER: existing("file").optional(),
  })
  .superRefine((values, context) => {
    if (values.NEO4J_URI && !values.NEO4J_PASSWORD)
      context.addIssue({ code: "custom", path: ["NEO4J_PASSWORD"], message: "is needed to use the server that NEO4J_URI names" });
    const ports = [values.SITREP_PORT, values.SITREP_NEO4J_BOLT_PORT, values.SITREP_NEO4J_HTTP_PORT];
    if (new Set(ports).size < ports.length)
      context.addIssue({
        code: "custom",
        path: ["SITREP_PORT"],
        message: "must differ from SITREP_NEO4J_BOLT_PORT and SITREP_NEO4J_HTTP_PORT, and they from each other",
      });
  });

/** Every variable that Sitrep reads. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

function toConfig(values: z.output<typeof variables>): Config {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database } = values;
  return {
    host: values.SITREP_HOST,
    port: values.SITREP_PORT,
    neo4j: uri ? { uri, user, password, database } : null,
    managedNeo4j: { folder: values.SITREP_FOLDER, boltPort: values.SITREP_NEO4J_BOLT_PORT, httpPort: values.SITREP_NEO4J_HTTP_PORT },
    queryTimeoutMs: values.SITREP_QUERY_TIMEOUT_MS,
    lexiconFolder: values.SITREP_LEXICON ?? null,
    gazetteerFile: values.SITREP_GAZETTEER ?? null,
  };
}

/** Never quotes the value: it may be a password. */
function toFault(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")} ${issue.message}`;
}

function findMisspelt(given: Environment): string[] {
  const unknown = Object.keys(given).filter((name) => name.startsWith("SITREP_") && !variableNames.includes(name));
  return unknown.map((name) => `${name} is no variable of Sitrep; .env.example lists them all`);
}

function readEnvFile(): Environment {
  const file = join(projectRoot, ".env");
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
}
