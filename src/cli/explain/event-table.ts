import type { Actor, CasualtyClaim, EventRecord, Toll, Weapon } from "../../extraction/index.js";
import { colours } from "./colours.js";

/** An event as rows of label, value, the article's words, rule. @param paint - the colour that its words have in the text. */
export function eventTable(event: EventRecord, paint: (words: string) => string): string {
  const title = `${paint(colours.bold(`${event.id}  ${event.title}`))}  ${colours.dim(`${event.type} / ${event.subtype} / ${event.modality}`)}`;
  return [title, ...rowsOf(event).map(toLine)].join("\n");
}

interface Row {
  readonly label: string;
  readonly value: string;
  readonly words: string | null;
  readonly rule: string | null;
}

function rowsOf(event: EventRecord): Row[] {
  return [
    { label: "trigger", value: "", words: event.trigger.text, rule: event.trigger.rule },
    ...(event.date ? [dateRow(event.date)] : []),
    ...(event.place ? [placeRow(event.place)] : []),
    ...event.perpetrators.map((each) => ({ ...actorRow("by", each), value: `${actor(each)}; ${attribution(each.attribution)}` })),
    ...event.targets.map((each) => actorRow("on", each)),
    ...event.participants.map((each) => actorRow("side", each)),
    ...event.weapons.map(weaponRow),
    ...tollRows(event),
    ...event.casualties.map(claimRow),
  ];
}

function dateRow({ start, end, timeOfDay, precision, text, rule }: NonNullable<EventRecord["date"]>): Row {
  const days = start === end ? start : `${start} to ${end}`;
  const finer = [timeOfDay, precision === "DAY" ? null : precision].filter((each) => each !== null).join(", ");
  return { label: "when", value: finer === "" ? days : `${days}, ${finer.toLowerCase()}`, words: text, rule };
}

function placeRow({ name, admin1, country, relation, precision, text, rule }: NonNullable<EventRecord["place"]>): Row {
  const where = [name, admin1, country].filter((each, i, all) => each !== null && all.indexOf(each) === i).join(", ");
  return { label: "where", value: `${relation === null ? "" : `${relation} `}${where} (${precision.toLowerCase()})`, words: text, rule };
}

function actorRow(label: string, each: Actor): Row {
  return { label, value: actor(each), words: each.text, rule: each.rule };
}

function actor({ name, kind, count, group }: Actor): string {
  return `${count === null ? "" : `${count} `}${group?.name ?? name} (${kind.toLowerCase().replaceAll("_", " ")})`;
}

function attribution({ status, by }: EventRecord["perpetrators"][number]["attribution"]): string {
  const speakers = by.map((each) => each.name).join(", ");
  return `${status.toLowerCase().replaceAll("_", " ")}${speakers === "" ? "" : ` (${speakers})`}`;
}

function weaponRow({ category, text, rule }: Weapon): Row {
  return { label: "with", value: `${category.toLowerCase()}${text === null ? "; presumed, nothing is said" : ""}`, words: text, rule };
}

function tollRows(event: EventRecord): Row[] {
  const tolls = [
    ["killed", event.killed],
    ["injured", event.injured],
    ["abducted", event.abducted],
    ["attackers", event.perpetratorsKilled],
  ] as const;
  return tolls.flatMap(([label, toll]) => (toll ? [{ label, value: figure(toll), words: null, rule: null }] : []));
}

function figure({ low, best, high }: Toll): string {
  if (low === best && best === high) return String(low);
  return `${best ?? "?"} (${low} to ${high ?? "?"})`;
}

function claimRow(claim: CasualtyClaim): Row {
  const hedge = claim.qualifier === "EXACT" ? "" : `${claim.qualifier.toLowerCase().replaceAll("_", " ")} `;
  const asOf = claim.asOf === null ? "" : `, as of ${claim.asOf}`;
  const value = `${hedge}${claim.best ?? claim.low} ${claim.kind.toLowerCase()}${claim.by ? `, says ${claim.by.name}` : ""}${asOf}`;
  return { label: "claim", value, words: claim.text, rule: claim.rule };
}

/** Values end where words begin, so that the eye can run down either. */
function toLine({ label, value, words, rule }: Row): string {
  const quoted = words === null ? "" : `"${words.replace(/\s+/g, " ")}"`;
  return `    ${colours.dim(label.padEnd(9))} ${value.padEnd(valueWidth)} ${quoted} ${colours.dim(rule ?? "")}`.trimEnd();
}

const valueWidth = 52;
