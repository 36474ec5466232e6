import type { Article } from "../../src/article/index.js";
import type { EventRecord, ExtractionRecord, Toll } from "../../src/extraction/index.js";
import { isHeldOut } from "../learning/held-out.js";
import { type GoldSet, goldOf } from "./gold-sets.js";
import { figureAt, type Scorer } from "./scorer.js";

/** An article with its record. */
export interface Extracted {
  readonly article: Article;
  readonly record: ExtractionRecord;
}

/**
 * Prints articles on which a figure is less than perfect: text, gold and what was extracted. Only of the part that may be looked at;
 * the same ones each time, spread over the set.
 * @param count - how many.
 */
export function printWrongCases(set: GoldSet, figure: string, count: number, extracted: readonly Extracted[], scorer: Scorer): void {
  let shown = 0;
  for (const { article, record } of spread(extracted.filter((each) => !isHeldOut(each.article.id)))) {
    if (shown === count) break;
    const value = figureAt(scorer.score(set, new Set([article.id]), [record]), figure);
    if (value === null || (lowerIsBetter.has(figure) ? value <= 0 : value >= 1)) continue;
    shown += 1;
    console.log(`${"=".repeat(100)}\n${article.id}  ${figure} ${value.toFixed(2)}  published ${article.publishedAt ?? "-"}\n`);
    console.log(wrap(article.text));
    console.log(`\nGOLD  ${brief(withoutTexts(goldOf(set, scorer.goldPath(set), article.id)))}`);
    for (const event of record.events) console.log(`OURS  ${eventLine(event)}`);
    if (record.events.length === 0) console.log(`OURS  ${record.status}`);
    if (set.scorer === "geoparsing")
      console.log(`OURS  ${record.places.map((place) => `${place.text}=${place.geonameId ?? place.id ?? "?"}`).join(", ")}`);
  }
  console.log(shown < count ? `\nNo more: ${shown} of the seen part are wrong.` : "");
}

/** Of all figures that a single article can be wrong on. */
const lowerIsBetter: ReadonlySet<string> = new Set(["noiseArticlesWithEvents"]);

/** The whole set is covered by the first few already. */
function spread<T>(items: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(items.length / 20));
  return items
    .map((_, i) => items[((i * step) % items.length) + Math.floor((i * step) / items.length)])
    .filter((item) => item !== undefined);
}

function eventLine(event: EventRecord): string {
  const parts = [
    `${event.id} ${event.type}/${event.subtype} ${event.modality} "${event.trigger.text}" [${event.trigger.rule}]`,
    event.date && `date ${event.date.start}..${event.date.end} [${event.date.rule}]`,
    event.place &&
      `place ${event.place.relation ?? ""} ${event.place.name}, ${event.place.country} ${event.place.precision} [${event.place.rule}]`,
    ...event.perpetrators.map((each) => `by "${each.text}" ${each.group?.name ?? each.kind} ${each.attribution.status} [${each.rule}]`),
    ...event.targets.map((each) => `on "${each.text}" ${each.group?.name ?? each.kind} [${each.rule}]`),
    ...event.participants.map((each) => `side "${each.text}" ${each.group?.name ?? each.kind} [${each.rule}]`),
    ...event.weapons.map((each) => `with "${each.text}" ${each.category} [${each.rule}]`),
    event.killed && `killed ${toll(event.killed)}`,
    event.injured && `injured ${toll(event.injured)}`,
    event.abducted && `abducted ${toll(event.abducted)}`,
    event.perpetratorsKilled && `perpetrators killed ${toll(event.perpetratorsKilled)}`,
    ...event.casualties.map(
      (each) => `claim ${each.kind} ${each.qualifier} ${each.low} ${each.side} "${each.text}" by ${each.by?.name ?? "-"} [${each.rule}]`,
    ),
  ];
  return parts.filter((part) => part !== null).join("\n        ");
}

function toll({ low, best, high }: Toll): string {
  return low === best && best === high ? String(best) : `${low}..${best ?? "?"}..${high ?? "?"}`;
}

function withoutTexts(gold: unknown): unknown {
  return JSON.parse(
    JSON.stringify(gold, (key, value) =>
      key === "text" && String(value).length > 80 ? undefined : key === "doctext" ? undefined : value,
    ) ?? "null",
  );
}

function brief(value: unknown): string {
  return wrap(JSON.stringify(value)).replaceAll("\n", "\n      ");
}

function wrap(text: string): string {
  return text.replace(/(.{1,140})(?:\s+|$)/g, "$1\n").trimEnd();
}
