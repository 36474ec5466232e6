import { ArgsType, Field } from "type-graphql";
import { EventsArgs } from "../event/events.args.js";

@ArgsType()
export class PlaceEventsArgs extends EventsArgs {
  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether events in places within it count too: for a country, everything in it.",
  })
  includeBelow!: boolean;
}
