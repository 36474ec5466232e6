/** What failed of the world around us; README.md lists what to do about each. */
export type OutageCode =
  | "UNREACHABLE"
  | "WRONG_PASSWORD"
  | "NEO4J_TOO_OLD"
  | "NO_SUCH_DATABASE"
  | "TIMEOUT"
  | "PORT_TAKEN"
  | "NO_JAVA"
  | "DOWNLOAD_FAILED"
  | "START_FAILED"
  | "STOP_FAILED";

/** The world failed, not the caller and not this program: `message` is one line for people, with what to do next. */
export class Outage extends Error {
  override readonly name = "Outage";

  constructor(
    readonly code: OutageCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
