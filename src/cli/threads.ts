import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";

/** A megabyte is some 400 articles: less is done by one thread before the others have loaded their models. @param size - bytes; null if unknown. */
export function worthwhileThreads(size: number | null): number {
  return size !== null && size > 1_000_000 ? Math.min(availableParallelism(), mostThreads) : 1;
}

const mostThreads = 8;

/** Reads the value of --threads. */
export function threadCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("A whole number from 1 up is wanted.");
  return count;
}
