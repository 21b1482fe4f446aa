import { Flag, Kind } from '../article/tokens.ts';
import type { Scene } from './scene.ts';

/* What the last letters of a word tell, where no list has it. */

/** "roofs", "leaks", but not "press": the word at `i` looks like a plural, or like a verb behind "he". */
export function endsInS({ tokens }: Scene, i: number): boolean {
  const { text } = tokens;
  const last = tokens.end[i] - 1;
  return tokens.kind[i] === Kind.Word && text.charCodeAt(last) === 0x73 && text.charCodeAt(last - 1) !== 0x73;
}

/** "repaired", but not "Ahmed": the word at `i` looks like a past or a participle. */
export function endsInEd({ tokens }: Scene, i: number): boolean {
  return (tokens.flags[i] & Flag.Capital) === 0 && tokens.text.startsWith('ed', tokens.end[i] - 2);
}

/** "repairing", but not "king": the word at `i` looks like an -ing form. */
export function endsInIng({ tokens }: Scene, i: number): boolean {
  const end = tokens.end[i];
  return tokens.kind[i] === Kind.Word && end - tokens.start[i] > 4 && tokens.text.startsWith('ing', end - 3);
}
