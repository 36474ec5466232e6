import { ObjectType } from "type-graphql";
import { Node } from "../node/node.type.js";

@ObjectType({ implements: Node, description: "What one article tells of one event." })
export class Report extends Node {}
