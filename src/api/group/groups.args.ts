import { ArgsType, Field, InputType } from "type-graphql";
import type { GroupRole } from "../../graph/index.js";
import { GroupRoleEnum } from "../event/event.enums.js";
import { EventsArgs } from "../event/events.args.js";
import { PageArgs } from "../relay/page-args.js";

@InputType({ description: "Which groups are meant." })
export class GroupFilter {
  @Field(() => String, { nullable: true, description: "A name, alias or abbreviation, whole or half typed." })
  text?: string | null;
}

@ArgsType()
export class GroupsArgs extends PageArgs {
  @Field(() => GroupFilter, { nullable: true, description: "Which groups. Unset: all, by name." })
  filter?: GroupFilter | null;
}

@ArgsType()
export class GroupEventsArgs extends EventsArgs {
  @Field(() => GroupRoleEnum, { nullable: true, description: "The part that it must have in them. Unset: ANY." })
  role?: GroupRole | null;
}
