import { hashBytes } from "./murmur.js";
import { type Uint64, uint64 } from "./uint64.js";

const utf8 = new TextEncoder();

/**
 * The number by which a model knows a string: 0 for the empty one, a small number for reserved names ("X", "det"), else
 * its hash. Reserved names matter even for plain words: "X" is the shape of every capital letter that stands alone.
 */
export function stringId(text: string, symbols: ReadonlyMap<string, number>): Uint64 {
  if (text === "") return uint64(0, 0);
  const symbol = symbols.get(text);
  return symbol === undefined ? hashBytes(utf8.encode(text)) : uint64(0, symbol);
}
