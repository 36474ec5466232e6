import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../relay/page-args.js";
import { EventFilter } from "./event-filter.input.js";
import { EventOrder } from "./event-order.input.js";

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: "Which events. Unset: all that happened." })
  filter?: EventFilter | null;

  @Field(() => EventOrder, {
    nullable: true,
    description: "In which order. Unset: newest first, or by relevance where the filter has a text.",
  })
  orderBy?: EventOrder | null;
}
