import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { limits } from "./limits.js";

/**
 * How many nodes an operation may return at most: every page's size times that of the page it stands in. Lists without a page
 * size (an event's actors) are short by nature and count as one.
 * @param variables - as coerced for this operation, so that `$first` counts with its value.
 * A page size below zero counts as none; the resolver says what is wrong with it.
 */
export function countNodes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const counted = new Map<string, number>();

  function countSet(set: SelectionSetNode, parent: GraphQLCompositeType): number {
    let nodes = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        const type = field && getNamedType(field.type);
        if (!field || !selection.selectionSet || !isCompositeType(type)) continue;
        const size = pageSize(field, getArgumentValues(field, selection, variables));
        const below = countSet(selection.selectionSet, type);
        nodes += size === null ? below : size * (1 + below);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        nodes += countSet(selection.selectionSet, typeOf(selection.typeCondition?.name.value) ?? parent);
      } else {
        nodes += countFragment(selection.name.value);
      }
    }
    return nodes;
  }

  function countFragment(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = typeOf(fragment?.typeCondition.name.value);
    const nodes = fragment && type ? countSet(fragment.selectionSet, type) : 0;
    counted.set(name, nodes);
    return nodes;
  }

  function typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  return root ? countSet(operation.selectionSet, root) : 0;
}

/** Rows that a field may return, no more than a page holds, since larger ones are refused; null for a field that is no page. */
function pageSize(field: GraphQLField<unknown, unknown>, values: Readonly<Record<string, unknown>>): number | null {
  if (Array.isArray(values.ids)) return values.ids.length;
  if (!field.args.some((argument) => argument.name === "first")) return null;
  const size = values.first ?? values.last;
  return typeof size === "number" ? Math.min(Math.max(size, 0), limits.pageSize) : limits.defaultPageSize;
}
