import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ActorResolver, PerpetratorResolver } from "./actor/actor.resolver.js";
import { ArticleResolver } from "./article/article.resolver.js";
import { ChangeResolver } from "./change/change.resolver.js";
import { ClaimResolver } from "./claim/claim.resolver.js";
import { EventResolver } from "./event/event.resolver.js";
import { GroupResolver } from "./group/group.resolver.js";
import { IngestArticleResolver } from "./ingest/ingest-article.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { PlaceResolver } from "./place/place.resolver.js";
import { QuoteResolver, ReportResolver } from "./report/report.resolver.js";
import { SourceResolver } from "./source/source.resolver.js";

/** The schema with its resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ActorResolver,
      ArticleResolver,
      ChangeResolver,
      ClaimResolver,
      EventResolver,
      GroupResolver,
      IngestArticleResolver,
      NodeResolver,
      PerpetratorResolver,
      PlaceResolver,
      QuoteResolver,
      ReportResolver,
      SourceResolver,
    ],
    // Inputs are checked where they are translated, with a code for each fault.
    validate: false,
  });
  schema.description =
    "Who did what to whom, where and when, and who says so: events of political violence, read from news articles. Begin with `events`.";
  return schema;
}

/** The schema as schema/schema.graphql has it: sorted, so that a change shows as just that change. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}
