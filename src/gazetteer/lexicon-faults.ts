import { isCountryWithDemonym } from "./demonyms.js";
import type { GroupRow, LexiconRows, Located, SourceRow } from "./group-file.js";
import { groupKindOf } from "./group-kind.js";
import { groupKey } from "./name-words.js";
import type { SourceKind } from "./source-kind.js";

/**
 * Everything that is wrong with a lexicon, one sentence each, with file and line; empty for a sound one.
 * @param rows - merged: an id stands once.
 * Checked: fields and their types, ids, kinds, ISO countries, years, parents (known, no loop), and that a form which two entries share is listed
 * as `ambiguous` by both, so that country and date decide which is meant.
 */
export function lexiconFaults({ groups, sources, faults }: LexiconRows): string[] {
  return [
    ...faults,
    ...groups.flatMap((each) => [...fieldFaults(each.row, groupFields), ...groupFaults(each.row)].map((fault) => `${at(each)}: ${fault}`)),
    ...sources.flatMap((each) =>
      [...fieldFaults(each.row, sourceFields), ...sourceFaults(each.row)].map((fault) => `${at(each)}: ${fault}`),
    ),
    ...tieFaults(groups, sources),
    ...sharedForms(groups, (row) => [row.name, ...list(row.aliases), ...list(row.abbreviations)]),
    ...sharedForms(sources, (row) => [row.name, ...list(row.aliases)]),
  ];
}

type FieldType = "text" | "texts" | "year" | "year or null";

const groupFields: Record<keyof GroupRow, FieldType> = {
  id: "text",
  name: "text",
  aliases: "texts",
  abbreviations: "texts",
  kind: "text",
  countries: "texts",
  parents: "texts",
  allies: "texts",
  from: "year",
  to: "year or null",
  ambiguous: "texts",
  note: "text",
};

const sourceFields: Record<keyof SourceRow, FieldType> = {
  id: "text",
  name: "text",
  aliases: "texts",
  kind: "text",
  country: "text",
  domains: "texts",
  speaksFor: "text",
  ambiguous: "texts",
  note: "text",
};

const sourceKinds: ReadonlySet<string> = new Set<SourceKind>([
  "OUTLET",
  "AGENCY",
  "OFFICIAL",
  "POLICE",
  "MILITARY",
  "MEDICAL",
  "GROUP",
  "NGO",
]);

function fieldFaults(row: object, fields: Record<string, FieldType>): string[] {
  const faults = ["id", "name", "kind"].filter((field) => !(field in row)).map((field) => `no ${field}`);
  for (const [field, value] of Object.entries(row)) {
    const type = fields[field];
    if (!type) faults.push(`unknown field ${field}`);
    else if (!isOfType(value, type)) faults.push(`${field} must be ${fieldTypeWords[type]}`);
  }
  return faults;
}

const fieldTypeWords: Record<FieldType, string> = {
  text: "text without blanks around it",
  texts: "a list of different texts without blanks around them",
  year: "a year",
  "year or null": "a year, or null while active",
};

function isOfType(value: unknown, type: FieldType): boolean {
  if (type === "text") return isText(value);
  if (type === "texts") return Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
  return (value === null && type === "year or null") || (Number.isInteger(value) && Number(value) > 1700 && Number(value) < 2100);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "" && value === value.trim();
}

function groupFaults(row: GroupRow): string[] {
  const faults = idFaults(row.id);
  if (!groupKindOf(row.kind)) faults.push(`unknown kind ${row.kind}`);
  for (const country of list(row.countries)) if (!isCountryWithDemonym(country)) faults.push(`unknown country ${country}`);
  if (row.from && row.to && row.from > row.to) faults.push(`from ${row.from} after to ${row.to}`);
  return faults.concat(strayAmbiguous(row.ambiguous, [row.name, ...list(row.aliases), ...list(row.abbreviations)]));
}

function sourceFaults(row: SourceRow): string[] {
  const faults = idFaults(row.id);
  if (!sourceKinds.has(row.kind)) faults.push(`unknown kind ${row.kind}`);
  if (row.country !== undefined && !isCountryWithDemonym(row.country)) faults.push(`unknown country ${row.country}`);
  for (const domain of list(row.domains)) if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) faults.push(`bad domain ${domain}`);
  return faults.concat(strayAmbiguous(row.ambiguous, [row.name, ...list(row.aliases)]));
}

function idFaults(id: string): string[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`id ${id} is not in small letters, digits and hyphens`];
}

function strayAmbiguous(ambiguous: readonly string[] | undefined, forms: readonly string[]): string[] {
  const keys = new Set(forms.map(groupKey));
  return list(ambiguous)
    .filter((form) => !keys.has(groupKey(form)))
    .map((form) => `ambiguous "${form}" is none of its forms`);
}

/** Parents, allies and speaksFor that nobody has, and loops of parents. */
function tieFaults(groups: readonly Located<GroupRow>[], sources: readonly Located<SourceRow>[]): string[] {
  const parentsOf = new Map(groups.map(({ row }) => [row.id, list(row.parents)]));
  const faults: string[] = [];
  const mustExist = (id: string, each: Located<GroupRow | SourceRow>) => {
    if (!parentsOf.has(id)) faults.push(`${at(each)}: no group has the id ${id}`);
  };
  for (const each of groups) {
    for (const id of [...list(each.row.parents), ...list(each.row.allies)]) mustExist(id, each);
    if (isBelowItself(each.row.id, parentsOf)) faults.push(`${at(each)}: ${each.row.id} is its own ancestor`);
  }
  for (const each of sources) if (each.row.speaksFor) mustExist(each.row.speaksFor, each);
  return faults;
}

function isBelowItself(id: string, parentsOf: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(parentsOf.get(id) ?? [])];
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    if (above === id) return true;
    if (seen.has(above)) continue;
    seen.add(above);
    open.push(...(parentsOf.get(above) ?? []));
  }
  return false;
}

function sharedForms<Row extends GroupRow | SourceRow>(rows: readonly Located<Row>[], formsOf: (row: Row) => readonly string[]): string[] {
  const holders = new Map<string, Located<Row>[]>();
  for (const located of rows) {
    for (const key of new Set(formsOf(located.row).map(groupKey))) {
      const others = holders.get(key);
      if (others) others.push(located);
      else holders.set(key, [located]);
    }
  }
  return [...holders].flatMap(([key, sharers]) =>
    sharers.length < 2
      ? []
      : sharers
          .filter(({ row }) => !list(row.ambiguous).some((form) => groupKey(form) === key))
          .map(
            (each) => `${at(each)}: "${key}" is also a form of ${otherIds(sharers, each.row.id)}; list it in "ambiguous" of all of them`,
          ),
  );
}

function otherIds(sharers: readonly Located<GroupRow | SourceRow>[], id: string): string {
  return sharers
    .map(({ row }) => row.id)
    .filter((other) => other !== id)
    .join(", ");
}

function at({ file, line }: Located<unknown>): string {
  return `${file}:${line}`;
}

function list(values: readonly string[] | undefined): readonly string[] {
  return values ?? [];
}
