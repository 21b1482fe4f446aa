import { Flag, Kind } from '../article/tokens.ts';
import { labelStart, readColon } from './colons.ts';
import type { Draft } from './draft.ts';
import { clauseBetween, leadBefore } from './leadIn.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import { isDash } from './nominals.ts';
import { isNounRather } from './nounOrVerb.ts';
import { isChant } from './parts.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { participleSource, pronounBefore, subjectOfSentence } from './sharedSources.ts';
import { findSubject, type Subject } from './subjects.ts';
import { trimAside } from './trimSource.ts';
import { isAdverb, readVerbGroup, type VerbGroup, Voice } from './verbGroups.ts';
import { endsInS } from './wordEndings.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const SPEAKS = Frame.Quote | Frame.Clause;
const FARTHEST_CUE = 48;
const FARTHEST_CUE_BEFORE = 30;

const group: VerbGroup = { start: 0, end: 0, voice: Voice.Finite, modal: false, hedged: false };
const subject: Subject = { start: 0, end: 0, conjoined: false, apposition: false };

/** The last token of quotation `q` that is no mark of a quotation inside it: the comma of “… ‘miracles,’”. */
export function lastInside(scene: Scene, q: number): number {
  const { from, to } = scene.quotations;
  let last = to[q] - 1;
  while (last > from[q] && scene.tokens.kind[last] === Kind.Quote) last--;
  return last;
}

/** "…," X said. / "…," said X. / "…" —X. Fills `draft` with cue and source. */
export function cueAfter(scene: Scene, q: number, used: Int32Array, draft: Draft): boolean {
  const { tokens, lexicon } = scene;
  let t = scene.quoteEnd(q);
  if (t >= scene.count) return false;
  const inner = lastInside(scene, q);
  const full = scene.isMark(inner, 0x2e);
  const open = scene.isMark(inner, COMMA) || (tokens.flags[t] & Flag.Capital) === 0;
  if (isDash(scene, t)) {
    // "…" —Jane Doe, mayor
    if (scene.isCapital(t + 1)) {
      const end = phraseEnd(scene, t + 1, scene.count, true);
      if (end >= scene.count - 1 || tokens.kind[end] === Kind.Mark) {
        draft.rule = 'quote-then-dash-name';
        draft.cue = [t, t + 1];
        draft.sourceStart = t + 1;
        draft.sourceEnd = end;
        return true;
      }
    }
    t++;
  }
  if (scene.isMark(t, COMMA)) t++;
  // “The Bridge,” who went on to …: tells more of what stands before the quotation.
  if (scene.has(t, Is.Relative)) return false;
  let first = t;
  while (isAdverb(scene, first)) first++;
  if (scene.isWord(t, lexicon.id.as)) first = ++t;
  if (isSpeaking(scene, first)) {
    const source = scene.behindCue(first);
    if ((scene.formsOf(first) & (Form.Past | Form.Third | Form.Base)) !== 0) {
      const end = phraseEnd(scene, source, sentenceStop(scene, source), true);
      if (end > source) {
        take(draft, used, 'quote-then-inverted-cue', first, first, source, source, end);
        return true;
      }
    }
  }
  const stop = Math.min(sentenceStop(scene, t), t + FARTHEST_CUE);
  // “We wait.” Hill said.
  if (full && !open && !(stop - t < 5 && scene.isMark(stop - 1, 0x2e))) return false;
  for (let i = t; i < stop; i++) {
    if (scene.speechAt(i) >= 0) return false;
    if (used[i] !== 0 || !isSpeaking(scene, i)) continue;
    readVerbGroup(scene, i, t, group);
    if (group.voice === Voice.Bare || group.voice === Voice.Participle || group.voice === Voice.Infinitive) continue;
    if (isNounRather(scene, i, t, group)) continue;
    if (!findSubject(scene, group.start, t, subject)) {
      if (group.start === t && i > t && group.voice === Voice.Finite) return false;
      continue;
    }
    // "the senator from the north and former candidate told …"
    if (scene.has(subject.start - 1, Is.Conjunction) && phraseEnd(scene, t, group.start, true) === group.start)
      subject.start = t;
    if (subject.start > t + 4) continue;
    // “Did you know?” He answered, “No.”
    if (!open && scene.has(t, Is.SubjectPronoun) && scene.speechAt(group.end + 1) >= 0) return false;
    trimAside(scene, subject);
    take(draft, used, 'quote-then-cue', i, group.start, group.end, subject.start, subject.end);
    addressAfter(scene, i, draft);
    return true;
  }
  return false;
}

/** X said, "…" / X said: "…" / X: "…". Not behind `from`, where the quotation before ends. */
export function cueBefore(scene: Scene, q: number, from: number, used: Int32Array, draft: Draft): boolean {
  const { tokens, lexicon } = scene;
  const open = scene.quoteStart(q);
  const s = open - 1;
  if (s < from || (tokens.flags[open] & Flag.SentenceStart && !scene.isMark(s, COLON) && !scene.isMark(s, COMMA)))
    return false;
  const colon = scene.isMark(s, COLON);
  const comma = scene.isMark(s, COMMA);
  if (!colon && !comma && tokens.kind[s] !== Kind.Word) return false;
  const sentence = Math.max(from, scene.sentences[scene.sentenceAt(s)]);
  const label = colon ? labelStart(scene, sentence, s) : sentence;
  const limit = Math.max(label, s - FARTHEST_CUE_BEFORE);
  for (let i = s; i >= limit; i--) {
    if (scene.speechAt(i) >= 0) break;
    const according = scene.isWord(i, lexicon.id.to) && scene.isWord(i - 1, lexicon.id.according);
    const words = scene.isWord(i, lexicon.id.of) && scene.isWord(i - 1, lexicon.id.words);
    if ((according || words) && i + 1 < s) {
      take(draft, used, according ? 'quote-according-to' : 'in-words-of', i - 1, i - 1, i + 1, i + 1, s);
      return true;
    }
    if (i === s && isChant(scene, i)) {
      take(draft, used, 'in-words-of', i - 1, i - 1, i + 1, -1, -1);
      // "Fans broke into chants of “…”", but "was met with shouts of “…”": nobody is named.
      let k = i - 2;
      while (k > i - 5 && (scene.bits[k] === 0 || scene.has(k, Is.Article))) k--;
      if (scene.has(k, Is.Preposition) && !scene.has(k - 2, Is.Be) && !scene.isWord(k, lexicon.id.to))
        subjectOfSentence(scene, k, sentence, draft);
      return true;
    }
    // "Said Hill: “…”", where Said is no name.
    if (i === sentence && scene.takes(i, Frame.Quote) && startsPhrase(scene, i + 1)) {
      const end = phraseEnd(scene, i + 1, s, true);
      if (end === s && (scene.formsOf(i) & (Form.Past | Form.Third)) !== 0) {
        take(draft, used, 'cue-then-quote', i, i, i + 1, i + 1, end);
        tokens.flags[i] &= ~Flag.Capital;
        return true;
      }
    }
    if (used[i] !== 0 || !isSpeaking(scene, i)) continue;
    readVerbGroup(scene, i, sentence, group);
    if (group.voice === Voice.Bare || isNounRather(scene, i, sentence, group)) continue;
    if (colon && i === s - 1 && group.start === i && isBareNoun(scene, i)) continue;
    if (colon && isFarThought(scene, i, s)) continue;
    if (!sourceOf(scene, sentence, draft)) continue;
    draft.rule = 'cue-then-quote';
    draft.head = i;
    // The colon that leads in the quotation is part of it, as where it stands alone.
    draft.cue = [group.start, colon && group.end === s ? s + 1 : group.end];
    used[i] = 1;
    const clause = clauseBetween(scene, addressAfter(scene, i, draft), s);
    const lead = clause < 0 ? leadBefore(scene, q, sentence, draft) : -1;
    if (clause >= 0) {
      draft.rule = 'cue-that-clause';
      draft.content = [clause, s];
    } else if (lead >= 0) {
      draft.rule = 'content-around-cue';
      draft.content = [sentence, lead];
    }
    return true;
  }
  if (!colon) return false;
  readColon(scene, label, sentence, s, draft);
  return true;
}

/** Puts the subject of the verb group last read into `draft`: its own, or that of the verb before it. */
function sourceOf(scene: Scene, from: number, draft: Draft): boolean {
  const { start, end, voice } = group;
  if (voice === Voice.Passive) {
    if (scene.cueOf(end - 1).lemma !== 'ask') return false;
    // "Hill was asked by Roe, “…?”"; "was asked, “…?”": nobody is named.
    if (!scene.isWord(end, scene.lexicon.id.by)) return true;
    draft.sourceStart = end + 1;
    draft.sourceEnd = phraseEnd(scene, end + 1, scene.count, false);
    return true;
  }
  if (voice === Voice.Finite && findSubject(scene, start, from, subject)) {
    trimAside(scene, subject);
    draft.sourceStart = subject.start;
    draft.sourceEnd = subject.end;
    return true;
  }
  if (voice === Voice.Participle) return participleSource(scene, start, from, null, draft);
  if (voice === Voice.Finite && !subject.conjoined) return false;
  if (voice === Voice.Finite && pronounBefore(scene, start - 1, from, draft)) return true;
  // "He praised X and said", "went on to say": the subject of the clause before.
  return subjectOfSentence(scene, start, from, draft);
}

/** "With leaders worried about the vote, Hill tried a new line: “…”": a belief in another part of the sentence. */
function isFarThought(scene: Scene, i: number, colon: number): boolean {
  if (scene.cueOf(i).grade === 'V') return false;
  for (let k = i + 1; k < colon; k++) if (scene.isMark(k, COMMA)) return true;
  return false;
}

/** "a new campaign message: “…”": a base form with no plural and no pronoun before it. */
function isBareNoun(scene: Scene, i: number): boolean {
  if ((scene.formsOf(i) & (Form.Base | Form.Past | Form.Third)) !== Form.Base) return false;
  if (scene.isCapital(i - 1) || endsInS(scene, i - 1)) return false;
  return !scene.has(i - 1, Is.PersonalPronoun | Is.Plural | Is.Relative | Is.Conjunction);
}

/** A verb of saying, not a name that looks like one. */
export function isSpeaking(scene: Scene, i: number): boolean {
  return scene.takes(i, SPEAKS) && (scene.tokens.flags[i] & Flag.Capital) === 0;
}

/** Where the sentence that runs from `i` ends: the next sentence start or speech. */
export function sentenceStop(scene: Scene, i: number): number {
  const { flags } = scene.tokens;
  const limit = Math.min(scene.count, i + 60);
  for (let k = i + 1; k < limit; k++) if ((flags[k] & Flag.SentenceStart) !== 0 || scene.speechAt(k) >= 0) return k;
  return limit;
}

function take(
  draft: Draft,
  used: Int32Array,
  rule: Draft['rule'],
  head: number,
  cueFrom: number,
  cueTo: number,
  sourceFrom: number,
  sourceTo: number,
): void {
  draft.rule = rule;
  draft.head = head;
  draft.cue = [cueFrom, cueTo];
  draft.sourceStart = sourceFrom;
  draft.sourceEnd = sourceTo;
  used[head] = 1;
}

/** "told reporters": whom the cue at `v` speaks to. */
function addressAfter(scene: Scene, v: number, draft: Draft): number {
  if (!scene.takes(v, Frame.Addressee) || !startsPhrase(scene, v + 1)) return v + 1;
  const end = phraseEnd(scene, v + 1, Math.min(scene.count, v + 20), false);
  if (end > v + 1) {
    // "told “Morning and More,” …": a programme, without its marks.
    const title = scene.tokens.kind[v + 1] === Kind.Quote && scene.tokens.kind[end - 1] !== Kind.Quote;
    draft.addresseeStart = title ? v + 2 : v + 1;
    draft.addresseeEnd = end;
  }
  return end;
}
