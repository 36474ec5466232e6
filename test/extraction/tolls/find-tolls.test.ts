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
  ["Ten people said to be of the same family were on Thursday night killed when gunmen attacked the village.", "KILLED EXACT 10"],
  ["Gunmen on Tuesday evening shot dead the Borno Secretary of the Christian Association of Nigeria.", "KILLED EXACT 1"], // the parse makes "dead" the verb
  ["Gunmen killed the publisher of a newspaper.", "KILLED EXACT 1"], // a man here, though often a firm
  ["The shelling left six guards, including two officers, dead.", "KILLED EXACT 6; KILLED EXACT 2 part"],
  ["Rebels shelled the camp, wounding over 70.", "INJURED MORE_THAN 70"], // the hedge is parsed as a preposition
  ["Soldiers hit a house with a mortar shell and one guard and four officers lost their lives.", "KILLED EXACT 5"], // the parse hangs them on the house
  ["Six guards found dead on Monday had been robbed.", "KILLED EXACT 6"],
  ["The mayor was kidnapped and his body was found in a ditch.", "ABDUCTED EXACT 1; KILLED EXACT 1"],
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
  ["Five guards and one officer among them were killed.", "KILLED EXACT 5"],
  ["Gunmen killed him and his entire family, a total of six people.", "KILLED EXACT 6 later"],
  ["Gunmen shot dead the ex-chairman of the union.", "KILLED EXACT 1"],
  ["Eight persons - six officials and two guards - were killed.", "KILLED EXACT 8"],
  ["A cook and his guard, members of a union, were shot dead.", "KILLED EXACT 2"], // told first, described after
  ["Twenty officers, including four judges, and two of the clerks, were killed.", "KILLED EXACT 20; KILLED EXACT 6 part"],
  [
    "Fifteen officers were killed, including two judges, and 40 others were wounded.",
    "KILLED EXACT 15; KILLED EXACT 2 part; INJURED EXACT 40",
  ],
  ["A blogger was hacked to death, and his wife was injured.", "KILLED EXACT 1; INJURED EXACT 1"],
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
