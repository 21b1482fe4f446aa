import type { Tokens } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import { readAccordingTo } from './accordingTo.ts';
import type { AttributedStatement } from './attributed.ts';
import { createLexicon } from './createLexicon.ts';
import { readDateline } from './dates.ts';
import { readDetails } from './details.ts';
import { readDirect } from './direct.ts';
import { type Draft, freeDrafts, inside, keepDraft } from './draft.ts';
import { readHeadline } from './headlines.ts';
import { readCueVerb } from './indirect.ts';
import { readLabel, readPending } from './labels.ts';
import { Is } from './lexicon.ts';
import type { NamedActor } from './mentions.ts';
import { outermost } from './nested.ts';
import { readCueNoun } from './nounCues.ts';
import { isPutTo, Packer } from './pack.ts';
import { markSpeakers, People, readPeople } from './people.ts';
import { PERSON_SIZE } from './person.ts';
import { readPlace } from './placeLines.ts';
import type { Quotations } from './quotations.ts';
import type { FreshSayings, KnownNames, Readings, Sayings } from './reading.ts';
import { exportsOf, resolveParagraph } from './resolve.ts';
import { Part, Scene } from './scene.ts';
import type { StanceInput, Verdict } from './stanceInput.ts';
import { isSaying } from './verbGroups.ts';

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
  exports(reading: Sayings, text: string): number;
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
        for (let c = 0; c < draft.cue.length; c += 2) used.fill(drafts.length, draft.cue[c], draft.cue[c + 1]);
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

/** "Smith said the plan was dead. “It never lived.”": a quotation with no cue shares that of the statement right before. */
function joinFollowing(scene: Scene, drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    let last = out[out.length - 1];
    // "Lind said it was so because “it is,” she said. “More.”": the later of two words of saying.
    if (out.length > 1 && out[out.length - 2].head > last.head) last = out[out.length - 2];
    if (
      draft.cue.length === 0 &&
      draft.quote >= 0 &&
      last !== undefined &&
      last.sourceStart >= 0 &&
      isSaying(scene, last.head) &&
      !isPutTo(scene, last)
    ) {
      const before = scene.sentenceAt(draft.content[0]) - 1;
      if (scene.sentenceAt(last.head) === before) {
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
