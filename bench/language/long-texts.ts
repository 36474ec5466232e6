/*
 * What very long texts cost: time must grow with the length and no faster, memory must stay a fixed share of it. Takes some minutes.
 * Run: npx tsc && node dist/bench/language/long-texts.js
 */
import { execFileSync } from "node:child_process";
import { analyse } from "../../src/language/index.js";
import { readTexts } from "./texts.js";

const million = 1_000_000;

/** Texts of about so many characters. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  "news in one line": (length) => newsOf(length, " "),
  "news in paragraphs": (length) => newsOf(length, "\n\n"),
  "one word": (length) => "x".repeat(length),
  "one sentence without an end": (length) => "and gunmen near the town of Kirkuk ".repeat(length / 35),
  "every code point once": () => everyCodePoint().join(""),
  "every code point once, with blanks between": () => everyCodePoint().join(" "),
};

const [shape, length] = process.argv.slice(2);
if (shape === undefined) for (const each of Object.keys(shapes)) console.log(each.padEnd(46), describe(each));
else console.log(JSON.stringify(measure(shapes[shape]!(Number(length)))));

/** Each length in a process of its own, so that memory is that of one text. */
function describe(name: string): string {
  const lengths = shapes[name]!.length === 0 ? [0] : [million, 10 * million];
  return lengths
    .map((each) => {
      const output = execFileSync(process.execPath, [process.argv[1]!, name, String(each)], { maxBuffer: million }).toString();
      const { characters, tokens, seconds, residentMB } = JSON.parse(output) as ReturnType<typeof measure>;
      return `${(characters / million).toFixed(1)} MB: ${tokens} tokens, ${seconds.toFixed(1)} s, ${residentMB} MB`.padEnd(50);
    })
    .join("");
}

function measure(text: string): { characters: number; tokens: number; seconds: number; residentMB: number } {
  analyse("Gunmen killed three people near Kirkuk on Monday.");
  const began = performance.now();
  const tokens = analyse(text).length;
  const seconds = (performance.now() - began) / 1000;
  return { characters: text.length, tokens, seconds, residentMB: Math.round(process.resourceUsage().maxRSS / 1000) };
}

function newsOf(length: number, separator: string): string {
  const news = readTexts(null).join(separator) + separator;
  return news.repeat(Math.ceil(length / news.length)).slice(0, length);
}

function everyCodePoint(): string[] {
  return Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
}
