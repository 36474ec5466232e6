import type { ArticleNode } from "../../graph/index.js";
import { connectionOf } from "../relay/connection.js";
import { Article } from "./article.type.js";

export const ArticleConnection = connectionOf<ArticleNode>(Article);
export type ArticleConnection = InstanceType<typeof ArticleConnection>;
