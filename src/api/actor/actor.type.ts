import { Field, Int, ObjectType } from "type-graphql";
import type { AttributionStatus } from "../../extraction/index.js";
import type { ActorKind } from "../../gazetteer/index.js";
import { ActorKindEnum, AttributionStatusEnum } from "./actor.enums.js";

@ObjectType({ description: "Somebody or something with a part in an event: a group, people without one, or a thing that was hit." })
export class Actor {
  @Field(() => String, { description: "What to call them: the group's name, or the articles' words." })
  name!: string;

  @Field(() => ActorKindEnum, { description: "Who they are, in ACLED's terms." })
  kind!: ActorKind;

  @Field(() => Int, { nullable: true, description: "How many took part, where an article says." })
  count!: number | null;
}

@ObjectType({ description: "Somebody who carried an event out, or is said to have, and on whose word." })
export class Perpetrator {
  @Field(() => String, { description: "What to call them: the group's name, or the articles' words." })
  name!: string;

  @Field(() => ActorKindEnum, { description: "Who they are, in ACLED's terms." })
  kind!: ActorKind;

  @Field(() => Int, { nullable: true, description: "How many took part, where an article says." })
  count!: number | null;

  @Field(() => AttributionStatusEnum, {
    description: "On whose word; over several articles the strongest. A denial stands beside it as an entry of its own.",
  })
  status!: AttributionStatus;
}
