import type { MoveScorer } from "../transitions/move-scorer.js";
import { type Move, makeMove, parseMove, validKinds } from "./moves.js";
import { attachNonProjective } from "./non-projective.js";
import { ParserState } from "./parser-state.js";
import { measureTree, type Tree } from "./tree.js";

/** Dependencies of a text: head and label of each token, and what follows from them. */
export interface Parse extends Tree {
  readonly dep: string[];
}

/** Finds the dependencies of a sequence of tokens that the scorer has begun. */
export type Parser = (scorer: MoveScorer, isSpace: readonly boolean[]) => Parse;

/** Greedy: always the move of the highest score, the first of equals. */
export function createParser(moveNames: readonly string[]): Parser {
  const moves = moveNames.map(parseMove);
  const ranges = rangesByKind(moves);
  return (scorer, isSpace) => {
    const length = isSpace.length;
    const state = new ParserState(length);
    while (!state.isFinal) {
      const best = bestMove(ranges, scorer.score(slotsOf(state), Math.min(state.next + 1, length - 1)), state);
      if (best < 0) state.abandon();
      else makeMove(state, moves[best]!, best);
    }
    const head = state.head.map((of, token) => (of < 0 ? token : of));
    const dep = Array.from(head, (of, token) => (of === token ? "ROOT" : moves[state.arcMove[token]!]!.label));
    const moved = attachNonProjective(head, dep, isSpace);
    return { ...measureTree(moved.head), dep: moved.dep };
  };
}

/** The tokens that the score depends on. */
function slotsOf(state: ParserState): readonly number[] {
  const first = state.buffer(0);
  const top = state.stack(0);
  return [
    first,
    state.buffer(1),
    top,
    state.stack(1),
    state.stack(2),
    state.newestLeft(first),
    state.newestLeft(top),
    state.newestRight(top),
  ];
}

/** Moves [start, end) of one kind; all are valid in a state, or none. */
interface KindRange {
  readonly kind: Move["kind"];
  readonly start: number;
  end: number;
}

function rangesByKind(moves: readonly Move[]): KindRange[] {
  const ranges: KindRange[] = [];
  moves.forEach(({ kind }, i) => {
    const last = ranges.at(-1);
    if (last?.kind === kind) last.end = i + 1;
    else ranges.push({ kind, start: i, end: i + 1 });
  });
  return ranges;
}

function bestMove(ranges: readonly KindRange[], scores: Float32Array, state: ParserState): number {
  const valid = validKinds(state);
  let best = -1;
  for (const { kind, start, end } of ranges) {
    if (!valid[kind]) continue;
    for (let move = start; move < end; move++) {
      if (best < 0 || scores[move]! > scores[best]!) best = move;
    }
  }
  return best;
}
