import { DOUBLED, Flag, Kind, type Tokens } from '../article/tokens.ts';
import { Family, familyOf } from './quotationFamilies.ts';

/** Words that lose their first letters in writing: the mark before them is an apostrophe. */
const ELIDED = new Set(
  'em til till tis twas twere twill twould cause cos coz cuz bout round n nuff ere im er neath gainst sup kay fraid merica murica cept scuse tween twixt'.split(
    ' ',
  ),
);
const LONGEST_ELIDED = 7;

/** ’90s, ’twas, rock ’n’ roll, 1990’s, 5'10": no word is quoted here, whatever else the text holds. `opens`: by its spacing. */
export function isApostrophe(tokens: Tokens, i: number, opens: boolean): boolean {
  const { kind, code } = tokens;
  const next = i + 1 < tokens.count && (tokens.flags[i] & Flag.SpaceAfter) === 0 ? kind[i + 1] : 0;
  const before = i > 0 && (tokens.flags[i] & Flag.SpaceBefore) === 0 ? kind[i - 1] : 0;
  const wordNext = next === Kind.Word || next === Kind.Number;
  if ((before === Kind.Word || before === Kind.Number) && wordNext) return true;
  if (before === Kind.Number && isFeet(tokens, i)) return true;
  if (before === Kind.Word && isLoneN(tokens, i - 1) && i > 1 && kind[i - 2] === Kind.Quote) return true;
  if (!opens && before !== Kind.Quote) return false;
  if (!wordNext) return false;
  // ’ never opens: before a word it stands for letters left out.
  if (code[i] === 0x2019 && opens) return true;
  if (next === Kind.Number) return isYear(tokens, i + 1);
  if (!isElided(tokens, i + 1)) return false;
  // 'cause' is a word quoted, 'cause a word cut short.
  const after = i + 2;
  return isLoneN(tokens, i + 1) || after >= tokens.count || kind[after] !== Kind.Quote || touchesNothing(tokens, after);
}

function touchesNothing(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i] & Flag.SpaceBefore) !== 0 || familyOf(tokens.code[i]) !== Family.Single;
}

function isElided(tokens: Tokens, i: number): boolean {
  return (
    tokens.end[i] - tokens.start[i] <= LONGEST_ELIDED && ELIDED.has(tokens.textOf(i).toLowerCase().replace(/'.*/, ''))
  );
}

function isLoneN(tokens: Tokens, i: number): boolean {
  return tokens.end[i] - tokens.start[i] === 1 && (tokens.text.charCodeAt(tokens.start[i]) | 0x20) === 0x6e;
}

/** "90s", "16": what is left of a year. */
function isYear(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const length = tokens.end[i] - tokens.start[i];
  if (length === 2) return isDigit(text.charCodeAt(tokens.start[i] + 1));
  return length === 3 && (text.charCodeAt(tokens.end[i] - 1) | 0x20) === 0x73;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 5' 10": the mark stands between two numbers, the second with a mark of its own. */
function isFeet(tokens: Tokens, i: number): boolean {
  return (
    i + 2 < tokens.count &&
    tokens.kind[i + 1] === Kind.Number &&
    tokens.kind[i + 2] === Kind.Quote &&
    familyOf(tokens.code[i + 2]) === Family.Double
  );
}

/** The second mark of 5'10" and 5' 10''. */
export function isInches(tokens: Tokens, i: number): boolean {
  return (
    i >= 3 &&
    tokens.kind[i - 1] === Kind.Number &&
    (tokens.flags[i] & Flag.SpaceBefore) === 0 &&
    tokens.kind[i - 2] === Kind.Quote &&
    familyOf(tokens.code[i - 2]) === Family.Single &&
    (tokens.flags[i - 2] & Flag.SpaceBefore) === 0 &&
    tokens.kind[i - 3] === Kind.Number
  );
}

/** May be an apostrophe after all (allies’ view, goin’ home), or a unit of length (6" long). */
export function isWeak(tokens: Tokens, i: number, family: Family): boolean {
  if (i === 0 || (tokens.flags[i] & Flag.SpaceBefore) !== 0) return false;
  if (tokens.kind[i - 1] === Kind.Number) return tokens.code[i] === 0x22 || tokens.code[i] === 0x27 + DOUBLED;
  if (family !== Family.Single || tokens.kind[i - 1] !== Kind.Word) return false;
  if (!mayGoOn(tokens, i)) return false;
  const end = tokens.end[i - 1];
  const last = tokens.text.charCodeAt(end - 1) | 0x20;
  if (last === 0x73 || last === 0x78 || last === 0x7a) return true;
  return last === 0x6e && end - tokens.start[i - 1] > 3 && (tokens.text.charCodeAt(end - 2) | 0x20) === 0x69;
}

/** Whether what follows the mark would go on after an apostrophe: a word, "a quotation", or `.'`, which closes. */
function mayGoOn(tokens: Tokens, i: number): boolean {
  const next = i + 1 < tokens.count ? tokens.kind[i + 1] : 0;
  if (next === Kind.Word || next === Kind.Number) return true;
  if (next === Kind.Quote) return (tokens.flags[i] & Flag.SpaceAfter) !== 0;
  return (
    next === Kind.Mark &&
    i + 2 < tokens.count &&
    tokens.kind[i + 2] === Kind.Quote &&
    tokens.start[i + 2] === tokens.end[i + 1] &&
    familyOf(tokens.code[i + 2]) === Family.Single
  );
}
