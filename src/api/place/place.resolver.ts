import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { PlaceNode } from "../../graph/index.js";
import type { Context } from "../context.js";
import { EventConnection } from "../event/event.connection.js";
import { pageEvents } from "../event/page-events.js";
import { toEventFilter } from "../event/to-event-filter.js";
import { labelField } from "../node/label.js";
import { Place } from "./place.type.js";
import { PlaceEventsArgs } from "./place-events.args.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: "One place that the graph knows: where something happened, or what such a place lies in.",
  })
  place(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { load }: Context): Promise<PlaceNode | null> {
    return load.place.load(id);
  }

  @FieldResolver(() => String, labelField)
  label(@Root() place: PlaceNode): string {
    return place.name;
  }

  @FieldResolver(() => [Place], { description: "The areas it lies in, the nearest first, the country last." })
  async within(@Root() { id }: PlaceNode, @Ctx() { load }: Context): Promise<readonly PlaceNode[]> {
    return (await load.areasOfPlace.load(id)) ?? [];
  }

  @FieldResolver(() => EventConnection, { description: "What happened there." })
  events(
    @Root() { id }: PlaceNode,
    @Args(() => PlaceEventsArgs) args: PlaceEventsArgs,
    @Ctx() { graph }: Context,
  ): Promise<EventConnection> {
    const filter = { ...(args.includeBelow ? { placeIds: [id] } : { exactPlaceIds: [id] }), and: [toEventFilter(args.filter)] };
    return pageEvents(graph, filter, args, args.orderBy);
  }
}
