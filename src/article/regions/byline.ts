import type { Region } from "../article.js";
import { linesOf } from "./text-lines.js";

/** Who wrote it, and the desk's own words: bylines, "Reporting by ...", agency sign-offs, editor's notes in brackets. */
export function findBylines(text: string): Region[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const isWhole = (index < 4 && heading.test(line.text)) || note.test(line.text) || deskLine.test(line.text);
    if (isWhole) return [byline(line.start, line.end)];
    const inLead = index === 0 ? leadByline.exec(line.text) : null;
    if (inLead) return [byline(line.start, line.start + inLead[0].length)];
    const signOff = index === lines.length - 1 ? signOffPattern.exec(line.text.slice(-60)) : null;
    return signOff ? [byline(line.end - signOff[0].trimStart().length, line.end)] : [];
  });
}

const name = "\\p{Lu}[\\p{L}.'’-]*";
const names = `${name}(?:(?:,? (?:and|in|at|of|for) |,? )${name}){0,8}`;

/** "By Aminu Dan-Hausa, Gusau", "from MARIA MACHARIA in Nairobi, Kenya", "Analysis by Tomás Beirão in Pemba" */
const heading = new RegExp(`^(?:(?:\\p{L}+ )?[Bb][Yy]|[Ff]rom):? ${names}(?: More by this Author)?[.]?$`, "u");

/** "By Andualem Sisay – On Saturday ..." */
const leadByline = new RegExp(`^[Bb][Yy]:? ${name}(?: ${name}){1,3} ?[–—-] (?=\\p{Lu})`, "u");

/** "(Adds details, quotes)", "(Update: recasts with toll)" */
const note = /^[([](?:adds?|updates?[sd]?|recasts?|correct(?:s|ed|ion)|writethru|refiles?|removes?|embargo(?:ed)?)\b[^()[\]]{0,300}[)\]]$/i;

/** "Reporting by ...; editing by ...", "-- with reporting from Gaziantep", "... reported from Sévaré." */
const deskLine =
  /^[([]?(?:[–—-]+ ?)?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated|contributions?)\b(?: assistance)? (?:by|from)\b[\s\S]{0,200}|[^,.]{3,50} (?:reported|contributed(?: reporting)?|contributed to this (?:report|story|article)) from [^.]{3,80}\.|[^.]{3,120} contributed to this (?:report|story|article)\.?)[)\]]?$/i;

/** The agency in brackets or behind a dash at the very end: "(AFP)", "– Reuters". */
const signOffPattern = /\s(?:\([A-Z][A-Za-z/]{1,20}\)|[–—-]{1,2} ?(?:AFP|AP|Reuters|REUTERS|ANI|PTI|IANS|Xinhua|dpa|EFE|NAN))$/;

function byline(start: number, end: number): Region {
  return { kind: "BYLINE", start, end, day: null };
}
