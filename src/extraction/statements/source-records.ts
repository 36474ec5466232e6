import type { Doc, TokenRange } from "../../language/index.js";
import type { Statement } from "../mention.js";
import type { SourceRecord, Speaker } from "../record.js";
import { wordsOf } from "../words.js";
import { isIn } from "./phrase.js";

/** Everyone to whom the article attributes words, each once by name and kind, where he is named first. */
export function sourcesOf(statements: readonly Statement[], doc: Doc): SourceRecord[] {
  const records = new Map<string, SourceRecord>();
  for (const statement of statements) {
    if (statement.speakerName === "") continue;
    const key = `${statement.speakerKind} ${statement.speakerName.toLowerCase()}`;
    if (!records.has(key))
      records.set(key, { ...wordsOf(doc, statement.speaker, statement.rule), name: statement.speakerName, kind: statement.speakerKind });
  }
  return [...records.values()];
}

/** Who says what stands at these tokens; of several the one whose words are narrowest, and rather the first hand than the agency that was told. */
export function speakerOf(words: TokenRange, statements: readonly Statement[], doc: Doc): Speaker | null {
  const saying = statements.filter(
    ({ content, stance, speaker, speakerName, verb }) =>
      stance === null && speakerName !== "" && isIn(words.start, content) && !isIn(verb, words) && !isIn(words.start, speaker),
  );
  // "accused soldiers of killing six": the accuser's figure.
  const accusing = statements.filter(
    ({ rule, speakerName, verb, speaker }) =>
      rule === "statement.accused" &&
      speakerName !== "" &&
      speaker.start < verb &&
      verb < words.start &&
      doc.sentenceOf[verb] === doc.sentenceOf[words.start],
  );
  const [first = accusing.at(-1)] = saying.sort(
    (a, b) => hand(a) - hand(b) || a.content.end - a.content.start - (b.content.end - b.content.start),
  );
  return first ? toSpeaker(first, doc) : null;
}

function hand({ rule }: Statement): number {
  return rule === "statement.told-to" ? 1 : 0;
}

export function toSpeaker({ speaker, speakerName }: Statement, doc: Doc): Speaker {
  const { text, span } = wordsOf(doc, speaker, "");
  return { name: speakerName, text, span };
}
