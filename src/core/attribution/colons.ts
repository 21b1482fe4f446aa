import { Flag, Kind } from '../article/tokens.ts';
import type { Draft } from './draft.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { isDash } from './nominals.ts';
import type { Scene } from './scene.ts';
import { subjectOfSentence } from './sharedSources.ts';
import { isPossessive, isTensed } from './verbGroups.ts';

const LONGEST_LABEL = 14;

/** "What polls miss - Jane Doe: “…”": the label of the colon at `s` stands behind the last dash. */
export function labelStart(scene: Scene, from: number, s: number): number {
  for (let i = s - 2; i > from && i > s - LONGEST_LABEL; i--)
    if (isDash(scene, i) && (scene.tokens.flags[i + 1] & Flag.Capital) !== 0) return i + 1;
  return from;
}

/**
 * "Smith: “…”", "From Chairwoman Smith: “…”", "Smith was blunt: “…”": whose words the colon at `s` announces with no word of
 * saying. Fills `draft` with cue and source.
 * @param label where a label may start, see `labelStart`
 * @param from where the sentence starts
 */
export function readColon(scene: Scene, label: number, from: number, s: number, draft: Draft): void {
  let source = label;
  while (source < s && (scene.has(source, Is.Conjunction | Is.Preposition | Is.Adverb) || isStamp(scene, source)))
    source++;
  draft.cue = [s, s + 1];
  const verb = firstTensed(scene, source, s);
  if (verb < 0 && s - source <= LONGEST_LABEL && s > source) {
    // "More from Smith: “…”"
    for (let i = source; i + 1 < s; i++) if (scene.isWord(i, scene.lexicon.id.from)) source = i + 1;
    draft.rule = 'label-colon-quote';
    if (isTopic(scene, s - 1)) return;
    draft.sourceStart = source;
    draft.sourceEnd = labelEnd(scene, source, s);
    return;
  }
  draft.rule = 'colon-then-quote';
  if (readFrom(scene, from, s, draft)) return;
  if (!subjectOfSentence(scene, s, from, draft)) return;
  const { sourceStart, sourceEnd } = draft;
  // "With aides worried, Hill has a new line: “…”", "She cried, so that I changed mine: “…”": the clause at the colon.
  for (let i = s - 2; i > sourceEnd; i--) {
    if (!scene.isMark(i, 0x2c)) continue;
    const first = scene.isWord(i + 1, scene.lexicon.id.that) ? i + 2 : i + 1;
    if (subjectOfSentence(scene, s, first, draft) && draft.sourceStart === first) return;
    draft.sourceStart = sourceStart;
    draft.sourceEnd = sourceEnd;
  }
}

/** "From Hill, a vet: “…”", "This is from Hill: “…”": fills the source of `draft` with whom "from" in [from, colon) names. */
export function readFrom(scene: Scene, from: number, colon: number, draft: Draft): boolean {
  for (let i = from; i + 1 < colon; i++) {
    if (!scene.isWord(i, scene.lexicon.id.from) || !(i === from || scene.has(i - 1, Is.Be))) continue;
    draft.sourceStart = i + 1;
    draft.sourceEnd = colon;
    return true;
  }
  return false;
}

/** "Harbour scandal: “…”": the label ends in a common noun that is nobody's. */
function isTopic(scene: Scene, last: number): boolean {
  return (
    scene.tokens.kind[last] === Kind.Word &&
    !isPossessive(scene, last - 1) &&
    (scene.tokens.flags[last] & Flag.Capital) === 0 &&
    (scene.bits[last] & ~(Is.Cue | Is.NonPerson | Is.CueNoun)) === 0 &&
    !/(?:er|or|ist|ant)$/.test(scene.tokens.textOf(last))
  );
}

/** "Hill Praises Tenants: “…”": where the one that the label [from, to) names ends, at a headline's verb if it has one. */
export function labelEnd(scene: Scene, from: number, to: number): number {
  let end = from + 1;
  while (end < to && ((scene.formsOf(end) & Form.Third) === 0 || scene.has(end, Is.NonPerson | Is.Body | Is.Plural)))
    end++;
  return end;
}

/** The first verb with tense in [from, to), or -1. */
export function firstTensed(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isTensed(scene, i)) return i;
  return -1;
}

/** "**10:45** Hill, on the radio: “…”": a token of the time and its marks that lead the label. */
function isStamp(scene: Scene, i: number): boolean {
  const { kind } = scene.tokens;
  if (kind[i] === Kind.Mark) return !scene.isMark(i, 0x28);
  if (kind[i] === Kind.Number) return kind[i + 1] === Kind.Mark || isZone(scene, i + 1);
  return kind[i - 1] === Kind.Number && isZone(scene, i);
}

const ZONES = hashed('gmt bst utc cet cest est edt pst pdt cst cdt et pt ist am pm');

/** "11:52 GMT: Hill: “…”": what stands behind the hour. */
function isZone(scene: Scene, i: number): boolean {
  return ZONES.has(scene.tokens.hash[i]);
}
