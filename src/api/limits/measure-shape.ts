import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

export interface Shape {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields under a name of their own, each as often as it is asked for. */
  readonly aliases: number;
  /** Fields of the outermost level alone. */
  readonly fields: number;
}

/**
 * Measures a valid operation, through its fragments. Introspection is left out: graphql-js bounds it by a rule of its own, and its
 * query is deeper than any of ours.
 */
export function measureShape(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Shape {
  // Each fragment once, however often it is spread: a chain of fragments that double would otherwise take exponential time.
  const measured = new Map<string, Shape>();

  function measure(set: SelectionSetNode | undefined): Shape {
    let shape = nothing;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith("__") && !selection.alias) continue;
        const below = measure(selection.selectionSet);
        shape = join(shape, { depth: below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0), fields: 1 });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        shape = join(shape, measure(selection.selectionSet));
      } else {
        shape = join(shape, measureFragment(selection.name.value));
      }
    }
    return shape;
  }

  function measureFragment(name: string): Shape {
    const shape = measured.get(name) ?? measure(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  return measure(operation.selectionSet);
}

const nothing: Shape = { depth: 0, aliases: 0, fields: 0 };

function join(one: Shape, other: Shape): Shape {
  return { depth: Math.max(one.depth, other.depth), aliases: one.aliases + other.aliases, fields: one.fields + other.fields };
}
