import { Field, ObjectType } from "type-graphql";
import type { SourceKind } from "../../extraction/index.js";
import { Node } from "../node/node.type.js";
import { SourceKindEnum } from "./source.enums.js";

@ObjectType({
  implements: Node,
  description: "Somebody who says things: an outlet or agency that publishes, an office, group or person that articles quote.",
})
export class Source extends Node {
  @Field(() => String, { description: "Its name as articles give it." })
  name!: string;

  @Field(() => SourceKindEnum, { description: "What kind of source." })
  kind!: SourceKind;
}
