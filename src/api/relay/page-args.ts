import { ArgsType, Field, Int } from "type-graphql";

/** Which stretch of a list within a node is wanted. */
@ArgsType()
export class SliceArgs {
  @Field(() => Int, { nullable: true, description: "How many, from the start or after `after`. Default 20, at most 100." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Go on after this edge: its `cursor`, or `pageInfo.endCursor` of the page before." })
  after?: string | null;
}

/** Which stretch of a list is wanted, read from either end. */
@ArgsType()
export class PageArgs extends SliceArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many, from the end or before `before`, in the same order as with `first`. At most 100.",
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Go back from this edge: its `cursor`, or `pageInfo.startCursor` of the page after.",
  })
  before?: string | null;
}
