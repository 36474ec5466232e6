export type { Article, Dateline, InputError, InputErrorCode, Outlet, Region, Span } from "./article.js";
export { headlinePlace, itemHeadings, itemsOf } from "./items.js";
export { type InputFormat, maxArticleBytes, type Reading, readArticles, readArticlesFrom } from "./read-articles.js";
export { readable } from "./readable.js";
export { type ArticleInput, type ArticleOutcome, toArticle } from "./to-article.js";
