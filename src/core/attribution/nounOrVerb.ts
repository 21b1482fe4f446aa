import { Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isPossessive, isTensed, type VerbGroup } from './verbGroups.ts';
import { endsInEd, endsInS } from './wordEndings.ts';

const COMMA = 0x2c;

/** "the report", "his call": a noun that looks like a verb. */
export function isNounRather(scene: Scene, v: number, from: number, group: VerbGroup): boolean {
  const cue = scene.cueOf(v);
  const form = scene.formsOf(v);
  if ((form & Form.Past) !== 0 && (form & Form.Base) === 0)
    return (
      ((scene.tokens.kind[v - 1] === Kind.Number || (isCount(scene, v - 1) && endsInS(scene, v + 1))) &&
        isModifier(scene, v)) ||
      // "a federally mandated wage"
      scene.has(group.start - 1, Is.Article) ||
      // "the figures include pledged votes"
      (scene.has(v - 1, Is.PlainVerb) && startsPhrase(scene, v + 1))
    );
  if ((form & (Form.Past | Form.Base | Form.Third)) === 0) return false;
  if (v - 1 < from) return true;
  if (isPossessive(scene, v - 1)) return group.start === v;
  // "the first state", but "the board also states"
  if (group.start < v) return scene.has(group.start - 1, Is.Article);
  if (scene.has(v - 1, Is.Article | Is.Preposition)) return true;
  if (!cue.isNoun) return false;
  if (cue.isRarelyVerb) return !isSurelyVerb(scene, v, form);
  if (scene.has(v - 1, Is.Determiner) && !scene.has(v - 1, Is.SubjectPronoun | Is.Plural | Is.Relative)) return true;
  if ((form & Form.Base) !== 0) {
    // "The bank forecast growth": the past looks like the noun.
    if ((form & Form.Past) !== 0 && hasSubject(scene, v)) return false;
    // A plural or "we" before it, or it is no verb.
    if (scene.has(v - 1, Is.PersonalPronoun | Is.Relative | Is.Plural | Is.Conjunction)) return false;
    // "a conference call"
    if (scene.has(v - 2, Is.Article) && !endsInS(scene, v - 1)) return true;
    if (endsInS(scene, v - 1) || scene.isMark(v - 1, COMMA)) return false;
    for (let i = v - 2; i >= from && i > v - 6; i--) if (scene.isWord(i, scene.lexicon.id.and)) return false;
    return true;
  }
  // Third person: a noun in the plural just as well ("have traded vows"); an object or clause must follow.
  if (isTensed(scene, v - 1) || isSubjectOfNext(scene, v)) return true;
  const carrier = Is.SubjectPronoun | Is.Relative | Is.PersonNoun | Is.Body | Is.Conjunction | Is.Media | Is.CueNoun;
  return !(
    scene.isCapital(v - 1) ||
    scene.has(v - 1, carrier) ||
    startsPhrase(scene, v + 1) ||
    scene.has(v + 1, Is.Subordinator)
  );
}

/** "her five", "more": a number that a noun must follow, or may. */
function isCount(scene: Scene, i: number): boolean {
  return (
    scene.has(i, Is.Determiner) &&
    !scene.has(i, Is.Relative | Is.SubjectPronoun | Is.PersonalPronoun | Is.ObjectPronoun)
  );
}

/** "30 proposed bills", but "30 proposed that …", "three in 10 said they …": it goes with the noun behind it. */
function isModifier(scene: Scene, v: number): boolean {
  const { id } = scene.lexicon;
  const next = v + 1;
  if (scene.isWord(v, id.said) || next >= scene.count || scene.tokens.kind[next] !== Kind.Word) return false;
  const opens =
    Is.Determiner | Is.SubjectPronoun | Is.ObjectPronoun | Is.Subordinator | Is.Preposition | Is.Conjunction;
  return !scene.isCapital(next) && !scene.has(next, opens);
}

/** "they back", "which states", "the letter states that": nothing but a subject can stand before it. */
function isSurelyVerb(scene: Scene, v: number, form: number): boolean {
  if (scene.has(v - 1, Is.PersonalPronoun)) return true;
  if (scene.has(v - 1, Is.Relative) && !scene.has(v - 1, Is.Determiner)) return true;
  if ((form & Form.Base) !== 0) return scene.has(v - 1, Is.Plural);
  const that = scene.isWord(v + 1, scene.lexicon.id.that);
  // "the states that voted"
  if (that && (scene.has(v + 2, Is.Auxiliary | Is.PlainVerb) || endsInEd(scene, v + 2))) return false;
  if (that || isBreak(scene, v + 1))
    return hasSubject(scene, v) || hasArticle(scene, v) || scene.tokens.kind[v - 1] === Kind.Mark;
  const object =
    scene.has(v + 1, Is.Subordinator | Is.Determiner | Is.ObjectPronoun) ||
    (scene.isCapital(v + 1) && !scene.has(v + 1, Is.Weekday));
  return object && hasSubject(scene, v);
}

function hasSubject(scene: Scene, v: number): boolean {
  return scene.isCapital(v - 1) || scene.has(v - 1, Is.PersonNoun | Is.Body | Is.Media | Is.CueNoun);
}

function hasArticle(scene: Scene, v: number): boolean {
  for (let i = v - 2; i >= 0 && i > v - 5; i--) if (scene.has(i, Is.Article)) return true;
  return false;
}

/** A quotation, punctuation or the end of the text. */
function isBreak(scene: Scene, i: number): boolean {
  return i >= scene.count || scene.tokens.kind[i] !== Kind.Word;
}

/** "purchase orders filled the shelves", "claims rose": the verb stands behind it. */
function isSubjectOfNext(scene: Scene, v: number): boolean {
  if (scene.has(v - 1, Is.Relative | Is.SubjectPronoun | Is.PersonNoun | Is.Body | Is.Media) || !isTensed(scene, v + 1))
    return false;
  // "shows increased sales": the participle goes with a noun.
  return (
    !endsInEd(scene, v + 1) ||
    scene.has(v + 2, Is.Determiner | Is.Preposition) ||
    v + 2 >= scene.count ||
    scene.tokens.kind[v + 2] === Kind.Mark
  );
}
