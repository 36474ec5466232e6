import { Command } from "commander";
import { tell } from "./tell.js";

export function migrateCommand(): Command {
  return new Command("migrate")
    .description("Bring the graph's constraints and indexes up to date; the other commands do so by themselves.")
    .addHelpText("after", "\nExample:\n  NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=... sitrep migrate")
    .action(migrate);
}

async function migrate(): Promise<void> {
  const [{ readConfig }, { startDatabase }, { openGraph }] = await Promise.all([
    import("../config.js"),
    import("../database/index.js"),
    import("../graph/index.js"),
  ]);
  const config = readConfig();
  const graph = await openGraph(config.neo4j ?? (await startDatabase(config.managedNeo4j, { tell })).server);
  try {
    const applied = await graph.migrate();
    process.stdout.write(applied.length === 0 ? "up to date\n" : applied.map((name) => `applied ${name}\n`).join(""));
  } finally {
    await graph.close();
  }
}
