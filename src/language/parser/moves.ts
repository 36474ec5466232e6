import type { ParserState } from "./parser-state.js";

type Kind = "S" | "D" | "L" | "R" | "B";

/** A move of the parser; `label` is the dependency it makes. */
export interface Move {
  readonly kind: Kind;
  readonly label: string;
}

/** @param name - "S" or "D", or kind and label: "L-nsubj". */
export function parseMove(name: string): Move {
  const [kind, ...label] = name.split("-");
  return { kind: kind as Kind, label: label.join("-") };
}

/** Whether moves of each kind may be made. Source: Honnibal and Johnson (2015), "An Improved Non-monotonic Transition System". */
export function validKinds(state: ParserState): Readonly<Record<Kind, boolean>> {
  const first = state.buffer(0);
  const second = state.buffer(1);
  const canAttach = state.depth > 0 && first >= 0 && !state.startsSentence(first);
  return {
    S: state.depth === 0 || (second >= 0 && !state.startsSentence(first) && !state.isUnshiftable(first)),
    D: state.depth > 0,
    L: canAttach,
    R: canAttach,
    B: second >= 0 && second === first + 1 && !state.startsSentence(second),
  };
}

/** @param index - of the move in the model's list; kept with the arc. */
export function makeMove(state: ParserState, { kind }: Move, index: number): void {
  const top = state.stack(0);
  const first = state.buffer(0);
  switch (kind) {
    case "S":
      state.push();
      break;
    case "D":
      // A token without a head isn't lost: it gets another chance from the buffer.
      if (state.head[top]! >= 0 || state.depth === 1) state.pop();
      else state.takeBack();
      break;
    case "L":
      state.addArc(first, top, index);
      state.allowShift(first);
      state.pop();
      break;
    case "R":
      state.addArc(top, first, index);
      state.push();
      break;
    case "B":
      state.startSentence(state.buffer(1));
      break;
  }
}
