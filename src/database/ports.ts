import { createServer } from "node:net";
import { Outage } from "../graph/index.js";

/**
 * @param setting - name of the variable that chooses another port.
 * @throws Outage PORT_TAKEN.
 */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  if (await isFree(port)) return;
  throw new Outage("PORT_TAKEN", `Port ${port}, meant for Neo4j, is taken by another program. Stop it, or set ${setting} to a free port.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
