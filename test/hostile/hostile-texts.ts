/** Texts that no one means to send and that come all the same. Each must be read without a crash or a hang. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "one word": "Killed",
  "no sentence end": "Gunmen killed two guards in Baquba and fled ".repeat(200),
  "all capitals": "TWO SOLDIERS WERE KILLED IN AN AMBUSH NEAR GOMA ON MONDAY, THE ARMY SAID. THE REBELS FLED.",
  "all lower case": "two soldiers were killed in an ambush near goma on monday, the army said. the rebels fled.",
  "a web page":
    "<div><p>Two were <b>killed</b> &amp; three &#8220;wounded&#8221;</p><script>if (a < b) { kill(); }</script></div> <a href='",
  mojibake: "Iraqâ€™s army said â€œtwo were killedâ€\u009d â€” no more. Ã©tat, NiÃ±o",
  "marks of direction": "\u202bقتل two \u200f\u202akilled\u202c\u200e in \u2066Aleppo\u2069.",
  emoji: "🔴 BREAKING 👉 Two killed 😢🇮🇶 in Mosul 👨‍👩‍👧‍👦 #Iraq",
  "Indian numbers": "A bounty of Rs 1,00,000 was on the head of one of the 2,50,00 rebels; 1.5.2 and 12,34 died.",
  "huge numbers": `${"9".repeat(400)} people and 10e308 others and ${"twenty ".repeat(300)} were killed.`,
  "half surrogates": "Two \ud83d were \ude22 killed in \ud800\ud800 Mosul.",
  "control characters": "Two\u0000were\u0007killed\u001b[31m in\u000b\u000cMosul\u0085.",
  "combining marks": `Two we${"\u0301".repeat(500)}re killed.`,
  brackets: `${"[".repeat(3000)}killed${")".repeat(3000)}`,
  quotes: "\"“”„‟«»'‘’".repeat(500),
  dashes: "— – - -- ".repeat(2000),
  "dateline after dateline": "BAGHDAD (AFP) - ".repeat(500),
  "less-than signs": "<".repeat(20_000),
  ampersands: "&".repeat(20_000),
  addresses: "https://".repeat(3000),
  signatures: "— A (@b) ".repeat(2000),
  "nested quotes": `He said "she said "${"they said ".repeat(300)}".`,
  "very long word": "a".repeat(200_000),
  "line breaks": `${"\n".repeat(50_000)}Two were killed.`,
  "carriage returns": "Two were killed.\r".repeat(2000),
  "short lines": "Killed\n\n".repeat(20_000),
  "spaces alone at the end": `Two were killed.${" ".repeat(100_000)}`,
  "another alphabet": "В Киеве погибли два человека. 基辅两人死亡。キエフで二人死亡。",
};

/** One paragraph of a size, of believable sentences. */
export function longParagraph(length: number): string {
  const sentences =
    "Gunmen killed two guards in Baquba on Monday, police said. The rebels took a hill near Goma. Rain fell on the market. ";
  return sentences.repeat(Math.ceil(length / sentences.length)).slice(0, length);
}
