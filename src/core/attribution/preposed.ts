import { Kind } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import { sentenceStop } from './directCues.ts';
import type { Draft } from './draft.ts';
import { NO_SPEAKERS } from './headlines.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import { resumesReporting } from './reportsOn.ts';
import type { RuleName } from './rules.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isSaying, isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;

/** "The plan failed, X said." / "The plan, X said, failed." */
export function readContentBefore(
  scene: Scene,
  v: number,
  subjectStart: number,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
  closed: boolean,
): boolean {
  if ((cue.frames & (Frame.Quote | Frame.Clause)) === 0) return false;
  const takesClause = (cue.frames & (Frame.Clause | Frame.ThatClause)) !== 0;
  const comma = subjectStart - 1;
  if (scene.has(draft.sourceStart, Is.Relative)) return false;
  if (scene.isWord(comma, scene.lexicon.id.as))
    return closed && (cue.frames & Frame.Clause) !== 0 && readAsClause(scene, v, comma, from, to, draft);
  if (!(scene.isMark(comma, COMMA) || isQuoteEnd(scene, comma))) return false;
  // "When asked, she smiled": only words of saying take a clause, and nothing they say may follow them.
  const quoted = isQuoteEnd(scene, comma);
  if (!takesClause && !quoted) return false;
  const behind = scene.behindCue(v);
  if (!closed && !scene.has(behind, Is.Preposition) && !isTold(scene, behind, to, cue)) return false;
  // A verb may go unknown: long enough, and led in by nothing, it passes where the cue ends the sentence.
  const long =
    comma - from > 3 && scene.isMark(behind, 0x2e) && !scene.has(from, Is.Preposition | Is.Subordinator | Is.Adverb);
  if (!quoted && !long && !scene.isMark(behind, COMMA) && !isClauseOfItsOwn(scene, from, comma)) return false;
  return contentAround(scene, comma, scene.behindCue(v), from, to, draft, 'content-then-cue');
}

/** "…, his friend told the Harbour Post.": somebody who is told, and no more. */
function isTold(scene: Scene, behind: number, to: number, cue: Cue): boolean {
  return (cue.frames & Frame.Addressee) !== 0 && phraseEnd(scene, behind, to, false) > behind;
}

/** "As Smith pointed out, the plan failed." / "The plan failed, as Smith pointed out." */
function readAsClause(scene: Scene, v: number, as: number, from: number, to: number, draft: Draft): boolean {
  let comma = scene.behindCue(v);
  const stop = Math.min(to, comma + 14);
  while (comma < stop && !scene.isMark(comma, COMMA)) comma++;
  if (scene.isMark(as - 1, COMMA) && as - 1 > from) {
    draft.rule = 'as-clause';
    draft.content = [from, as - 1];
    return true;
  }
  // "…, and as Smith noted, it failed"
  if ((as > from + 1 && !scene.has(as - 1, Is.Conjunction)) || !scene.isMark(comma, COMMA)) return false;
  draft.rule = 'as-clause';
  draft.content = [comma + 1, clauseEnd(scene, comma + 1, to)];
  return draft.content[1] > draft.content[0];
}

function isQuoteEnd(scene: Scene, i: number): boolean {
  return scene.quotations.close[scene.quote[i] - 1] === i;
}

/** The content stands before the comma at `comma`; the reporting ends at or behind `behind`. */
function contentAround(
  scene: Scene,
  comma: number,
  behind: number,
  from: number,
  to: number,
  draft: Draft,
  rule: RuleName,
): boolean {
  let next = behind;
  const stop = Math.min(to, behind + 30);
  while (next < stop && !scene.isMark(next, COMMA) && !scene.isMark(next, 0x3b) && !scene.isMark(next, 0x3a)) next++;
  let start = from;
  start = behindOthers(scene, start, comma);
  // "Exclusive: …"
  if (NO_SPEAKERS.has(scene.tokens.hash[start]) && scene.isMark(start + 1, 0x3a)) start += 2;
  while (scene.has(start, Is.Conjunction)) start++;
  if (comma - start < 1) return false;
  const stopBefore = isQuoteEnd(scene, comma) ? comma + 1 : comma;
  // "It failed, she says: the boiler was old."
  const colon = scene.isMark(next, 0x3a) && scene.quote[next + 1] === 0;
  if (colon || scene.isMark(next, COMMA)) {
    // In the middle only if what stands before is no clause yet, or the sentence goes on.
    const end = clauseEnd(scene, next + 1, to);
    // "…, the airline said, and had passed": the same subject's next verb.
    const goesOn =
      !(scene.has(next + 1, Is.Conjunction) && !scene.has(next + 2, Is.Auxiliary)) &&
      !isIngCue(scene, next + 1) &&
      !(isMeanwhile(scene, next + 1) && isClauseOfItsOwn(scene, start, comma)) &&
      !resumesReporting(scene, next + 1, to);
    if (end > next + 1 && goesOn && (!colon || hasMainVerb(scene, next + 1, end))) {
      draft.rule = 'content-around-cue';
      draft.content = [start, stopBefore, next + 1, end];
      return true;
    }
  }
  // "Earlier, the paper reported"
  if (stopBefore === start + 1 && isAdverb(scene, start)) return false;
  draft.rule = rule;
  draft.content = [start, stopBefore];
  return true;
}

/** "…, even as its allies plead for calm": what goes on while it is said, in the paper's words. */
function isMeanwhile(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  const at = scene.has(i, Is.Adverb) ? i + 1 : i;
  return (scene.isWord(at, id.as) || scene.isWord(at, id.while)) && !scene.isWord(at + 2, id.as);
}

/** "Two are dead, according to the clinic; eleven are missing, …": behind a semicolon that ends a report of its own. */
function behindOthers(scene: Scene, from: number, to: number): number {
  let reported = false;
  let start = from;
  for (let i = from; i < to; i++) {
    if (scene.quote[i] !== 0) continue;
    if (reported && scene.isMark(i, 0x3b)) start = i + 1;
    reported ||= scene.isWord(i, scene.lexicon.id.according) || (isSaying(scene, i) && isTensed(scene, i));
  }
  return start;
}

/** [from, to) can stand as a sentence: it has a main verb, and is no mere "When he came". */
function isClauseOfItsOwn(scene: Scene, from: number, to: number): boolean {
  if (!hasMainVerb(scene, from, to)) return false;
  if (!scene.has(from, Is.Subordinator) || scene.has(from, Is.Determiner)) return true;
  for (let i = from; i < to; i++) if (scene.isMark(i, COMMA)) return true;
  // "Whether it rains remains unclear"
  return SUBJECTS.has(scene.tokens.hash[from]);
}

const SUBJECTS = hashed('whether what how why');

/** A verb with tense stands in [from, to), outside relative clauses. */
function hasMainVerb(scene: Scene, from: number, to: number): boolean {
  let relative = false;
  let setOff = false;
  let held = false;
  for (let i = Math.max(from, to - 60); i < to; i++) {
    if (scene.speechAt(i) >= 0) return true;
    if (scene.isMark(i, COMMA)) relative = false;
    else if (scene.has(i, Is.Relative) && !scene.isWord(i, scene.lexicon.id.that)) {
      relative = true;
      setOff = scene.isMark(i - 1, COMMA);
    } else if (!isTensed(scene, i) || endsInIng(scene, i)) continue;
    // "Gunmen who took hostages | have demanded": the second verb is the main one, where no comma sets the first off.
    else if (!relative || (held && !setOff && scene.has(i, Is.Auxiliary))) return true;
    else held = true;
  }
  return false;
}

function isIngCue(scene: Scene, i: number): boolean {
  while (isAdverb(scene, i)) i++;
  return (scene.formsOf(i) & Form.Ing) !== 0;
}

/** "The plan failed, said X." */
export function readInverted(scene: Scene, v: number, from: number, to: number, draft: Draft): boolean {
  const cue = scene.cueOf(v);
  if (!isSaying(scene, v)) return false;
  const comma = v - 1;
  if (!(scene.isMark(comma, COMMA) || isQuoteEnd(scene, comma))) return false;
  const stop = Math.min(to, sentenceStop(scene, v + 1));
  const end = phraseEnd(scene, v + 1, stop, true);
  if (end <= v + 1) return false;
  if (
    !(
      scene.isCapital(v + 1) ||
      scene.has(v + 1, Is.Determiner | Is.PersonalPronoun | Is.PersonNoun | Is.Body | Is.Title)
    )
  )
    return false;
  // "Hill, a doctor, said parents want …": a clause follows, or none stands before.
  if (scene.has(v + 1, Is.PersonalPronoun) && scene.tokens.kind[v + 2] !== Kind.Mark) return false;
  for (let i = v + 2; i < stop && i < v + 14; i++) {
    if ((scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) || scene.has(i, Is.Relative)) break;
    if (isTensed(scene, i)) return false;
  }
  const predicate = hasMainVerb(scene, from, comma);
  // A verb may go unknown here as well.
  const long =
    cue.lemma === 'say' &&
    comma - from > 3 &&
    scene.isCapital(v + 1) &&
    !scene.has(v + 1, Is.Weekday) &&
    scene.isMark(end, 0x2e);
  // "The hull, claimed Hill, was sound", but "Hill, who was there, claimed Roe, 31, was late"
  const inside = isTensed(scene, end + 1) && !scene.has(from + 2, Is.Relative);
  if (!predicate && !long && !isQuoteEnd(scene, comma) && !inside) return false;
  // "Hill, …, asked a judge to rule": what comes next is asked for.
  if ((cue.frames & Frame.Addressee) !== 0 && scene.isWord(end, scene.lexicon.id.to)) return false;
  draft.sourceStart = v + 1;
  draft.sourceEnd = end;
  return contentAround(scene, comma, end, from, to, draft, 'content-then-inverted-cue');
}
