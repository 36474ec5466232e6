/**
 * The same characters in memory of their own. V8 keeps a slice of 13 characters or more as a view of the string it was
 * cut from, so one cached word would keep a whole document alive.
 */
export function detach(slice: string): string {
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}
