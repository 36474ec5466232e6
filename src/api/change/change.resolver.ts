import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ChangeNode } from "../../graph/index.js";
import type { Context } from "../context.js";
import { labelField, labelOf } from "../node/label.js";
import { Change } from "./change.type.js";

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => String, labelField)
  label(@Root() { id }: ChangeNode, @Ctx() context: Context): Promise<string> {
    return labelOf(id, context);
  }
}
