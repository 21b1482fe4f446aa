import { hashWord } from '../article/wordTable.ts';
import type { Actor } from '../dataset/schema.ts';
import type { Word } from './words.ts';

/** Names in a paragraph: offsets relative to it, and whom each stands for in this article. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly string[];
}

/** What is known of a paragraph around words on record. */
export interface SceneParagraph {
  readonly words: readonly Word[];
  readonly names: readonly NamedAt[];
}

/** How far the text gives words to the speaker on record. */
export enum Support {
  None = 0,
  /** Named nearby: in the paragraph or the one before or behind it. */
  Nearby = 1,
  /** Named in the sentence; or in the one before and meant by its "he". */
  Sentence = 2,
  /** Named as the one who says it. */
  Attributed = 3,
}

/** Whom the text gives the words to. */
export interface Attribution {
  readonly support: Support;
  /** Somebody else on record is named as the one who says it, and the speaker is not. */
  readonly somebodyElse: boolean;
}

const CUES = new Set(
  `said says say saying told tells tell telling added adds adding warned warns warning urged urges urging called calls
  calling stressed stresses stressing wrote writes writing posted posts tweeted insisted insists stated states stating
  announced announces declared declares noted notes noting argued argues vowed vows promised promises pledged pledges
  asked asks asking replied repeated reiterated emphasized emphasised emphasizes remarked commented explained explains
  claimed claims according quoted confirmed confirms acknowledged admitted concluded continued recalled joked demanded
  demands appealed appeals affirmed reaffirmed asserted maintained cautioned observed suggested`
    .split(/\s+/)
    .map(hashWord),
);
const PRONOUNS = new Set('he she they it his her their'.split(' ').map(hashWord));

/** Whom paragraph `at` gives the words in its `sentences` to, when `speakers` are on record as saying them. */
export function attributionOf(
  paragraphAt: (paragraph: number) => SceneParagraph | null,
  at: number,
  sentences: ReadonlySet<number>,
  speakers: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
): Attribution {
  const scene = paragraphAt(at);
  if (!scene) return { support: Support.None, somebodyElse: false };
  const own = [...sentences].map((sentence) => readSentence(scene, sentence));
  const isSpeaker = (name: NamedAt): boolean => name.actors.some((id) => speakers.has(id));
  const isOther = (name: NamedAt): boolean =>
    !isSpeaker(name) && name.actors.length > 0 && name.actors.every((id) => actors.get(id)?.kind === 'person');

  if (own.some(({ subjects }) => subjects.some(isSpeaker))) return { support: Support.Attributed, somebodyElse: false };
  const others = own.flatMap(({ subjects }) => subjects.filter(isOther));
  const inSentence = own.some(({ names }) => names.some(isSpeaker));
  if (inSentence)
    return { support: Support.Sentence, somebodyElse: others.length > 0 && !speakFor(others, speakers, actors) };

  const first = Math.min(...sentences);
  const last = Math.max(...sentences);
  const before = paragraphAt(at - 1);
  const after = paragraphAt(at + 1);
  const nearby =
    [scene, before, after].some((one) => one?.names.some(isSpeaker)) ||
    (own.some(({ pronoun }) => pronoun) && (paragraphAt(at - 2)?.names.some(isSpeaker) ?? false));
  if (others.length > 0)
    return { support: nearby ? Support.Nearby : Support.None, somebodyElse: !isBody(others, speakers, actors) };
  if (own.some(({ pronoun, cues }) => pronoun && cues > 0)) {
    // "He said": the last person named before.
    const earlier = [...(before?.names ?? []), ...scene.names.filter((name) => sentenceAt(scene, name.start) < first)];
    const persons = earlier.filter((name) => isSpeaker(name) || isOther(name));
    const meant = persons[persons.length - 1];
    if (meant && isSpeaker(meant)) return { support: Support.Sentence, somebodyElse: false };
    if (!nearby && meant) return { support: Support.None, somebodyElse: true };
  }
  if (own.every(({ cues }) => cues === 0)) {
    // A quotation that goes on: who spoke in the sentence before, or in the one behind.
    const neighbour = [readSentence(scene, first - 1), readSentence(scene, last + 1)].find(({ subjects }) =>
      subjects.some((name) => isSpeaker(name) || isOther(name)),
    );
    if (neighbour) {
      if (neighbour.subjects.some(isSpeaker)) return { support: Support.Sentence, somebodyElse: false };
      return { support: nearby ? Support.Nearby : Support.None, somebodyElse: true };
    }
  }
  return { support: nearby ? Support.Nearby : Support.None, somebodyElse: false };
}

interface Sentence {
  readonly names: readonly NamedAt[];
  /** Names before a word of saying, or right behind one that follows a quotation. */
  readonly subjects: readonly NamedAt[];
  readonly cues: number;
  readonly pronoun: boolean;
}

function readSentence({ words, names }: SceneParagraph, sentence: number): Sentence {
  const inside: NamedAt[] = [];
  const subjects: NamedAt[] = [];
  let cues = 0;
  let pronoun = false;
  let name = 0;
  let since: NamedAt[] = [];
  let inverted = 0;
  for (const word of words) {
    if (word.sentence > sentence) break;
    while (name < names.length && names[name].end <= word.start) name++;
    if (word.sentence < sentence || word.quoted) continue;
    if (name < names.length && names[name].start <= word.start && names[name] !== inside[inside.length - 1]) {
      inside.push(names[name]);
      since.push(names[name]);
      if (inverted > 0) subjects.push(names[name]);
    }
    inverted--;
    if (PRONOUNS.has(word.hash)) pronoun = true;
    if (!CUES.has(word.hash)) continue;
    cues++;
    subjects.push(...since);
    if (word.closes && since.length === 0) inverted = 6;
    since = [];
  }
  return { names: inside, subjects, cues, pronoun };
}

function sentenceAt({ words }: SceneParagraph, offset: number): number {
  for (const word of words) if (word.end > offset) return word.sentence;
  return words.length > 0 ? words[words.length - 1].sentence : 0;
}

/** All of `others` are of the speaker's side: a spokesman who tells what the president said. */
function speakFor(
  others: readonly NamedAt[],
  speakers: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const sides = new Set([...speakers].map((id) => actors.get(id)?.affiliation));
  return others.every((name) =>
    name.actors.every((id) => actors.get(id)?.affiliation && sides.has(actors.get(id)?.affiliation)),
  );
}

/** The speaker on record is a body and all of `others` are of its side. */
function isBody(
  others: readonly NamedAt[],
  speakers: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  return [...speakers].every((id) => actors.get(id)?.kind !== 'person') && speakFor(others, speakers, actors);
}
