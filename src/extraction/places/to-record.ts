import type { Doc } from "../../language/index.js";
import type { PlaceMention } from "../mention.js";
import type { PlaceMentionRecord } from "../record.js";

/** A mention as the record has it: the words, and what they mean. */
export function toPlaceRecord({ span, place, rule }: PlaceMention, doc: Doc): PlaceMentionRecord {
  return {
    text: doc.text.slice(span.start, span.end),
    span: [span.start, span.end],
    id: place?.id ?? null,
    name: place?.name ?? null,
    geonameId: place?.geonameId ?? null,
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    featureCode: place?.featureCode ?? null,
    rule,
  };
}
