import { Is } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { isAdverb } from './verbGroups.ts';
import { endsInEd, endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;

/** "Hill, in Lodz, said", "Hill, speaking softly, said": takes off what commas set off that tells where or how, not who. */
export function trimAside(scene: Scene, subject: Subject): void {
  if (!subject.apposition) return;
  const { start, end } = subject;
  for (let i = start + 1; i + 1 < end; i++) {
    if (!scene.isMark(i, COMMA) || scene.quote[i] !== 0 || !tellsHow(scene, i + 1)) continue;
    subject.end = i;
    return;
  }
}

function tellsHow(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isCapital(i)) return false;
  if (scene.has(i, Is.Preposition))
    return !scene.isWord(i, id.of) && !scene.isWord(i, id.from) && !scene.isWord(i, id.including);
  if (scene.has(i, Is.Subordinator)) return !scene.has(i, Is.Relative) || scene.isWord(i, id.which);
  if (scene.has(i, Is.PersonNoun | Is.Title | Is.Determiner)) return false;
  // "Radio Tana, citing two aides": a link of the chain.
  if (CHAINS.has(scene.cueOf(i).lemma)) return false;
  return (
    isAdverb(scene, i) ||
    endsInIng(scene, i) ||
    (endsInEd(scene, i) && scene.bits[i] === 0 && scene.has(i + 1, Is.Preposition))
  );
}

const CHAINS = new Set(['cite', 'quote']);

/** "Hill on Tuesday | said", "Hill, however, | said": takes the day and the adverb that belong to the verb off the subject. */
export function trimSubject(scene: Scene, subject: Subject): void {
  const { id } = scene.lexicon;
  for (let guard = 0; guard < 3; guard++) {
    let end = subject.end;
    if (scene.has(end - 1, Is.TimeNoun) && scene.has(end - 2, Is.Weekday)) end--;
    // "Hill at the time | said"
    if (scene.has(end - 1, Is.TimeNoun) && scene.isWord(end - 2, id.the) && scene.isWord(end - 3, id.at)) {
      if (end - 3 > subject.start) subject.end = end - 3;
      return;
    }
    // "Hill last month | said"
    if (scene.has(end - 1, Is.TimeNoun) && scene.isWord(end - 2, id.last)) {
      end -= 2;
      if (hasClause(scene, subject.start, end)) return;
    } else if (scene.has(end - 1, Is.Weekday)) {
      end--;
      if (scene.isWord(end - 1, id.on) || scene.isWord(end - 1, id.last)) end--;
      else if (!scene.isCapital(end - 1)) return;
      if (hasClause(scene, subject.start, end)) return;
    } else if (isAdverb(scene, end - 1) && scene.isMark(end - 2, COMMA)) end -= 2;
    else return;
    if (end <= subject.start) return;
    subject.end = end;
  }
}

/** "the poll released on Tuesday", "Hill, who left on Friday": the day belongs to what is in the subject. */
function hasClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.isMark(i, COMMA) || scene.has(i, Is.Relative | Is.PlainVerb | Is.Cue) || endsInEd(scene, i)) return true;
  return false;
}
