import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ArticleNode, EventNode, ReportNode } from "../../graph/index.js";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { Event } from "../event/event.type.js";
import { labelField } from "../node/label.js";
import { Quote } from "./quote.type.js";
import { Report } from "./report.type.js";

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => String, labelField)
  label(@Root() report: ReportNode): string {
    return report.title;
  }

  @FieldResolver(() => Article, { nullable: true, description: "The article that tells it." })
  article(@Root() { articleId }: ReportNode, @Ctx() { load }: Context): Promise<ArticleNode | null> {
    return load.article.load(articleId);
  }

  @FieldResolver(() => Event, { nullable: true, description: "The event that it is taken to tell of." })
  event(@Root() { eventId }: ReportNode, @Ctx() { load }: Context): Promise<EventNode | null> {
    return load.event.load(eventId);
  }

  @FieldResolver(() => [Quote], { description: "Every part of the article that tells of the event." })
  quotes(@Root() { quotes, articleId }: ReportNode): Quote[] {
    return quotes.map((quote) => Quote.from(quote, articleId));
  }
}

@Resolver(() => Quote)
export class QuoteResolver {
  @FieldResolver(() => Article, { nullable: true, description: "The article that the words stand in." })
  article(@Root() { articleId }: Quote, @Ctx() { load }: Context): Promise<ArticleNode | null> {
    return load.article.load(articleId);
  }
}
