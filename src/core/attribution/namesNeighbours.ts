import { Flag, Kind, type Tokens } from '../article/tokens.ts';

const HYPHEN = 0x2d;

/** The word before token `at` with only a space between, or -1. */
export function neighbourLeft(tokens: Tokens, at: number): number {
  if (at <= 0 || tokens.flags[at] & Flag.SentenceStart) return -1;
  let i = at - 1;
  if (tokens.kind[i] === Kind.Mark && isHyphen(tokens, i) && i > 0) i--;
  if (tokens.kind[i] !== Kind.Word || tokens.flags[i] & Flag.Possessive) return -1;
  return i;
}

/** The word behind token `end - 1` with only a space between, or -1. */
export function neighbourRight(tokens: Tokens, end: number): number {
  if (end >= tokens.count || tokens.kind[end] !== Kind.Word) return -1;
  return tokens.flags[end] & (Flag.SentenceStart | Flag.Possessive) ? -1 : end;
}

function isHyphen(tokens: Tokens, i: number): boolean {
  const code = tokens.code[i];
  return (
    (code === HYPHEN || code === 0x2010 || code === 0x2011) && !(tokens.flags[i] & (Flag.SpaceBefore | Flag.SpaceAfter))
  );
}

/** "Kirby & Allen". */
export function isJoined(tokens: Tokens, end: number): boolean {
  return (
    end + 1 < tokens.count &&
    tokens.kind[end] === Kind.Mark &&
    tokens.code[end] === 0x26 &&
    (tokens.flags[end + 1] & Flag.Capital) !== 0
  );
}

/** "Holm & Sons": whether a capital word and "&" stand right before the token at `start`. */
export function isJoinedBefore(tokens: Tokens, start: number): boolean {
  return (
    start > 1 &&
    tokens.kind[start - 1] === Kind.Mark &&
    tokens.code[start - 1] === 0x26 &&
    (tokens.flags[start - 2] & Flag.Capital) !== 0
  );
}

/** "WASHINGTON (AP) —", "BEIRUT — ", "JERUSALEM, April 14": where it was written, not who speaks. */
export function opensDateline(tokens: Tokens, end: number): boolean {
  const { kind, code, flags, count } = tokens;
  for (let i = 0; i < end; i++) if (!(flags[i] & Flag.AllCaps)) return false;
  if (end + 1 >= count || kind[end] !== Kind.Mark) return false;
  const mark = code[end];
  if (mark === 0x28 || mark === 0x2014 || mark === 0x2013) return true;
  return mark === HYPHEN ? (flags[end] & Flag.SpaceBefore) !== 0 : mark === 0x2c && !(flags[end + 1] & Flag.AllCaps);
}

/** Part of an e-mail or web address or a handle. */
export function inAddress(tokens: Tokens, start: number, end: number): boolean {
  const { kind, code, flags, count } = tokens;
  if (start > 0 && !(flags[start] & Flag.SpaceBefore) && kind[start - 1] === Kind.Mark) {
    const before = code[start - 1];
    if (before === 0x40 || before === 0x5f) return true;
    if (before === 0x2e && start > 1 && !(flags[start - 1] & Flag.SpaceBefore) && !(flags[start - 1] & Flag.SpaceAfter))
      return !(flags[start] & Flag.Capital) || !(flags[start] & Flag.SentenceStart);
  }
  if (end + 1 < count && kind[end] === Kind.Mark && !(flags[end] & (Flag.SpaceBefore | Flag.SpaceAfter))) {
    if (code[end] === 0x40 || code[end] === 0x5f) return true;
    return code[end] === 0x2e && kind[end + 1] === Kind.Word && !(flags[end + 1] & Flag.Capital);
  }
  return false;
}

/** Whether nearly all words of the sentence around token `at` are capitalised, those that `isSmall` ("from") aside. */
export function inHeadline(tokens: Tokens, at: number, isSmall: (i: number) => boolean): boolean {
  let capitals = 0;
  let others = 0;
  let from = at;
  const first = Math.max(0, at - 10);
  while (from > first && !(tokens.flags[from] & Flag.SentenceStart)) from--;
  const to = Math.min(tokens.count, at + 11);
  for (let i = from; i < to; i++) {
    if (i > at && tokens.flags[i] & Flag.SentenceStart) break;
    if (tokens.kind[i] !== Kind.Word || tokens.end[i] - tokens.start[i] < 3 || isSmall(i)) continue;
    if (tokens.flags[i] & Flag.Capital) capitals++;
    else others++;
  }
  return capitals >= 3 && others * 6 <= capitals;
}

/** The given name joined to the surname by a hyphen, or -1: "Lin-Manuel". */
export function hyphenated(tokens: Tokens, end: number): number {
  const joined =
    end + 1 < tokens.count &&
    tokens.kind[end] === Kind.Mark &&
    isHyphen(tokens, end) &&
    (tokens.flags[end + 1] & Flag.Capital) !== 0;
  return joined ? end + 1 : -1;
}
