import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Page } from "../../graph/index.js";

@ObjectType({ description: "Where a page stands in the whole." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge; null on an empty page." })
  endCursor!: string | null;
}

/** Counts a whole list, however long its pages are. Called only if a client asks for `totalCount`. */
export type CountTotal = () => Promise<number>;

/** The Relay connection of one type: `const EventConnection = connectionOf<EventNode>(Event)`, then `EventConnection.of(page, countTotal)`. */
export function connectionOf<Value extends object>(NodeType: ClassType<object>) {
  const { name } = NodeType;

  @ObjectType(`${name}Edge`, { description: "A place in the list, and what stands there." })
  class Edge {
    @Field(() => String, { description: "Names this place in the list, for `after` and `before`; opaque." })
    cursor!: string;

    @Field(() => NodeType, { description: "What stands there." })
    node!: Value;
  }
  return connectionOfEdges(Edge, `${name}Connection`, (cursor, node: Value) => ({ cursor, node }));
}

/** As `connectionOf`, where edges carry more than a node, such as a score. */
export function connectionOfEdges<Edge extends { cursor: string }, Value>(
  EdgeType: ClassType<Edge>,
  name: string,
  toEdge: (cursor: string, value: Value) => Edge,
) {
  @ObjectType(name, { description: "One page of a list that may be long." })
  class Connection {
    static of(page: Page<Value>, countTotal: CountTotal): Connection {
      const connection = new Connection();
      connection.edges = page.rows.map((row) => toEdge(row.cursor, row.value));
      connection.pageInfo = {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: page.rows.at(0)?.cursor ?? null,
        endCursor: page.rows.at(-1)?.cursor ?? null,
      };
      connection.countTotal = countTotal;
      return connection;
    }

    @Field(() => [EdgeType], { description: "The rows of this page, in the list's order." })
    edges!: readonly Edge[];

    @Field(() => PageInfo, { description: "Where this page stands in the whole." })
    pageInfo!: PageInfo;

    countTotal!: CountTotal;

    @Field(() => Int, { description: "Rows of the whole list: exact, and counted only if asked for." })
    totalCount(): Promise<number> {
      return this.countTotal();
    }
  }
  return Connection;
}
