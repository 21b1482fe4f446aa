import { Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
import { nounClauseEnd } from './nounCues.ts';
import { objectEnd } from './objectEnds.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { isAdverb, isPossessive, isTensed, type VerbGroup } from './verbGroups.ts';

const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/** "which critics said was unfair", "what she said are failures": what is said of the relative pronoun's noun. */
export function readExtraction(
  scene: Scene,
  group: VerbGroup,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
): boolean {
  const relative = draft.sourceStart - 1;
  if (relative < from || cue.grade === 'S') return false;
  if (!scene.has(relative, Is.Relative) && !scene.isWord(relative, scene.lexicon.id.what))
    return readContact(scene, group, from, to, cue, draft);
  // "heard what he thought was a lorry"
  if (relative > from && scene.cueOf(relative - 1).lemma === 'hear') return false;
  let next = group.end;
  // "what she called a farce"
  if (
    (cue.frames & (Frame.Complement | Frame.Clause)) === Frame.Complement &&
    scene.quote[next] === 0 &&
    startsPhrase(scene, next) &&
    (scene.isWord(relative, scene.lexicon.id.what) ||
      (scene.has(next, Is.Article) && !scene.isMark(relative - 1, 0x2c)))
  ) {
    draft.rule = 'cue-object';
    draft.content = [relative, relative + 1, next, objectEnd(scene, next, to)];
    return true;
  }
  // "which she described as a farce"
  if (scene.isWord(next, scene.lexicon.id.as) && (cue.frames & Frame.Noun) !== 0) {
    draft.rule = 'cue-object';
    draft.content = [relative, relative + 1, next, objectEnd(scene, next + 1, to)];
    return true;
  }
  if ((cue.frames & (Frame.Clause | Frame.ThatClause)) === 0 || (cue.frames & (Frame.Clause | Frame.Quote)) === 0)
    return false;
  while (next < to && (isAdverb(scene, next) || (scene.quote[next] !== 0 && scene.tokens.kind[next] === Kind.Quote)))
    next++;
  if (!isTensed(scene, next) || scene.isCapital(next) || scene.has(next, Is.PersonalPronoun)) return false;
  draft.rule = 'cue-clause';
  draft.content = [relative, relative + 1, group.end, nounClauseEnd(scene, group.end, to)];
  return true;
}

/** "a ferry the port said was unsafe": what is said of the noun right before the subject, with no relative pronoun. */
function readContact(scene: Scene, group: VerbGroup, from: number, to: number, cue: Cue, draft: Draft): boolean {
  const next = group.end;
  if (cue.grade !== 'V' || (cue.frames & Frame.Clause) === 0 || !scene.has(next, Is.Auxiliary)) return false;
  if (scene.has(next, Is.PersonalPronoun) || scene.isMark(draft.sourceStart - 1, 0x2c)) return false;
  let split = draft.sourceStart;
  for (let i = draft.sourceEnd - 1; i > draft.sourceStart; i--)
    if ((scene.has(i, Is.Article) || (scene.isCapital(i) && !scene.isCapital(i - 1))) && isNominal(scene, i - 1)) {
      split = i;
      break;
    }
  if (split <= from || !isNominal(scene, split - 1) || scene.has(split - 1, Is.PersonalPronoun)) return false;
  if (!phraseEndingAt(scene, split - 1, from, subject)) return false;
  draft.rule = 'cue-clause';
  draft.sourceStart = split;
  // "it’s a ferry …"
  const head = isPossessive(scene, subject.start) ? subject.start + 1 : subject.start;
  draft.content = [head, split, next, nounClauseEnd(scene, next, to)];
  return true;
}
