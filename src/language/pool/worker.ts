import { analyse } from "../analyse.js";
import type { WorkerTask } from "./analyse-all.js";
import { type PackedDoc, packDoc } from "./packed-doc.js";

/** Runs in each thread of the pool. */
export default function analyseTask({ texts, language }: WorkerTask): PackedDoc[] {
  return texts.map((text) => packDoc(analyse(text, language)));
}
