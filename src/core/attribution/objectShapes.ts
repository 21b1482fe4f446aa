import { Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { SETTINGS } from './leadIn.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { objectEnd } from './objectEnds.ts';
import { phraseEnd } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isIndefinite } from './sharedSources.ts';
import { isAdverb } from './verbGroups.ts';

/* What kind of object stands behind a cue. */

const COMMA = 0x2c;

/** "at least 20 victims", "nearly 40": a number with a word before it that tells how near it is. */
export function startsQuantity(scene: Scene, p: number): boolean {
  const { kind, hash } = scene.tokens;
  if (p < scene.count && NEARLY.has(hash[p])) return kind[p + 1] === Kind.Number;
  return scene.isWord(p, scene.lexicon.id.at) && LEAST.has(hash[p + 1]) && kind[p + 2] === Kind.Number;
}

const NEARLY = hashed('nearly almost roughly around over');
const LEAST = hashed('least most');

/** "a film called “The Long Night”", "a group called Clean Air": what its name is, which nobody says. */
export function isNaming(scene: Scene, p: number, draft: Draft): boolean {
  const { sourceStart: start, sourceEnd: end } = draft;
  if (start < 0 || scene.has(start - 1, Is.Relative | Is.Question)) return false;
  const quoted = scene.quote[scene.has(p, Is.Article) ? p + 1 : p] !== 0;
  if (quoted)
    return (
      !scene.has(start, Is.PersonalPronoun | Is.Relative) && !scene.isCapital(end - 1) && !scene.isMark(end - 1, COMMA)
    );
  const indefinite = isIndefinite(scene, start);
  return indefinite && scene.isCapital(p) && !scene.isCapital(end - 1) && !scene.has(end - 1, Is.PersonNoun | Is.Body);
}

/** "called him a liar", "called the plan dead": something is said of the object at `p`. */
export function hasComplement(scene: Scene, p: number, to: number): boolean {
  const end = objectEnd(scene, p, to);
  for (let i = p; i < end; i++) {
    if (scene.quote[i] !== 0) return true;
    if (i > p && scene.has(i, Is.Determiner) && !scene.has(i - 1, Is.Preposition | Is.Conjunction | Is.Determiner))
      return true;
  }
  const first = phraseEnd(scene, p, end, false);
  return (
    first < end &&
    scene.tokens.kind[first] === Kind.Word &&
    scene.has(p, Is.ObjectPronoun) &&
    !isAdverb(scene, first) &&
    !scene.has(first, Is.Preposition | Is.TimeNoun | Is.Weekday)
  );
}

const CALLERS = Is.PersonalPronoun | Is.Relative | Is.PersonNoun | Is.Body;

/** "called Hill, a doctor, a fool", "called Hill, 54, “a fool”": where what is said of the object at `p` starts, or -1. */
export function behindAppositions(scene: Scene, p: number, to: number, sourceEnd: number): number {
  // "a firm called Clean Air, …"
  if (scene.isCapital(p) && !scene.isCapital(sourceEnd - 1) && !scene.has(sourceEnd - 1, CALLERS)) return -1;
  const first = objectEnd(scene, p, to);
  if (!scene.isMark(first, COMMA)) return -1;
  if (scene.quote[first + 1] !== 0) return first + 1;
  for (let i = first + 1; i + 1 < to && i < first + 24; i++) {
    if (scene.speechAt(i) >= 0) return -1;
    if (!scene.isMark(i, COMMA)) continue;
    const next = i + 1;
    return scene.quote[next] !== 0 || isIndefinite(scene, next) ? next : -1;
  }
  return -1;
}

/** "party debates this year have drawn …", "new fund reports show": the cue at `v` is a noun, and its verb is yet to come. */
export function isSubjectRather(scene: Scene, v: number, p: number, stop: number): boolean {
  const form = scene.lexicon.forms[scene.tokens.code[v]];
  if ((form & (Form.Past | Form.Ing)) !== 0 || scene.has(v - 1, Is.Auxiliary | Is.Adverb | Is.PersonalPronoun))
    return false;
  for (let i = p; i < stop; i++) {
    if (scene.quote[i] !== 0 || scene.has(i, Is.Relative | Is.Subordinator | Is.SubjectPronoun)) return false;
    if (scene.has(i, Is.Auxiliary)) return !scene.isWord(i - 1, scene.lexicon.id.to);
  }
  return stop === p + 1 && scene.cue[p] !== 0 && !scene.isCapital(p);
}

/** "addressed the army parade", "the striking nurses": those to whom one speaks, not of what. */
export function isAudience(scene: Scene, p: number): boolean {
  let head = p;
  while (scene.tokens.kind[head + 1] === Kind.Word && !scene.has(head + 1, Is.Preposition)) head++;
  return SETTINGS.has(scene.tokens.hash[head]) || scene.has(head, Is.Plural | Is.Body);
}
