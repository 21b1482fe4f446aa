/**
 * How the word lists of the stance rules are written. Entries are separated by commas or line breaks:
 *
 * - `truce` the word alone; `truce+` with its plural;
 * - `urge*` a regular verb with -s, -ed and -ing; `*` may stand inside a phrase: `call* for`;
 * - `strike|strikes|struck` forms of one word spelt out, also inside a phrase: `hit|hits|hitting back`;
 * - `cease-fire` is the same as `cease fire`: the reader drops hyphens inside words.
 *
 * Articles and "’s" are left out: the reader drops them.
 */

/** Every surface form of the entries in `list`, each as its words in order. */
export function formsOf(list: string): string[][] {
  const forms: string[][] = [];
  for (const entry of list.split(/,\s*|\n\s*/)) {
    const text = entry.trim();
    if (text === '') continue;
    if (!/[^a-z']/.test(text)) forms.push([text]);
    else forms.push(...formsOfPhrase(text));
  }
  return forms;
}

function formsOfPhrase(text: string): string[][] {
  let forms: string[][] = [[]];
  for (const word of text.split(/[ -]+/)) {
    const variants = variantsOf(word);
    forms =
      variants.length === 1
        ? forms.map((form) => [...form, variants[0]])
        : forms.flatMap((form) => variants.map((variant) => [...form, variant]));
  }
  return forms;
}

function variantsOf(word: string): string[] {
  if (word.includes('|')) return word.split('|').flatMap(variantsOf);
  if (word.endsWith('*')) return verbForms(word.slice(0, -1));
  if (word.endsWith('+')) return [word.slice(0, -1), withS(word.slice(0, -1))];
  return [word];
}

function verbForms(base: string): string[] {
  if (base.endsWith('e')) return [base, withS(base), `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, withS(base), `${base.slice(0, -1)}ied`, `${base}ing`];
  return [base, withS(base), `${base}ed`, `${base}ing`];
}

function withS(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}
