import { isIP } from "node:net";
import type { RequestHandler } from "express";

/**
 * Threat: a page of the web whose host name is made to point at this machine (DNS rebinding) would count as our own origin, read
 * the graph and write to it. Its requests still carry its own name as Host; ours name this machine or an address.
 * Where the service was told to listen on other addresses, a gateway answers for names, and any Host passes.
 */
export function onlyOwnHost(listeningOn: string): RequestHandler {
  const local = listeningOn === "localhost" || listeningOn === "::1" || listeningOn.startsWith("127.");
  return (request, response, next) => {
    const name = request.hostname?.replace(/^\[|\]$/g, "") ?? "";
    if (!local || name === "localhost" || isIP(name) > 0) return next();
    response
      .status(403)
      .json({ errors: [{ message: "Sitrep answers on this machine's own addresses only.", extensions: { code: "FOREIGN_HOST" } }] });
  };
}
