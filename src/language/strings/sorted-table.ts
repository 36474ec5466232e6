/**
 * Looks a word up in a table kept as text: entries in the order of their keys, "ate eat|began begin|flier flyer|...". A key ends at its entry's
 * first blank; what follows is its value. The text is searched as it stands, so that nothing has to be built from 80,000 words at start.
 * @returns the value, "" if the entry is a key alone, or null if there is no such entry.
 */
export function lookUp(table: string, key: string): string | null {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const start = entryStart(table, low, (low + high) >>> 1);
    const order = compare(key, table, start);
    const end = order < 0 ? start : entryEnd(table, start);
    if (order === 0) return table.slice(start + key.length + 1, end);
    if (order < 0) high = start;
    else low = end + 1;
  }
  return null;
}

/** Whether a key is in the table, whatever its value. */
export function isListed(table: string, key: string): boolean {
  return lookUp(table, key) !== null;
}

const separator = "|";
const separatorUnit = separator.charCodeAt(0);
const blank = 32;

function entryStart(table: string, from: number, at: number): number {
  let start = at;
  while (start > from && table.charCodeAt(start - 1) !== separatorUnit) start--;
  return start;
}

function entryEnd(table: string, at: number): number {
  const end = table.indexOf(separator, at);
  return end < 0 ? table.length : end;
}

/** Below, equal to or above zero, as the key stands before, at or after the entry. The end of a key counts as less than any letter. */
function compare(key: string, table: string, start: number): number {
  for (let i = 0; ; i++) {
    const own = i < key.length ? key.charCodeAt(i) : 0;
    const there = start + i < table.length ? table.charCodeAt(start + i) : blank;
    const its = there === blank || there === separatorUnit ? 0 : there;
    if (own !== its) return own - its;
    if (own === 0) return 0;
  }
}
