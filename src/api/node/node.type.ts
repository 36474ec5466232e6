import { Field, ID, InterfaceType } from "type-graphql";
import { labelField } from "./label.js";
import { typeNameOf } from "./type-name.js";

@InterfaceType({
  description: "Anything with an id that stays the same in the graph, here, in exports and on the command line.",
  resolveType: (value: Node) => typeNameOf(value.id),
})
export abstract class Node {
  @Field(() => ID, { description: "Opaque and stable. Ask `node(id)` for whatever it names." })
  id!: string;

  @Field(() => String, labelField)
  label!: string;
}
