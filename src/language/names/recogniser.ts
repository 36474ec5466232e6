import type { Entity } from "../doc.js";
import type { MoveScorer } from "../transitions/move-scorer.js";

/** Finds the names in a sequence of tokens that the scorer has begun. */
export type NameRecogniser = (scorer: MoveScorer, isSpace: readonly boolean[], sentenceStart: Uint8Array) => Entity[];

/**
 * Reads token by token and decides where a name begins (B), goes on (I), ends (L) or stands alone (U), or that there is none (O).
 * A name never crosses into the next sentence, nor starts with white space.
 * @param labels - in the order of the scores: all B, all I, all L, all U; then one score that stands for nothing, and O.
 */
export function createNameRecogniser(labels: readonly string[]): NameRecogniser {
  const count = labels.length;
  const [insideMoves, lastMoves, unitMoves, outside] = [count, 2 * count, 3 * count, 4 * count + 1];

  /** The best of B, U and O; the first of equals. */
  function bestOpening(scores: Float32Array, mayBegin: boolean): number {
    let best = mayBegin ? 0 : unitMoves;
    for (let move = best + 1; move < unitMoves + count; move++) {
      if (move === insideMoves) move = unitMoves;
      if (scores[move]! > scores[best]!) best = move;
    }
    return scores[outside]! > scores[best]! ? outside : best;
  }

  return (scorer, isSpace, sentenceStart) => {
    const length = isSpace.length;
    const names: Entity[] = [];
    let open: { readonly start: number; readonly label: number } | null = null;
    for (let token = 0; token < length; token++) {
      const isLast = token === length - 1 || sentenceStart[token + 1] === 1;
      if (open !== null) {
        const goesOn: boolean = !isLast && staysInside(scorer.score([token, open.start, token - 1], token), open.label);
        if (goesOn) continue;
        names.push({ start: open.start, end: token + 1, label: labels[open.label]! });
        open = null;
      } else if (!isSpace[token]) {
        const move = bestOpening(scorer.score([token, -1, -1], token), !isLast);
        if (move < count) open = { start: token, label: move };
        else if (move < outside) names.push({ start: token, end: token + 1, label: labels[move - unitMoves]! });
      }
    }
    return names;
  };

  function staysInside(scores: Float32Array, label: number): boolean {
    return scores[insideMoves + label]! >= scores[lastMoves + label]!;
  }
}
