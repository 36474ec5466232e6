import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article, InputError, InputErrorCode, Span } from "./article.js";
import { findDateline } from "./dateline.js";
import { detectLanguage } from "./language.js";
import { findRegions } from "./regions/index.js";

/** An article, or why the input can't be one, with the id that its sender gave. */
export type ArticleOutcome =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "rejected"; readonly error: InputError; readonly id: string | null };

/** What a sender hands in; all but the text may be missing, null or, since feeds do so, empty. */
export type ArticleInput = z.input<typeof articleInput>;

/** Checks an input of any shape and adds what its form tells: id, hash, language, dateline, regions. Unknown fields are passed over. */
export function toArticle(input: unknown): ArticleOutcome {
  const parsed = articleInput.safeParse(input);
  if (!parsed.success) return { kind: "rejected", error: toInputError(parsed.error.issues[0]!), id: idOf(input) };

  const { text, title, url, publishedAt, source, language, placeSpans } = parsed.data;
  const spans = placeSpans && toSpans(placeSpans, text.length);
  if (spans === "outside") return { kind: "rejected", error: outsideOfText, id: parsed.data.id };

  const contentHash = sha256(text);
  const { dateline, day, regions } = findForm(text, title);
  return {
    kind: "article",
    article: {
      id: parsed.data.id ?? deriveId(url, contentHash),
      url,
      title,
      text,
      publishedAt: publishedAt ?? day,
      source: source && { name: source.name, url: source.url },
      language: language ?? detectLanguage(text),
      contentHash,
      dateline,
      regions,
      placeSpans: spans,
    },
  };
}

function findForm(text: string, title: string | null): Pick<Article, "dateline" | "regions"> & { day: string | null } {
  const { dateline, day, region } = findDateline(text, title);
  return { dateline, day, regions: findRegions(text, region) };
}

/** The same url is the same article, revised or not; without one, the same words are. */
function deriveId(url: string | null, contentHash: string): string {
  return url === null ? `text-${contentHash.slice(0, 16)}` : `url-${sha256(url).slice(0, 16)}`;
}

/** Half a surrogate pair has no UTF-8; it is hashed as U+FFFD. */
function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const blankAsMissing = (value: unknown) => (value === undefined || (typeof value === "string" && value.trim() === "") ? null : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankAsMissing, type.nullable());

const articleInput = z.object({
  text: z.string().refine((text) => text.trim() !== "", "empty"),
  id: optional(z.union([z.string(), z.int().transform(String)])),
  title: optional(z.string()),
  url: optional(z.string()),
  publishedAt: optional(z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])),
  source: optional(z.object({ name: z.string().min(1), url: optional(z.string()) })),
  language: optional(z.string().refine(isLanguageTag)),
  placeSpans: optional(z.array(z.tuple([z.int(), z.int()]))),
});

const complaints: Record<string, readonly [InputErrorCode, string]> = {
  "": ["WRONG_TYPE", "An article is a JSON object with at least a text."],
  text: ["MISSING_TEXT", "The article has no text: a string that isn't empty."],
  id: ["WRONG_TYPE", "id must be a string."],
  title: ["WRONG_TYPE", "title must be a string."],
  url: ["WRONG_TYPE", "url must be a string."],
  publishedAt: [
    "BAD_DATE",
    'publishedAt must be an ISO 8601 date or date-time that exists, such as "2021-01-24" or "2021-01-24T18:30:00Z".',
  ],
  source: ["WRONG_TYPE", 'source must be an object, such as { "name": "AFP", "url": "https://www.afp.com" }.'],
  language: ["BAD_LANGUAGE", 'language must be a BCP 47 tag, such as "en" or "pt-BR".'],
  placeSpans: ["BAD_PLACE_SPANS", "placeSpans must be pairs of whole numbers, [[start, end], ...]."],
};

function toInputError(issue: { readonly path: readonly PropertyKey[] }): InputError {
  const [code, message] = complaints[String(issue.path[0] ?? "")]!;
  return { code, message, line: null };
}

const outsideOfText: InputError = {
  code: "BAD_PLACE_SPANS",
  message: "placeSpans must lie within the text, start before end, counted in UTF-16 code units.",
  line: null,
};

function toSpans(pairs: readonly (readonly [number, number])[], length: number): readonly Span[] | "outside" {
  if (pairs.some(([start, end]) => start < 0 || start >= end || end > length)) return "outside";
  return pairs.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function idOf(input: unknown): string | null {
  const id = typeof input === "object" && input !== null && "id" in input ? input.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}
