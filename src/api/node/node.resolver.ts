import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { badInput } from "../errors/bad-input.js";
import { limits } from "../limits/limits.js";
import type { Load } from "../load.js";
import { Node } from "./node.type.js";
import { typeNameOf } from "./type-name.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Whatever an id names; null for one that names nothing now. Ids of merged events answer through `event`.",
  })
  node(@Arg("id", () => ID, { description: "Of anything." }) id: string, @Ctx() { load }: Context): Promise<object | null> {
    return loadNode(load, id);
  }

  @Query(() => [Node], { description: "Whatever these ids name, in their order; those that name nothing are left out." })
  async nodes(
    @Arg("ids", () => [ID], { description: "At most 200." }) ids: string[],
    @Ctx() { load }: Context,
  ): Promise<readonly object[]> {
    if (ids.length > limits.ids) throw badInput("TOO_MANY_IDS", `${ids.length} ids; at most ${limits.ids} are taken.`);
    const nodes = await Promise.all(ids.map((id) => loadNode(load, id)));
    return nodes.filter((node) => node !== null);
  }
}

async function loadNode(load: Load, id: string): Promise<object | null> {
  switch (typeNameOf(id)) {
    case "Event":
      return load.event.load(id);
    case "Group":
      return load.group.load(id);
    case "Place":
      return load.place.load(id);
    case "Source":
      return load.source.load(id);
    case "Article":
      return load.article.load(id);
    case "Report":
      return load.report.load(id);
    case "Claim":
      return load.claim.load(id);
    case "Change":
      return load.change.load(id);
    case undefined:
      return null;
  }
}
