import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { Outage } from "../../graph/index.js";
import type { Log } from "../context.js";

/**
 * Makes an answer of anything thrown, and never throws itself. Faults of a request keep their code and message; an outage tells that
 * trying again may help; everything else is a bug of ours, whose details go to the log under an id that the client sees too.
 */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { message, locations, path } = formatted;
    if (cause instanceof Outage) {
      log.error(cause);
      return cause.code === "TIMEOUT"
        ? { message: "The query took too long. Ask for less, or narrow the filter.", locations, path, extensions: { code: "TIMEOUT" } }
        : {
            message: "The database can't be reached just now. Try again in a moment.",
            locations,
            path,
            extensions: { code: "SERVICE_UNAVAILABLE" },
          };
    }
    const code = formatted.extensions?.code;
    if (code !== undefined && code !== "INTERNAL_SERVER_ERROR") return { message, locations, path, extensions: { code } };
    const errorId = randomUUID();
    log.error({ errorId, error: cause });
    return {
      message: `Sitrep failed to answer; its log has the details under ${errorId}.`,
      locations,
      path,
      extensions: { code: "INTERNAL_SERVER_ERROR", errorId },
    };
  };
}
