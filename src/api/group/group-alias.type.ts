import { Field, ObjectType } from "type-graphql";
import { describedEnum } from "../described-enum.js";

export type AliasOrigin = "NAME" | "ABBREVIATION";

const AliasOriginEnum = describedEnum<AliasOrigin>("AliasOrigin", "Where another name of a group comes from.", {
  NAME: "A name of the group lexicon, data/groups.",
  ABBREVIATION: "An abbreviation of the group lexicon: matched only in its own capitals.",
});

@ObjectType({ description: "Another name for a group." })
export class GroupAlias {
  @Field(() => String, { description: "As articles write it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Its language, BCP 47; null where nothing tells." })
  language!: string | null;

  @Field(() => AliasOriginEnum, { description: "Where it comes from." })
  origin!: AliasOrigin;
}
