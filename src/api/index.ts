export type { IngestOutcome, Log, Services } from "./context.js";
export { createSchema, printApiSchema } from "./schema.js";
export { type RunningApi, startApi } from "./server.js";
