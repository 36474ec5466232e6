import { Field, InputType } from "type-graphql";
import type { EventOrder as GraphOrder } from "../../graph/index.js";
import { describedEnum } from "../described-enum.js";

const EventOrderFieldEnum = describedEnum<GraphOrder["field"]>(
  "EventOrderField",
  "What events are sorted by. Those without a value come last in either direction.",
  {
    DATE: "When it happened.",
    KILLED: "Number killed: the best figure, else the lowest.",
    REPORT_COUNT: "Articles that report it.",
    UPDATED_AT: "When Sitrep last changed it.",
    RELEVANCE: "How well it matches `text`, which must be set.",
  },
);

const OrderDirectionEnum = describedEnum<GraphOrder["direction"]>("OrderDirection", "Which end comes first.", {
  ASC: "The oldest, the smallest, the least relevant.",
  DESC: "The newest, the largest, the most relevant.",
});

@InputType({ description: "How events are sorted. Unset: newest first, or by relevance where the filter has a text." })
export class EventOrder {
  @Field(() => EventOrderFieldEnum, { description: "Sorted by what." })
  field!: GraphOrder["field"];

  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: "DESC", description: "Which end comes first." })
  direction?: GraphOrder["direction"] | null;
}
