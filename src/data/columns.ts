/** Stands between columns; values in a column stand on lines. */
export const COLUMN = '\u0001';
/** First characters of values that are no plain strings. */
export const ARRAY = '\u0002';
export const OBJECT = '\u0003';
export const SORTED_WORDS = '\u0004';
export const JSON_VALUE = '\u0005';

/** The column of an array's parts; the parts of the whole have one each. */
export function itemsOf(path: string, i: number): string {
  return path === '' ? `${i}` : `${path}[]`;
}

/**
 * Reads plain data from columns, as `scripts/pack/columns.mjs` writes them: values under the same keys stand one after the
 * other, so that like stands beside like and no key is repeated. An array is its length, an object the number of its row of
 * keys; their parts are in columns of their own. Columns stand in the order in which they are needed first.
 */
export function fromColumns(text: string): unknown {
  const columns = text.split(COLUMN);
  const shapes = columns[0].split('\n').map((keys) => (keys ? keys.split(',') : []));
  const opened = new Map<string, Iterator<string>>();

  const read = (path: string): unknown => {
    let column = opened.get(path);
    if (!column) {
      column = columns[opened.size + 1].split('\n').values();
      opened.set(path, column);
    }
    const value: string = column.next().value;
    const rest = value.slice(1);
    switch (value[0]) {
      case ARRAY:
        return Array.from({ length: Number(rest) }, (_, i) => read(itemsOf(path, i)));
      case OBJECT:
        return Object.fromEntries(shapes[Number(rest)].map((key) => [key, read(`${path}.${key}`)]));
      case SORTED_WORDS:
        return toWords(rest);
      case JSON_VALUE:
        return JSON.parse(rest);
      default:
        return value;
    }
  };
  return read('');
}

/** Sorted words, each told by how much it shares with the one before ("@" nothing, "A" a letter, …) and the rest. */
function toWords(text: string): string {
  let word = '';
  const words = text.match(/[@-Z][^@-Z]*/g) ?? [];
  return words.map((next) => (word = word.slice(0, next.charCodeAt(0) - 64) + next.slice(1))).join(' ');
}
