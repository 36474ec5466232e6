/** What a noun phrase can be to an event. A phrase may have several: "police" are human and armed. */
export const natures = [
  "any", // whatever it is, as long as there is something
  "human", // persons and groups of them
  "armed", // those who fight by trade: forces, rebels, gangs, gunmen
  "violent", // armed, or a weapon, or a crowd that attacks
  "crowd", // those who march and demonstrate
  "captive", // those who can be freed
  "property", // buildings, vehicles, goods
  "place", // towns, regions, positions
  "target", // human, property or place
  "weapon",
  "explosive",
  "aircraft",
  "fired", // what is fired: shots, rockets, weapons
  "force", // military units
  "event", // another happening
] as const;

export type Nature = (typeof natures)[number];

export function isNature(name: string): name is Nature {
  return (natures as readonly string[]).includes(name);
}
