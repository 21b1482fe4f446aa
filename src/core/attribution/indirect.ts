import { Flag, Kind } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import { sentenceStop } from './direct.ts';
import { type Draft, newDraft } from './draft.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { isNounRather } from './nounOrVerb.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { RuleName } from './rules.ts';
import type { Scene } from './scene.ts';
import { participleSource, shareSource } from './sharedSources.ts';
import { findSubject, isNominal, type Subject } from './subjects.ts';
import { isAdverb, isPossessive, isTensed, readVerbGroup, type VerbGroup, Voice } from './verbGroups.ts';

const COMMA = 0x2c;
const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };
const group: VerbGroup = { start: 0, end: 0, voice: Voice.Finite, negated: false, modal: false, hedged: false };

/**
 * Reads the statement around the cue verb at `v` of the sentence [from, to), if it makes one. `lead` is the outermost
 * statement so far in the sentence: "… and denied", "…, adding" share its source.
 * @returns the draft, or null.
 */
export function readCueVerb(scene: Scene, v: number, from: number, to: number, lead: Draft | null): Draft | null {
  const { lexicon, tokens } = scene;
  const cue = lexicon.cues[scene.cue[v]];
  if (cue.grade === '-') return null;
  if ((tokens.flags[v] & Flag.Capital) !== 0 && (tokens.flags[v] & Flag.SentenceStart) === 0) return null;
  if (cue.isNoun && scene.has(v - 1, Is.Article | Is.Preposition) && !isPossessive(scene, v)) return null;
  readVerbGroup(scene, v, from, group);
  const { start, voice } = group;
  if (voice === Voice.Bare || voice === Voice.Infinitive) return null;
  const draft = newDraft('cue-clause');
  draft.head = v;
  draft.cue = [start, group.end];
  draft.hedged = group.hedged;
  if (cue.lemma === 'ask' && isFrontedAsking(scene, v, from)) return readFrontedAsking(scene, v, to, draft);
  if (cue.lemma === 'quote' || cue.lemma === 'cite') {
    const quoted = readQuotedAs(scene, v, from, to, draft);
    if (quoted !== undefined) return quoted;
  }
  if (voice === Voice.Passive) return readPassive(scene, from, to, cue, draft);
  if (voice === Voice.Participle) return readParticiple(scene, v, from, to, cue, draft, lead);
  if (isNounRather(scene, v, from, group)) return null;
  const inverted = readInverted(scene, v, from, to, cue, draft);
  if (inverted) return draft;
  if (!findSubject(scene, start, from, subject)) {
    if (!subject.conjoined) return null;
    if (!shareSource(scene, start, from, lead, draft)) return null;
    return readObject(scene, v, to, cue, draft) ? draft : null;
  }
  if (scene.has(subject.start, Is.Preposition) && !behindPreposition(scene, subject)) return null;
  const subjectStart = subject.start;
  draft.sourceStart = subject.start;
  draft.sourceEnd = subject.end;
  const behind = skipAdjuncts(scene, group.end, to);
  const closed = behind >= to || scene.tokens.kind[behind] === Kind.Mark || isAside(scene, behind);
  if (closed && readContentBefore(scene, v, subjectStart, from, to, cue, draft, true)) return draft;
  if (readObject(scene, v, to, cue, draft)) return draft;
  return !closed && readContentBefore(scene, v, subjectStart, from, to, cue, draft, false) ? draft : null;
}

/** "In a meeting with the board Trump said": the name right before the verb is the subject. Quantities may stay. */
function behindPreposition(scene: Scene, found: Subject): boolean {
  if (scene.isCapital(found.start) && found.start + 1 < found.end && scene.isCapital(found.start + 1)) return true;
  if (scene.tokens.kind[found.start + 1] === Kind.Number || scene.has(found.start + 1, Is.Article)) {
    if (!scene.isCapital(found.end - 1))
      return (
        scene.has(found.end - 1, Is.PersonNoun | Is.Plural | Is.Body) ||
        scene.tokens.kind[found.start + 1] === Kind.Number
      );
  }
  if (!scene.isCapital(found.end - 1) || found.apposition) return false;
  found.start = found.end - 1;
  return true;
}

/** "said as he left", "said after the vote": what follows tells when. */
function isAside(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  return (
    scene.isWord(i, id.as) ||
    scene.isWord(i, id.after) ||
    scene.isWord(i, id.when) ||
    scene.isWord(i, id.while) ||
    scene.isWord(i, id.before) ||
    scene.isWord(i, id.during)
  );
}

/** What follows the cue, by the frames it has. Fills content and rule. */
function readObject(scene: Scene, v: number, to: number, cue: Cue, draft: Draft): boolean {
  const { lexicon } = scene;
  const { id } = lexicon;
  let p = scene.behindCue(v);
  if (p >= to) return false;
  if (
    (cue.frames & (Frame.Addressee | Frame.PersonInfinitive)) !== 0 &&
    startsPhrase(scene, p) &&
    !scene.has(p, Is.Question)
  ) {
    const end = phraseEnd(scene, p, Math.min(to, p + 24), false);
    if (end > p && end < to) {
      let next = end;
      while (next < end + 3 && isAdverb(scene, next)) next++;
      next = skipAdjuncts(scene, next, to);
      if (
        (cue.frames & Frame.PersonInfinitive) !== 0 &&
        scene.isWord(next, id.to) &&
        !startsPhrase(scene, next + 2) === false
      ) {
        return fill(scene, draft, cue, 'cue-person-infinitive', p, clauseEnd(scene, p, to));
      }
      if (
        (cue.frames & Frame.PersonInfinitive) !== 0 &&
        (scene.isWord(next, id.to) || (scene.isWord(next, id.not) && scene.isWord(next + 1, id.to)))
      )
        return fill(scene, draft, cue, 'cue-person-infinitive', p, clauseEnd(scene, p, to));
      if ((cue.frames & Frame.Addressee) !== 0) {
        draft.addresseeStart = p;
        draft.addresseeEnd = end;
        if (readClause(scene, next, to, cue, draft)) return true;
        if (lexicon.prepositionBit[scene.tokens.code[next]] & cue.prepositions && scene.has(next, Is.Preposition)) {
          draft.cue = [draft.cue[0], next + 1];
          return fill(scene, draft, cue, 'cue-preposition', next + 1, objectEnd(scene, next + 1, to));
        }
        if ((cue.frames & (Frame.Clause | Frame.Noun)) === 0) return false;
        draft.addresseeStart = -1;
        draft.addresseeEnd = -1;
      }
    }
  }
  // "said in a statement that", "said on Monday (that)", "told … late on Monday"
  const q = skipAdjuncts(scene, p, to);
  if (scene.isWord(q, id.that) && readClause(scene, q, to, cue, draft)) return true;
  const that = thatBehindAdjuncts(scene, scene.isMark(p, COMMA) ? p + 1 : p, to);
  if (that > 0 && readClause(scene, that, to, cue, draft)) return true;
  if (
    p + 1 < to &&
    scene.has(p, Is.Preposition) &&
    (bitOf(scene, p) & cue.prepositions) !== 0 &&
    !(scene.isWord(p, id.to) && (cue.frames & Frame.Infinitive) !== 0 && !startsDeterminer(scene, p + 1))
  ) {
    draft.cue = [draft.cue[0], p + 1];
    return fill(scene, draft, cue, 'cue-preposition', p + 1, objectEnd(scene, p + 1, to));
  }
  if (readClause(scene, q, to, cue, draft)) return true;
  if (q !== p && readClause(scene, p, to, cue, draft)) return true;
  while (p < v + 4 && isAdverb(scene, p)) p++;
  if ((cue.frames & Frame.Complement) !== 0 && startsPhrase(scene, p) && hasComplement(scene, p, to))
    return fill(scene, draft, cue, 'cue-object', p, objectEnd(scene, p, to));
  if ((cue.frames & Frame.Noun) !== 0 && startsPhrase(scene, p))
    return fill(scene, draft, cue, cue.grade === 'B' ? 'belief-object' : 'cue-object', p, objectEnd(scene, p, to));
  if ((cue.frames & Frame.Gerund) !== 0 && p < to && endsInIng(scene, p))
    return fill(scene, draft, cue, 'cue-gerund', p, clauseEnd(scene, p, to));
  return false;
}

/** "said at a stop in Ohio that …": where "that" stands behind adverbials without a verb, or -1. */
function thatBehindAdjuncts(scene: Scene, p: number, to: number): number {
  if (!scene.has(p, Is.Preposition | Is.Adverb | Is.TimeNoun | Is.Weekday) && !isAdverb(scene, p)) return -1;
  const limit = Math.min(to, p + 24);
  for (let i = p + 1; i < limit; i++) {
    if (scene.isWord(i, scene.lexicon.id.that)) return i;
    if (scene.quote[i] !== 0 || scene.has(i, Is.Relative | Is.Subordinator | Is.PersonalPronoun) || isTensed(scene, i))
      return -1;
  }
  return -1;
}

function bitOf(scene: Scene, i: number): number {
  const code = scene.tokens.code[i];
  return code < scene.lexicon.prepositionBit.length ? scene.lexicon.prepositionBit[code] : 0;
}

/** A clause, question or infinitive that starts at `p`. */
function readClause(scene: Scene, p: number, to: number, cue: Cue, draft: Draft): boolean {
  const { id } = scene.lexicon;
  if (p >= to) return false;
  const { frames } = cue;
  let at = p;
  if (scene.isMark(at, COMMA) || scene.isMark(at, 0x3a)) {
    if (scene.isMark(at, COMMA) && !scene.isWord(at + 1, id.that)) return false;
    at++;
  }
  if (scene.isWord(at, id.that) && (frames & Frame.ThatClause) !== 0)
    return fill(scene, draft, cue, graded(cue, 'cue-that-clause'), at, clauseEnd(scene, at, to));
  if (scene.has(at, Is.Question) && (frames & (Frame.Question | Frame.Clause)) !== 0 && !scene.has(at, Is.Preposition))
    return fill(scene, draft, cue, 'cue-question', at, clauseEnd(scene, at, to));
  if ((frames & Frame.Infinitive) !== 0) {
    const n = scene.isWord(at, id.not) ? at + 1 : at;
    if (
      scene.isWord(n, id.to) &&
      scene.isWord(n + 1, id.be) &&
      (scene.isWord(n + 2, id.named) || scene.isWord(n + 2, id.identified))
    )
      return false;
    if (scene.isWord(n, id.to) && n + 1 < to && !startsDeterminer(scene, n + 1))
      return fill(scene, draft, cue, graded(cue, 'cue-infinitive'), at, clauseEnd(scene, at, to));
  }
  if ((frames & Frame.Clause) !== 0) {
    if ((startsPhrase(scene, at) || opensClause(scene, at)) && (scene.quote[at] !== 0 || hasPredicate(scene, at, to)))
      return fill(scene, draft, cue, graded(cue, 'cue-clause'), at, clauseEnd(scene, at, to));
  }
  return false;
}

/** A verb with tense stands in the sentence behind `from`, or a pronoun that can only be a subject starts it. */
function hasPredicate(scene: Scene, from: number, to: number): boolean {
  if (scene.has(from, Is.Auxiliary)) return true;
  if (scene.has(from, Is.PersonalPronoun) && !scene.has(from, Is.ObjectPronoun)) return true;
  const limit = Math.min(to, from + 40);
  for (let i = from + 1; i < limit; i++) {
    if (isTensed(scene, i) || scene.quote[i] !== 0) return true;
    if (isPossessive(scene, i) && scene.has(i - 1, Is.PersonalPronoun)) return true;
  }
  return limit < to;
}

function startsDeterminer(scene: Scene, i: number): boolean {
  return scene.has(i, Is.Determiner | Is.ObjectPronoun) || scene.isCapital(i);
}

/** Adverbials that may open a reported clause: "said in Iran there was …", "said if …", "said only …". */
function opensClause(scene: Scene, i: number): boolean {
  if (scene.has(i, Is.Subordinator | Is.Adverb)) return true;
  if (scene.has(i, Is.Preposition)) return true;
  return isAdverb(scene, i);
}

/** Steps over "in a statement", "on Monday", "to reporters", "last week", adverbs: how and when it was said. */
export function skipAdjuncts(scene: Scene, p: number, to: number): number {
  const { id } = scene.lexicon;
  let at = p;
  for (let guard = 0; guard < 5 && at < to; guard++) {
    if (scene.has(at, Is.Weekday) || scene.has(at, Is.TimeNoun)) at++;
    else if ((scene.isWord(at, id.last) || scene.isWord(at, id.this)) && scene.has(at + 1, Is.TimeNoun | Is.Weekday))
      at += 2;
    else if (scene.has(at, Is.Preposition) && !scene.isWord(at, id.of)) {
      const end = adjunctEnd(scene, at, to);
      if (end < 0) break;
      at = end;
    } else if (
      isAdverb(scene, at) &&
      (scene.has(at + 1, Is.Preposition | Is.Weekday | Is.TimeNoun) || scene.isWord(at + 1, id.that))
    )
      at++;
    else break;
  }
  return at;
}

/** The prepositional phrase at `at` tells how or when something was said, and something reported follows: its end, or -1. */
function adjunctEnd(scene: Scene, at: number, to: number): number {
  const { id } = scene.lexicon;
  let k = at + 1;
  if (
    scene.isWord(at, id.to) &&
    !scene.has(k, Is.Determiner | Is.ObjectPronoun | Is.PersonNoun | Is.Body | Is.Plural | Is.Media) &&
    !scene.isCapital(k)
  )
    return -1;
  if (scene.has(k, Is.Weekday | Is.Month)) {
    k++;
    while (k < to && (scene.tokens.kind[k] === Kind.Number || scene.has(k, Is.TimeNoun) || scene.has(k, Is.Weekday)))
      k++;
    return k;
  }
  if (!startsPhrase(scene, k)) return -1;
  const end = phraseEnd(scene, k, Math.min(to, k + 12), false);
  if (end <= k || end >= to) return -1;
  if (scene.isWord(end, id.that)) return end;
  // Indefinite: "in an interview", "at a rally", "to reporters"
  const indefinite =
    scene.isWord(k, id.a) ||
    scene.isWord(k, id.an) ||
    scene.isWord(at, id.to) ||
    scene.has(end - 1, Is.TimeNoun | Is.CueNoun | Is.Media);
  return indefinite ? end : -1;
}

function graded(cue: Cue, rule: RuleName): RuleName {
  if (cue.grade === 'B') return rule === 'cue-infinitive' ? 'belief-infinitive' : 'belief-clause';
  if (cue.grade === 'S') return 'showing-clause';
  return rule;
}

/** "While Ramos said it was so, he seems uneasy": the comma behind which the main clause starts, or `to`. */
function mainClauseAfter(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!scene.isMark(i, COMMA) || scene.quote[i] !== 0 || !startsPhrase(scene, i + 1)) continue;
    for (let k = i + 2; k < to && k < i + 10; k++) {
      if (scene.isMark(k, COMMA)) break;
      if (isTensed(scene, k)) return i;
    }
  }
  return to;
}

function fill(scene: Scene, draft: Draft, _cue: Cue, rule: RuleName, from: number, to: number): boolean {
  // "Smith, who said the road was unsafe, resigned": the main verb goes on behind the comma.
  if (draft.sourceStart >= 0 && scene.has(draft.sourceStart, Is.Relative) && scene.isMark(draft.sourceStart - 1, COMMA))
    for (let i = from + 1; i + 1 < to; i++) if (scene.isMark(i, COMMA) && isTensed(scene, i + 1)) to = i;
  const lead = draft.sourceStart - 1;
  if (
    lead >= 0 &&
    scene.has(lead, Is.Subordinator) &&
    !scene.isWord(lead, scene.lexicon.id.that) &&
    (scene.tokens.flags[lead] & Flag.SentenceStart) !== 0
  )
    to = mainClauseAfter(scene, from, to);
  if (to <= from) return false;
  draft.rule = rule;
  draft.content = [from, to];
  return true;
}

/** Where the object of a cue ends: a noun phrase, and what hangs on it up to the next comma or clause. */
function objectEnd(scene: Scene, p: number, to: number): number {
  const { id } = scene.lexicon;
  const { tokens } = scene;
  const limit = Math.min(to, p + 60);
  let i = p;
  for (; i < limit; i++) {
    const q = scene.quote[i];
    if (q !== 0) {
      i = Math.min(scene.quoteEnd(q - 1), limit) - 1;
      continue;
    }
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      if (code === COMMA) {
        if (scene.isCapital(i - 1) && scene.isCapital(i + 1) && !scene.has(i + 1, Is.Weekday)) continue;
        if (goesOnBehindComma(scene, i, limit)) continue;
        break;
      }
      if (code === 0x3b || code === 0x3a || code === 0x2014 || code === 0x2013 || code === 0x29) break;
      continue;
    }
    if (i > p && scene.has(i, Is.Subordinator) && !scene.has(i, Is.Preposition | Is.Relative | Is.Determiner)) {
      if (
        scene.isWord(i, id.when) ||
        scene.isWord(i, id.while) ||
        scene.isWord(i, id.after) ||
        scene.isWord(i, id.because) ||
        scene.isWord(i, id.before) ||
        scene.isWord(i, id.though) ||
        scene.isWord(i, id.although) ||
        scene.isWord(i, id.since) ||
        scene.isWord(i, id.unless) ||
        scene.isWord(i, id.until)
      )
        break;
    }
    if (i > p && (scene.isWord(i, id.and) || scene.isWord(i, id.but)) && andVerb(scene, i + 1)) break;
    if (i > p + 1 && isManner(scene, i)) break;
  }
  while (i > p && tokens.kind[i - 1] === Kind.Mark) i--;
  return i;
}

/** ", who …", ", including …", "red, white and blue": the object goes on behind the comma at `i`. */
function goesOnBehindComma(scene: Scene, i: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (scene.has(i + 1, Is.Relative) && !scene.isWord(i + 1, id.that)) return true;
  if (scene.isWord(i + 1, id.including) || (scene.isWord(i + 1, id.such) && scene.isWord(i + 2, id.as))) return true;
  if (scene.has(i + 1, Is.Preposition) && scene.has(i + 2, Is.Relative)) return true;
  // A list: another comma or "and" follows soon, and no verb.
  for (let k = i + 1; k < limit && k < i + 9; k++) {
    if (scene.isWord(k, id.and) || scene.isWord(k, id.or))
      return k > i + 1
        ? !andVerb(scene, k + 1)
        : startsPhrase(scene, k + 1) &&
            !andVerb(scene, k + 1) &&
            !scene.has(k + 1, Is.SubjectPronoun) &&
            !hasPredicateSoon(scene, k + 1, limit);
    if (scene.has(k, Is.Relative | Is.SubjectPronoun | Is.Conjunction) || isTensed(scene, k) || scene.cue[k] !== 0)
      return false;
  }
  return false;
}

function hasPredicateSoon(scene: Scene, i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 8; k++) if (isTensed(scene, k)) return true;
  return false;
}

/** "during the debate", "on Monday", "in a statement": how the thing was said, not what. */
function isManner(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(i, id.during)) return true;
  if (scene.has(i, Is.Weekday) && !isPossessive(scene, i + 1) && !scene.has(i - 1, Is.Preposition | Is.Determiner))
    return !isNominal(scene, i + 1);
  if (!(scene.isWord(i, id.in) || scene.isWord(i, id.on) || scene.isWord(i, id.at))) return false;
  if (scene.has(i + 1, Is.Weekday)) return true;
  if (!(scene.isWord(i + 1, id.a) || scene.isWord(i + 1, id.an))) return false;
  const end = phraseEnd(scene, i + 1, Math.min(scene.count, i + 9), false);
  return scene.has(end - 1, Is.CueNoun | Is.Media) || SAID_IN.has(scene.tokens.textOf(end - 1));
}

const SAID_IN = new Set(
  'interview speech tweet tweets letter rally briefing conference appearance email post video ad hearing address'.split(
    ' ',
  ),
);

function andVerb(scene: Scene, i: number): boolean {
  while (isAdverb(scene, i)) i++;
  if (scene.cue[i] !== 0 && (scene.lexicon.forms[scene.tokens.code[i]] & Form.Past) !== 0) return true;
  if (scene.has(i, Is.PlainVerb)) return true;
  return scene.has(i, Is.Auxiliary);
}

/** "called him a liar", "called the plan dead": something is said of the object at `p`. */
function hasComplement(scene: Scene, p: number, to: number): boolean {
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

function endsInIng(scene: Scene, i: number): boolean {
  const { text, end, start, kind } = scene.tokens;
  return (
    kind[i] === Kind.Word &&
    end[i] - start[i] > 4 &&
    text.charCodeAt(end[i] - 1) === 0x67 &&
    text.charCodeAt(end[i] - 2) === 0x6e &&
    text.charCodeAt(end[i] - 3) === 0x69
  );
}

/** "The plan failed, X said." / "The plan, X said, failed." */
function readContentBefore(
  scene: Scene,
  v: number,
  subjectStart: number,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
  closed: boolean,
): boolean {
  if (cue.grade === '-' || (cue.frames & (Frame.Quote | Frame.Clause)) === 0) return false;
  const comma = subjectStart - 1;
  if (draft.sourceStart >= 0 && scene.has(draft.sourceStart, Is.Relative)) return false;
  if (scene.isWord(comma, scene.lexicon.id.as))
    return closed && (cue.frames & Frame.Clause) !== 0 && readAsClause(scene, v, comma, from, to, draft);
  if (!(scene.isMark(comma, COMMA) || isQuoteEnd(scene, comma))) return false;
  // "When asked, she smiled": only words of saying take a clause.
  if ((cue.frames & Frame.Clause) === 0 && !isQuoteEnd(scene, comma)) return false;
  return contentAround(scene, comma, scene.behindCue(v), from, to, draft, 'content-then-cue');
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
  if (as > from + 1 || !scene.isMark(comma, COMMA)) return false;
  draft.rule = 'as-clause';
  draft.content = [comma + 1, clauseEnd(scene, comma + 1, to)];
  return draft.content[1] > draft.content[0];
}

function isQuoteEnd(scene: Scene, i: number): boolean {
  return i >= 0 && scene.quote[i] !== 0 && scene.quotations.close[scene.quote[i] - 1] === i;
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
  while (
    next < stop &&
    !(
      scene.tokens.kind[next] === Kind.Mark &&
      (scene.tokens.code[next] === COMMA || scene.tokens.code[next] === 0x2e || scene.tokens.code[next] === 0x3b)
    )
  )
    next++;
  let start = from;
  while (start < comma && scene.has(start, Is.Conjunction)) start++;
  if (comma - start < 1) return false;
  if (next < to - 1 && scene.isMark(next, COMMA)) {
    // In the middle only if what stands before is no clause yet, or the sentence goes on.
    const end = clauseEnd(scene, next + 1, to);
    if (end > next + 1 && !scene.has(next + 1, Is.Conjunction) && !isIngCue(scene, next + 1)) {
      draft.rule = 'content-around-cue';
      draft.content = [start, comma, next + 1, end];
      return true;
    }
  }
  draft.rule = rule;
  draft.content = [start, comma];
  return true;
}

function isIngCue(scene: Scene, i: number): boolean {
  while (isAdverb(scene, i)) i++;
  return scene.cue[i] !== 0 && (scene.lexicon.forms[scene.tokens.code[i]] & Form.Ing) !== 0;
}

/** "The plan failed, said X." */
function readInverted(scene: Scene, v: number, from: number, to: number, cue: Cue, draft: Draft): boolean {
  if (group.start !== v || (cue.frames & Frame.Quote) === 0 || cue.grade !== 'V') return false;
  const comma = v - 1;
  if (!(scene.isMark(comma, COMMA) || isQuoteEnd(scene, comma))) return false;
  const form = scene.lexicon.forms[scene.tokens.code[v]];
  if ((form & (Form.Past | Form.Third)) === 0 || !startsPhrase(scene, v + 1)) return false;
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
  if (scene.has(v + 1, Is.PersonalPronoun) && v + 2 < stop && scene.tokens.kind[v + 2] !== Kind.Mark) return false;
  for (let i = v + 2; i < stop && i < v + 14; i++) {
    if ((scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) || scene.has(i, Is.Relative)) break;
    if (isTensed(scene, i)) return false;
  }
  let predicate = false;
  for (let i = from; i < comma && i < from + 60 && !predicate; i++)
    predicate = isTensed(scene, i) || scene.speechAt(i) >= 0;
  if (
    !predicate &&
    !isQuoteEnd(scene, comma) &&
    !(scene.isMark(end, COMMA) && end + 1 < to && isTensed(scene, end + 1))
  )
    return false;
  // "Smith, said to be ill, …": not this.
  draft.sourceStart = v + 1;
  draft.sourceEnd = end;
  return contentAround(scene, comma, end, from, to, draft, 'content-then-inverted-cue');
}

/** was told that …, is expected to …, was accused of …, was announced (by X) */
function readPassive(scene: Scene, from: number, to: number, cue: Cue, draft: Draft): Draft | null {
  const { id } = scene.lexicon;
  if (!findSubject(scene, group.start, from, subject)) return null;
  const { start, end } = subject;
  const p = group.end;
  let q = skipAdjuncts(scene, p, to);
  if (scene.isWord(p, id.by) && startsPhrase(scene, p + 1)) {
    const by = phraseEnd(scene, p + 1, to, false);
    draft.sourceStart = p + 1;
    draft.sourceEnd = by;
    q = by;
  }
  if ((cue.frames & (Frame.Addressee | Frame.PersonInfinitive)) !== 0) {
    draft.addresseeStart = start;
    draft.addresseeEnd = end;
  }
  if (scene.isWord(q, id.that) || (scene.has(q, Is.Question) && (cue.frames & Frame.Question) !== 0)) {
    draft.rule = 'passive-clause';
    draft.content = [q, clauseEnd(scene, q, to)];
    return draft;
  }
  if (scene.isWord(q, id.to) && isHearsay(scene, q)) return null;
  if (scene.isWord(q, id.to) && (cue.frames & (Frame.PersonInfinitive | Frame.Infinitive | Frame.Clause)) !== 0) {
    draft.rule = 'passive-infinitive';
    draft.content = [start, end, q, clauseEnd(scene, q, to)];
    return draft;
  }
  if ((cue.frames & Frame.Addressee) !== 0) return null;
  if ((cue.frames & Frame.Noun) !== 0 && (draft.sourceStart >= 0 || (cue.frames & Frame.ThatClause) !== 0)) {
    draft.rule = 'passive-object';
    draft.content = [start, end];
    return draft;
  }
  return null;
}

/** "is said to have warned": the cue is the verb behind "to". */
function isHearsay(scene: Scene, to: number): boolean {
  for (let i = to + 1; i < to + 4 && i < scene.count; i++) {
    if (scene.cue[i] !== 0) return scene.lexicon.cues[scene.cue[i]].grade === 'V' && i + 1 < scene.count;
    if (!scene.has(i, Is.Have) && !isAdverb(scene, i)) return false;
  }
  return false;
}

/** ", adding that …", "a letter saying …" */
function readParticiple(
  scene: Scene,
  v: number,
  from: number,
  to: number,
  cue: Cue,
  draft: Draft,
  lead: Draft | null,
): Draft | null {
  if (!participleSource(scene, group.start, from, lead, draft)) return null;
  if (!readObject(scene, v, to, cue, draft)) return null;
  draft.rule = 'participle';
  return draft;
}

/**
 * "The Post quoted him as saying …", "she was quoted by the Post as saying …": the one quoted speaks, the one who quotes
 * passes it on. Undefined if it is another use of the verb.
 */
function readQuotedAs(scene: Scene, v: number, from: number, to: number, draft: Draft): Draft | null | undefined {
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

/** "Asked whether …, she said": the question opens the sentence. */
function isFrontedAsking(scene: Scene, v: number, from: number): boolean {
  if (v === from) return true;
  return (
    v - from <= 2 &&
    scene.has(v - 1, Is.Subordinator | Is.Conjunction) &&
    (v - 2 < from || scene.has(v - 2, Is.Conjunction))
  );
}

function readFrontedAsking(scene: Scene, v: number, to: number, draft: Draft): Draft | null {
  const { id } = scene.lexicon;
  let p = v + 1;
  if (scene.isWord(p, id.by)) {
    const end = phraseEnd(scene, p + 1, to, false);
    draft.sourceStart = p + 1;
    draft.sourceEnd = end;
    p = end;
  }
  draft.cue = [v, v + 1];
  if (scene.isWord(p, id.about)) {
    draft.cue = [v, p + 1];
    p++;
  } else if (!scene.has(p, Is.Question) && !scene.isWord(p, id.to) && !isAdverb(scene, p)) return null;
  const end = mainClauseAfter(scene, p, to);
  if (end >= to || end <= p) return null;
  draft.rule = 'cue-question';
  draft.content = [p, end];
  return draft;
}
