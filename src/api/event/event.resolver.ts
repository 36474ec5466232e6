import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { EventActors, EventNode } from "../../graph/index.js";
import { Actor, Perpetrator } from "../actor/actor.type.js";
import { ChangeConnection } from "../change/change.connection.js";
import { ClaimConnection } from "../claim/claim.connection.js";
import type { Context } from "../context.js";
import { labelField } from "../node/label.js";
import { Place } from "../place/place.type.js";
import { SliceArgs } from "../relay/page-args.js";
import { toSliceRequest } from "../relay/page-request.js";
import { ReportConnection } from "../report/report.connection.js";
import { EventConnection } from "./event.connection.js";
import { Event, Weapon } from "./event.type.js";
import { EventsArgs } from "./events.args.js";
import { pageEvents } from "./page-events.js";
import { toEventFilter } from "./to-event-filter.js";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: "What happened, where, when and by whom. Every filter combines with every other." })
  events(@Args(() => EventsArgs) args: EventsArgs, @Ctx() { graph }: Context): Promise<EventConnection> {
    return pageEvents(graph, toEventFilter(args.filter), args, args.orderBy);
  }

  @Query(() => Event, {
    nullable: true,
    description: "One event with everything that backs it. The id of an event that was merged into another answers with that other.",
  })
  event(
    @Arg("id", () => ID, { description: "Its id, or one that it had." }) id: string,
    @Ctx() { graph }: Context,
  ): Promise<EventNode | null> {
    return graph.eventById(id);
  }

  @FieldResolver(() => String, labelField)
  label(@Root() event: EventNode): string {
    return event.title;
  }

  @FieldResolver(() => Place, { nullable: true, description: "Where; null where no article tells." })
  place(@Root() event: EventNode): EventNode["place"] {
    return event.place;
  }

  @FieldResolver(() => [String], { description: "Ids of events that were merged into this one; they still answer." })
  async formerIds(@Root() { id }: EventNode, @Ctx() { load }: Context): Promise<readonly string[]> {
    return (await load.formerIdsOfEvent.load(id)) ?? [];
  }

  @FieldResolver(() => [Perpetrator], { description: "Who carried it out, or is said to have." })
  async perpetrators(@Root() { id }: EventNode, @Ctx() { load }: Context): Promise<EventActors["perpetrators"]> {
    return (await load.actorsOfEvent.load(id))?.perpetrators ?? [];
  }

  @FieldResolver(() => [Actor], { description: "Who or what was attacked." })
  async targets(@Root() { id }: EventNode, @Ctx() { load }: Context): Promise<EventActors["targets"]> {
    return (await load.actorsOfEvent.load(id))?.targets ?? [];
  }

  @FieldResolver(() => [Actor], { description: "Both sides of a clash that nobody is said to have begun." })
  async participants(@Root() { id }: EventNode, @Ctx() { load }: Context): Promise<EventActors["participants"]> {
    return (await load.actorsOfEvent.load(id))?.participants ?? [];
  }

  @FieldResolver(() => [Weapon], { description: "What it was carried out with." })
  async weapons(@Root() { id }: EventNode, @Ctx() { load }: Context) {
    return (await load.weaponsOfEvent.load(id)) ?? [];
  }

  @FieldResolver(() => ClaimConnection, {
    description: "Every figure that articles give, with who said it and in which words; those that stand come first.",
  })
  async claims(@Root() { id }: EventNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ClaimConnection> {
    const claims = await load.claimsOfEvent.load({ id, slice: toSliceRequest(page) });
    return ClaimConnection.of(claims, async () => (await load.claimCountOfEvent.load(id)) ?? 0);
  }

  @FieldResolver(() => ReportConnection, { description: "What each article tells of it, oldest article first." })
  async reports(@Root() { id }: EventNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ReportConnection> {
    const reports = await load.reportsOfEvent.load({ id, slice: toSliceRequest(page) });
    return ReportConnection.of(reports, async () => (await load.reportCountOfEvent.load(id)) ?? 0);
  }

  @FieldResolver(() => ChangeConnection, { description: "What was done to it, newest first." })
  async history(@Root() { id }: EventNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ChangeConnection> {
    const changes = await load.changesOfEvent.load({ id, slice: toSliceRequest(page) });
    return ChangeConnection.of(changes, async () => (await load.changeCountOfEvent.load(id)) ?? 0);
  }
}
