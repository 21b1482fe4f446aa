import { clauseEnd } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';
import { type VerbGroup, Voice } from './verbGroups.ts';

const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/**
 * "The Post quoted him as saying …", "she was quoted by the Post as saying …": the one quoted speaks, the one who quotes
 * passes it on. Undefined if it is another use of the verb.
 */
export function readQuotedAs(
  scene: Scene,
  v: number,
  from: number,
  to: number,
  draft: Draft,
  group: VerbGroup,
): Draft | null | undefined {
  const { id } = scene.lexicon;
  let as = v + 1;
  const limit = Math.min(to, v + 16);
  while (as < limit && !scene.isWord(as, id.as)) as++;
  if (!scene.isWord(as, id.as) || !(scene.isWord(as + 1, id.saying) || scene.isWord(as + 1, id.telling)))
    return undefined;
  if (!findSubject(scene, group.start, from, subject)) return null;
  draft.rule = 'quoted-as';
  draft.cue = [group.start, v + 1, as, as + 2];
  draft.content = [as + 2, clauseEnd(scene, as + 2, to)];
  if (draft.content[1] <= draft.content[0]) return null;
  if (group.voice === Voice.Passive) {
    draft.sourceStart = subject.start;
    draft.sourceEnd = subject.end;
    if (scene.isWord(v + 1, id.by) && as > v + 2) draft.via = [v + 2, as];
  } else {
    draft.sourceStart = v + 1;
    draft.sourceEnd = as;
    draft.via = [subject.start, subject.end];
    if (as <= v + 1) return null;
  }
  return draft;
}
