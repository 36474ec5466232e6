/* One way of parsing, timed: reads { texts, passes } from standard input and prints a Result of bench.ts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { analyse, analyseAll } from "../../src/language/index.js";
import { createPlainKernels } from "../../src/language/kernels/plain.js";
import { modelOf } from "../../src/language/languages.js";
import { createPipeline } from "../../src/language/pipeline.js";

interface Timing {
  readonly tokens: number;
  readonly seconds: readonly number[];
  readonly start?: number;
}

type Contestant = (texts: readonly string[], passes: number) => Timing | Promise<Timing>;

const contestants: Readonly<Record<string, Contestant>> = {
  simd: inPasses(() => (text) => analyse(text).length),
  plain: inPasses(() => {
    const pipeline = createPipeline(modelOf("en"), createPlainKernels());
    return (text) => pipeline.analyse(text).length;
  }, 10),
  wink: inPasses(() => {
    const require = createRequire(import.meta.url);
    const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
    return (text) => wink.readDoc(text).tokens().length();
  }),
  cores: onAllCores,
};

const name = process.argv[2]!;
if (name === "start") analyse("Gunmen killed three people near Kirkuk on Monday.");
else {
  const { texts, passes } = JSON.parse(readFileSync(0, "utf8")) as { texts: string[]; passes: number };
  const timing = await contestants[name]!(texts, passes);
  console.log(JSON.stringify({ ...timing, residentMB: process.resourceUsage().maxRSS / 1000 }));
}

/**
 * @param load - makes the function that parses a text and counts its tokens; its own time doesn't count.
 * @param oneIn - the slow are given one text in so many.
 */
function inPasses(load: () => (text: string) => number, oneIn = 1): Contestant {
  return (all, passes) => {
    const texts = all.filter((_, i) => i % oneIn === 0);
    const count = load();
    const seconds: number[] = [];
    let tokens = 0;
    for (let pass = 0; pass < passes; pass++) {
      const began = performance.now();
      tokens = texts.reduce((sum, text) => sum + count(text), 0);
      seconds.push((performance.now() - began) / 1000);
    }
    return { tokens, seconds };
  };
}

/** All passes through one pool. Before them, as its start, enough texts that each thread has loaded the model. */
async function onAllCores(texts: readonly string[], passes: number): Promise<Timing> {
  const toStart = new Array<string>(availableParallelism() * 8).fill("Gunmen killed three people.".padEnd(4_000));
  const lengths = [toStart.length, ...new Array<number>(passes).fill(texts.length)];
  const seconds: number[] = [];
  let [tokens, done, began] = [0, 0, performance.now()];
  for await (const doc of analyseAll([toStart, ...Array.from({ length: passes }, () => texts)].flat())) {
    if (seconds.length === 1) tokens += doc.length; // of the first pass
    if (++done < lengths[seconds.length]!) continue;
    seconds.push((performance.now() - began) / 1000);
    [done, began] = [0, performance.now()];
  }
  return { tokens, seconds: seconds.slice(1), start: seconds[0]! };
}
