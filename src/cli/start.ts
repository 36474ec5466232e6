import { Command } from "commander";
import type { RunningSitrep } from "../main.js";
import { tell } from "./tell.js";

/** Runs until it is told to stop. */
export function startCommand(): Command {
  return new Command("start")
    .description("Start Neo4j, take in the sample articles if the graph is empty, and serve GraphQL until Ctrl-C.")
    .addHelpText(
      "after",
      "\nExample:\n  sitrep start\n  SITREP_PORT=4001 sitrep start\n  NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=... sitrep start",
    )
    .action(start);
}

async function start(): Promise<void> {
  const { readConfig } = await import("../config.js");
  const { startSitrep } = await import("../main.js");
  const asked = stopAsked();
  const sitrep = await startSitrep(readConfig(), tell);
  tell(describe(sitrep));
  await asked;
  await sitrep.stop();
  tell(sitrep.database?.startedNow === false ? "Stopped. Neo4j goes on, since it ran before; end it with: sitrep db stop" : "Stopped.");
}

/** Resolves at the first signal to stop. One that comes while things are still starting waits until they can be stopped cleanly; a second one ends the process. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = () => {
      if (isStopping) process.exit(130);
      isStopping = true;
      tell("\nStopping. (Ctrl-C again to leave at once; Neo4j may then go on, until: sitrep db stop)");
      resolve();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  });
}

function describe({ apiUrl, database, counts }: RunningSitrep): string {
  const { articles, events, groups, places, sources } = counts;
  const lines = [
    "",
    `Sitrep is running: ${articles} articles, ${events} events, ${groups} groups, ${places} places, ${sources} sources.`,
    "",
    `  Ask       ${apiUrl}   in a browser; example queries are ready`,
  ];
  if (database) {
    lines.push(`  See       ${database.browserUrl}   Neo4j Browser: user ${database.user}, password ${database.password}`);
    lines.push(`            (kept in ${database.passwordFile})`);
  }
  lines.push(
    "  Add       npm run -s sitrep -- ingest FILE...   articles as JSON Lines or plain .txt, in another terminal",
    "",
    "Ctrl-C stops it all.",
  );
  return lines.join("\n");
}
