/** Stands between columns; values in a column stand on lines. */
export const COLUMN = '\u0001';
/** First characters of values that are no plain strings. */
export const ARRAY = '\u0002';
export const OBJECT = '\u0003';
export const JSON_VALUE = '\u0004';
export const WORDS = '\u0005';
export const WORD_ARRAY = '\u0006';

/** The values under the same keys, how many of them were read, and the columns of their parts. */
interface Column {
  readonly values: readonly string[];
  next: number;
  readonly parts: Map<string | number, Column>;
}

/**
 * Reads plain data from columns, as `scripts/pack/columns.mjs` writes them: values under the same keys stand one after the
 * other, so that like stands beside like and no key is repeated. An array is its length, an object the number of its row of
 * keys; their parts are in columns of their own. The parts of an array share one, but those of the whole have one each.
 * Columns stand in the order in which they are needed first.
 */
export function fromColumns(text: string): unknown {
  const columns = text.split(COLUMN);
  const shapes = columns[0].split('\n').map((keys) => (keys ? keys.split(',') : []));
  let opened = 1;
  const open = (): Column => ({ values: columns[opened++].split('\n'), next: 0, parts: new Map() });

  const readPart = (parts: Map<string | number, Column>, key: string | number): unknown => {
    let part = parts.get(key);
    if (!part) {
      part = open();
      parts.set(key, part);
    }
    return read(part);
  };

  const read = (column: Column): unknown => {
    const { values, parts } = column;
    const value = values[column.next++];
    switch (value[0]) {
      case ARRAY: {
        const array: unknown[] = [];
        for (let i = 0, length = Number(value.slice(1)); i < length; i++)
          array.push(readPart(parts, column === whole ? i : 0));
        return array;
      }
      case OBJECT: {
        const object: Record<string, unknown> = {};
        for (const key of shapes[Number(value.slice(1))]) object[key] = readPart(parts, key);
        return object;
      }
      case JSON_VALUE:
        return JSON.parse(value.slice(1));
      case WORDS:
        return toWords(value.slice(1)).join(' ');
      case WORD_ARRAY:
        return toWords(value.slice(1));
      default:
        return value;
    }
  };
  const whole = open();
  return read(whole);
}

/** Words, each told by how much it shares with the one before (a character from 16 on) and the rest. */
function toWords(text: string): string[] {
  let word = '';
  const words = text.match(/[\x10-\x1f][^\x10-\x1f]*/g) ?? [];
  return words.map((next) => (word = word.slice(0, next.charCodeAt(0) - 16) + next.slice(1)));
}
