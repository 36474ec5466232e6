import { setTimeout as wait } from "node:timers/promises";
import type { ManagedNeo4j, Neo4jServer } from "../config.js";
import { connect, Outage } from "../graph/index.js";
import { hasDocker, startContainer } from "./docker.js";
import { ensurePassword, type Home, homeOf, serverOf, writeConfiguration } from "./home.js";
import { findJavaFault, readClassPath } from "./java.js";
import { lastWords, launch, setFirstPassword } from "./launch.js";
import { requireFreePort } from "./ports.js";
import { readRecord, removeRecord, writeRecord } from "./record.js";

export interface RunningDatabase {
  readonly server: Neo4jServer;
  readonly browserUrl: string;
  /** False when it was running already: then whoever started it stops it. */
  readonly startedNow: boolean;
  readonly passwordFile: string;
}

export interface StartOptions {
  /** Told each step that takes time, in one line. */
  readonly tell?: (line: string) => void;
  readonly maxHeapMb?: number;
  /** It will run for minutes: Java had better not spend them on making its code faster. */
  readonly isShortLived?: boolean;
}

/**
 * Sees to it that this clone's own Neo4j runs and answers; its data and password outlast it.
 * @throws Outage PORT_TAKEN, NO_JAVA, DOWNLOAD_FAILED, START_FAILED, WRONG_PASSWORD.
 */
export async function startDatabase(settings: ManagedNeo4j, options: StartOptions = {}): Promise<RunningDatabase> {
  const home = homeOf(settings);
  const password = ensurePassword(home);
  const record = readRecord(home);
  if (record) {
    const database = toRunning({ ...settings, ...record }, home, password, false);
    await waitUntilReady(database.server, home, () => readRecord(home) === null);
    return database;
  }
  await requireFreePort({ port: settings.boltPort, purpose: "Neo4j", setting: "SITREP_NEO4J_BOLT_PORT" });
  await requireFreePort({ port: settings.httpPort, purpose: "Neo4j Browser", setting: "SITREP_NEO4J_HTTP_PORT" });
  const fault = await findJavaFault();
  if (fault === null) await startWithJava(settings, home, password, options);
  else if (await hasDocker()) await startWithDocker(settings, home, password, options);
  else throw new Outage("NO_JAVA", `${fault}, and Docker doesn't answer. Sitrep needs one of three: ${threeWays}`);
  return toRunning(settings, home, password, true);
}

const threeWays =
  "Java 17 or 21 together with Maven; or Docker running; or a Neo4j of your own, named by NEO4J_URI and NEO4J_PASSWORD (see .env.example).";

async function startWithJava(settings: ManagedNeo4j, home: Home, password: string, options: StartOptions) {
  const { tell = () => {}, maxHeapMb = 1024, isShortLived = false } = options;
  const classPath = await readClassPath(tell);
  writeConfiguration(home, { ...settings, maxHeapMb });
  await setFirstPassword(home, classPath, password);
  tell("Starting Neo4j");
  const child = launch(home, classPath, isShortLived);
  let hasEnded = false;
  child.on("exit", () => {
    hasEnded = true;
  });
  writeRecord(home, { pid: child.pid!, boltPort: settings.boltPort, httpPort: settings.httpPort });
  await waitUntilReady(serverOf(settings, password), home, () => hasEnded);
}

async function startWithDocker(settings: ManagedNeo4j, home: Home, password: string, { tell = () => {} }: StartOptions) {
  tell("Starting Neo4j with Docker");
  await startContainer(home, settings, password);
  writeRecord(home, { pid: null, boltPort: settings.boltPort, httpPort: settings.httpPort });
  await waitUntilReady(serverOf(settings, password), home, () => false);
}

const patienceMs = 120_000;

async function waitUntilReady(server: Neo4jServer, home: Home, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await answers(server, home))) {
    if (hasEnded()) {
      removeRecord(home);
      throw new Outage("START_FAILED", `Neo4j didn't start: ${lastWords(home)} (all of it: ${home.logFile})`);
    }
    if (Date.now() > deadline) throw new Outage("START_FAILED", `Neo4j hasn't answered for two minutes; see ${home.logFile}.`);
    await wait(200);
  }
}

async function answers(server: Neo4jServer, home: Home): Promise<boolean> {
  try {
    await (await connect(server)).close();
    return true;
  } catch (error) {
    if (!(error instanceof Outage)) throw error;
    if (error.code === "WRONG_PASSWORD") {
      const advice = `Put the right one into ${home.passwordFile}, or begin anew with "sitrep db reset".`;
      throw new Outage("WRONG_PASSWORD", `The password that was kept for this clone's Neo4j doesn't open it. ${advice}`);
    }
    return false;
  }
}

function toRunning(settings: ManagedNeo4j, home: Home, password: string, startedNow: boolean): RunningDatabase {
  return {
    server: serverOf(settings, password),
    browserUrl: `http://127.0.0.1:${settings.httpPort}/browser/`,
    startedNow,
    passwordFile: home.passwordFile,
  };
}
