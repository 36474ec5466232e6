import { Field, ObjectType } from "type-graphql";
import type { ActorKind } from "../../gazetteer/index.js";
import { ActorKindEnum } from "../actor/actor.enums.js";
import { Node } from "../node/node.type.js";

@ObjectType({
  implements: Node,
  description: "An organised group: armed group, state force, party, militia. The same group has one id, whatever articles call it.",
})
export class Group extends Node {
  @Field(() => String, { description: "Its usual name in English." })
  name!: string;

  @Field(() => ActorKindEnum, { description: "What kind of group, in ACLED's terms." })
  kind!: ActorKind;
}
