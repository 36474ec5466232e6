import type { Context } from "../context.js";

/** Every type tells of its label in the same words as Node itself. */
export const labelField = { description: "One line that tells a person what it is, for lists and drawings." };

/** The line that the graph shows for a node whose own fields make no good one. */
export async function labelOf(id: string, { load }: Context): Promise<string> {
  return (await load.named.load(id))?.label ?? id;
}
