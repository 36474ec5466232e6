import type { Annotation } from "./annotation.js";
import { buildDoc } from "./build-doc.js";
import type { Doc } from "./doc.js";
import { Arena } from "./kernels/arena.js";
import { chooseKernels } from "./kernels/choose.js";
import type { Kernels } from "./kernels/kernels.js";
import { createLemmatizer } from "./lemmas/lemmatizer.js";
import type { Model } from "./model/model.js";
import { createNameRecogniser } from "./names/recogniser.js";
import { Encoder, tileSize } from "./network/encoder.js";
import { Tagger } from "./network/tagger.js";
import { createParser } from "./parser/parser.js";
import { annotatePieces, longestPiece, paragraphsOf } from "./pieces.js";
import { createAttributeRuler } from "./rules/attribute-ruler.js";
import { createTokenizer } from "./tokenizer/tokenizer.js";
import type { Tokens } from "./tokenizer/tokens.js";
import { hiddenWidth } from "./transitions/contributions.js";
import { MoveScorer } from "./transitions/move-scorer.js";
import { unparsedDoc } from "./unparsed-doc.js";
import { createLexicon } from "./words/lexicon.js";

/** A language ready for use. */
export interface Pipeline {
  analyse(text: string): Doc;
  /** The same a paragraph at a time. */
  analyseParagraphs(text: string): Doc;
  /** Tokens alone; see unparsedDoc. */
  tokenise(text: string): Doc;
}

/** Builds the stages of a model. The recipe is `annotate`, further down. */
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

  /** Both networks, tile by tile: tags, and for each token what parser and name recogniser read. */
  function encode(tokens: Tokens): { tag: string[]; forParser: Float32Array; forNames: Float32Array } {
    const length = tokens.lexemes.length;
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
    return { tag, forParser, forNames };
  }

  function annotate(tokens: Tokens): Annotation {
    const { lexemes } = tokens;
    const isSpace = lexemes.map((lexeme) => lexeme.isSpace);
    const lower = lexemes.map((lexeme) => lexeme.lower);
    const { tag, forParser, forNames } = encode(tokens);
    const { dep, ...tree } = parse(parserScorer.begin(forParser), isSpace);
    const ruled = ruleAttributes({ tag, dep, lower, isSpace }); // needs tags and dependencies
    const lemma = ruled.lemma.map((set, i) => set || lemmatize(lexemes[i]!.text, lower[i]!, ruled.pos[i]!, ruled.morph[i]!));
    const entities = recogniseNames(nameScorer.begin(forNames), isSpace, tree.sentenceStart); // no name crosses a sentence's start
    return { ...tree, ...ruled, lemma, entities };
  }

  return {
    tokenise: (text) => unparsedDoc(tokenize(text)),
    analyse(text) {
      const tokens = tokenize(text);
      return buildDoc(tokens, annotatePieces(tokens, annotate));
    },
    analyseParagraphs(text) {
      const tokens = tokenize(text);
      return buildDoc(tokens, annotatePieces(tokens, annotate, longestPiece, paragraphsOf(tokens)));
    },
  };
}
