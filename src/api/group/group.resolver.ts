import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GroupNode, Page } from "../../graph/index.js";
import type { Context } from "../context.js";
import { EventConnection } from "../event/event.connection.js";
import { pageEvents } from "../event/page-events.js";
import { toEventFilter } from "../event/to-event-filter.js";
import { labelField } from "../node/label.js";
import { SliceArgs } from "../relay/page-args.js";
import { toPageRequest, toSliceRequest } from "../relay/page-request.js";
import { GroupConnection, type GroupMatch, GroupMatchConnection } from "./group.connection.js";
import { Group } from "./group.type.js";
import { GroupAlias } from "./group-alias.type.js";
import { GroupEventsArgs, GroupsArgs } from "./groups.args.js";

@Resolver(() => Group)
export class GroupResolver {
  @Query(() => Group, { nullable: true, description: "One group." })
  group(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { load }: Context): Promise<GroupNode | null> {
    return load.group.load(id);
  }

  @Query(() => GroupMatchConnection, { description: "Groups whose names fit a text, best first; without a text all groups, by name." })
  async groups(@Args(() => GroupsArgs) { filter, ...page }: GroupsArgs, @Ctx() { graph }: Context): Promise<GroupMatchConnection> {
    const request = toPageRequest(page);
    if (filter?.text)
      return GroupMatchConnection.of(await graph.findGroups(filter.text, request), () => graph.countFoundGroups(filter.text!));
    return GroupMatchConnection.of(toMatches(await graph.pageGroups(request)), () => graph.countGroups());
  }

  @FieldResolver(() => String, labelField)
  label(@Root() group: GroupNode): string {
    return group.name;
  }

  @FieldResolver(() => [GroupAlias], { description: "Other names and abbreviations under which articles know it." })
  aliases(@Root() { aliases, abbreviations }: GroupNode): GroupAlias[] {
    return [
      ...aliases.map((name) => ({ name, language: null, origin: "NAME" as const })),
      ...abbreviations.map((name) => ({ name, language: null, origin: "ABBREVIATION" as const })),
    ];
  }

  @FieldResolver(() => [Group], { description: "Groups that it is part of." })
  async parents(@Root() { id }: GroupNode, @Ctx() { load }: Context): Promise<readonly GroupNode[]> {
    return (await load.parentsOfGroup.load(id)) ?? [];
  }

  @FieldResolver(() => GroupConnection, { description: "Groups that are part of it: units, wings, branches." })
  async units(@Root() { id }: GroupNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<GroupConnection> {
    const units = await load.unitsOfGroup.load({ id, slice: toSliceRequest(page) });
    return GroupConnection.of(units, async () => (await load.unitCountOfGroup.load(id)) ?? 0);
  }

  @FieldResolver(() => EventConnection, { description: "Events in which it or one of its units has a part." })
  events(
    @Root() { id }: GroupNode,
    @Args(() => GroupEventsArgs) args: GroupEventsArgs,
    @Ctx() { graph }: Context,
  ): Promise<EventConnection> {
    const filter = { groupIds: [id], groupRole: args.role ?? "ANY", and: [toEventFilter(args.filter)] };
    return pageEvents(graph, filter, args, args.orderBy);
  }
}

function toMatches(page: Page<GroupNode>): Page<GroupMatch> {
  return { ...page, rows: page.rows.map(({ cursor, value }) => ({ cursor, value: { score: 1, group: value } })) };
}
