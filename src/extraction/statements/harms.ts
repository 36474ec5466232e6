/** Verbs for deeds of violence, for telling whether a clause is about one; the lexicon of triggers decides what is an event. */
export const harms: ReadonlySet<string> = new Set(
  "kill attack bomb shoot hit target strike detonate ambush raid abduct kidnap execute destroy shell launch fire seize capture storm target aim blow conduct plant assassinate behead murder eliminate neutralise neutralize stage mount stab burn massacre torture rape burn set invade gun slaughter loot torch".split(
    " ",
  ),
);
