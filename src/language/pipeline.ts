import type { Doc, Entity, TokenRange } from "./doc.js";
import { Arena } from "./kernels/arena.js";
import { chooseKernels } from "./kernels/choose.js";
import type { Kernels } from "./kernels/kernels.js";
import { createLemmatizer } from "./lemmas/lemmatizer.js";
import type { Model } from "./model/model.js";
import { createNameRecogniser } from "./names/recogniser.js";
import { Encoder, tileSize } from "./network/encoder.js";
import { Tagger } from "./network/tagger.js";
import { createParser } from "./parser/parser.js";
import { createAttributeRuler } from "./rules/attribute-ruler.js";
import { createTokenizer, type Tokenizer } from "./tokenizer/tokenizer.js";
import type { Tokens } from "./tokenizer/tokens.js";
import { hiddenWidth } from "./transitions/contributions.js";
import { MoveScorer } from "./transitions/move-scorer.js";
import { createLexicon } from "./words/lexicon.js";

/** A language ready for use. */
export interface Pipeline {
  readonly tokenize: Tokenizer;
  analyse(tokens: Tokens): Doc;
}

/** Builds the stages of a model; the recipe of `analyse` is below. */
export function createPipeline(model: Model, kernels: Kernels = chooseKernels()): Pipeline {
  const arena = new Arena(kernels);
  const tokenize = createTokenizer(model.tokenizer, createLexicon(model));
  const sharedEncoder = new Encoder(arena, model, "shared", 6);
  const tagger = new Tagger(arena, model, tileSize);
  const parserScorer = new MoveScorer(arena, model, "parser", tileSize);
  const parse = createParser(model.parserMoves);
  const nameEncoder = new Encoder(arena, model, "names", 4);
  const nameScorer = new MoveScorer(arena, model, "names", tileSize);
  const recogniseNames = createNameRecogniser(model.nameLabels);
  const ruleAttributes = createAttributeRuler(model.attributeRules);
  const lemmatize = createLemmatizer(model.lemmas);

  function analyse(tokens: Tokens): Doc {
    const { text, lexemes, start, end } = tokens;
    const length = lexemes.length;
    const isSpace = (token: number): boolean => lexemes[token]!.isSpace;
    const tag: string[] = [];
    const forParser = new Float32Array(length * hiddenWidth);
    const forNames = new Float32Array(length * hiddenWidth);
    for (let from = 0; from < length; from += tileSize) {
      const to = Math.min(from + tileSize, length);
      const vectors = sharedEncoder.encode(tokens, from, to);
      tagger.tag(vectors, to - from, tag);
      parserScorer.narrow(vectors, to - from, forParser, from);
      nameScorer.narrow(nameEncoder.encode(tokens, from, to), to - from, forNames, from);
    }
    parserScorer.begin(forParser);
    const { head, dep, leftEdge, rightEdge, sentenceStart } = parse(parserScorer, length, isSpace);
    const ruled = ruleAttributes({
      tag,
      dep,
      lower: lexemes.map((lexeme) => lexeme.lower),
      isSpace: lexemes.map((lexeme) => lexeme.isSpace),
    });
    const lemma = ruled.lemma.map((set, i) => set || lemmatize(lexemes[i]!.text, lexemes[i]!.lower, ruled.pos[i]!, ruled.morph[i]!));
    nameScorer.begin(forNames);
    const entities = recogniseNames(nameScorer, length, isSpace, sentenceStart);
    const sentences = sentencesFrom(sentenceStart);
    return {
      text,
      length,
      start,
      end,
      lemma,
      head,
      leftEdge,
      rightEdge,
      sentences,
      entities,
      tag: ruled.tag,
      pos: ruled.pos,
      morph: ruled.morph,
      dep: ruled.dep,
      sentenceOf: numberRanges(sentences, length),
      entityOf: numberRanges(entities, length),
    };
  }

  return { tokenize, analyse };
}

function sentencesFrom(sentenceStart: Uint8Array): TokenRange[] {
  const starts = Array.from(sentenceStart.keys()).filter((token) => sentenceStart[token] === 1);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? sentenceStart.length }));
}

/** For each token the number of the range it stands in, or -1. */
function numberRanges(ranges: readonly (TokenRange | Entity)[], length: number): Int32Array {
  const numbers = new Int32Array(length).fill(-1);
  ranges.forEach(({ start, end }, i) => {
    numbers.fill(i, start, end);
  });
  return numbers;
}
