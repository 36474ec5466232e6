import type { Group } from "../../gazetteer/index.js";
import type { Doc, TokenRange } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { lemmaAt, wordAt } from "../syntax/index.js";
import { composeGroup } from "./composed-group.js";
import { mainCountry, type Setting } from "./setting.js";

/**
 * Numbered units: "Brigade 22", "the 3rd Infantry Division", "22nd Brigade". A unit belongs to the group that the sentence names beside it
 * ("the Hashed's Brigade 22"), or else to the armed body that was named last, and its id holds that group's.
 */
export function findUnits(doc: Doc, groups: readonly GroupMention[], setting: Setting): GroupMention[] {
  const country = mainCountry(setting);
  const mentions: GroupMention[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (!unitNouns.has(lemmaAt(doc, token)) || doc.pos[token] === "VERB") continue;
    const range = numberAfter(doc, token) ?? numberBefore(doc, token);
    if (!range) continue;
    const owner = ownerOf(doc, range, groups);
    const name = doc.text.slice(doc.start[range.start], doc.end[range.end - 1]);
    const group = composeGroup(
      `${owner?.name ?? country ?? ""} ${name}`,
      owner?.kind ?? "STATE_FORCES",
      owner?.countries ?? (country ? [country] : []),
      owner ? [owner.id] : [],
    );
    mentions.push({ ...range, group: { ...group, name }, named: true, rule: "group.unit" });
  }
  return mentions;
}

const unitNouns = new Set(["brigade", "division", "battalion", "regiment", "company", "corps", "squadron", "platoon", "legion"]);

/** "Brigade 22", "Division 30" */
function numberAfter(doc: Doc, noun: number): { start: number; end: number } | null {
  const isName = /^\p{Lu}/u.test(wordAt(doc, noun));
  return isName && noun + 1 < doc.length && /^\d{1,4}$/.test(wordAt(doc, noun + 1)) ? { start: noun, end: noun + 2 } : null;
}

/** "22nd Brigade", "3rd Infantry Division", "Third Corps" */
function numberBefore(doc: Doc, noun: number): { start: number; end: number } | null {
  for (let start = noun - 1; start >= Math.max(0, noun - 4); start--) {
    const word = wordAt(doc, start);
    if (ordinal.test(word)) return { start, end: noun + 1 };
    if (!/^\p{Lu}/u.test(word) && !arms.has(word)) return null;
  }
  return null;
}

const ordinal = /^(?:\d{1,4}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;
const arms = new Set([
  "infantry",
  "armored",
  "armoured",
  "mechanized",
  "mechanised",
  "mountain",
  "airborne",
  "artillery",
  "tank",
  "motorized",
]);

/** "the Hashed's Brigade 22", "PMU Brigade 22", "Brigade 22 of the PMU"; else a force of the state beside it or named last. */
function ownerOf(doc: Doc, { start, end }: TokenRange, groups: readonly GroupMention[]): Group | null {
  const possessor = doc.tag[start - 1] === "POS" ? start - 1 : start;
  const beside =
    groups.find((mention) => mention.end === possessor) ??
    groups.find((mention) => mention.start > end - 1 && mention.start <= end + 2 && wordAt(doc, end) === "of");
  if (beside) return beside.group;
  const forces = groups.filter(({ group }) => group.kind === "STATE_FORCES" || group.kind === "POLITICAL_MILITIA");
  const sentence = doc.sentenceOf[start];
  return (
    (forces.find((mention) => doc.sentenceOf[mention.start] === sentence) ?? forces.filter((mention) => mention.end <= start).at(-1))
      ?.group ?? null
  );
}
