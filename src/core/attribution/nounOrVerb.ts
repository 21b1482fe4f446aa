import { Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isPossessive, isTensed, type VerbGroup } from './verbGroups.ts';

const COMMA = 0x2c;

/** "the report", "his call": a noun that looks like a verb. */
export function isNounRather(scene: Scene, v: number, from: number, group: VerbGroup): boolean {
  const cue = scene.lexicon.cues[scene.cue[v]];
  const form = scene.lexicon.forms[scene.tokens.code[v]];
  if ((form & Form.Past) !== 0 && (form & Form.Base) === 0)
    return scene.has(v - 1, Is.Article) || scene.tokens.kind[v - 1] === Kind.Number;
  if ((form & (Form.Past | Form.Base | Form.Third)) === 0) return false;
  if (v - 1 < from) return true;
  if (isPossessive(scene, v - 1)) return group.start === v;
  if (group.start < v) return false;
  if (scene.has(v - 1, Is.Article | Is.Preposition)) return true;
  if (!cue.isNoun) return false;
  if (scene.has(v - 1, Is.Determiner) && !scene.has(v - 1, Is.SubjectPronoun | Is.Plural | Is.Relative)) return true;
  if ((form & Form.Base) !== 0) {
    // A plural or "we" before it, or it is no verb.
    if (scene.has(v - 1, Is.PersonalPronoun | Is.Relative | Is.Plural | Is.Conjunction)) return false;
    if (endsInS(scene, v - 1) || scene.isMark(v - 1, COMMA)) return false;
    for (let i = v - 2; i >= from && i > v - 6; i--) if (scene.isWord(i, scene.lexicon.id.and)) return false;
    return true;
  }
  // Third person: a noun in the plural just as well; an object or clause must follow.
  if (followsVerb(scene, v) || isSubjectOfNext(scene, v)) return true;
  const carrier = Is.SubjectPronoun | Is.Relative | Is.PersonNoun | Is.Body | Is.Conjunction | Is.Media | Is.CueNoun;
  return !(
    scene.isCapital(v - 1) ||
    scene.has(v - 1, carrier) ||
    startsPhrase(scene, v + 1) ||
    scene.has(v + 1, Is.Subordinator)
  );
}

/** "have traded vows": the verb stands before it. */
function followsVerb(scene: Scene, v: number): boolean {
  if (scene.has(v - 1, Is.Relative | Is.SubjectPronoun | Is.PersonNoun | Is.Body) || scene.isCapital(v - 1))
    return false;
  return isTensed(scene, v - 1) || (endsInEd(scene, v - 1) && scene.has(v - 2, Is.Have));
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

function endsInEd(scene: Scene, i: number): boolean {
  const { text, end } = scene.tokens;
  return text.charCodeAt(end[i] - 1) === 0x64 && text.charCodeAt(end[i] - 2) === 0x65;
}

function endsInS(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return tokens.kind[i] === Kind.Word && (tokens.text.charCodeAt(tokens.end[i] - 1) | 0x20) === 0x73;
}
