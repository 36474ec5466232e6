import type { Group } from "../../gazetteer/index.js";
import type { Doc } from "../../language/index.js";
import type { GroupMention } from "../mention.js";
import { wordAt } from "../syntax/index.js";
import { overlaps } from "./token-range.js";

/**
 * Abbreviations that the text itself introduces in brackets, "the Popular Mobilization Units (PMU)" or "PMU (the ...)", and every later use of them.
 * What the article says goes before the lexicon: "NRA" in a text about the National Revival Army is that army.
 */
export function introducedNames(doc: Doc, mentions: readonly GroupMention[]): GroupMention[] {
  const groupOf = new Map<string, Group>();
  const uses: GroupMention[] = [];
  for (const mention of mentions) {
    const abbreviation = bracketAfter(doc, mention.end);
    const known =
      abbreviation === null ? undefined : mentions.find(({ start, rule }) => start === abbreviation && rule === "group.abbreviation");
    // An unheard-of name with letters that the lexicon knows is another spelling of that group.
    if (known && mention.rule === "group.name-shape") uses.push({ ...mention, group: known.group, rule: "group.name-by-abbreviation" });
    else if (abbreviation !== null && mention.end - mention.start > 1 && isInitials(doc, mention, wordAt(doc, abbreviation))) {
      groupOf.set(wordAt(doc, abbreviation), mention.group);
    }
  }
  if (groupOf.size === 0) return uses;
  for (let token = 0; token < doc.length; token++) {
    const group = groupOf.get(wordAt(doc, token));
    if (!group) continue;
    const isPart = mentions.some((mention) => mention.end - mention.start > 1 && overlaps(mention, { start: token, end: token + 1 }));
    if (!isPart) uses.push({ start: token, end: token + 1, group, named: true, rule: "group.introduced-abbreviation" });
  }
  return uses;
}

/** The single word in brackets behind the token, or null. */
function bracketAfter(doc: Doc, token: number): number | null {
  const isOne = token + 2 < doc.length && /^[([]$/.test(wordAt(doc, token)) && /^[)\]]$/.test(wordAt(doc, token + 2));
  return isOne && /^\p{Lu}[\p{L}\p{N}-]+$/u.test(wordAt(doc, token + 1)) ? token + 1 : null;
}

/** Most of its letters begin words of the name, in order; abbreviations of names in other languages share few. */
function isInitials(doc: Doc, { start, end }: GroupMention, abbreviation: string): boolean {
  const initials = Array.from({ length: end - start }, (_, i) =>
    wordAt(doc, start + i)
      .charAt(0)
      .toUpperCase(),
  ).join("");
  const letters = [...abbreviation].filter((letter) => letter === letter.toUpperCase());
  let from = 0;
  let hits = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter, from);
    if (at < 0) continue;
    hits++;
    from = at + 1;
  }
  return letters.length >= 2 && hits * 2 >= letters.length;
}
