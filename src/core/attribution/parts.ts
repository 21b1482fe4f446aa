import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Frame, Is } from './lexicon.ts';
import { isDash } from './nominals.ts';
import { QuotationFlag } from './quotations.ts';
import { Part, REACH, type Scene } from './scene.ts';

/**
 * The part that quotation `q` plays, `previous` being the last speech before it (-1 for none): from the words around it,
 * its punctuation and its length.
 */
export function partOf(scene: Scene, q: number, previous: number): Part {
  const { quotations, tokens } = scene;
  const flags = quotations.flags[q];
  const words = quotations.words[q];
  if ((flags & QuotationFlag.Continued) !== 0) return Part.Speech;
  if (words === 0) return Part.Fragment;
  const capital = (flags & QuotationFlag.Capital) !== 0;
  // "No.", "… in the U.S."
  const ended = (flags & QuotationFlag.EndPunctuation) !== 0 || isAbbreviated(scene, quotations.to[q] - 1);
  const open = quotations.open[q];
  const before = open - 1;
  const sentenceStart =
    open <= 0 ||
    scene.isMark(before, 0x3e) ||
    // "members (“I want it back,” wrote Hill)"
    (scene.isMark(before, 0x28) && isTag(scene, scene.quoteEnd(q))) ||
    (capital && ended && words > 2 && (isAbbreviated(scene, before) || scene.isMark(before, 0x2e))) ||
    (tokens.flags[open] & Flag.SentenceStart) !== 0;
  // "…,” Hill said. Instead, “he ran away.”"
  if (!sentenceStart && previous >= 0 && ended && words > 3 && linkStart(scene, q) < open) return Part.Speech;
  if ((flags & QuotationFlag.Unclosed) !== 0 && words < 3) return Part.Fragment;
  if (isWork(scene, q)) return Part.Fragment;
  if (before >= 0 && tokens.kind[before] === Kind.Mark && tokens.code[before] === 0x3a)
    return words > 2 || ended ? Part.Speech : Part.Fragment;
  if (sentenceStart) {
    if (ended) return Part.Speech;
    // “You squeezed them” to drive up the price, she said: the paper's sentence goes on.
    const behind = scene.quoteEnd(q);
    if (capital && words > 2 && scene.isMark(behind, 0x2c)) return Part.Speech;
    const runsOn =
      scene.tokens.kind[behind] === Kind.Word && behind < scene.count && (tokens.flags[behind] & Flag.Capital) === 0;
    return capital && words > 6 && (!runsOn || scene.has(behind, Is.Cue)) ? Part.Speech : Part.Fragment;
  }
  if (before >= 0 && tokens.kind[before] === Kind.Mark && tokens.code[before] === 0x2c) {
    if (capital && !scene.has(before - 1, Is.Cue) && isTitle(scene, q)) return Part.Fragment;
    if (capital && (words > 3 || ended)) return Part.Speech;
    // `X said, “…”`, but not `red, “white” and blue`.
    if (ended && words > 2 && scene.has(before - 1, Is.Cue)) return Part.Speech;
    // `As Hill put it, “it never ends”.`
    if ((ended || scene.isMark(scene.quoteEnd(q), 0x2e)) && words > 3 && isCuedBefore(scene, before))
      return Part.Speech;
    if (words < 3) return Part.Fragment;
    // The “mood is dark,” Hill told a reporter, “and it will stay dark.”
    const half = q > 0 && quotations.depth[q - 1] === 0 && ended ? q - 1 : -1;
    if (half >= 0 && half !== previous && isTag(scene, scene.quoteEnd(half)) && goesOn(scene, half, open))
      return Part.Speech;
    return previous >= 0 && goesOn(scene, previous, open) ? Part.Speech : Part.Fragment;
  }
  // "LISBON, May 3 (Reuters) — “We will wait,” …"
  if (capital && ended && words > 1 && isDash(scene, before)) {
    if (words > 2 && before < DATELINE) return Part.Speech;
    // "… shifts work abroad - “I love cookies,” he said …"
    const behind = scene.quoteEnd(q);
    if (endsWithComma(scene, q) && isTag(scene, behind)) return Part.Speech;
  }
  if (scene.has(before, Is.Conjunction) && words > 3 && previous >= 0 && goesOn(scene, previous, open))
    return Part.Speech;
  if (isChant(scene, before)) return Part.Speech;
  // "told “Morning and More,” …"
  if (isTeller(scene, before) && isTitle(scene, q)) return Part.Fragment;
  if (scene.has(before, Is.Cue)) return capital && (ended || words > 4) ? Part.Speech : Part.Fragment;
  return Part.Fragment;
}

/** 'A fight to the end.': a few words in single marks are all of the paragraph: a heading, where speech has double ones. */
export function isSubheading(scene: Scene, q: number): boolean {
  const { flags, words } = scene.quotations;
  return (
    (flags[q] & QuotationFlag.Single) !== 0 &&
    words[q] <= LONGEST_SUBHEADING &&
    scene.quoteStart(q) === 0 &&
    scene.quoteEnd(q) >= scene.count
  );
}

const LONGEST_SUBHEADING = 8;

/** Farthest from its start that a paragraph's dateline ends. */
const DATELINE = 16;

/** "…, Calif. “We will wait.”": the full stop of an abbreviation ends the sentence as well. */
export function isAbbreviated(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return i > 0 && tokens.kind[i] === Kind.Word && tokens.text.charCodeAt(tokens.end[i] - 1) === 0x2e;
}

const WORKS = hashed(
  'show series sitcom drama comedy thriller film movie documentary play musical opera song hit single album book bestseller novel memoir biography autobiography essay poem magazine podcast programme program newsletter game painting sculpture exhibition titled entitled nicknamed nickname',
);
const NAMINGS = hashed('called dubbed named');

/** The television show, “Night Shift,” …; a film called “Night Shift”; “Fire at Mill,” by Ana Silva. */
function isWork(scene: Scene, q: number): boolean {
  const { tokens, lexicon } = scene;
  const behind = scene.quoteEnd(q);
  const comma = endsWithComma(scene, q);
  const next = scene.isMark(behind, 0x2c) ? behind + 1 : behind;
  if (comma && scene.isWord(next, lexicon.id.by) && (tokens.flags[next + 1] & Flag.Capital) !== 0) return true;
  const before = scene.quoteStart(q) - 1;
  const noun = scene.isMark(before, 0x2c) ? before - 1 : before;
  const named = noun >= 0 && (WORKS.has(tokens.hash[noun]) || (noun === before && NAMINGS.has(tokens.hash[noun])));
  return named && isTitle(scene, q, 1);
}

/** "telling her, “you are one of us,”", "as Hill put it, “apart from …”": a cue shortly before the comma at `comma`. */
function isCuedBefore(scene: Scene, comma: number): boolean {
  for (let i = comma - 1; i > 0 && i > comma - LONGEST_ADDRESS && scene.tokens.kind[i] === Kind.Word; i--)
    if (scene.takes(i, Frame.Quote)) return !scene.has(i - 1, Is.Article | Is.Preposition);
  return false;
}

const LONGEST_ADDRESS = 6;

/** "chants of “Go home!”": the "of" at `i`. */
export function isChant(scene: Scene, i: number): boolean {
  return scene.isWord(i, scene.lexicon.id.of) && CHANTS.has(scene.tokens.hash[i - 1]);
}

const CHANTS = hashed('chant chants shouts cries');

/** A cue that names whom it is told: what stands right behind it may be a programme. */
function isTeller(scene: Scene, i: number): boolean {
  return i >= 0 && scene.takes(i, Frame.Addressee);
}

/** Where the sentence starts that is quotation `q` and a conjunction or an adverb before it; else where `q` opens. */
export function linkStart(scene: Scene, q: number): number {
  const { flags } = scene.tokens;
  const open = scene.quoteStart(q);
  const behind = scene.quoteEnd(q);
  if (behind < scene.count && (flags[behind] & Flag.SentenceStart) === 0) return open;
  const word = scene.isMark(open - 1, 0x2c) ? open - 2 : open - 1;
  if (word < 0 || (flags[word] & Flag.SentenceStart) === 0) return open;
  if (scene.has(word, Is.Conjunction)) return word;
  return word < open - 1 && scene.has(word, Is.Adverb | Is.Subordinator) ? word : open;
}

/** A comma ends quotation `q`, before its mark ("… ‘miracles,’” too) or behind it. */
function endsWithComma(scene: Scene, q: number): boolean {
  const behind = scene.quoteEnd(q);
  let last = behind - 2;
  while (last > 0 && scene.tokens.kind[last] === Kind.Quote) last--;
  return scene.isMark(last, 0x2c) || scene.isMark(behind, 0x2c);
}

/** “Go Home,” a man in the crowd shouted. */
function isTag(scene: Scene, i: number): boolean {
  const limit = Math.min(scene.count, i + LONGEST_TAG);
  for (let k = i; k < limit && scene.tokens.kind[k] === Kind.Word; k++) {
    if (scene.takes(k, Frame.Quote)) return true;
  }
  return false;
}

const LONGEST_TAG = 12;

/** Every word of weight has a capital and there are few, `least` at least: the title of a book, a programme. */
export function isTitle(scene: Scene, q: number, least = 2): boolean {
  const { from, to, words } = scene.quotations;
  if (words[q] < least || words[q] > 8) return false;
  for (let i = from[q]; i < to[q]; i++) {
    if (scene.tokens.kind[i] !== Kind.Word || (scene.tokens.flags[i] & (Flag.Capital | Flag.Possessive)) !== 0)
      continue;
    if (!scene.has(i, Is.Determiner | Is.Preposition | Is.Conjunction)) return false;
  }
  return true;
}

/** "…," she said, "…": the speech `previous` ends with a comma, and no sentence ends between it and token `to`. */
function goesOn(scene: Scene, previous: number, to: number): boolean {
  const end = scene.quoteEnd(previous);
  if (to - end > REACH || !endsWithComma(scene, previous)) return false;
  for (let i = end; i < to; i++) if ((scene.tokens.flags[i] & Flag.SentenceStart) !== 0) return false;
  return true;
}
