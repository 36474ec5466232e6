import type { Findings } from "../../src/extraction/composing/index.js";
import { happeningsOf, hitContextOf, possibleHits, signsOfHit } from "../../src/extraction/composing/training.js";
import type { Lesson } from "../learning/signs.js";

/** Entities by role, each with its mentions: words and where they stand. */
export interface Template {
  readonly Victim: readonly Entity[];
  readonly Target: readonly Entity[];
  readonly Weapon: readonly Entity[];
}
type Entity = readonly (readonly [words: string, offset: number])[];

/** A person, thing or weapon that an article names, its signs, and whether people who read the article put it down as hit, or hit with. */
export interface HitLesson extends Lesson {
  readonly sort: (typeof sorts)[number];
}

export const sorts = ["PERSON", "PROPERTY", "WEAPON"] as const;
const roles = { PERSON: "Victim", PROPERTY: "Target", WEAPON: "Weapon" } as const;

/** The lessons of one article; none where nothing happens. What shares but a word with one that was hit teaches nothing. */
export function hitLessonsOf(findings: Findings, templates: readonly Template[]): HitLesson[] {
  const { doc } = findings;
  const happenings = happeningsOf(findings);
  if (happenings.length === 0) return [];
  const context = hitContextOf(findings, happenings);
  const wordings = (sort: HitLesson["sort"]) =>
    templates.flatMap((template) => template[roles[sort]].flat().map(([words]) => plain(words)));
  const hitBySort = new Map(sorts.map((sort) => [sort, new Set(wordings(sort))]));
  return possibleHits(findings).flatMap((hit) => {
    const coded = hitBySort.get(hit.sort)!;
    const texts = hit.mentions.map(({ start, end }) => doc.text.slice(doc.start[start], doc.end[end - 1]));
    const isRight = [...texts, ...(hit.party ? [hit.party.name] : [])].some(
      (text) => coded.has(plain(text)) || coded.has(plain(withoutNumber(text))),
    );
    const heads = hit.mentions.map(({ head }) => plain(doc.text.slice(doc.start[head], doc.end[head])));
    const isUnclear = !isRight && [...coded].some((words) => words.split(" ").some((word) => heads.includes(word)));
    return isUnclear ? [] : [{ sort: hit.sort, signs: signsOfHit(hit, context), isRight }];
  });
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\b(?:an?|the)\b/g, " ")
    .trim()
    .replace(/\s+/g, " ");
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:(?:at least|about|some|several|many|\d+|two|three|four|five|six|seven|eight|nine|ten)\s+)+/i, "");
}
