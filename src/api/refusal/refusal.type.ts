import { Field, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Why a request was not carried out. Nothing was changed." })
export abstract class Refusal {
  @Field(() => String, { description: "Stable, for programs: MISSING_TEXT, BAD_DATE ..." })
  code!: string;

  @Field(() => String, { description: "For people: what is wrong, and what would do." })
  message!: string;
}
