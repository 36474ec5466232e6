import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GroupNode, SourceNode } from "../../graph/index.js";
import { ArticleConnection } from "../article/article.connection.js";
import { ClaimConnection } from "../claim/claim.connection.js";
import type { Context } from "../context.js";
import { Group } from "../group/group.type.js";
import { labelField } from "../node/label.js";
import { SliceArgs } from "../relay/page-args.js";
import { toSliceRequest } from "../relay/page-request.js";
import { Source } from "./source.type.js";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "One source." })
  source(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() { load }: Context): Promise<SourceNode | null> {
    return load.source.load(id);
  }

  @FieldResolver(() => String, labelField)
  label(@Root() source: SourceNode): string {
    return source.name;
  }

  @FieldResolver(() => [Group], { description: "Groups for which it speaks: a group that claims an attack is a source itself." })
  async speaksFor(@Root() { id }: SourceNode, @Ctx() { load }: Context): Promise<readonly GroupNode[]> {
    return (await load.groupsSpokenForBySource.load(id)) ?? [];
  }

  @FieldResolver(() => ArticleConnection, { description: "What it published, newest first." })
  async articles(@Root() { id }: SourceNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ArticleConnection> {
    const articles = await load.articlesOfSource.load({ id, slice: toSliceRequest(page) });
    return ArticleConnection.of(articles, async () => (await load.articleCountOfSource.load(id)) ?? 0);
  }

  @FieldResolver(() => ClaimConnection, { description: "Figures that it gave, the newest article first." })
  async claims(@Root() { id }: SourceNode, @Args(() => SliceArgs) page: SliceArgs, @Ctx() { load }: Context): Promise<ClaimConnection> {
    const claims = await load.claimsOfSource.load({ id, slice: toSliceRequest(page) });
    return ClaimConnection.of(claims, async () => (await load.claimCountOfSource.load(id)) ?? 0);
  }
}
