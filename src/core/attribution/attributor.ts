import type { Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import { readAccordingTo } from './accordingTo.ts';
import type { AttributedStatement } from './attributed.ts';
import { createLexicon } from './createLexicon.ts';
import { readDateline } from './dates.ts';
import { readDetails } from './details.ts';
import { readDirect } from './direct.ts';
import { type Draft, freeDrafts, keepDraft } from './draft.ts';
import { readHeadline } from './headlines.ts';
import { readCueVerb } from './indirect.ts';
import { readLabel, readPending } from './labels.ts';
import { Frame, Is } from './lexicon.ts';
import type { NamedActor } from './mentions.ts';
import { readCueNoun } from './nounCues.ts';
import { Packer } from './pack.ts';
import { markSpeakers, People, readPeople } from './people.ts';
import { PERSON_SIZE } from './person.ts';
import { readPlace } from './placeLines.ts';
import type { Quotations } from './quotations.ts';
import type { FreshSayings, KnownNames, ParagraphReading, Readings } from './reading.ts';
import { exportsOf, resolveParagraph } from './resolve.ts';
import { Part, Scene } from './scene.ts';
import type { StanceInput, Verdict } from './stanceInput.ts';

/** What the attributor is given beside the text. */
export interface AttributorOptions {
  /** Judges the side of a statement; 0 where nothing is to be judged. */
  readonly judge?: (input: StanceInput) => number;
  readonly verdict?: (index: number) => Verdict;
  /** The actor that an alias number of the known names stands for, if it is one alone. */
  readonly actorOf?: (alias: number) => NamedActor | null;
}

/** Finds attributed statements. Holds no state of any text: only working room. */
export interface Attributor {
  /** Reads one paragraph into working room; linear in its tokens. */
  readParagraph(tokens: Tokens, quotations: Quotations, names: KnownNames): FreshSayings;
  /** The statements that start in paragraph `index`, from readings `index - LOOK_BACK` to `index + LOOK_AHEAD` alone. */
  resolve(readings: Readings, index: number): AttributedStatement[];
  /** Changes whenever something changes that the resolution of other paragraphs may depend on. */
  exports(reading: ParagraphReading, text: string): number;
}

/** Makes an attributor. Its words are added to `table`: do this before reading tokens with the table. */
export function createAttributor(table: WordTable, options: AttributorOptions = {}): Attributor {
  const lexicon = createLexicon(table);
  const scene = new Scene(lexicon);
  const packer = new Packer();
  const people = new People();
  const fresh = { statements: packer.data, statementsLength: 0, people: people.data, peopleLength: 0, date: 0 };
  const judge = options.judge ?? null;
  let used = new Int32Array(512);
  const drafts: Draft[] = [];

  return {
    readParagraph(tokens, quotations, names) {
      scene.read(tokens, quotations);
      if (used.length < tokens.count + 1) used = new Int32Array(tokens.start.length + 1);
      else used.fill(0, 0, tokens.count);
      drafts.length = 0;
      freeDrafts();
      const dateline = readDateline(scene);
      const place = dateline.end > 0 ? 0 : readPlace(scene);
      if (dateline.end + place > 0 && scene.sentenceCount > 0) scene.sentences[0] = dateline.end + place;
      const label = place > 0 ? null : (readLabel(scene) ?? readHeadline(scene));
      if (label) drafts.push(keepDraft(label));
      else if (quotations.count > 0) readDirect(scene, used, drafts);
      const directs = drafts.length;
      let sentence = 0;
      let lead: Draft | null = null;
      for (let t = 0; t < scene.triggerCount; t++) {
        const i = scene.triggers[t];
        while (i >= scene.sentences[sentence + 1]) {
          sentence++;
          lead = null;
        }
        const from = scene.sentences[sentence];
        if (i < from) continue;
        if (used[i] !== 0) {
          lead = drafts[used[i] - 1];
          continue;
        }
        const q = scene.quote[i];
        if (q !== 0 && (scene.part[q - 1] === Part.Speech || quotations.words[q - 1] > 3)) continue;
        const draft = readTrigger(scene, i, from, scene.sentences[sentence + 1], lead);
        if (draft === null) continue;
        drafts.push(keepDraft(draft));
        // A second verb of the cue ("was quoted as saying") starts nothing of its own.
        for (let c = 2; c < draft.cue.length; c += 2) used.fill(drafts.length, draft.cue[c], draft.cue[c + 1]);
        if (draft.sourceStart >= 0 && (lead === null || !inside(lead, i))) lead = draft;
      }
      const kept = drafts.length < 2 ? drafts : joinFollowing(scene, outermost(scene, drafts, directs));
      const pending = readPending(scene);
      if (pending) kept.push(pending);
      packer.clear();
      for (const draft of kept) {
        readDetails(scene, draft);
        packer.add(scene, draft, names, judge);
      }
      readPeople(scene, names, people);
      markSpeakers(people, packer.data, packer.length);
      fresh.statements = packer.data;
      fresh.statementsLength = packer.length;
      fresh.people = people.data;
      fresh.peopleLength = people.count * PERSON_SIZE;
      fresh.date = dateline.day;
      return fresh;
    },
    resolve: (readings, index) => resolveParagraph(readings, index, options),
    exports: exportsOf,
  };
}

function readTrigger(scene: Scene, i: number, from: number, to: number, lead: Draft | null): Draft | null {
  if (scene.isWord(i, scene.lexicon.id.according)) return readAccordingTo(scene, i, from, to);
  const draft = scene.cue[i] === 0 ? null : readCueVerb(scene, i, from, to, lead);
  return draft !== null || (scene.bits[i] & Is.CueNoun) === 0 ? draft : readCueNoun(scene, i, from, to);
}

/**
 * Statements inside the content of another are that one's words, not the paper's: they are dropped, unless the outer one
 * only passes on what somebody else said; then the outer source is a link of the inner one's chain. In order of the text.
 */
function outermost(scene: Scene, drafts: Draft[], directs: number): Draft[] {
  const kept: Draft[] = [];
  let dropped: Draft[] | null = null;
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d];
    const at = draft.head >= 0 ? draft.head : draft.content[0];
    let nested = false;
    for (let e = Math.max(0, d - 12); e < Math.min(drafts.length, d + 13); e++) {
      const outer = drafts[e];
      if (e === d || (d < directs && e < directs) || !inside(outer, at) || isPutIn(scene, outer, draft)) continue;
      if (inside(draft, outer.head) && e > d) continue;
      // "defended it, promising more: “…”": the speech itself stands outside.
      if (d < directs && !inside(outer, draft.content[0])) continue;
      if (isNounOf(outer, draft)) {
        dropped = [...(dropped ?? []), outer];
      } else if (passesOn(scene, outer, draft)) {
        // Nearest to the reader first: what stands behind is farther out.
        const links = linksOf(scene, outer);
        // "Hill, according to a readout, stressed …"
        if (draft.sourceStart < outer.head && outer.head < draft.sourceEnd)
          draft.sourceEnd = outer.cue[0] - (scene.isMark(outer.cue[0] - 1, 0x2c) ? 1 : 0);
        draft.via = outer.head > draft.head ? [...links, ...draft.via] : [...draft.via, ...links];
        if (draft.quote >= 0 || (isMedia(scene, outer) && isWhole(scene, outer, draft)))
          dropped = [...(dropped ?? []), outer];
      } else nested = true;
    }
    for (let e = 0; e < directs && e < 64 && !nested && d >= directs; e++)
      nested = inside(drafts[e], at) || tellsNoMore(draft, drafts[e]);
    if (!nested) kept.push(draft);
  }
  const gone = dropped;
  const out = gone === null ? kept : kept.filter((draft) => !gone.includes(draft));
  for (let i = 1; i < out.length; i++)
    if (first(out[i]) < first(out[i - 1])) return out.sort((a, b) => first(a) - first(b));
  return out;
}

/** "wrote to members saying: “…”": the quotation is a statement already, and nothing else is told. */
function tellsNoMore(draft: Draft, direct: Draft): boolean {
  const { content } = draft;
  return (
    direct.cue.length > 0 &&
    content.length > 0 &&
    inside(direct, content[0]) &&
    inside(direct, content[content.length - 1] - 1)
  );
}

/** "dismissed the claim by the tenants that …": what is claimed is told by the noun, not by the verb that it is the object of. */
function isNounOf(outer: Draft, inner: Draft): boolean {
  return (
    inner.rule === 'noun-clause' &&
    (outer.rule === 'cue-object' || outer.rule === 'belief-object') &&
    inner.sourceStart - outer.content[0] < 4 &&
    inner.head - outer.content[0] < 4
  );
}

/** "praised the bill, which critics said was unfair": the paper's own aside within the object of another verb. */
function isPutIn(scene: Scene, outer: Draft, inner: Draft): boolean {
  const object = outer.rule === 'cue-object' || outer.rule === 'belief-object' || outer.rule === 'cue-preposition';
  const { content, head } = inner;
  if (!object || content.length !== 4 || content[0] > head || !scene.has(content[0], Is.Relative)) return false;
  if (!scene.isMark(content[0] - 1, 0x2c) || content[0] - 1 <= outer.content[0]) return false;
  // The object ends where the aside begins.
  outer.content = [outer.content[0], content[0] - 1];
  return true;
}

/** "Radio Tana, citing two aides": two links, the paper's own first. */
function linksOf(scene: Scene, outer: Draft): number[] {
  const { sourceStart, sourceEnd } = outer;
  for (let i = sourceStart + 2; i + 1 < sourceEnd; i++) {
    const { lemma } = scene.lexicon.cues[scene.cue[i]];
    if (scene.isMark(i - 1, 0x2c) && (lemma === 'cite' || lemma === 'quote'))
      return [sourceStart, i - 1, i + 1, sourceEnd];
  }
  return [sourceStart, sourceEnd];
}

/** "Reuters reported that X said …", "X said …, according to a readout": `outer` is a link in the chain of `inner`. */
function passesOn(scene: Scene, outer: Draft, inner: Draft): boolean {
  if (outer.sourceStart < 0 || inner.sourceStart < 0 || outer.head < 0 || inner.head < 0) return false;
  const cue = scene.lexicon.cues[scene.cue[inner.head]];
  if (cue.grade !== 'V' || (cue.frames & (Frame.Clause | Frame.Quote)) === 0) return false;
  if (outer.rule === 'according-to') return true;
  if (outer.rule === 'content-then-cue' && isWhole(scene, outer, inner)) return true;
  return isMedia(scene, outer);
}

function isMedia(scene: Scene, { sourceStart, sourceEnd }: Draft): boolean {
  for (let i = sourceStart; i < sourceEnd; i++) if (scene.has(i, Is.Media)) return true;
  return false;
}

/** What `outer` tells is that `inner` was said, and no more. */
function isWhole(scene: Scene, outer: Draft, inner: Draft): boolean {
  if (outer.content.length === 0 || inner.content.length === 0) return false;
  const from = outer.content[0];
  const to = outer.content[outer.content.length - 1];
  const lead = scene.isWord(from, scene.lexicon.id.that) ? from + 1 : from;
  const end = Math.max(inner.content[inner.content.length - 1], inner.head + 1, inner.sourceEnd);
  return Math.min(inner.sourceStart, inner.content[0]) === lead && end >= to - 1;
}

function first(draft: Draft): number {
  return draft.content[0];
}

function inside(draft: Draft, token: number): boolean {
  const { content } = draft;
  for (let i = 0; i + 1 < content.length; i += 2) if (token >= content[i] && token < content[i + 1]) return true;
  return false;
}

/** "Smith said the plan was dead. “It never lived.”": a quotation with no cue shares that of the statement right before. */
function joinFollowing(scene: Scene, drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out[out.length - 1];
    if (
      draft.cue.length === 0 &&
      draft.quote >= 0 &&
      last !== undefined &&
      last.head >= 0 &&
      last.sourceStart >= 0 &&
      scene.cue[last.head] !== 0
    ) {
      const cue = scene.lexicon.cues[scene.cue[last.head]];
      const before = scene.sentenceAt(draft.content[0]) - 1;
      if (cue.grade === 'V' && (cue.frames & Frame.Quote) !== 0 && scene.sentenceAt(last.head) === before) {
        draft.rule = 'quote-carried';
        draft.cue = last.cue;
        draft.head = last.head;
        draft.sourceStart = last.sourceStart;
        draft.sourceEnd = last.sourceEnd;
      }
    }
    out.push(draft);
  }
  return out;
}
