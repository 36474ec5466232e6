/// <reference types="vite/client" />

/** Each file of examples/ opens as a tab on the first visit, in the order of its number. Below the line "# Variables" stand its variables, as JSON. */
const files = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

export const examples = Object.keys(files)
  .sort()
  .map((name) => {
    const [query = "", variables] = files[name]!.split(/^# Variables\n/m);
    return { query: query.trimEnd(), variables: variables?.replace(/^# ?/gm, "").trim() ?? null };
  });
