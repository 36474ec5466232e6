import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A set of articles whose events people have coded. Texts and labels lie outside the repository and never enter it. */
export interface GoldSet {
  readonly name: string;
  /** The scorer's and the converter's name for it. */
  readonly scorer: "pitf" | "muc4" | "geoparsing" | "ceha" | "stories" | "seed";
  /** Below the folder of gold data; of our own articles, below the project's. */
  readonly path: string;
  /** Whether the gold's place names are handed over as placeSpans. */
  readonly givesSpans: boolean;
  /** What is printed: paths into the scorer's result, the most important first. */
  readonly figures: readonly string[];
}

export const goldSets: readonly GoldSet[] = [
  {
    name: "pitf",
    scorer: "pitf",
    path: "pitf/dev.jsonl",
    givesSpans: false,
    figures: [
      ...[
        "mainEvent",
        "killedExact",
        "killedWithin1",
        "killedExactWhereLiteral",
        "killedExactWhereGiven",
        "injuredExact",
        "dateExact",
        "dateWithin1",
      ],
      ...["country", "place25", "place161", "placeMedianKm", "perpetrator", "perpetratorNamed", "unknownNotNamed", "weapon", "weaponGiven"],
    ],
  },
  {
    name: "muc4",
    scorer: "muc4",
    path: "muc4/dev.jsonl",
    givesSpans: false,
    figures: [
      ...[
        "namedVictimsOnly.micro.f1",
        "namedVictimsOnly.micro.p",
        "namedVictimsOnly.micro.r",
        "byRole.micro.f1",
        "byRole.incident_type.f1",
      ],
      ...[
        "byRole.PerpInd.f1",
        "byRole.PerpOrg.f1",
        "byRole.Target.f1",
        "namedVictimsOnly.Victim.f1",
        "byRole.Weapon.f1",
        "documents.p",
        "documents.r",
      ],
    ],
  },
  {
    name: "lgl",
    scorer: "geoparsing",
    path: "geoparsing/lgl.jsonl",
    givesSpans: false,
    figures: [
      ...["recognitionExact.p", "recognitionExact.r", "recognitionExact.f1", "recognitionOverlap.f1", "acc161OfFound", "acc161OfAll"],
      ...["resolved161.p", "resolved161.r", "resolved161.f1"],
    ],
  },
  {
    name: "lgl-spans",
    scorer: "geoparsing",
    path: "geoparsing/lgl.jsonl",
    givesSpans: true,
    figures: ["acc161OfAll", "answered", "acc161OfAnswered", "medianKm", "auc"],
  },
  {
    name: "ceha",
    scorer: "ceha",
    path: "ceha/dev.jsonl",
    givesSpans: false,
    figures: ["recall", "specificity", "precision", "f1", "noEventAtAll"],
  },
  {
    name: "stories",
    scorer: "stories",
    path: "stories",
    givesSpans: false,
    figures: [
      ...[
        "events.f1",
        "events.p",
        "events.r",
        "recallCore",
        "recallBackground",
        "type",
        "subtype",
        "modality",
        "dateExact",
        "place161",
        "killedExact",
      ],
      ...[
        "killedLeftOut",
        "injuredExact",
        "perpetrator",
        "noPerpetratorInvented",
        "attributionStatus",
        "target",
        "participant",
        "noiseArticlesWithEvents",
      ],
    ],
  },
  {
    name: "own",
    scorer: "stories",
    path: "test/articles",
    givesSpans: false,
    figures: [
      ...["events.f1", "subtype", "dateExact", "place161", "killedExact", "injuredExact"],
      ...["perpetrator", "noPerpetratorInvented", "attributionStatus", "target", "participant"],
    ],
  },
  { name: "seed", scorer: "seed", path: "seed/article.txt", givesSpans: false, figures: ["share", "right", "of"] },
];

/** Writes the part of a set's gold that these articles make up; gives the path that the scorer takes. */
export function writePart(set: GoldSet, gold: string, ids: ReadonlySet<string>, folder: string): string {
  if (set.scorer === "seed") return gold;
  if (set.scorer !== "stories")
    return writeRows(
      join(folder, "gold.jsonl"),
      readRows(gold).filter((row) => ids.has(idOf(row))),
    );
  mkdirSync(folder, { recursive: true });
  writeRows(
    join(folder, "articles.jsonl"),
    readRows(join(gold, "articles.jsonl")).filter((row) => ids.has(idOf(row))),
  );
  const events = readRows(join(gold, "events.jsonl")).map((event) => ({ ...event, articles: onlyArticles(event, ids) }));
  writeRows(
    join(folder, "events.jsonl"),
    events.filter((event) => Object.keys(event.articles).length > 0),
  );
  return folder;
}

export function readRows(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function writeRows(path: string, rows: readonly unknown[]): string {
  const folder = join(path, "..");
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
}

/** The gold of one article, for reading beside what was extracted. */
export function goldOf(set: GoldSet, gold: string, id: string): unknown {
  if (set.scorer === "seed") return "the checklist of the scorer";
  if (set.scorer !== "stories") return readRows(gold).find((row) => idOf(row) === id);
  return readRows(join(gold, "events.jsonl")).filter((event) => Object.keys(onlyArticles(event, new Set([id]))).length > 0);
}

export type Row = Readonly<Record<string, unknown>>;

function idOf(row: Row): string {
  return String(row.id ?? row.docid);
}

function onlyArticles(event: Row, ids: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries((event.articles ?? {}) as object).filter(([id]) => ids.has(id)));
}
