/**
 * Names as a trie over word ids, in flat arrays: one hashed look-up a token, whatever the number of names. A node may
 * end several forms that differ in case alone ("NATO", "Nato").
 */
export interface NameTrie {
  /** The node behind `node` for `word`, or 0. The root is 0. */
  step(node: number, word: number): number;
  /** First form that ends at `node`, or -1; `next` gives those after it. */
  formAt(node: number): number;
  readonly next: Int32Array;
  /** Bit p: the p-th word must have a capital. */
  readonly capitals: Int32Array;
  /** Bit p: the p-th word must be all capitals. */
  readonly allCapitals: Int32Array;
}

/** One form to be found: word ids and what case they need. */
export interface NameForm {
  readonly words: readonly number[];
  readonly capitals: number;
  readonly allCapitals: number;
}

/** Builds the trie; a form's number is its index in `forms`. */
export function createNameTrie(forms: readonly NameForm[]): NameTrie {
  let edges = 0;
  for (const form of forms) edges += form.words.length;
  let size = 16;
  while (size < edges * 2 + 2) size *= 2;
  const mask = size - 1;
  const from = new Int32Array(size);
  const by = new Int32Array(size);
  const to = new Int32Array(size);
  const heads = new Int32Array(edges + 1).fill(-1);
  const next = new Int32Array(forms.length).fill(-1);
  const capitals = new Int32Array(forms.length);
  const allCapitals = new Int32Array(forms.length);
  let nodes = 1;

  const slotOf = (node: number, word: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
    for (slot &= mask; to[slot] !== 0 && (from[slot] !== node || by[slot] !== word); ) slot = (slot + 1) & mask;
    return slot;
  };

  // Forms that ask for more capitals are tried first.
  const order = forms.map((_, index) => index).sort((a, b) => bits(forms[a]) - bits(forms[b]) || b - a);
  for (const index of order) {
    const form = forms[index];
    let node = 0;
    for (const word of form.words) {
      const slot = slotOf(node, word);
      if (to[slot] === 0) {
        from[slot] = node;
        by[slot] = word;
        to[slot] = nodes++;
      }
      node = to[slot];
    }
    if (node === 0) continue;
    next[index] = heads[node];
    heads[node] = index;
    capitals[index] = form.capitals;
    allCapitals[index] = form.allCapitals;
  }

  return { step: (node, word) => to[slotOf(node, word)], formAt: (node) => heads[node], next, capitals, allCapitals };
}

function bits(form: NameForm): number {
  let count = 0;
  for (let rest = form.capitals; rest !== 0; rest &= rest - 1) count++;
  for (let rest = form.allCapitals; rest !== 0; rest &= rest - 1) count++;
  return count;
}
