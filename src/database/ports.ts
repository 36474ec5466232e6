import { createServer } from "node:net";
import { Outage } from "../graph/index.js";

export interface PortWish {
  readonly port: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** "Neo4j", "the API": what it is meant for. */
  readonly purpose: string;
  /** Name of the variable that chooses another port. */
  readonly setting: string;
}

/** @throws Outage PORT_TAKEN. */
export async function requireFreePort({ port, host = "127.0.0.1", purpose, setting }: PortWish): Promise<void> {
  if (await isFree(port, host)) return;
  throw new Outage(
    "PORT_TAKEN",
    `Port ${port}, meant for ${purpose}, is taken by another program. Stop it, or set ${setting} to a free port.`,
  );
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
