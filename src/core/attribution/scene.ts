import { Flag, Kind, type Tokens } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Is, type Lexicon, NEVER_NAMES, ORDINARY } from './lexicon.ts';
import { partOf } from './parts.ts';
import type { Quotations } from './quotations.ts';

/** What part a quotation plays in its sentence. */
export enum Part {
  /** Words that somebody's sentence borrows: a fragment, a scare quote, a title. */
  Fragment = 0,
  /** Speech: a sentence or more, or words set off by a comma or colon. */
  Speech = 1,
}

/** Farthest any rule looks to one side: keeps paragraphs linear. */
export const REACH = 60;

/** One paragraph as the rules see it: tokens with their word classes, quotations, sentences. Used again for the next. */
export class Scene {
  readonly lexicon: Lexicon;
  tokens!: Tokens;
  quotations!: Quotations;
  count = 0;
  bits!: Int32Array;
  /** Cue verb index by token, 0 for none. */
  cue = new Int16Array(512);
  /** Outermost quotation by token, marks included: its index plus 1, 0 outside. */
  quote = new Int16Array(512);
  /** Sentences outside quotations: where they start; the last entry is `count`. */
  sentences = new Int32Array(514);
  sentenceCount = 0;
  part = new Uint8Array(64);
  /** Tokens that may begin a rule: cues, cue nouns, "according". */
  triggers = new Int32Array(512);
  triggerCount = 0;
  private quotedTo = 0;
  /** What `isTensed` has found: twice the stamp, and 1 for yes. Another stamp: not asked yet. */
  tensed = new Int32Array(512);
  stamp = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes this scene show `tokens`. Linear. */
  read(tokens: Tokens, quotations: Quotations): void {
    const { count } = tokens;
    // Clears no more than what the paragraph before has written.
    for (let t = 0; t < this.triggerCount; t++) this.cue[this.triggers[t]] = 0;
    if (this.quotedTo > 0) this.quote.fill(0, 0, this.quotedTo + 1);
    this.quotedTo = 0;
    this.tokens = tokens;
    this.quotations = quotations;
    this.count = count;
    this.bits = tokens.bits;
    if (this.cue.length < count + 2) this.widen(tokens.start.length + 2);
    this.stamp++;
    this.correctNames();
    this.findCues();
    const { sentences } = this;
    this.sentenceCount = tokens.sentenceCount;
    for (let s = 0; s < this.sentenceCount; s++) sentences[s] = tokens.sentenceStarts[s];
    if (quotations.count > 0) {
      this.quotedTo = Math.min(count, this.quote.length - 1);
      this.markQuotations();
      this.sentenceCount = this.outerSentences(tokens.sentenceCount);
    }
    if (count > 0 && (this.sentenceCount === 0 || sentences[0] !== 0)) {
      sentences.copyWithin(1, 0, this.sentenceCount);
      sentences[0] = 0;
      this.sentenceCount++;
    }
    sentences[this.sentenceCount] = count;
  }

  /** "Teresa May", "May said": no verb stands there. "Per Holm", "the WHO": names by their letters. */
  private correctNames(): void {
    const { bits } = this;
    const { persons, personCount, flags } = this.tokens;
    for (let p = 0; p < personCount; p++) {
      const i = persons[p];
      if ((bits[i] & (Is.Preposition | Is.Subordinator | Is.Relative)) !== 0) this.correctSmallWord(i);
      if ((bits[i] & Is.Modal) === 0 || (flags[i] & Flag.Capital) === 0) continue;
      const form = i + 1 < this.count ? this.formsOf(i + 1) : 0;
      const tensed = (form & Form.Base) === 0 && (form & (Form.Past | Form.Third)) !== 0;
      if (tensed || ((flags[i] & Flag.SentenceStart) === 0 && this.has(i - 1, Is.GivenName | Is.Title)))
        bits[i] &= ~(Is.Auxiliary | Is.Modal);
    }
  }

  private correctSmallWord(i: number): void {
    const { bits, tokens } = this;
    const { flags, kind } = tokens;
    if ((bits[i] & Is.GivenName) !== 0) {
      const hyphen = this.isMark(i + 1, 0x2d) && (flags[i + 1] & (Flag.SpaceBefore | Flag.SpaceAfter)) === 0;
      if (this.isCapital(hyphen ? i + 2 : i + 1) && (hyphen || (flags[i] & Flag.SentenceStart) === 0))
        bits[i] &= ~Is.Preposition;
    } else if ((flags[i] & Flag.AllCaps) !== 0) {
      const shouted = (k: number) =>
        k >= 0 && k < this.count && kind[k] === Kind.Word && (flags[k] & Flag.AllCaps) !== 0;
      const who = (bits[i] & Is.Relative) !== 0 && tokens.end[i] - tokens.start[i] === 3;
      // "the IF Metall union"
      const named = who || (this.isWord(i - 1, this.lexicon.id.the) && this.isCapital(i + 1));
      if (named && !shouted(i - 1) && !shouted(i + 1)) bits[i] = Is.Body;
    }
  }

  /** Finds the cues at the triggers, and lets go of those that attribute nothing. */
  private findCues(): void {
    const { lexicon, bits, cue, triggers, tokens } = this;
    let kept = 0;
    for (let t = 0; t < tokens.triggerCount; t++) {
      const i = tokens.triggers[t];
      if ((bits[i] & Is.Cue) !== 0) {
        const id = tokens.code[i];
        let index = lexicon.cueOf[id];
        if (lexicon.cues[index].withParticle.length > 0) index = this.cueAt(i, id);
        if (lexicon.cues[index].grade === '-' && (bits[i] & Is.CueNoun) === 0) continue;
        cue[i] = index;
      }
      triggers[kept++] = i;
    }
    this.triggerCount = kept;
  }

  private widen(size: number): void {
    this.cue = new Int16Array(size);
    this.quote = new Int16Array(size);
    this.tensed = new Int32Array(size);
    this.triggers = new Int32Array(size);
    this.sentences = new Int32Array(size + 1);
  }

  /** Leaves out the sentences that start inside a quotation; the mark that opens it may start one outside. */
  private outerSentences(count: number): number {
    const { sentences, quote } = this;
    let kept = 0;
    for (let s = 0; s < count; s++) {
      const i = sentences[s];
      const q = quote[i];
      if (q === 0 || i === 0 || quote[i - 1] !== q) sentences[kept++] = i;
    }
    return kept;
  }

  /** The cue of the verb `id` at token `i`, with its particle if one follows ("point out", "make it clear"). */
  private cueAt(i: number, id: number): number {
    const { lexicon, tokens } = this;
    const index = lexicon.cueOf[id];
    for (const other of lexicon.cues[index].withParticle) {
      if (tokens.code[i + 1] === other.particle && i + 1 < tokens.count) return other.index;
      if (i + 2 < tokens.count && tokens.code[i + 2] === other.particle && tokens.code[i + 1] === lexicon.id.it)
        return other.index;
    }
    return index;
  }

  /** Behind the cue verb at `v` and its particle. */
  behindCue(v: number): number {
    const { particle } = this.lexicon.cues[this.cue[v]];
    if (particle === 0) return v + 1;
    return this.tokens.code[v + 1] === particle ? v + 2 : v + 3;
  }

  private markQuotations(): void {
    const { quotations, quote, count } = this;
    const total = Math.min(quotations.count, 0x7ffe);
    if (this.part.length < total) this.part = new Uint8Array(total * 2);
    let speech = -1;
    for (let q = 0; q < total; q++) {
      if (quotations.depth[q] !== 0) continue;
      this.part[q] = partOf(this, q, speech);
      if (this.part[q] === Part.Speech) speech = q;
      const first = quotations.open[q] < 0 ? quotations.from[q] : quotations.open[q];
      const last = quotations.close[q] < 0 ? quotations.to[q] - 1 : quotations.close[q];
      quote.fill(q + 1, first, Math.min(last + 1, count));
    }
  }

  /** Whether token `i` is the punctuation `code`. */
  isMark(i: number, code: number): boolean {
    return i >= 0 && i < this.count && this.tokens.kind[i] === Kind.Mark && this.tokens.code[i] === code;
  }

  /** The cue verb at token `i`; the first of the list, which takes nothing, if there is none. */
  cueOf(i: number): Cue {
    return this.lexicon.cues[this.cue[i]];
  }

  /** Whether the cue verb at token `i` takes something of `frames`, bits of `Frame`. */
  takes(i: number, frames: number): boolean {
    return (this.cueOf(i).frames & frames) !== 0;
  }

  /** Bits of `Form` of the word at token `i`; 0 for marks and numbers, whose codes are no words. */
  formsOf(i: number): number {
    return this.tokens.kind[i] === Kind.Word ? this.lexicon.forms[this.tokens.code[i]] : 0;
  }

  has(i: number, mask: number): boolean {
    return i >= 0 && i < this.count && (this.bits[i] & mask) !== 0;
  }

  /** Whether token `i` is the word with id `word`. */
  isWord(i: number, word: number): boolean {
    return i >= 0 && i < this.count && this.tokens.kind[i] === Kind.Word && this.tokens.code[i] === word;
  }

  /** A word with a capital that stands for a name: not merely the first of its sentence, unless nothing else is known of it. */
  isCapital(i: number): boolean {
    if (i < 0 || i >= this.count) return false;
    const { flags, kind } = this.tokens;
    if (kind[i] !== Kind.Word || (flags[i] & Flag.Capital) === 0) return false;
    // "Jock A. Finlayson": an initial, not the article.
    if ((flags[i] & Flag.Dotted) !== 0) return true;
    return (
      (this.bits[i] & ORDINARY) === 0 || ((this.bits[i] & Is.GivenName) !== 0 && (this.bits[i] & NEVER_NAMES) === 0)
    );
  }

  /** The quotation, as an index, whose speech holds token `i`; -1 outside speech. */
  speechAt(i: number): number {
    if (i < 0 || i >= this.count) return -1;
    const q = this.quote[i] - 1;
    return q >= 0 && this.part[q] === Part.Speech ? q : -1;
  }

  /** First token of quotation `q`, its mark included. */
  quoteStart(q: number): number {
    return this.quotations.open[q] < 0 ? this.quotations.from[q] : this.quotations.open[q];
  }

  /** Behind the last token of quotation `q`, its mark included. */
  quoteEnd(q: number): number {
    return this.quotations.close[q] < 0 ? this.quotations.to[q] : this.quotations.close[q] + 1;
  }

  /** Index of the sentence that holds token `i`. */
  sentenceAt(i: number): number {
    let low = 0;
    let high = this.sentenceCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.sentences[middle] <= i) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
