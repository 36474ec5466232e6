import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { type Context, createContext, type Services } from "./context.js";
import { queryEditor } from "./editor/editor.js";
import { answerBadRequest } from "./errors/bad-request.js";
import { formatError } from "./errors/format-error.js";
import { limits } from "./limits/limits.js";
import { limitsPlugin } from "./limits/limits-plugin.js";
import { onlyOwnHost } from "./loopback.js";
import { createSchema } from "./schema.js";

export interface RunningApi {
  /** "http://127.0.0.1:4000/graphql" */
  readonly url: string;
  /** Lets requests under way finish, takes no more. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL at /graphql, the query editor to browsers at the same address, and /health to whoever watches over the service.
 * @param port - 0 takes any free one.
 * @throws the system's error, such as EADDRINUSE, when the address can't be listened on.
 */
export async function startApi(services: Services, { host, port }: { host: string; port: number }): Promise<RunningApi> {
  const app = express();
  const server = createServer(app);
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    // The data are the operator's own, and the editor lives on the schema.
    introspection: true,
    // Goal: no page of the web can make a browser send us an operation. Simple requests, which need no preflight, are refused.
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: formatError(services.log),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: services.log,
    // An APOLLO_KEY in the environment must not make Apollo report our operations.
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin,
    ],
  });
  await apollo.start();

  app.disable("x-powered-by");
  app.use(onlyOwnHost(host));
  app.get("/health", async (_request, response) => {
    const well = await services.graph.counts().then(
      () => true,
      () => false,
    );
    // The header tells another Sitrep, which finds its port taken, who has it.
    response
      .status(well ? 200 : 503)
      .setHeader("x-sitrep", "1")
      .json({ status: well ? "ok" : "database unreachable" });
  });
  app.use(queryEditor());
  app.use(
    "/graphql",
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, { context: async () => createContext(services) }),
  );
  app.use(answerBadRequest);

  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  const { port: ownPort } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${ownPort}/graphql`, stop: () => apollo.stop() };
}
