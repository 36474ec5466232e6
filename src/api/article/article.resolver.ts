import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { ArticleNode, SourceNode } from "../../graph/index.js";
import type { Context } from "../context.js";
import { labelField, labelOf } from "../node/label.js";
import { SliceArgs } from "../relay/page-args.js";
import { toSliceRequest } from "../relay/page-request.js";
import { ReportConnection } from "../report/report.connection.js";
import { Source } from "../source/source.type.js";
import { ArticleConnection } from "./article.connection.js";
import { Article } from "./article.type.js";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: "One article with what was read in it." })
  article(@Arg("id", () => ID, { description: "Sitrep's id for it." }) id: string, @Ctx() { load }: Context): Promise<ArticleNode | null> {
    return load.article.load(id);
  }

  @FieldResolver(() => String, labelField)
  async label(@Root() article: ArticleNode, @Ctx() context: Context): Promise<string> {
    return article.title ?? labelOf(article.id, context);
  }

  @FieldResolver(() => Source, { nullable: true, description: "The outlet that published it." })
  async source(@Root() { sourceId }: ArticleNode, @Ctx() { load }: Context): Promise<SourceNode | null> {
    return sourceId === null ? null : load.source.load(sourceId);
  }

  @FieldResolver(() => ReportConnection, { description: "What it tells, one report for each event, in reading order." })
  async reports(@Root() { id }: ArticleNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ReportConnection> {
    const reports = await load.reportsOfArticle.load({ id, slice: toSliceRequest(page) });
    return ReportConnection.of(reports, async () => (await load.reportCountOfArticle.load(id)) ?? 0);
  }

  @FieldResolver(() => ArticleConnection, { description: "Earlier and later versions of it, newest first, without itself." })
  async revisions(
    @Root() { id }: ArticleNode,
    @Args(() => SliceArgs) page: SliceArgs,
    @Ctx() { load }: Context,
  ): Promise<ArticleConnection> {
    const revisions = await load.revisionsOfArticle.load({ id, slice: toSliceRequest(page) });
    return ArticleConnection.of(revisions, async () => (await load.revisionCountOfArticle.load(id)) ?? 0);
  }
}
