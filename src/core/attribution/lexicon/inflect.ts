/** Which inflected form of a verb a word can be. Bits: "read" is several. */
export enum Form {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Ing = 16,
}

/**
 * The regular inflected forms of an English verb, in the order base, third person, past, participle, -ing.
 * Doubled consonants are not guessed: such verbs are listed as irregular.
 */
export function inflect(base: string): [string, string, string, string, string] {
  const consonantY = /[^aeiou]y$/.test(base);
  const stem = base.slice(0, -1);
  const third = consonantY ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const past = consonantY ? `${stem}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !base.endsWith('ee')
      ? `${stem}ing`
      : `${base}ing`;
  return [base, third, past, past, ing];
}
