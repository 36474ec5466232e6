import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ClaimNode, EventNode, SourceNode } from "../../graph/index.js";
import type { Context } from "../context.js";
import { Event } from "../event/event.type.js";
import { labelField, labelOf } from "../node/label.js";
import { Quote } from "../report/quote.type.js";
import { Source } from "../source/source.type.js";
import { Claim } from "./claim.type.js";

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => String, labelField)
  label(@Root() claim: ClaimNode, @Ctx() context: Context): Promise<string> {
    return labelOf(claim.id, context);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: "Who says so: the speaker whom the article quotes, else its outlet; null where no outlet is known.",
  })
  by(@Root() claim: ClaimNode): SourceNode | null {
    return claim.by;
  }

  @FieldResolver(() => Quote, { description: "The words that give the figure." })
  quote(@Root() { quote, articleId }: ClaimNode): Quote {
    return Quote.from(quote, articleId);
  }

  @FieldResolver(() => Event, { nullable: true, description: "The event that the figure is about." })
  event(@Root() { eventId }: ClaimNode, @Ctx() { load }: Context): Promise<EventNode | null> {
    return load.event.load(eventId);
  }
}
