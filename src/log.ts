import { destination, type Logger, pino } from "pino";

/** The service's log: warnings and worse as JSON lines on standard error, where a supervisor or a person finds them. */
export function createLog(): Logger {
  return pino({ level: "warn" }, destination(2));
}
