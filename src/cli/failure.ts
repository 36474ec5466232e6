import { ConfigError } from "../config.js";
import { Outage } from "../graph/index.js";
import { exitCodes } from "./exit-codes.js";

/** Tells why a command could not be carried out: one plain line for what the user or the world can mend, everything for a fault of ours. */
export function tellFailure(error: unknown): void {
  process.exitCode = exitCodes.usage;
  const isOurs = !(error instanceof ConfigError || error instanceof Outage);
  process.stderr.write(
    isOurs ? `This is a fault in Sitrep itself:\n${error instanceof Error ? error.stack : error}\n` : `${error.message}\n`,
  );
}
