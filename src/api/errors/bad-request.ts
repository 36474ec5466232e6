import type { ErrorRequestHandler } from "express";

/** A body that is no JSON or too long never reaches GraphQL; its answer has GraphQL's shape all the same. */
export const answerBadRequest: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error?.status === "number" ? error.status : 500;
  const [code, message] =
    status === 413
      ? ["BODY_TOO_LARGE", "The request is larger than 4 MB. Use `sitrep ingest` for large articles."]
      : status < 500
        ? ["BAD_REQUEST", "The request's body is no JSON."]
        : ["INTERNAL_SERVER_ERROR", "Sitrep failed to answer."];
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
