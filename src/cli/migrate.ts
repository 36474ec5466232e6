import { Command } from "commander";
import { withGraph } from "./with-graph.js";

export function migrateCommand(): Command {
  return new Command("migrate")
    .description("Bring the graph's constraints and indexes up to date; the other commands do so by themselves.")
    .addHelpText("after", "\nExample:\n  NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=... sitrep migrate")
    .action(migrate);
}

async function migrate(): Promise<void> {
  const applied = await withGraph(async (_graph, names) => names);
  process.stdout.write(applied.length === 0 ? "up to date\n" : applied.map((name) => `applied ${name}\n`).join(""));
}
