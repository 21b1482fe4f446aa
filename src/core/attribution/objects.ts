import { Kind } from '../article/tokens.ts';
import { isMeasure, skipAdjuncts } from './adjuncts.ts';
import { clauseEnd } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isLedUpTo, mainClauseAfter } from './fronted.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { isDash } from './nominals.ts';
import { objectEnd, orderEnd } from './objectEnds.ts';
import {
  behindAppositions,
  hasComplement,
  isAudience,
  isNaming,
  isSubjectRather,
  startsQuantity,
} from './objectShapes.ts';
import { beforeOwnPreposition, behindAside, bitOf, thatBehindAdjuncts } from './objectStarts.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import { hasPredicate, hasUnknownVerb, opensClause } from './predicates.ts';
import type { RuleName } from './rules.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;
const LONGEST_HEADLINE = 34;

/** What follows the cue, by the frames it has. Fills content and rule. */
export function readObject(scene: Scene, v: number, end: number, cue: Cue, draft: Draft): boolean {
  const to = scene.has(draft.sourceStart, Is.Relative) ? relativeEnd(scene, v, end) : end;
  const { lexicon } = scene;
  const { id } = lexicon;
  let p = scene.behindCue(v);
  if (p >= to) return false;
  // "warns solemnly the parties of …"
  if ((cue.frames & Frame.Addressee) !== 0 && isAdverb(scene, p) && startsPhrase(scene, p + 1)) p++;
  if ((cue.frames & (Frame.Addressee | Frame.PersonInfinitive)) !== 0 && startsPhrase(scene, p)) {
    const end = beforeOwnPreposition(scene, p, phraseEnd(scene, p, Math.min(to, p + 24), false), cue);
    if (end > p && end < to) {
      let next = end;
      while (next < end + 3 && isAdverb(scene, next) && !scene.has(next, Is.Negation) && !scene.isWord(next, id.there))
        next++;
      if ((bitOf(scene, next) & cue.prepositions) === 0) next = skipAdjuncts(scene, next, to);
      next = behindAside(scene, next, to, cue.prepositions);
      // “an Israeli decision to make”: within the marks it is another's.
      const infinitive =
        scene.quote[next] !== scene.quote[p] ? false : scene.isWord(next, id.to) || scene.isWord(next, id.not);
      if ((cue.frames & Frame.PersonInfinitive) !== 0 && infinitive) {
        // "told him to go": the order alone; "urged both sides to talk": what both sides are to do.
        const told = (cue.frames & Frame.Addressee) !== 0 && cue.lemma !== 'ask';
        if (told) {
          draft.addresseeStart = p;
          draft.addresseeEnd = end;
        }
        return fill(
          scene,
          draft,
          'cue-person-infinitive',
          told ? next : p,
          orderEnd(scene, next, clauseEnd(scene, p, to)),
        );
      }
      if ((cue.frames & Frame.Addressee) !== 0) {
        draft.addresseeStart = p;
        draft.addresseeEnd = end;
        // "promised help if they won": a condition, not a question.
        const asks = (cue.frames & Frame.Question) !== 0 || !scene.has(next, Is.Question);
        if (asks && readClause(scene, next, to, cue, draft)) return true;
        if ((bitOf(scene, next) & cue.prepositions) !== 0 && !scene.has(next + 1, Is.Weekday | Is.Month)) {
          // "accused her of theft": what is said of her, and to nobody in particular.
          if ((cue.frames & Frame.Noun) !== 0) {
            draft.addresseeStart = -1;
            draft.addresseeEnd = -1;
            return fillPreposition(scene, draft, next, to, p);
          }
          draft.cue = [draft.cue[0], next + 1];
          return fillPreposition(scene, draft, next, to);
        }
        // "promises Iran an answer"
        if ((cue.frames & Frame.Noun) !== 0 && scene.has(next, Is.Article))
          return fill(scene, draft, 'cue-object', next, objectEnd(scene, next, to));
        draft.addresseeStart = -1;
        draft.addresseeEnd = -1;
      }
    }
  }
  // "reported, citing a clerk, that"
  const set = behindAside(scene, p, to, 0);
  if (scene.isWord(set, id.that) && readClause(scene, set, to, cue, draft)) return true;
  // "said in a statement that", "said on Monday (that)", "told … late on Monday"
  const q = skipAdjuncts(scene, p, to);
  const that = thatBehindAdjuncts(scene, scene.isMark(p, COMMA) ? p + 1 : p, to, (cue.frames & Frame.Infinitive) !== 0);
  if (that > 0 && readClause(scene, that, to, cue, draft)) return true;
  // "complained to the owner about the noise"
  if (scene.isWord(p, id.to)) {
    const next = phraseEnd(scene, p + 1, Math.min(to, p + 16), false);
    if (
      !scene.isWord(next, id.to) &&
      (bitOf(scene, next) & cue.prepositions) !== 0 &&
      !scene.has(next + 1, Is.Weekday | Is.Month)
    ) {
      draft.addresseeStart = p + 1;
      draft.addresseeEnd = next;
      return fillPreposition(scene, draft, next, to);
    }
  }
  if (
    (bitOf(scene, p) & cue.prepositions) !== 0 &&
    !(scene.isWord(p, id.to) && (cue.frames & Frame.Infinitive) !== 0 && !startsDeterminer(scene, p + 1))
  ) {
    // "a man accused of theft", "an aide briefed on it": who is accused or briefed stands before it.
    if ((cue.frames & (Frame.Addressee | Frame.Quote)) === Frame.Addressee) return false;
    if (isMeasure(scene, p + 1)) return false;
    draft.cue = [draft.cue[0], p + 1];
    return fillPreposition(scene, draft, p, to);
  }
  if (readAnswer(scene, p, to, cue, draft)) return true;
  if (readClause(scene, q, to, cue, draft)) return true;
  if (readClause(scene, p, to, cue, draft)) return true;
  while (isAdverb(scene, p)) p++;
  if ((cue.frames & Frame.Complement) !== 0) {
    if (isNaming(scene, p, draft)) return false;
    if (startsPhrase(scene, p)) {
      const judged = hasComplement(scene, p, to) ? p : behindAppositions(scene, p, to, draft.sourceEnd);
      if (judged > 0) return fill(scene, draft, 'cue-object', p, objectEnd(scene, judged, to));
    }
  }
  if (readExpressed(scene, p, to, cue, draft)) return true;
  if ((cue.frames & Frame.Noun) !== 0 && (startsPhrase(scene, p) || startsQuantity(scene, p))) {
    const stop = objectEnd(scene, p, to);
    if (cue.isNoun && isSubjectRather(scene, v, p, stop)) return false;
    if (cue.lemma === 'address' && isAudience(scene, p)) return false;
    return fill(scene, draft, cue.grade === 'B' ? 'belief-object' : 'cue-object', p, stop);
  }
  // "The letter reads “we may extend …”"
  if ((cue.frames & Frame.Quote) !== 0 && scene.quotations.words[scene.quote[p] - 1] > 3)
    return fill(scene, draft, graded(cue, 'cue-clause'), p, scene.quoteEnd(scene.quote[p] - 1));
  if ((cue.frames & Frame.Gerund) !== 0 && endsInIng(scene, p))
    return fill(scene, draft, 'cue-gerund', p, clauseEnd(scene, p, to));
  return false;
}

/** "Smith, who said the road was unsafe, | resigned": where the main verb goes on behind a comma, or `to`. */
function relativeEnd(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (
      (scene.isMark(i, COMMA) || isDash(scene, i)) &&
      (scene.quote[i] === 0 || scene.quote[i + 1] === 0) &&
      isTensed(scene, i + 1)
    )
      return i;
  return to;
}

/** What the preposition at `p` leads in: "called for talks", "accused her of being asleep when they called". */
function fillPreposition(scene: Scene, draft: Draft, p: number, to: number, from = p + 1): boolean {
  const end = endsInIng(scene, p + 1) ? clauseEnd(scene, p + 1, to) : objectEnd(scene, p + 1, to);
  return fill(scene, draft, 'cue-preposition', from, end);
}

/** "expressed (deep) alarm that …": the noun belongs to the cue. */
function readExpressed(scene: Scene, p: number, to: number, cue: Cue, draft: Draft): boolean {
  if (cue.lemma !== 'express' && cue.lemma !== 'voice') return false;
  for (let h = p; h < p + 4 && scene.tokens.kind[h] === Kind.Word; h++) {
    if (!scene.isWord(h, scene.lexicon.id.that)) continue;
    draft.cue = [draft.cue[0], h];
    return fill(scene, draft, 'noun-clause', h, clauseEnd(scene, h, to));
  }
  return false;
}

/** A clause, question or infinitive that starts at `p`. */
function readClause(scene: Scene, p: number, to: number, cue: Cue, draft: Draft): boolean {
  const { id } = scene.lexicon;
  const { frames } = cue;
  let at = p;
  if (scene.isMark(at, COMMA) || scene.isMark(at, 0x3a)) {
    if (scene.isMark(at, COMMA) && !scene.isWord(at + 1, id.that)) return false;
    at++;
  }
  if (scene.isWord(at, id.that) && (frames & Frame.ThatClause) !== 0) {
    // "questioned that decision": no verb follows.
    const noun = (frames & Frame.Noun) !== 0 && !scene.isCapital(at + 1);
    const bare = noun && !scene.has(at + 1, Is.Determiner) && !hasPredicate(scene, at + 1, to, false);
    return fill(
      scene,
      draft,
      graded(cue, bare ? 'cue-object' : 'cue-that-clause'),
      at,
      bare ? objectEnd(scene, at, to) : clauseEnd(scene, at, to),
    );
  }
  if (scene.has(at, Is.Question) && (frames & (Frame.Question | Frame.Clause)) !== 0)
    return fill(scene, draft, 'cue-question', at, clauseEnd(scene, at, to));
  if ((frames & Frame.Infinitive) !== 0) {
    const n = scene.isWord(at, id.not) || scene.isWord(at, id.never) ? at + 1 : at;
    if (scene.isWord(n, id.to)) {
      if (scene.isWord(n + 1, id.be) && (scene.isWord(n + 2, id.named) || scene.isWord(n + 2, id.identified)))
        return false;
      if (!startsDeterminer(scene, n + 1))
        return fill(scene, draft, graded(cue, 'cue-infinitive'), at, clauseEnd(scene, at, to));
    }
  }
  if ((frames & Frame.Clause) !== 0) {
    // "found himself alone": nothing that somebody found out.
    if (cue.grade === 'S' && scene.has(at, Is.ObjectPronoun) && !scene.has(at, Is.Determiner | Is.SubjectPronoun))
      return false;
    if (
      (startsPhrase(scene, at) || opensClause(scene, at)) &&
      (scene.quote[at] !== 0 ||
        hasPredicate(scene, at, to, (frames & Frame.Noun) !== 0 && startsPhrase(scene, at) && !scene.isCapital(at)) ||
        (cue.lemma === 'say' && hasUnknownVerb(scene, at, to)))
    )
      return fill(scene, draft, graded(cue, 'cue-clause'), at, clauseEnd(scene, at, to));
  }
  return false;
}

/** "said yes", "said no to the plan". */
function readAnswer(scene: Scene, p: number, to: number, cue: Cue, draft: Draft): boolean {
  const { id } = scene.lexicon;
  if (cue.lemma !== 'say' || !(scene.isWord(p, id.yes) || scene.isWord(p, id.no))) return false;
  if (p + 1 < to && scene.tokens.kind[p + 1] === Kind.Word && !scene.isWord(p + 1, id.to)) return false;
  return fill(scene, draft, 'cue-clause', p, clauseEnd(scene, p, to));
}

function startsDeterminer(scene: Scene, i: number): boolean {
  return scene.has(i, Is.Determiner | Is.ObjectPronoun) || scene.isCapital(i);
}

function graded(cue: Cue, rule: RuleName): RuleName {
  if (cue.grade === 'B') return rule === 'cue-infinitive' ? 'belief-infinitive' : 'belief-clause';
  if (cue.grade === 'S') return 'showing-clause';
  return rule;
}

/** A paragraph of one sentence with no mark at its end: a headline, mostly. */
function isUnended({ sentenceCount, count, tokens }: Scene): boolean {
  return sentenceCount === 1 && count < LONGEST_HEADLINE && tokens.kind[count - 1] === Kind.Word;
}

function fill(scene: Scene, draft: Draft, rule: RuleName, from: number, to: number): boolean {
  if (isUnended(scene)) to = orderEnd(scene, from, to, true);
  if (draft.sourceStart > 0 && isLedUpTo(scene, draft.sourceStart)) to = mainClauseAfter(scene, from, to);
  if (to <= from) return false;
  draft.rule = rule;
  draft.content = [from, to];
  return true;
}
