import { existsSync } from "node:fs";
import express, { type NextFunction, type Request, type Response, Router } from "express";
import { projectFile } from "../../project.js";

/**
 * The query editor for browsers, at the same address that answers queries. It is built by vite from web/graphiql into dist/graphiql;
 * everything is served from here, so that it works without a network.
 */
export function queryEditor(): Router {
  const folder = projectFile("dist", "graphiql");
  const router = Router();
  router.get("/", (_request, response) => response.redirect("/graphql"));
  router.use(
    "/graphiql",
    express.static(folder, { immutable: true, maxAge: "1 year", index: false, redirect: false, setHeaders: protect }),
  );
  router.get("/graphql", (request: Request, response: Response, next: NextFunction) => {
    // Whoever prefers HTML is a person; programs ask for JSON or for anything, and get an answer to their query.
    if (request.accepts(["application/graphql-response+json", "application/json", "text/html"]) !== "text/html") return next();
    if (!existsSync(`${folder}/index.html`)) return response.status(404).type("text").send("The query editor isn't built: npm run build\n");
    protect(response);
    response.setHeader("cache-control", "no-cache");
    return response.sendFile("index.html", { root: folder });
  });
  return router;
}

/**
 * Goal: nothing on the page can load from or send to another machine, whatever an article's text contains. Monaco writes style
 * elements at run time, hence 'unsafe-inline' for styles; GraphiQL's fonts and icons are data URLs.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

function protect(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("content-security-policy", policy);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
}
