import { ARRAY, COLUMN, JSON_VALUE, OBJECT, WORD_ARRAY, WORDS } from './decoder.mjs';

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
    const text = written(value);
    columns.get(path).push(text);
    if (text[0] === ARRAY) for (const [i, item] of value.entries()) write(item, path === '' ? `${i}` : `${path},0`);
    if (text[0] === OBJECT) for (const [key, item] of Object.entries(value)) write(item, `${path},.${key}`);
  }

  function written(value) {
    if (Array.isArray(value)) return areInOrder(value) ? WORD_ARRAY + frontCoded(value) : ARRAY + value.length;
    if (typeof value === 'string') {
      const words = value.split(' ');
      if (areInOrder(words)) return WORDS + frontCoded(words);
      return /[\0-\x1f]/.test(value) ? JSON_VALUE + JSON.stringify(value) : value;
    }
    if (value === null || typeof value !== 'object') return JSON_VALUE + JSON.stringify(value);
    const shape = Object.keys(value).join(',');
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    return OBJECT + shapes.get(shape);
  }
}

/** Whether words follow one another nearly as in a dictionary, so that most begin as the one before. */
function areInOrder(words) {
  if (words.length < 80) return false;
  if (!words.every((word) => typeof word === 'string' && /^[^ \0-\x1f]+$/.test(word))) return false;
  return words.filter((word, i) => i === 0 || word > words[i - 1]).length > 0.9 * words.length;
}

/** Each word as a character for how much it shares with the one before, and the rest. */
function frontCoded(words) {
  return words
    .map((word, i) => {
      const before = i > 0 ? words[i - 1] : '';
      let shared = 0;
      while (shared < 15 && shared < before.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(16 + shared) + word.slice(shared);
    })
    .join('');
}
