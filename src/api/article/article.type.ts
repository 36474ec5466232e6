import { Field, ID, ObjectType } from "type-graphql";
import type { ArticleStatus } from "../../graph/index.js";
import { Node } from "../node/node.type.js";
import { ArticleStatusEnum } from "./article.enums.js";

@ObjectType({
  implements: Node,
  description: "A news article as it came in. Its text is kept exactly as given, so that every quote can be checked.",
})
export class Article extends Node {
  @Field(() => ID, { nullable: true, description: "The id that its sender gave; null if none." })
  externalId!: string | null;

  @Field(() => String, { nullable: true, description: "Its headline." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "When, ISO 8601 as given: a day stays a day." })
  publishedAt!: string | null;

  @Field(() => String, { description: "Its language, BCP 47." })
  language!: string;

  @Field(() => String, { description: "Its body." })
  text!: string;

  @Field(() => ArticleStatusEnum, { description: "What became of it." })
  status!: ArticleStatus;
}
