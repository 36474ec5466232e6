import type { Doc } from "../../language/index.js";

/**
 * The words in front of a place name that put something beside the place: "30 km north of", "east of", "near", "outside", "on the outskirts of";
 * null where there are none, or where they belong to the name ("South of France" is no relation).
 * @param token - where the name starts.
 */
export function relationBefore(doc: Doc, token: number): string | null {
  const from = Math.max(0, token - 14);
  if (token === 0) return null;
  const before = doc.text.slice(doc.start[from], doc.start[token]).toLowerCase().replace(/\s+/g, " ");
  const match = pattern.exec(before);
  return match ? match[1]!.trim() : null;
}

const number =
  "(?:(?:about|some|around|roughly|nearly|almost|just|only|over|more than|less than|approximately|at least) )*(?:\\d[\\d.,]*|a few|several|a couple of|a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|dozens of)";
const unit = "[ -]?(?:kilomet(?:er|re)s?|kms?|miles?|mi|met(?:er|re)s?|m|yards|hours?|minutes?)";
const drive = "(?: \\([^)]{1,20}\\))?(?:['’]? (?:drive|walk|ride))?";
const side = "(?:(?:north|south|east|west)(?:-?(?:north|south|east|west))*(?:ern)?(?:[- ](?:east|west))?)";
const pattern = new RegExp(
  `(?:^|[\\s"(,])((?:${number}${unit}${drive} (?:to the )?)?(?:just |immediately )?${side} of|${number}${unit}${drive} (?:away )?(?:from|outside|off)|` +
    "near(?: to)?|nearby|close to|not far from|just outside|outside(?: of)?|on the (?:outskirts|edge|edges|fringes|periphery) of|in the outskirts of|" +
    "in the (?:suburbs|vicinity|area) of|adjacent to|between) (?:the )?(?:(?:village|town|city|capital|district|province|state|region|area|port|settlement|hamlet|suburb|border town)(?: of)? )?(?:the )?$",
);
