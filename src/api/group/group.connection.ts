import { Field, Float, ObjectType } from "type-graphql";
import type { GroupNode } from "../../graph/index.js";
import { connectionOf, connectionOfEdges } from "../relay/connection.js";
import { Group } from "./group.type.js";

export const GroupConnection = connectionOf<GroupNode>(Group);
export type GroupConnection = InstanceType<typeof GroupConnection>;

/** A group, and how well it fits what was asked for. */
export interface GroupMatch {
  readonly score: number;
  readonly group: GroupNode;
}

@ObjectType({ description: "A group, and how well its names fit what was asked for." })
export class GroupMatchEdge {
  @Field(() => String, { description: "Names this place in the list, for `after` and `before`; opaque." })
  cursor!: string;

  @Field(() => Float, {
    description: "Above 0, higher is better; comparable within one answer only. 1 for all where no text was asked for.",
  })
  score!: number;

  @Field(() => Group, { description: "The group." })
  node!: GroupNode;
}

export const GroupMatchConnection = connectionOfEdges(GroupMatchEdge, "GroupMatchConnection", (cursor, { score, group }: GroupMatch) => ({
  cursor,
  score,
  node: group,
}));
export type GroupMatchConnection = InstanceType<typeof GroupMatchConnection>;
