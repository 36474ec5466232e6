import { createUnionType, Field, ObjectType } from "type-graphql";
import { Refusal } from "../refusal/refusal.type.js";

@ObjectType({ description: "An article that is in the graph now." })
export class IngestedArticle {
  articleId!: string;

  @Field(() => Boolean, { description: "Whether it is new, or a new version; false if it was known already, word for word." })
  created!: boolean;
}

@ObjectType({ implements: Refusal, description: "An article that could not be taken." })
export class ArticleRefused extends Refusal {}

export const IngestArticleResult = createUnionType({
  name: "IngestArticleResult",
  description: "What became of an article that was handed in.",
  types: () => [IngestedArticle, ArticleRefused] as const,
});
