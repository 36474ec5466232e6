import { Field, Int, ObjectType } from "type-graphql";
import type { Quote as QuoteOfGraph } from "../../graph/index.js";

@ObjectType({ description: "Words of an article: its `text`, cut from `start` to `end`." })
export class Quote {
  @Field(() => String, { description: "The words themselves." })
  text!: string;

  @Field(() => Int, { description: "Where they begin in the article's text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where they end; this unit is the first that no longer belongs to them." })
  end!: number;

  articleId!: string;

  static from(quote: QuoteOfGraph, articleId: string): Quote {
    return Object.assign(new Quote(), quote, { articleId });
  }
}
