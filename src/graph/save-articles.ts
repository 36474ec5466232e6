import { type Conclusion, conclude } from "./conclude.js";
import type { SaidArticle } from "./said.js";
import { senderKeyOf, toSaidRows } from "./said-rows.js";
import { statement } from "./statements.js";
import { type Run, runOver, type Store } from "./store.js";

/** What became of one article. */
export interface SavedArticle {
  readonly id: string;
  /** REVISED: an earlier version was known, with other words. UNCHANGED: it was known, word for word. */
  readonly outcome: "CREATED" | "UNCHANGED" | "REVISED";
}

export interface SavedBatch extends Conclusion {
  /** In the order of the articles given. */
  readonly articles: readonly SavedArticle[];
}

/** What an article that comes again is known by. */
interface Marks {
  readonly senderKey: string;
  readonly url: string | null;
  readonly contentHash: string;
  readonly outletId: string | null;
}

interface KnownArticle extends Marks {
  readonly id: string;
  readonly status: string;
}

/**
 * Stores articles with all they say, and concludes what happened: one transaction, so that the whole batch is stored or none of it.
 * The same batch twice changes nothing.
 * @throws Outage when Neo4j goes away or doesn't answer in time.
 */
export function saveArticles(store: Store, articles: readonly SaidArticle[]): Promise<SavedBatch> {
  return store.write(async (run) => {
    // Two writers might each miss the event that the other is about to create; the second waits here until the first is done.
    await run(statement("event/lock"), { id: "conclusions" });
    const { saved, fresh, revisions } = sortOut(articles, await findKnown(run, articles));
    await saveSaid(run, fresh);
    await runOver(run, "article/supersede", revisions);
    const outdated = new Set(revisions.map((revision) => revision.oldId));
    const reports = fresh.filter((article) => !outdated.has(article.id)).flatMap((article) => article.reports);
    const conclusion = await conclude(run, reports, revisions);
    return { articles: saved, ...conclusion };
  });
}

/** Which of these articles are stored already, word for word: they needn't be read again. In the order given. */
export async function areKnown(store: Store, articles: readonly Submission[]): Promise<boolean[]> {
  const known = new KnownArticles(await findKnown((text, parameters) => store.readText(text, parameters), articles));
  return articles.map((submission) => known.versionsOf(submission).some((version) => hasSameWords(version, submission)));
}

async function saveSaid(run: Run, articles: readonly SaidArticle[]): Promise<void> {
  const rows = toSaidRows(articles);
  await runOver(run, "place/save", rows.places);
  await runOver(run, "place/save-within", rows.within);
  await runOver(run, "group/save", rows.groups);
  await runOver(run, "group/save-parents", rows.parents);
  await runOver(run, "source/save", rows.sources);
  await runOver(run, "article/save", rows.articles);
  await runOver(run, "report/save", rows.reports);
  await runOver(run, "report/save-actors", rows.actors);
  await runOver(run, "report/save-claims", rows.claims);
}

/** An article as far as it takes to know it again. */
export type Submission = Pick<SaidArticle, "article" | "outlet">;

async function findKnown(run: Run, articles: readonly Submission[]): Promise<KnownArticle[]> {
  const rows = await run<{ article: KnownArticle }>(statement("article/find-known"), {
    senderKeys: articles.map(senderKeyOf),
    urls: articles.flatMap(({ article }) => article.url ?? []),
    contentHashes: articles.map(({ article }) => article.contentHash),
  });
  return rows.map((row) => row.article);
}

/** Tells articles that are new, known, or known with other words; an article that comes twice in one batch is met again like any other. */
function sortOut(articles: readonly SaidArticle[], alreadyKnown: readonly KnownArticle[]) {
  const known = new KnownArticles(alreadyKnown);
  const saved: SavedArticle[] = [];
  const fresh: SaidArticle[] = [];
  const revisions: { newId: string; oldId: string }[] = [];
  for (const said of articles) {
    const versions = known.versionsOf(said);
    const same = versions.find((version) => hasSameWords(version, said));
    if (same) {
      saved.push({ id: same.id, outcome: "UNCHANGED" });
      continue;
    }
    const latest = versions.find((version) => version.status !== "SUPERSEDED");
    if (latest) {
      revisions.push({ newId: said.id, oldId: latest.id });
      known.supersede(latest.id);
    }
    saved.push({ id: said.id, outcome: latest ? "REVISED" : "CREATED" });
    fresh.push(said);
    known.add(toKnown(said));
  }
  return { saved, fresh, revisions };
}

function hasSameWords(version: KnownArticle, { article }: Submission): boolean {
  return version.contentHash === article.contentHash;
}

function toKnown(said: SaidArticle): KnownArticle {
  return { ...toMarks(said), id: said.id, status: said.status };
}

function toMarks(submission: Submission): Marks {
  const { url, contentHash } = submission.article;
  return { senderKey: senderKeyOf(submission), url, contentHash, outletId: submission.outlet?.id ?? null };
}

class KnownArticles {
  private readonly byMark = new Map<string, KnownArticle[]>();

  constructor(articles: readonly KnownArticle[]) {
    for (const article of articles) this.add(article);
  }

  add(article: KnownArticle): void {
    for (const mark of marksOf(article)) this.byMark.set(mark, [...(this.byMark.get(mark) ?? []), article]);
  }

  /** The same article: the same sender's id from the same outlet, else the same url, else, where either came without an id, the same words. */
  versionsOf(submission: Submission): readonly KnownArticle[] {
    const article = toMarks(submission);
    const [bySender, ...others] = marksOf(article).map((mark) => this.byMark.get(mark) ?? []);
    if (bySender!.length > 0) return bySender!;
    const byWords = others.pop()!.filter((known) => hasDerivedId(article) || hasDerivedId(known));
    return others[0]?.length ? others[0] : byWords;
  }

  supersede(id: string): void {
    for (const [mark, articles] of this.byMark)
      if (articles.some((article) => article.id === id))
        this.byMark.set(
          mark,
          articles.map((article) => (article.id === id ? { ...article, status: "SUPERSEDED" } : article)),
        );
  }
}

/** From the surest to the least. */
function marksOf({ senderKey, url, contentHash, outletId }: Marks): string[] {
  return [`sender ${senderKey}`, ...(url === null ? [] : [`url ${url}`]), `words ${outletId ?? ""} ${contentHash}`];
}

/** Whether src/article made the id from the words, since the sender gave none. */
function hasDerivedId({ senderKey }: Marks): boolean {
  return /\|text-[0-9a-f]{16}$/.test(senderKey);
}
