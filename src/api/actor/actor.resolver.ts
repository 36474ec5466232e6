import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { EventActor, EventPerpetrator, GroupNode, SourceNode } from "../../graph/index.js";
import type { Context } from "../context.js";
import { Group } from "../group/group.type.js";
import { Source } from "../source/source.type.js";
import { Actor, Perpetrator } from "./actor.type.js";

const groupField = {
  nullable: true,
  description: "The organised group that they are or belong to; null where there is none, or none is known.",
};

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => Group, groupField)
  group(@Root() actor: EventActor, @Ctx() context: Context): Promise<GroupNode | null> {
    return groupOf(actor, context);
  }
}

@Resolver(() => Perpetrator)
export class PerpetratorResolver {
  @FieldResolver(() => Group, groupField)
  group(@Root() actor: EventActor, @Ctx() context: Context): Promise<GroupNode | null> {
    return groupOf(actor, context);
  }

  @FieldResolver(() => [Source], { description: "Who says so; empty where the articles state it themselves." })
  by(@Root() perpetrator: EventPerpetrator): readonly SourceNode[] {
    return perpetrator.by;
  }
}

async function groupOf({ group }: EventActor, { load }: Context): Promise<GroupNode | null> {
  return group && load.group.load(group.id);
}
