/**
 * The same value with every quotation in the letters of `text`: an object with `text` and `span` gets the words that stand there.
 * The finders read a text of equal length whose letters were mended (capitals, mojibake), so what they found is quoted anew from the article.
 */
export function inTheWordsOf<T>(text: string, value: T): T {
  if (Array.isArray(value)) return value.map((each) => inTheWordsOf(text, each)) as T;
  if (value === null || typeof value !== "object") return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inTheWordsOf(text, each)]));
  const { span } = copy;
  if ("text" in copy && Array.isArray(span)) copy.text = text.slice(Number(span[0]), Number(span[1]));
  return copy as T;
}
