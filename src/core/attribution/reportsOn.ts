import { Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
import { isReduced } from './phraseJoins.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isSaying, isTensed } from './verbGroups.ts';

/* Signs within or behind a reported clause that the paper is reporting again. */

/** Whether the word of saying at token `k` has its -ing form. */
export function isIng(scene: Scene, k: number): boolean {
  return (scene.formsOf(k) & Form.Ing) !== 0;
}

/** "before claiming that", "while nine in 10 said": of the reporting, with no comma before it. */
export function leavesClause(scene: Scene, i: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(i, id.while)) return countReports(scene, i + 1, limit);
  return (scene.isWord(i, id.before) || scene.isWord(i, id.after)) && isSpeechAct(scene, i + 1);
}

/** ", hours after Hill told visitors that": when it was said, by what somebody else said. */
export function datesByReport(scene: Scene, k: number, limit: number): boolean {
  const { id } = scene.lexicon;
  const stop = Math.min(limit, k + 4);
  let i = k + 1;
  while (i < stop && !scene.isWord(i, id.after) && !scene.isWord(i, id.before)) i++;
  if (i >= stop || !scene.has(i - 1, Is.TimeNoun)) return false;
  for (i += 2; i < limit && i < k + 16 && scene.tokens.kind[i] === Kind.Word; i++)
    if (isTensed(scene, i)) return isSaying(scene, i);
  return false;
}

/** "claiming", "also denouncing" */
function isSpeechAct(scene: Scene, k: number): boolean {
  if (isAdverb(scene, k)) k++;
  return isIng(scene, k) && scene.cueOf(k).grade === 'V' && scene.takes(k, Frame.Clause);
}

/** "and she accused", "and one in four said": another clause of the paper's own. */
export function othersReport(scene: Scene, k: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (!scene.isWord(k, id.he) && !scene.isWord(k, id.she)) return countReports(scene, k, limit);
  for (let v = k + 1; v < k + 4; v++) {
    if (scene.cue[v] === 0) {
      if (isAdverb(scene, v)) continue;
      return false;
    }
    return scene.cueOf(v).grade === 'V' && (scene.formsOf(v) & Form.Past) !== 0;
  }
  return false;
}

/** "nine in 10 said", "32% call it": so many of those who were asked. */
export function countReports(scene: Scene, k: number, limit: number): boolean {
  if (scene.tokens.kind[k] !== Kind.Number && !COUNTS.has(scene.tokens.hash[k])) return false;
  const stop = Math.min(limit, k + 8);
  for (let i = k + 1; i < stop; i++) {
    if (scene.cue[i] !== 0) {
      const cue = scene.cueOf(i);
      const form = scene.formsOf(i);
      if ((form & (Form.Past | Form.Base)) === 0 || (cue.frames & (Frame.Quote | Frame.Clause)) === 0) return false;
      return (
        (form & Form.Past) !== 0 || !cue.isNoun || scene.isMark(i - 1, 0x25) || scene.tokens.kind[i - 1] === Kind.Number
      );
    }
    if (scene.isMark(i, 0x25) || scene.isMark(i, 0x2d) || scene.has(i, Is.Have)) continue;
    if (scene.tokens.kind[i] === Kind.Mark || scene.quote[i] !== 0 || isTensed(scene, i)) return false;
  }
  return false;
}

const COUNTS = hashed(
  'half one two three four five six seven eight nine ten most many more about nearly only just some',
);

/** "and said", "and has denied": the same speaker's next report. */
export function reportsAgain(scene: Scene, k: number, limit: number, comma = false): boolean {
  const stop = Math.min(limit, k + 4);
  let doing = false;
  for (; k < stop; k++) {
    if (scene.cue[k] !== 0) {
      const form = scene.formsOf(k);
      if (isIng(scene, k)) return scene.isWord(k + 1, scene.lexicon.id.that);
      if ((form & (Form.Past | Form.Third)) === 0 && !doing) return false;
      const cue = scene.cueOf(k);
      return cue.grade === 'V' && !scene.has(k - 1, Is.Determiner)
        ? (cue.frames &
            (comma
              ? Frame.Quote | Frame.Clause | Frame.Addressee | Frame.Noun | Frame.Infinitive
              : Frame.Quote | Frame.Clause | Frame.Addressee | Frame.PersonInfinitive)) !==
            0 || scene.has(k + 1, Is.Question)
        : false;
    }
    // "but did not say when"
    if (scene.has(k, Is.Auxiliary) && !scene.has(k, Is.Be | Is.Have | Is.Modal)) doing = true;
    else if (!isAdverb(scene, k) && !scene.has(k, Is.Have)) return false;
  }
  return false;
}

/** ", a survey by the union suggests.": nothing but a noun phrase up to a verb of saying that ends the sentence. */
function endsInCue(scene: Scene, k: number, limit: number): boolean {
  const stop = Math.min(limit, k + 12);
  for (let i = k + 1; i < stop; i++) {
    if (scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) return false;
    if (scene.quote[i] !== 0 || scene.has(i, Is.Subordinator | Is.Relative)) return false;
    if (scene.cue[i] === 0 || !isTensed(scene, i)) {
      if (isTensed(scene, i)) return false;
      continue;
    }
    const { grade, frames } = scene.cueOf(i);
    return grade !== '-' && (frames & Frame.Clause) !== 0 && (i + 1 >= limit || scene.isMark(i + 1, 0x2e));
  }
  return false;
}

/** ", X said" or "; he added": a short subject and a verb of saying with nothing more to report. */
export function resumesReporting(scene: Scene, k: number, limit: number): boolean {
  const stop = Math.min(limit, k + 14);
  let reduced = false;
  for (let i = k; i < stop; i++) {
    if (scene.quote[i] !== 0) return false;
    // "an official briefed on the inquiry said"
    if (scene.has(k, Is.Article) && !isSaying(scene, i) && isReduced(scene, i)) reduced = true;
    else if (scene.cue[i] !== 0 && !(i === k ? scene.isCapital(i) : isNounHere(scene, i))) {
      // ", the court heard."
      if (scene.cueOf(i).lemma === 'hear') return scene.isMark(i + 1, 0x2e);
      if (!isSaying(scene, i) || (scene.formsOf(i) & (Form.Past | Form.Third | Form.Base)) === 0) return false;
      if (i === k) return isNominal(scene, i + 1) && !scene.has(i + 1, Is.Determiner) && scene.isCapital(i + 1);
      return isNominal(scene, i - 1) || scene.has(i - 1, Is.SubjectPronoun);
    } else if (scene.has(i, Is.Preposition) && endsInCue(scene, i, limit)) return true;
    else if (scene.has(i, Is.Subordinator | Is.Preposition) && !reduced && !scene.isWord(i, scene.lexicon.id.of))
      return false;
    else if (isTensed(scene, i)) return false;
    if (scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) return false;
  }
  return false;
}

/** "the United States", "insecure email, …": a name or noun that looks like a verb of saying. */
function isNounHere(scene: Scene, i: number): boolean {
  if (scene.isCapital(i)) return true;
  const plain = (scene.formsOf(i) & (Form.Past | Form.Third | Form.Ing)) === 0;
  return plain && scene.cueOf(i).isNoun && !scene.has(i - 1, Is.SubjectPronoun | Is.Plural | Is.Body);
}

/** ", a call echoed by others": the paper's own word for what was said. */
export function isSummedUp(scene: Scene, k: number, limit: number): boolean {
  if (!scene.isWord(k, scene.lexicon.id.a) && !scene.isWord(k, scene.lexicon.id.an)) return false;
  for (let i = k + 1; i < limit && i < k + 4 && scene.tokens.kind[i] === Kind.Word; i++)
    if (scene.has(i, Is.CueNoun) || (scene.cueOf(i).grade === 'V' && isNounHere(scene, i) && !scene.isCapital(i)))
      return true;
  return false;
}
