import { expect, test } from "@jest/globals";
import type { Toll } from "../../../src/extraction/index.js";
import { decideTolls, findTolls, loadCasualtyWords } from "../../../src/extraction/tolls/index.js";
import { analyse } from "../../../src/language/index.js";

const words = loadCasualtyWords();

/** "killed 11, injured 3": the totals of a text that tells of one event. */
function totalsOf(text: string): string {
  const doc = analyse(text);
  const totals = Object.entries(decideTolls(findTolls(doc, words), doc)) as [string, Toll | null][];
  return totals.flatMap(([kind, toll]) => (toll ? [`${kind} ${toll.best ?? `from ${toll.low}`}`] : [])).join(", ") || "none";
}

test.each([
  ["A bomb killed 13 people in the market. The death toll later rose to 32.", "killed 32"],
  ["A bomb killed six officers. Two of the wounded later died in hospital.", "killed 8"],
  ["Two guards were killed. Three further people were also killed.", "killed 5"],
  ["Twenty people were killed. Two guards were also killed at the gate.", "killed 20"], // after a full toll, its parts
  ["Gunmen shot dead a mayor and three other people. Three passengers were also killed, he said.", "killed 4"], // the same three
  ["Gunmen shot dead a clerk. Salim and another clerk were killed at once, police said.", "killed 2"],
  ["A clash has led to the death of six people, three of them farmers and three herders who were killed in revenge.", "killed 6"],
  ["Eleven people were killed, including four children.", "killed 11"], // a part is not added to its whole
  ["Ten people, including the bomber, were killed.", "killed 9, perpetratorsKilled 1"],
  ["Five guards and two attackers were killed.", "killed 5, perpetratorsKilled 2"],
  ["Gunmen killed nine people. A teacher was killed in the yard.", "killed 9"],
  ["The number of people killed in the raid on a post near the town has risen to ten.", "killed 10"],
  ["The army revised to nine the number of its dead.", "killed 9"],
  ["Nine people died in the blast, raising an earlier toll of six.", "killed 9"], // the earlier one is gone
  ["Ten people died in the blasts. Two of the ten were the bombers.", "killed 8, perpetratorsKilled 2"],
  ["Nobody was hurt.", "killed 0, injured 0"],
  ["There were no casualties.", "killed 0, injured 0"],
  ["Dozens were killed.", "killed from 24"],
  ["Three soldiers and a driver were killed. The driver succumbed to his injuries in hospital.", "killed 4"], // he is one of the four
  ["A guard was killed. A girl of eight died later.", "killed 2"], // an age
  ["The shells wounded 14 others, among them five medics.", "injured 14"],
  ["Gunmen killed 15 bystanders. Four of the attackers were killed, which raised the death toll to 19.", "killed 15, perpetratorsKilled 4"],
  ["Rebels took the bridge.", "none"],
])("an event's total follows the rules: %s", (text, totals) => expect(totalsOf(text)).toBe(totals));
