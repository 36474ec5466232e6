import type { EventFilter, EventPageRequest } from "./event-query.js";
import type { StartFacts } from "./event-start.js";
import { countStatement, pageStatement } from "./event-statement.js";
import type { GraphReads } from "./graph-reads.js";
import { readById, readSlices, readTotals, toBackwardPage, toForwardPage } from "./lists.js";
import { type NodeRow, toClaimNode, toEventNode, toReportNode } from "./node-rows.js";
import type { ChangeNode, EventActors, EventPerpetrator, EventWeapon } from "./nodes.js";
import type { Store } from "./store.js";

type EventReads = Pick<
  GraphReads,
  | "pageEvents"
  | "countEvents"
  | "eventById"
  | "eventsByIds"
  | "formerIdsOfEvents"
  | "actorsOfEvents"
  | "weaponsOfEvents"
  | "claimsOfEvents"
  | "countClaimsOfEvents"
  | "reportsOfEvents"
  | "countReportsOfEvents"
  | "changesOfEvents"
  | "countChangesOfEvents"
>;

export function eventReads(store: Store): EventReads {
  return {
    pageEvents: (request) => pageEvents(store, request),
    countEvents: async (filter) => {
      const { text, parameters } = countStatement(filter, await readStartFacts(store, filter));
      return (await store.readText<{ total: number }>(text, parameters))[0]!.total;
    },
    eventById: async (id) => {
      const current = (await store.read<{ id: string | null }>("event/current-id", { id }))[0]?.id;
      return current ? ((await eventsByIds(store, [current])).get(current) ?? null) : null;
    },
    eventsByIds: (ids) => eventsByIds(store, ids),
    formerIdsOfEvents: (ids) => readById(store, "event/former-ids", ids, "formerIds", (formerIds: string[]) => formerIds),
    actorsOfEvents: (ids) => readById(store, "event/actors", ids, "actors", toEventActors),
    weaponsOfEvents: (ids) => readById(store, "event/weapons", ids, "weapons", (weapons: EventWeapon[]) => weapons),
    claimsOfEvents: (ids, slice) => readSlices(store, "event/claims", ids, slice, toClaimNode),
    countClaimsOfEvents: (ids) => readTotals(store, "event/count-claims", ids),
    reportsOfEvents: (ids, slice) => readSlices(store, "event/reports", ids, slice, toReportNode),
    countReportsOfEvents: (ids) => readTotals(store, "event/count-reports", ids),
    changesOfEvents: (ids, slice) => readSlices(store, "event/changes", ids, slice, toChangeNode),
    countChangesOfEvents: (ids) => readTotals(store, "event/count-changes", ids),
  };
}

async function pageEvents(store: Store, request: EventPageRequest): ReturnType<GraphReads["pageEvents"]> {
  const { text, parameters } = pageStatement(request, await readStartFacts(store, request.filter));
  const found = await store.readText<{ key: string | number; event: NodeRow & { id: string } }>(text, parameters);
  const rows = found.map(({ key, event }) => ({ key, id: event.id, value: event }));
  const toPage = request.backward ? toBackwardPage : toForwardPage;
  return toPage(rows, request.limit, request.cursor, toEventNode);
}

function eventsByIds(store: Store, ids: readonly string[]) {
  return readById(store, "event/by-ids", ids, "event", toEventNode);
}

/** Looks up the places and groups that a filter names; a filter that names none costs nothing. */
export async function readStartFacts(store: Store, filter: EventFilter): Promise<StartFacts> {
  const [placeIds, groupIdLists] = [
    collect(filter, (each) => each.placeIds ?? []),
    collect(filter, (each) => (each.groupIds ? [each.groupIds] : [])),
  ];
  const paths = placeIds.length === 0 ? new Map() : await readById(store, "place/paths", placeIds, "path", (path: string) => path);
  const units = await Promise.all(
    groupIdLists.map((ids) => store.read<{ ids: string[]; eventCount: number }>("group/with-units", { ids })),
  );
  const unitsOf = new Map(groupIdLists.map((ids, index) => [ids, units[index]![0]!]));
  return {
    pathOfPlace: (id) => paths.get(id) ?? null,
    withUnits: (ids) => unitsOf.get(ids)!.ids,
    eventCountOf: (ids) => unitsOf.get(ids)!.eventCount,
  };
}

/** What a field holds anywhere in a filter. */
function collect<T>(filter: EventFilter, valuesOf: (filter: EventFilter) => readonly T[]): T[] {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [...valuesOf(filter), ...parts.flatMap((part) => collect(part, valuesOf))];
}

type ActorRow = EventPerpetrator & { readonly role: "PERPETRATOR" | "TARGET" | "PARTICIPANT" };

export function toEventActors(rows: readonly ActorRow[]): EventActors {
  const inRole = (role: ActorRow["role"]) => rows.filter((row) => row.role === role);
  const toActor = ({ name, kind, count, group }: ActorRow) => ({ name, kind, count: count ?? null, group });
  return {
    perpetrators: inRole("PERPETRATOR").map((row) => ({ ...toActor(row), status: row.status, by: row.by })),
    targets: inRole("TARGET").map(toActor),
    participants: inRole("PARTICIPANT").map(toActor),
  };
}

export function toChangeNode({ id, action, actor, at, reason }: NodeRow): ChangeNode {
  return { id, action, actor, at, reason: reason ?? null } as ChangeNode;
}
