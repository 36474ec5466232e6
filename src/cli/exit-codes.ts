/** What a command's end tells a script. */
export const exitCodes = {
  ok: 0,
  /** Some input was rejected; all else went through. */
  someRejected: 1,
  /** Wrong usage, or something outside is missing: no database, no such folder. */
  usage: 2,
} as const;
