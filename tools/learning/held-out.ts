import { createHash } from "node:crypto";

/**
 * Whether an article is of the third that nothing is learned from and at whose errors nobody looks: what it scores is what new articles would. By a
 * hash of its id, so that it stays the same third.
 */
export function isHeldOut(id: string): boolean {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 3 === 0;
}
