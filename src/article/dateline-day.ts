const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Spelled out so that the patterns it is part of can tell capitals apart elsewhere. */
const month = `(?:${months.map((name) => name.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)).join("|")})[A-Za-z]{0,6}\\.?`;
const dayOfMonth = "\\d{1,2}(?:st|nd|rd|th)?";

/** A day as datelines and tweets write it: "2021-01-24", "Jan. 3", "January 21, 2021", "4 Jun 2021", "3 JAN 90". */
export const dayPattern = [
  "\\d{4}-\\d\\d-\\d\\d",
  `${month} ${dayOfMonth}(?:,? \\d{4})?\\b`,
  `${dayOfMonth} ${month}(?:,? \\d{4}|,? \\d\\d)?\\b`,
].join("|");

/** ISO day of such words; null where they name no year or no day that exists. */
export function toDay(words: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /[a-z]{3}/i.exec(words)?.[0].toLowerCase();
  const [first, second] = words.match(/\d+/g) ?? [];
  if (named === undefined || first === undefined || second === undefined) return null;
  // A year of two digits is wire copy of the last century.
  const year = second.length === 2 ? 1900 + Number(second) : Number(second);
  return existing(year, months.indexOf(named) + 1, Number(first));
}

function existing(year: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
