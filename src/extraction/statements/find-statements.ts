import type { Doc, TokenRange } from "../../language/index.js";
import type { Reading } from "../actors/index.js";
import type { GroupMention, Statement } from "../mention.js";
import { isDefinite, sentenceOf, wordAt } from "../syntax/index.js";
import { isIn } from "./phrase.js";
import { findQuotes } from "./quotes.js";
import { findSayings, type Saying } from "./saying.js";
import { findSources, type SourceMention } from "./source-mentions.js";
import { type SpeakerKnowledge, type SpeakerPhrase, speakerAt } from "./speaker.js";
import { findStances } from "./stances.js";

/**
 * Everyone to whom the text attributes words, with what he says; and every claim, blame and denial of a deed, with who is meant.
 * "X told AFP" gives X and AFP. "He said" goes to the speaker before.
 * @param outlet - who published the text, if that is known.
 */
export function findStatements(doc: Reading, groups: readonly GroupMention[], known: SpeakerKnowledge, outlet: string | null): Statement[] {
  const sources = findSources(doc, known.groups, outlet);
  const quotes = findQuotes(doc);
  const statements: Statement[] = [];
  for (const saying of findSayings(doc)) {
    for (const head of saying.speakers) {
      const speaker = speakerOfHead(doc, head, groups, sources, known, statements);
      if (speaker) statements.push(toStatement(doc, saying, speaker, quotes));
    }
  }
  const stances = findStances(doc, groups, (head) =>
    speakerOfHead(
      doc,
      head,
      groups,
      sources,
      known,
      statements.filter((each) => each.verb < head),
    ),
  );
  return [...statements, ...stances].sort((a, b) => a.start - b.start);
}

function toStatement(doc: Doc, saying: Saying, speaker: SpeakerPhrase, quotes: readonly TokenRange[]): Statement {
  const { verb, rule } = saying;
  const content = quoted(doc, saying, quotes) ?? saying.content;
  return {
    start: Math.min(verb, speaker.range.start, content.start),
    end: Math.max(verb + 1, speaker.range.end, content.end),
    rule: content === saying.content ? rule : "statement.quote",
    speaker: speaker.range,
    speakerName: speaker.name,
    speakerKind: speaker.kind,
    speakerGroup: speaker.group,
    verb,
    content,
    stance: null,
    accused: null,
    anchor: -1,
  };
}

/** The quotation beside the verb of saying, in its sentence or the one before, exactly. */
function quoted(doc: Doc, { verb, content }: Saying, quotes: readonly TokenRange[]): TokenRange | null {
  const sentence = sentenceOf(doc, verb);
  const before = quotes.findLast(({ end }) => end <= verb && end >= sentence.start - 2 && verb - end <= 16);
  const after = quotes.find(({ start }) => start > verb && start < sentence.end && start - verb <= 6);
  const beside = before ?? after ?? null;
  // A quotation of a few words inside a longer report ("a 'massacre', he said") leaves the report whole.
  return beside && (beside.end - beside.start) * 2 >= content.end - content.start ? beside : null;
}

function speakerOfHead(
  doc: Doc,
  head: number,
  groups: readonly GroupMention[],
  sources: readonly SourceMention[],
  known: SpeakerKnowledge,
  statements: readonly Statement[],
): SpeakerPhrase | null {
  const range = { start: head, end: head + 1 };
  if (doc.pos[head] === "PRON") {
    const isPerson = /^s?he$/i.test(wordAt(doc, head)); // no newsroom that was told before
    const before = statements.findLast(
      ({ speakerKind, rule }) => !isPerson || (speakerKind !== "OUTLET" && speakerKind !== "AGENCY" && rule !== "statement.told-to"),
    );
    const reference = groups.find((mention) => isIn(head, mention));
    if (reference) return { range, name: reference.group.name, kind: "GROUP", group: reference.group };
    if (!before || !/^(?:he|she|they|who|it)$/i.test(wordAt(doc, head))) return null;
    return { range, name: before.speakerName, kind: before.speakerKind, group: before.speakerGroup };
  }
  const speaker = speakerAt(doc, head, groups, sources, known);
  const same = speaker && earlier(doc, head, speaker, statements);
  return same ? { ...speaker, name: same.speakerName, kind: same.speakerKind, group: same.speakerGroup } : speaker;
}

/** Who was introduced before: "Al-Maliki" as an officer with his full name, "the captain" as "a police captain". */
function earlier(doc: Doc, head: number, { name, kind }: SpeakerPhrase, statements: readonly Statement[]): Statement | null {
  const pointsBack = doc.tag[head] === "NN" && isDefinite(doc, head);
  if (kind !== "PERSON" && !pointsBack) return null;
  const ending = ` ${name.toLowerCase()}`;
  return statements.findLast(({ speakerName }) => speakerName.toLowerCase().endsWith(ending)) ?? null;
}
