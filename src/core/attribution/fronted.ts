import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isTensed } from './verbGroups.ts';

/* Clauses that only lead up to the sentence's own. */

const COMMA = 0x2c;

/** "While Ramos said it was so, he seems uneasy": the comma behind which the main clause starts, or `to`. */
export function mainClauseAfter(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!scene.isMark(i, COMMA)) continue;
    const q = scene.quote[i] - 1;
    // “a mistake,” the board left: the comma stands inside the marks.
    if (q >= 0 && scene.quoteEnd(q) !== i + 2) continue;
    const end = q < 0 ? i : i + 2;
    const next = q < 0 ? i + 1 : end;
    if (scene.isWord(next, scene.lexicon.id.there)) return end;
    if (!startsPhrase(scene, next)) continue;
    for (let k = next + 1; k < to && k < next + 9; k++) {
      if (scene.isMark(k, COMMA)) break;
      if (isTensed(scene, k)) return end;
    }
  }
  return to;
}

/** "Although in May she said", "As voters who backed Hill left": the subject at `start` stands in a clause that only leads up to another. */
export function isLedUpTo(scene: Scene, start: number): boolean {
  let verb = false;
  const stop = Math.max(0, start - 30);
  for (let i = start - 1; i >= stop; i--) {
    if (scene.tokens.kind[i] !== Kind.Word && scene.tokens.kind[i] !== Kind.Number) return false;
    const first = (scene.tokens.flags[i] & Flag.SentenceStart) !== 0;
    const opens = scene.has(i, Is.Subordinator) && !scene.has(i, Is.Relative | Is.Determiner);
    if (
      opens &&
      (first ||
        scene.has(i - 1, Is.Conjunction) ||
        scene.isMark(i - 1, 0x3b) ||
        scene.isWord(i - 1, scene.lexicon.id.so))
    )
      return verb || i === start - 1 || !isTimeLink(scene, i);
    if (first) return false;
    verb = verb || isTensed(scene, i);
  }
  return false;
}

const CLAUSES_ONLY = hashed('while though although because when');

/** "after", "as", "since": before a noun they may be prepositions. */
function isTimeLink(scene: Scene, i: number): boolean {
  return !CLAUSES_ONLY.has(scene.tokens.hash[i]);
}
