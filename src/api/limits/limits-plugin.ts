import type { ApolloServerPlugin } from "@apollo/server";
import { type FragmentDefinitionNode, Kind } from "graphql";
import { badInput } from "../errors/bad-input.js";
import { countNodes } from "./count-nodes.js";
import { limits } from "./limits.js";
import { measureShape } from "./measure-shape.js";

/** Refuses a valid operation that asks for more than `limits`, before any resolver runs. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);

        const { depth, aliases, fields } = measureShape(operation, fragments);
        if (depth > limits.depth)
          throw badInput("QUERY_TOO_DEEP", `The operation is ${depth} levels deep; at most ${limits.depth} are answered.`);
        if (aliases > limits.aliases)
          throw badInput("TOO_MANY_ALIASES", `The operation has ${aliases} aliases; at most ${limits.aliases} are answered.`);
        if (fields > limits.rootFields)
          throw badInput("TOO_MANY_ROOT_FIELDS", `The operation has ${fields} root fields; at most ${limits.rootFields} are answered.`);

        const nodes = countNodes(schema, operation, fragments, request.variables ?? {});
        if (nodes > limits.nodes)
          throw badInput(
            "QUERY_TOO_COSTLY",
            `The operation may return ${nodes} nodes; at most ${limits.nodes} are answered. Ask for smaller pages, or for less below each node.`,
          );
      },
    };
  },
};
