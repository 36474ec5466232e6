import { GraphQLDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import type { CasualtyKind, CasualtySide, TollQualifier } from "../../extraction/index.js";
import { Node } from "../node/node.type.js";
import { CasualtyKindEnum, CasualtySideEnum, TollQualifierEnum } from "./claim.enums.js";

@ObjectType({ implements: Node, description: "One figure that one article states, with its hedge, its speaker and its words." })
export class Claim extends Node {
  @Field(() => CasualtyKindEnum, { description: "What became of the people." })
  kind!: CasualtyKind;

  @Field(() => Int, { description: "The lowest number that the words allow." })
  low!: number;

  @Field(() => Int, { nullable: true, description: 'The number meant; null when the words are vague ("dozens").' })
  best!: number | null;

  @Field(() => Int, { nullable: true, description: "The highest number that the words allow; null when nothing bounds it." })
  high!: number | null;

  @Field(() => TollQualifierEnum, { description: "How the article hedges it." })
  qualifier!: TollQualifier;

  @Field(() => String, { nullable: true, description: 'Who was hit, in the article\'s words: "fighters".' })
  who!: string | null;

  @Field(() => CasualtySideEnum, { description: "On which side they were." })
  side!: CasualtySide;

  @Field(() => GraphQLDate, { nullable: true, description: "Day as of which the figure stands; null if unknown." })
  asOf!: string | null;

  @Field(() => Boolean, { description: "Whether a later figure of the same source has taken its place. It is kept, and no longer counts." })
  superseded!: boolean;
}
