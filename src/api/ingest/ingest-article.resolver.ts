import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { ArticleNode, ArticleStatus, ChangeNode, EventNode } from "../../graph/index.js";
import { ArticleStatusEnum } from "../article/article.enums.js";
import { Article } from "../article/article.type.js";
import { Change } from "../change/change.type.js";
import type { Context } from "../context.js";
import { Event } from "../event/event.type.js";
import { limits } from "../limits/limits.js";
import { ArticleInput } from "./article.input.js";
import { ArticleRefused, IngestArticleResult, IngestedArticle } from "./ingest-article.type.js";

@Resolver(() => IngestedArticle)
export class IngestArticleResolver {
  @Mutation(() => IngestArticleResult, {
    description: "Reads an article into the graph at once. The same article again changes nothing; with other words it is a revision.",
  })
  async ingestArticle(
    @Arg("article", () => ArticleInput, { description: "The article." }) input: ArticleInput,
    @Ctx() { ingest }: Context,
  ): Promise<IngestedArticle | ArticleRefused> {
    const outcome = await ingest(input);
    if (outcome.kind === "refused") return Object.assign(new ArticleRefused(), { code: outcome.code, message: outcome.message });
    const { articleId, isNew } = outcome;
    return Object.assign(new IngestedArticle(), { articleId, created: isNew });
  }

  @FieldResolver(() => Article, { description: "The article as it is stored." })
  async article(@Root() { articleId }: IngestedArticle, @Ctx() { load }: Context): Promise<ArticleNode> {
    return (await load.article.load(articleId))!;
  }

  @FieldResolver(() => ArticleStatusEnum, { description: "What was made of it." })
  async status(@Root() { articleId }: IngestedArticle, @Ctx() { load }: Context): Promise<ArticleStatus> {
    return (await load.article.load(articleId))!.status;
  }

  @FieldResolver(() => [Event], { description: "The events that it tells of, in reading order." })
  async events(@Root() { articleId }: IngestedArticle, @Ctx() { load }: Context): Promise<EventNode[]> {
    const reports = await load.reportsOfArticle.load({ id: articleId, slice: { limit: limits.pageSize, after: null } });
    const events = await Promise.all(reports.rows.map((row) => load.event.load(row.value.eventId)));
    return events.filter((event) => event !== null);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The article that was there already with the same words; null where there was none.",
  })
  async duplicateOf(@Root() { articleId, created }: IngestedArticle, @Ctx() { load }: Context): Promise<ArticleNode | null> {
    return created ? null : load.article.load(articleId);
  }

  @FieldResolver(() => Change, {
    description: "The entry of the audit trail by which the article came in; what it changed of events is in their histories.",
  })
  async change(@Root() { articleId }: IngestedArticle, @Ctx() { load }: Context): Promise<ChangeNode> {
    return (await load.arrivalOfArticle.load(articleId))!;
  }
}
