import { projectFile } from "../project.js";
import type { Group } from "./group.js";
import { type GroupRow, type LexiconRows, type Located, readLexiconRows, type SourceRow } from "./group-file.js";
import { groupKindOf } from "./group-kind.js";
import { lexiconFaults } from "./lexicon-faults.js";
import { indexNames, type NameForm, type NameIndex } from "./name-forms.js";
import type { KnownSource } from "./source.js";
import type { SourceKind } from "./source-kind.js";

/** The groups and sources known before reading; immutable. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly sources: readonly KnownSource[];
  /** By id ("gr_islamic-state"). */
  byId(id: string): Group | null;
  readonly groupNames: NameIndex<Group>;
  readonly sourceNames: NameIndex<KnownSource>;
}

/**
 * Reads the lexicon that ships (data/groups), then the folders of the user's own. An entry with the id of an earlier one adds to it: lists are
 * joined, single values replaced. The same folders give the same object.
 * @param folders - each with group files (`*.jsonl`) and perhaps a sources.jsonl; docs/lexicon.md explains the fields.
 * @throws LexiconError with every fault in the user's folders: one reading mends them all. What ships is checked by a test instead, to start fast.
 */
export function openGroups(folders: readonly string[] = []): Groups {
  const key = folders.join("\0");
  let groups = opened.get(key);
  if (!groups) {
    const rows = mergeRows(readLexiconRows([projectFile("data", "groups"), ...folders]));
    const faults = folders.length > 0 ? lexiconFaults(rows) : [];
    if (faults.length > 0) throw new LexiconError(faults);
    groups = toGroups(rows);
    opened.set(key, groups);
  }
  return groups;
}

/** A lexicon folder of the user's holds faults; the message lists them all, with file and line. */
export class LexiconError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The group lexicon has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${faults.join("\n")}`);
    this.name = "LexiconError";
  }
}

/** One row for each id: a later one adds its lists to the earlier and replaces its single values. */
export function mergeRows({ groups, sources, faults }: LexiconRows): LexiconRows {
  return { groups: mergeById(groups), sources: mergeById(sources), faults };
}

const opened = new Map<string, Groups>();

function mergeById<Row extends GroupRow | SourceRow>(rows: readonly Located<Row>[]): Located<Row>[] {
  const byId = new Map<string, Located<Row>>();
  for (const located of rows) {
    const earlier = byId.get(located.row.id);
    byId.set(located.row.id, earlier ? { ...located, row: mergeRow(earlier.row, located.row) } : located);
  }
  return [...byId.values()];
}

function mergeRow<Row extends object>(earlier: Row, later: Row): Row {
  const merged = { ...earlier } as Record<string, unknown>;
  for (const [field, value] of Object.entries(later)) {
    const before = merged[field];
    merged[field] = Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
  }
  return merged as Row;
}

function toGroups({ groups: groupRows, sources: sourceRows }: LexiconRows): Groups {
  const groups = groupRows.map(({ row }) => toGroup(row));
  const sources = sourceRows.map(({ row }) => toSource(row));
  const byId = new Map(groups.map((group) => [group.id, group]));
  return {
    groups,
    sources,
    byId: (id) => byId.get(id) ?? null,
    groupNames: indexNames(groups, groupForms),
    sourceNames: indexNames(sources, sourceForms),
  };
}

function toGroup(row: GroupRow): Group {
  return {
    id: `gr_${row.id}`,
    name: row.name,
    aliases: row.aliases ?? none,
    abbreviations: row.abbreviations ?? none,
    kind: groupKindOf(row.kind) ?? "UNIDENTIFIED",
    countries: row.countries ?? none,
    parents: (row.parents ?? none).map((id) => `gr_${id}`),
    from: row.from ?? null,
    to: row.to ?? null,
    ambiguous: row.ambiguous ?? none,
  };
}

function toSource(row: SourceRow): KnownSource {
  return {
    id: `so_${row.id}`,
    name: row.name,
    aliases: row.aliases ?? none,
    kind: row.kind as SourceKind,
    country: row.country ?? null,
    domains: row.domains ?? none,
    speaksFor: row.speaksFor ? `gr_${row.speaksFor}` : null,
    ambiguous: row.ambiguous ?? none,
  };
}

function groupForms(group: Group): NameForm[] {
  return [
    ...[group.name, ...group.aliases].map((text) => ({ text, isAbbreviation: false })),
    ...group.abbreviations.map((text) => ({ text, isAbbreviation: true })),
  ];
}

/** Sources don't part abbreviations from names: what has no small letter is one. */
function sourceForms(source: KnownSource): NameForm[] {
  return [source.name, ...source.aliases].map((text) => ({ text, isAbbreviation: !/\p{Ll}/u.test(text) }));
}

const none: readonly string[] = [];
