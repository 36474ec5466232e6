import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "How many people, as far as the articles support it: low <= best <= high. Each source counts once, with its latest figure.",
})
export class Toll {
  @Field(() => Int, { description: "The lowest number that the claims support." })
  low!: number;

  @Field(() => Int, { nullable: true, description: 'The likeliest number; null when every figure is vague ("dozens").' })
  best!: number | null;

  @Field(() => Int, { nullable: true, description: "The highest number that the claims support; null when nothing bounds it." })
  high!: number | null;

  @Field(() => Boolean, { description: "Whether sources contradict each other." })
  contested!: boolean;
}
