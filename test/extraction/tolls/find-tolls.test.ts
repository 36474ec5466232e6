import { expect, test } from "@jest/globals";
import { findTolls, loadCasualtyWords } from "../../../src/extraction/tolls/index.js";
import { analyse } from "../../../src/language/index.js";

const words = loadCasualtyWords();

/** "KILLED AT_LEAST 11; INJURED EXACT 3", parts and later totals marked. */
function tollsOf(text: string): string {
  const claims = findTolls(analyse(text), words).map(({ kind, qualifier, best, low, side, isPart, isLater, adds }) =>
    [kind, qualifier, best ?? low, side === "UNKNOWN" ? "" : side, isPart ? "part" : "", isLater ? "later" : "", adds ? "adds" : ""]
      .filter((each) => each !== "")
      .join(" "),
  );
  return claims.join("; ") || "none";
}

test.each([
  ["At least 11 fighters were killed.", "KILLED AT_LEAST 11"],
  ["More than two dozen soldiers died.", "KILLED MORE_THAN 24"],
  ["The blast killed some 1,200 soldiers.", "KILLED ABOUT 1200"],
  ["Floods of fire killed 1,00,000 soldiers.", "KILLED EXACT 100000"],
  ["As many as thirty soldiers were wounded.", "INJURED UP_TO 30"],
  ["No fewer than twenty-one guards were kidnapped.", "ABDUCTED AT_LEAST 21"],
  ["Between 10 and 15 soldiers were killed.", "KILLED ABOUT 10"],
  ["Dozens were wounded.", "INJURED VAGUE 24"],
  ["Scores of guards were killed.", "KILLED VAGUE 40"],
  ["Several officers were hurt.", "INJURED VAGUE 3"],
])("a toll is the article's own figure, with its hedge: %s", (sentence, tolls) => expect(tollsOf(sentence)).toBe(tolls));

test.each([
  ["A bomb killed five guards.", "KILLED EXACT 5"],
  ["Five guards killed in the ambush were buried.", "KILLED EXACT 5"],
  ["Gunmen stormed the post, killing 11 guards and wounding 10.", "KILLED EXACT 11; INJURED EXACT 10"],
  ["Nine guards were killed and 14 wounded.", "KILLED EXACT 9; INJURED EXACT 14"], // the tail has the number for subject, not object
  ["The raid left seven people dead.", "KILLED EXACT 7"],
  ["Four guards were found dead.", "KILLED EXACT 4"],
  ["Six guards were feared killed.", "KILLED EXACT 6"],
  ["Ten guards were on Sunday night killed by gunmen.", "KILLED EXACT 10"], // a date in the middle hides the subject from the parse
  ["Gunmen shot dead a prosecutor.", "KILLED EXACT 1"],
  ["Police found 12 bodies.", "KILLED EXACT 12"],
  ["The bodies of three officers were found.", "KILLED EXACT 3"],
  ["The attack claimed 20 lives.", "KILLED EXACT 20"],
  ["Two officers lost their lives.", "KILLED EXACT 2"],
  ["The guard was taken hostage.", "ABDUCTED EXACT 1"],
  ["Forty officers sustained injuries.", "INJURED EXACT 40"],
  ["Police arrested five suspects.", "ARRESTED EXACT 5"],
])("a casualty word reaches its victims by any path: %s", (sentence, tolls) => expect(tollsOf(sentence)).toBe(tolls));

test.each([
  ["A bomb killed three guards and a cook.", "KILLED EXACT 4"],
  ["Gunmen killed a poet and teacher.", "KILLED EXACT 1"], // one man of two trades
  ["Gunmen killed Ahmed Karimi, his wife and two sons.", "KILLED EXACT 4"],
  ["Gunmen shot dead two officers, Ali Hassan and Omar Said.", "KILLED EXACT 2"], // the names say who they are
  ["Gunmen killed Ahmed Karimi, a teacher from Herat.", "KILLED EXACT 1"], // what he was
  ["Gunmen killed Ahmed Karimi, 34, in his shop.", "KILLED EXACT 1"], // how old he was
  ["Gunmen killed the head of the council, Ahmed Karimi, along with his driver.", "KILLED EXACT 2"],
  ["Four nurses, three of them women, were killed.", "KILLED EXACT 4 CIVILIAN"],
  ["Militants lined up 30 men and shot them dead.", "KILLED EXACT 30"],
  ["The shell killed a family of five.", "KILLED EXACT 5"],
  ["The shell killed a couple.", "KILLED EXACT 2"],
  ["Both pilots were killed.", "KILLED EXACT 2"],
  ["Five soldiers and two attackers were killed.", "KILLED EXACT 5; KILLED EXACT 2 PERPETRATOR"],
  ["Eleven civilians, six women and five men, were killed.", "KILLED EXACT 11 CIVILIAN"], // a breakdown of the eleven
])("a list is added up, one camp at a time: %s", (sentence, tolls) => expect(tollsOf(sentence)).toBe(tolls));

test.each([
  ["A 32-year-old man fled the blast.", "none"], // an age
  ["Brigade 22 was hit.", "none"], // a unit's number
  ["Gunmen killed 40 cows.", "none"],
  ["The army could kill 20 fighters.", "none"],
  ["The rebels denied killing 20 guards.", "none"],
  ["The war has killed 20,000 people since 2009.", "none"], // a running total is no event's toll
  ["Guards were killed.", "none"], // no figure
  ["No one was hurt.", "INJURED EXACT 0"],
])("what counts nobody is no toll: %s", (sentence, tolls) => expect(tollsOf(sentence)).toBe(tolls));
