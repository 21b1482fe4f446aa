import { Flag, Kind } from '../article/tokens.ts';
import { clauseEnd } from './clauses.ts';
import { type Draft, newDraft } from './draft.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import { readObject } from './objects.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';

/** Verbs that the paragraphs of a resolution start with. */
const VERBS = new Set(['demand', 'urge', 'call', 'request', 'encourage', 'condemn', 'stress', 'reiterate', 'reaffirm']);
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/**
 * Paragraphs of a resolution, whose subject is left out because it stands at the head of the text: "Calls upon all parties
 * to …", "3. Demands that …;", "Demanding that …,". The speaker stays unnamed.
 * @returns the draft, or null where the verb at `v` of the sentence [from, to) starts no such paragraph.
 */
export function readResolution(scene: Scene, v: number, from: number, to: number, cue: Cue): Draft | null {
  const { tokens, lexicon } = scene;
  if (!VERBS.has(cue.lemma) || from + 4 < v || to - v < 4) return null;
  const form = scene.formsOf(v);
  const participle = (form & Form.Ing) !== 0;
  if (!participle && (form & Form.Third) === 0) return null;
  if (!opensParagraph(scene, v)) return null;
  // "Demanding a pay rise, the drivers …" is of another sort: there the sentence goes on to its subject.
  const last = scene.count - 1;
  if (
    participle &&
    !(tokens.kind[last] === Kind.Mark && (tokens.code[last] === COMMA || tokens.code[last] === SEMICOLON))
  )
    return null;
  const object = scene.behindCue(v);
  const clause = scene.isWord(object, lexicon.id.that);
  // "Calls for a truce grew", "Demands on teachers rise": nouns. No article stands behind those.
  const preposition = scene.has(object, Is.Preposition);
  if (!clause && !startsPhrase(scene, preposition ? object + 1 : object)) return null;
  const sure =
    clause ||
    participle ||
    scene.has(object, Is.Article) ||
    (!preposition && (cue.frames & Frame.PersonInfinitive) !== 0);
  if (!sure) for (let i = object; i < to; i++) if (isTensed(scene, i)) return null;
  const draft = newDraft('cue-clause');
  draft.head = v;
  draft.cue = [v, object];
  if (!readObject(scene, v, to, cue, draft)) return null;
  return sure || draft.content[1] >= clauseEnd(scene, object, to) - 1 ? draft : null;
}

/** Nothing stands before the verb but its number, a bracket or an adverb: "3. Demands", "[Demands]", "Strongly urges". */
function opensParagraph(scene: Scene, v: number): boolean {
  const { kind, flags } = scene.tokens;
  if (v > 4) return false;
  for (let i = v - 1; i >= 0; i--)
    if (kind[i] === Kind.Word && !isAdverb(scene, i) && !endsInLy(scene, i)) return false;
  return (flags[v] & Flag.Capital) !== 0 || kind[v - 1] === Kind.Word;
}

function endsInLy({ tokens }: Scene, i: number): boolean {
  return tokens.text.startsWith('ly', tokens.end[i] - 2);
}
