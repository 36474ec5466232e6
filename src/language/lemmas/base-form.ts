/** Whether a word is its own dictionary form already, as its morphology tells. */
export function isBaseForm(pos: string, morph: string): boolean {
  const has = (feature: string): boolean => `|${morph}|`.includes(`|${feature}|`);
  if (pos === "NOUN" && has("Number=Sing")) return true;
  if (pos === "VERB" && has("VerbForm=Fin") && has("Tense=Pres") && !morph.includes("Number=")) return true;
  return has("VerbForm=Inf") || has("VerbForm=None") || has("Degree=Pos");
}
