import { Flag, Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { endsInIng, isAdverb, isTensed } from './verbGroups.ts';

const COMMA = 0x2c;
const LONGEST_CONTENT = 160;

/**
 * Where a clause that is reported ends (exclusive), given where it starts: at the end of the sentence, or before what
 * belongs to the reporting again (", according to …", ", adding that …", "and said …", ", X said").
 */
export function clauseEnd(scene: Scene, start: number, to: number): number {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  const limit = Math.min(to, start + LONGEST_CONTENT);
  let i = start;
  let open = 0;
  for (; i < limit; i++) {
    const q = scene.quote[i];
    if (q !== 0) {
      // Over a quotation: what stands in it belongs to the content.
      const end = scene.quoteEnd(q - 1);
      if (
        scene.part[q - 1] === 1 &&
        i === scene.quoteStart(q - 1) &&
        (tokens.flags[i] & Flag.SentenceStart) !== 0 &&
        i > start
      )
        break;
      i = Math.max(i, Math.min(end, limit) - 1);
      // “a mistake,” adding …: the comma stands inside the marks.
      if (scene.isMark(i - 1, COMMA) && endsAtComma(scene, i, limit)) return i + 1;
      continue;
    }
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      if (code === 0x28 || code === 0x5b) open++;
      else if (code === 0x29 || code === 0x5d) {
        if (open === 0) break;
        open--;
      } else if (code === COMMA) {
        if (endsAtComma(scene, i, limit)) break;
      } else if (code === 0x3b && resumesReporting(scene, i + 1, limit)) break;
      continue;
    }
    if (scene.isWord(i, id.and) || scene.isWord(i, id.but)) {
      if (i > start && reportsAgain(scene, i + 1, limit)) break;
    }
    const lead = scene.isWord(start, id.that) ? start + 1 : start;
    if (scene.isWord(i, id.according) && scene.isWord(i + 1, id.to) && i > lead) break;
  }
  while (i > start && tokens.kind[i - 1] === Kind.Mark && !closesPair(tokens.code[i - 1])) i--;
  return i;
}

function closesPair(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x25;
}

/** Whether the comma at `i` ends the reported clause. */
function endsAtComma(scene: Scene, i: number, limit: number): boolean {
  const { id } = scene.lexicon;
  let k = i + 1;
  if (k >= limit) return false;
  if (scene.isWord(k, id.according)) return true;
  if (scene.has(k, Is.Conjunction)) {
    if (scene.isWord(k, id.but) && opensOwnClause(scene, k + 1, limit)) return true;
    if (scene.isWord(k, id.and) || scene.isWord(k, id.but))
      return reportsAgain(scene, k + 1, limit, true) || resumesReporting(scene, k + 1, limit);
    return false;
  }
  // ", compared with", ", as have others": the paper's own measure.
  if (scene.isWord(k, id.compared)) return scene.isWord(k + 1, id.with);
  if (scene.isWord(k, id.as) && scene.has(k + 1, Is.Have) && !scene.has(k + 1, Is.PersonalPronoun)) return true;
  if ((scene.isWord(k, id.though) || scene.isWord(k, id.although)) && opensOwnClause(scene, k + 1, limit)) return true;
  if (scene.isWord(k, id.while) && (scene.has(k + 1, Is.Article) || endsInIng(scene, k + 1))) return true;
  if (scene.isWord(k, id.though) || scene.isWord(k, id.although) || scene.isWord(k, id.while) || scene.isWord(k, id.as))
    return resumesReporting(scene, k + 1, limit);
  // ", it has been claimed"
  if (scene.isWord(k, id.it) && scene.has(k + 1, Is.Be | Is.Have) && isHearsay(scene, k + 2, limit)) return true;
  if (scene.isWord(k, id.even) && scene.isWord(k + 1, id.as)) return true;
  while (k < i + 4 && isAdverb(scene, k)) k++;
  // ", adding that …", ", citing …"
  if (scene.cue[k] !== 0 && isIng(scene, k)) return true;
  return resumesReporting(scene, i + 1, limit);
}

/** ", but he did not say when", ", but Dube has": of the one who reports, or of others; no more of what was said. */
function opensOwnClause(scene: Scene, k: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(k, id.he) || scene.isWord(k, id.she) || scene.isWord(k, id.they)) return true;
  if (!scene.isCapital(k)) return false;
  const stop = Math.min(limit, k + 5);
  for (let i = k + 1; i < stop; i++) {
    if (isTensed(scene, i)) return true;
    if (!scene.isCapital(i)) return false;
  }
  return false;
}

/** "(been) claimed" at the end of the sentence, behind "it has" or "it is". */
function isHearsay(scene: Scene, i: number, limit: number): boolean {
  const v = scene.has(i, Is.Be) ? i + 1 : i;
  const form = scene.lexicon.forms[scene.tokens.code[v]];
  return scene.cue[v] !== 0 && (form & Form.Participle) !== 0 && (v + 1 >= limit || scene.isMark(v + 1, 0x2e));
}

function isIng(scene: Scene, k: number): boolean {
  return (scene.lexicon.forms[scene.tokens.code[k]] & Form.Ing) !== 0;
}

/** "and said", "and has denied": the same speaker's next report. */
function reportsAgain(scene: Scene, k: number, limit: number, comma = false): boolean {
  const stop = Math.min(limit, k + 4);
  for (; k < stop; k++) {
    if (scene.cue[k] !== 0) {
      const form = scene.lexicon.forms[scene.tokens.code[k]];
      if (isIng(scene, k)) return scene.isWord(k + 1, scene.lexicon.id.that);
      if ((form & (Form.Past | Form.Third)) === 0) return false;
      const cue = scene.lexicon.cues[scene.cue[k]];
      return cue.grade === 'V' && !scene.has(k - 1, Is.Determiner)
        ? (cue.frames &
            (comma
              ? Frame.Quote | Frame.Clause | Frame.Addressee | Frame.Noun | Frame.Infinitive
              : Frame.Quote | Frame.Clause | Frame.Addressee | Frame.PersonInfinitive)) !==
            0
        : false;
    }
    if (!isAdverb(scene, k) && !scene.has(k, Is.Have)) return false;
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
    const { grade, frames } = scene.lexicon.cues[scene.cue[i]];
    return grade !== '-' && (frames & Frame.Clause) !== 0 && (i + 1 >= limit || scene.isMark(i + 1, 0x2e));
  }
  return false;
}

/** ", X said" or "; he added": a short subject and a verb of saying with nothing more to report. */
export function resumesReporting(scene: Scene, k: number, limit: number): boolean {
  const stop = Math.min(limit, k + 14);
  for (let i = k; i < stop; i++) {
    if (scene.quote[i] !== 0) return false;
    if (scene.cue[i] !== 0) {
      const cue = scene.lexicon.cues[scene.cue[i]];
      const form = scene.lexicon.forms[scene.tokens.code[i]];
      if (cue.grade !== 'V' || (cue.frames & Frame.Quote) === 0 || (form & (Form.Past | Form.Third | Form.Base)) === 0)
        return false;
      if (i === k) return isNominal(scene, i + 1) && !scene.has(i + 1, Is.Determiner) && scene.isCapital(i + 1);
      return isNominal(scene, i - 1) || scene.has(i - 1, Is.SubjectPronoun);
    }
    if (scene.has(i, Is.Preposition) && endsInCue(scene, i, limit)) return true;
    if (scene.has(i, Is.Subordinator | Is.Preposition) && !scene.isWord(i, scene.lexicon.id.of)) return false;
    if (isTensed(scene, i)) return false;
    if (scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) return false;
  }
  return false;
}

/** "While Ramos said it was so, he seems uneasy": the comma behind which the main clause starts, or `to`. */
export function mainClauseAfter(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!scene.isMark(i, COMMA) || scene.quote[i] !== 0 || !startsPhrase(scene, i + 1)) continue;
    for (let k = i + 2; k < to && k < i + 10; k++) {
      if (scene.isMark(k, COMMA)) break;
      if (isTensed(scene, k)) return i;
    }
  }
  return to;
}
