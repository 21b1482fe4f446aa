/**
 * How the word lists of the stance rules are written. Entries are separated by commas:
 *
 * - `truce` the word alone; `truce+` with its plural;
 * - `urge*` a regular verb with -s, -ed and -ing; `*` may stand inside a phrase: `call* for`;
 * - `strike|strikes|struck` forms of one word spelt out, also inside a phrase: `hit|hits|hitting back`;
 * - `cease-fire` is the same as `cease fire`: the reader drops hyphens inside words.
 *
 * Articles and "’s" are left out: the reader drops them.
 */

/** Every surface form of the entries in `list`; the words of a phrase are joined by single blanks. */
export function formsOf(list: string): string[] {
  const forms: string[] = [];
  for (const entry of list.split(',')) {
    const text = entry.trim();
    if (text === '') continue;
    if (!/[^a-z]/.test(text)) {
      forms.push(text);
      continue;
    }
    let sofar = [''];
    for (const word of text.split(/[\s-]+/)) {
      const variants = variantsOf(word);
      sofar = sofar.flatMap((head) => variants.map((variant) => (head === '' ? variant : `${head} ${variant}`)));
    }
    forms.push(...sofar);
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
