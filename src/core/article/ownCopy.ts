/**
 * The same text with two blanks behind it, in memory of its own. The engine (V8) compiles the reading of characters for at
 * most four kinds of strings, and an article's paragraphs need all four: texts that come from a dataset or from the
 * source code would be a fifth, and each look at a character take several times as long for ever after.
 */
export function ownCopy(text: string): string {
  return `${text}   `.slice(0, text.length + 2);
}
