/** The dependents of every token, in reading order. */
export type ChildIndex = readonly (readonly number[])[];

/** @param head - a root is its own head, and not its own child. */
export function childIndex(head: Int32Array): ChildIndex {
  const children = new Array<number[]>(head.length).fill(none); // most tokens have none
  head.forEach((of, token) => {
    if (of === token) return;
    if (children[of] === none) children[of] = [];
    children[of]!.push(token);
  });
  return children;
}

const none: number[] = [];
