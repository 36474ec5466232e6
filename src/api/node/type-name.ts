/** The GraphQL type that an id belongs to, by its prefix; undefined for what is no id of ours. */
export function typeNameOf(id: string): NodeTypeName | undefined {
  return typeOfPrefix[id.slice(0, id.indexOf("_") + 1)];
}

export type NodeTypeName = "Event" | "Group" | "Place" | "Source" | "Article" | "Report" | "Claim" | "Change";

const typeOfPrefix: Readonly<Record<string, NodeTypeName>> = {
  ev_: "Event",
  gr_: "Group",
  pl_: "Place",
  so_: "Source",
  ar_: "Article",
  rp_: "Report",
  cl_: "Claim",
  ch_: "Change",
};
