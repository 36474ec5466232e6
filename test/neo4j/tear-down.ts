import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

export default async function tearDown(): Promise<void> {
  const { keeper } = globalThis as { keeper?: ChildProcess };
  if (!keeper) return;
  keeper.stdin!.end();
  await once(keeper, "exit");
}
