import { GraphQLDateTime } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import type { ChangeAction } from "../../graph/index.js";
import { Node } from "../node/node.type.js";
import { ChangeActionEnum } from "./change.enums.js";

@ObjectType({ implements: Node, description: "One entry of the audit trail: who changed what, when and why." })
export class Change extends Node {
  @Field(() => GraphQLDateTime, { description: "When." })
  at!: string;

  @Field(() => ChangeActionEnum, { description: "What was done." })
  action!: ChangeAction;

  @Field(() => String, { description: "Who did it: a stage of Sitrep, or a person." })
  actor!: string;

  @Field(() => String, { nullable: true, description: "Why, in the words of whoever did it." })
  reason!: string | null;
}
