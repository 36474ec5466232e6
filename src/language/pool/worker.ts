import { analyse } from "../analyse.js";
import type { Doc } from "../doc.js";
import type { WorkerTask } from "./analyse-all.js";

/** Runs in each thread of the pool. */
export default function analyseTask({ text, language }: WorkerTask): Doc {
  return analyse(text, language);
}
