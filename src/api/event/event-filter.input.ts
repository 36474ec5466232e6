import { GraphQLDate } from "graphql-scalars";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { EventSubtype, EventType, Modality, WeaponCategory } from "../../extraction/index.js";
import type { GroupRole } from "../../graph/index.js";
import { EventSubtypeEnum, EventTypeEnum, GroupRoleEnum, ModalityEnum, WeaponCategoryEnum } from "./event.enums.js";

@InputType({ description: "A span of days." })
export class DateRange {
  @Field(() => GraphQLDate, { nullable: true, description: "First day, included; without it, from the beginning." })
  from?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: "Last day, included; without it, up to now." })
  to?: Date | null;
}

@InputType({ description: "A circle on the map." })
export class Circle {
  @Field(() => Float, { description: "Of the centre, degrees north." })
  latitude!: number;

  @Field(() => Float, { description: "Of the centre, degrees east." })
  longitude!: number;

  @Field(() => Float, { description: "In kilometres." })
  radiusKm!: number;
}

@InputType({ description: "A rectangle on the map, in degrees. `west` may exceed `east`: it then crosses the 180th meridian." })
export class BoundingBox {
  @Field(() => Float, { description: "Southern edge." })
  south!: number;

  @Field(() => Float, { description: "Western edge." })
  west!: number;

  @Field(() => Float, { description: "Northern edge." })
  north!: number;

  @Field(() => Float, { description: "Eastern edge." })
  east!: number;
}

@InputType({ description: "Bounds of a number of people, both included." })
export class PersonRange {
  @Field(() => Int, { nullable: true, description: "At least so many." })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: "At most so many." })
  max?: number | null;
}

@InputType({
  description:
    "Which events are meant. Every field that is set must hold; a list means any of its entries, and an empty one nothing. Only ACTUAL events are shown unless `modalities` or `ids` is set somewhere.",
})
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: "Just these events." })
  ids?: string[] | null;

  @Field(() => [EventTypeEnum], { nullable: true, description: "ACLED event types." })
  types?: EventType[] | null;

  @Field(() => [EventSubtypeEnum], { nullable: true, description: "ACLED sub-event types." })
  subtypes?: EventSubtype[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: "Whether they happened. Unset: ACTUAL." })
  modalities?: Modality[] | null;

  @Field(() => DateRange, { nullable: true, description: "Events whose possible days overlap this span. Undated events never match." })
  date?: DateRange | null;

  @Field(() => [String], { nullable: true, description: 'Countries, ISO 3166-1 alpha-3: ["IRQ", "SYR"].' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Places, with everything that lies in them." })
  placeIds?: string[] | null;

  @Field(() => Circle, { nullable: true, description: "Events placed in this circle; only those placed by district or finer." })
  near?: Circle | null;

  @Field(() => BoundingBox, { nullable: true, description: "Events placed in this rectangle; only those placed by district or finer." })
  boundingBox?: BoundingBox | null;

  @Field(() => [ID], { nullable: true, description: "Groups with a part in the event, their units included." })
  groupIds?: string[] | null;

  @Field(() => GroupRoleEnum, { nullable: true, description: "The part that one of `groupIds` must have. Unset: ANY." })
  groupRole?: GroupRole | null;

  @Field(() => [ID], { nullable: true, description: "Outlets and agencies that report the event." })
  sourceIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Articles that report the event." })
  articleIds?: string[] | null;

  @Field(() => [WeaponCategoryEnum], { nullable: true, description: "Weapons." })
  weapons?: WeaponCategory[] | null;

  @Field(() => PersonRange, { nullable: true, description: "Number killed: the best figure, else the lowest." })
  killed?: PersonRange | null;

  @Field(() => PersonRange, { nullable: true, description: "Number injured: the best figure, else the lowest." })
  injured?: PersonRange | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that must all occur in titles, places, actors or quotes. Not allowed under `not`.",
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether sources contradict each other on a toll or on who did it." })
  contested?: boolean | null;

  @Field(() => Int, { nullable: true, description: "At least so many sources that tell of it in their own right." })
  minIndependentSources?: number | null;

  @Field(() => [EventFilter], { nullable: true, description: "All of these hold." })
  and?: EventFilter[] | null;

  @Field(() => [EventFilter], { nullable: true, description: "At least one of these holds." })
  or?: EventFilter[] | null;

  @Field(() => EventFilter, { nullable: true, description: "This does not hold." })
  not?: EventFilter | null;
}
