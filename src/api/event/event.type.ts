import { GraphQLDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import type { DatePrecision, EventSubtype, EventType, Modality, PlacePrecision, WeaponCategory } from "../../extraction/index.js";
import { Node } from "../node/node.type.js";
import { PlacePrecisionEnum } from "../place/place.enums.js";
import { Toll } from "../toll/toll.type.js";
import { DatePrecisionEnum, EventSubtypeEnum, EventTypeEnum, ModalityEnum, WeaponCategoryEnum } from "./event.enums.js";

@ObjectType({ description: "When an event happened, as closely as the articles tell." })
export class EventDate {
  @Field(() => GraphQLDate, { description: "First day on which it may have happened." })
  start!: string;

  @Field(() => GraphQLDate, { description: "Last day; the same as `start` where the day is known." })
  end!: string;

  @Field(() => DatePrecisionEnum, { description: "How exactly the articles date it." })
  precision!: DatePrecision;

  @Field(() => String, { nullable: true, description: "The words that date it; null where only the day of publication does." })
  text!: string | null;
}

@ObjectType({ description: "A weapon that the articles name." })
export class Weapon {
  @Field(() => WeaponCategoryEnum, { description: "What kind." })
  category!: WeaponCategory;

  @Field(() => String, { description: "An article's own words for it." })
  text!: string;
}

@ObjectType({
  implements: Node,
  description:
    "Something that happened, as Sitrep concludes it from every article that tells of it. Each value rests on reports and claims, which tell who said so.",
})
export class Event extends Node {
  @Field(() => String, { description: 'One line for a list: "Ambush on Popular Mobilization Units east of Tikrit".' })
  title!: string;

  @Field(() => EventTypeEnum, { description: "ACLED's event type." })
  type!: EventType;

  @Field(() => EventSubtypeEnum, { description: "ACLED's sub-event type." })
  subtype!: EventSubtype;

  @Field(() => ModalityEnum, { description: "Whether it happened." })
  modality!: Modality;

  @Field(() => EventDate, { nullable: true, description: "When; null where no article tells." })
  date!: EventDate | null;

  @Field(() => PlacePrecisionEnum, { nullable: true, description: "How closely `place` tells where; null without a place." })
  placePrecision!: PlacePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it lies to `place`, in the articles\' words: "east of"; null where it is at the place itself.',
  })
  placeRelation!: string | null;

  @Field(() => Toll, {
    nullable: true,
    description: "Dead, without the attackers' own; in a clash that nobody began, of both sides. Null where nobody gives a figure.",
  })
  killed!: Toll | null;

  @Field(() => Toll, { nullable: true, description: "Injured, counted as in `killed`." })
  injured!: Toll | null;

  @Field(() => Toll, { nullable: true, description: "Abducted." })
  abducted!: Toll | null;

  @Field(() => Toll, { nullable: true, description: "Dead attackers." })
  perpetratorsKilled!: Toll | null;

  @Field(() => Toll, { nullable: true, description: "All dead: `killed` and `perpetratorsKilled` together; what ACLED calls fatalities." })
  fatalities!: Toll | null;

  @Field(() => Int, { description: "Articles that report it." })
  reportCount!: number;

  @Field(() => Int, { description: "Outlets that report it." })
  outletCount!: number;

  @Field(() => Int, { description: "Sources that tell of it in their own right: copies of an agency's text count as the agency." })
  independentSourceCount!: number;
}
