import { ARRAY, COLUMN, itemsOf, JSON_VALUE, OBJECT, SORTED_WORDS } from './decoder.mjs';

/**
 * Writes plain data in columns; `fromColumns` in src/data/columns.ts tells how. Keys must not be
 * empty, nor hold a comma or a control character.
 */
export function toColumns(value) {
  const shapes = new Map();
  const columns = new Map();
  write(value, '');
  return [[...shapes.keys()], ...columns.values()].map((values) => values.join('\n')).join(COLUMN);

  function write(value, path) {
    if (!columns.has(path)) columns.set(path, []);
    columns.get(path).push(written(value));
    if (Array.isArray(value)) for (const [i, item] of value.entries()) write(item, itemsOf(path, i));
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) write(item, `${path}.${key}`);
  }

  function written(value) {
    if (typeof value === 'string') {
      const words = value.split(' ');
      if (areSorted(words)) return SORTED_WORDS + frontCoded(words);
      return /[\0-\x1f]/.test(value) ? JSON_VALUE + JSON.stringify(value) : value;
    }
    if (Array.isArray(value)) return ARRAY + value.length;
    if (value === null || typeof value !== 'object') return JSON_VALUE + JSON.stringify(value);
    const shape = Object.keys(value).join(',');
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    return OBJECT + shapes.get(shape);
  }
}

function areSorted(words) {
  return (
    words.length > 100 && words.every((word, i) => /^[^@-Z\0-\x1f]+$/.test(word) && (i === 0 || word > words[i - 1]))
  );
}

/** Each word as a letter for how much it shares with the one before, and the rest. */
function frontCoded(words) {
  return words
    .map((word, i) => {
      const before = i > 0 ? words[i - 1] : '';
      let shared = 0;
      while (shared < 26 && shared < before.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(64 + shared) + word.slice(shared);
    })
    .join('');
}
