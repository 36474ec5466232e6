import { expect, test } from "@jest/globals";
import type { Toll } from "../../../src/extraction/index.js";
import { decideTolls, findTolls } from "../../../src/extraction/tolls/index.js";
import { analyse } from "../../../src/language/index.js";

/** "killed 11, injured 3": the totals of a text that tells of one event. */
function totalsOf(text: string): string {
  const doc = analyse(text);
  const totals = Object.entries(decideTolls(findTolls(doc), doc)) as [string, Toll | null][];
  return totals.flatMap(([kind, toll]) => (toll ? [`${kind} ${toll.best ?? `from ${toll.low}`}`] : [])).join(", ") || "none";
}

test.each([
  ["A bomb killed 13 people in the market. The death toll later rose to 32.", "killed 32"],
  ["A bomb killed six officers. Two of the wounded later died in hospital.", "killed 8"],
  ["Eleven people were killed, including four children.", "killed 11"], // a part is not added to its whole
  ["Ten people, including the bomber, were killed.", "killed 9, perpetratorsKilled 1"],
  ["Five guards and two attackers were killed.", "killed 5, perpetratorsKilled 2"],
  ["Gunmen killed nine people. A teacher was killed in the yard.", "killed 9"],
  ["Dozens were killed.", "killed from 24"],
  ["Rebels took the bridge.", "none"],
])("an event's total follows the rules: %s", (text, totals) => expect(totalsOf(text)).toBe(totals));
