import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "The outlet that published an article." })
export class OutletInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Its address, by which it is known more surely than by its name." })
  url?: string | null;
}

@InputType({ description: "An article to read. Only its text is needed; the more is told, the better it is placed and dated." })
export class ArticleInput {
  @Field(() => String, { description: "Its body as published; it may hold boilerplate, tweets, lists of headlines." })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Your own id for it: the same id from the same outlet is the same article, revised or not.",
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its headline." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published." })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When, an ISO 8601 day or date-time. Unset: taken from a dateline, if there is one.",
  })
  publishedAt?: string | null;

  @Field(() => OutletInput, { nullable: true, description: "Who published it." })
  source?: OutletInput | null;

  @Field(() => String, { nullable: true, description: "Its language, BCP 47. Unset: detected." })
  language?: string | null;

  @Field(() => [[Int]], {
    nullable: true,
    description: "Place names that a person has marked: pairs [start, end] in UTF-16 code units of the text.",
  })
  placeSpans?: number[][] | null;
}
