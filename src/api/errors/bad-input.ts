import { GraphQLError } from "graphql";

/** A request that can't be met as it is asked: thrown by queries, with a code for programs and a sentence that says what would do. */
export function badInput(code: BadInputCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

export type BadInputCode =
  | "INVALID_CURSOR"
  | "INVALID_PAGE_SIZE"
  | "INVALID_FILTER"
  | "INVALID_ORDER"
  | "TEXT_UNDER_NOT"
  | "TOO_MANY_IDS"
  | "QUERY_TOO_DEEP"
  | "TOO_MANY_ALIASES"
  | "TOO_MANY_ROOT_FIELDS"
  | "QUERY_TOO_COSTLY";
