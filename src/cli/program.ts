import { Command, type CommanderError } from "commander";
import { dbCommand } from "./db.js";
import { exitCodes } from "./exit-codes.js";
import { exportCommand } from "./export.js";
import { extractCommand } from "./extract.js";
import { ingestCommand } from "./ingest.js";
import { migrateCommand } from "./migrate.js";
import { startCommand } from "./start.js";

/** The command line, each command with its help. Commands import what they need when they run, so that help comes at once. */
export function createProgram(): Command {
  const program = new Command("sitrep")
    .description("Reads news of political violence into a graph: who did what to whom, where, when, and who says so.")
    .addHelpText("after", "\nExit codes: 0 all went well, 1 some input was rejected, 2 wrong usage or environment.")
    .showHelpAfterError("Add --help to see how it is used.")
    .exitOverride(exit);
  for (const command of commands) program.addCommand(command);
  inheritSettings(program);
  return program;
}

const commands: readonly Command[] = [startCommand(), ingestCommand(), extractCommand(), exportCommand(), dbCommand(), migrateCommand()];

/** Commander hands settings on to subcommands only when it makes them itself. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) inheritSettings(command.copyInheritedSettings(parent));
}

/** Commander ends with 1 for wrong usage; here 1 means that input was rejected. */
function exit(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? exitCodes.ok : exitCodes.usage);
}
