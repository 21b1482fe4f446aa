import { Flag, Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import type { Scene } from './scene.ts';

const COLON = 0x3a;
/** Within so many tokens of the colon the day stands. */
const FIRST_WORDS = 14;

/**
 * "LAHORE: The minister on Monday said …", "LAHORE: The bridge is open, officials said.": a place in capitals and a colon,
 * as papers write where a report is from. It differs from a transcript's "HALE: …" in that nobody in the first sentence is
 * "I", "we" or "you", and that the day stands in its first words or a word of saying at its end.
 * @returns behind the colon; 0 if the paragraph starts otherwise.
 */
export function readPlace(scene: Scene): number {
  const { tokens, lexicon } = scene;
  if (scene.count < 6 || !scene.isMark(1, COLON) || tokens.kind[0] !== Kind.Word || scene.has(2, Is.PersonalPronoun))
    return 0;
  if ((tokens.flags[0] & Flag.AllCaps) === 0 || tokens.end[0] - tokens.start[0] < 4 || scene.quote[2] !== 0) return 0;
  const { id } = lexicon;
  const end = scene.sentences[scene.sentenceAt(2) + 1];
  let day = false;
  for (let i = 2; i < end; i++) {
    const third =
      scene.isWord(i, id.he) || scene.isWord(i, id.she) || scene.isWord(i, id.it) || scene.isWord(i, id.they);
    if ((scene.has(i, Is.PersonalPronoun) && !third) || scene.isMark(i, 0x3f)) return 0;
    if (scene.has(i, Is.Weekday) && scene.isWord(i - 1, id.on) && i < FIRST_WORDS) day = true;
  }
  const last = scene.isMark(end - 1, 0x2e) ? end - 2 : end - 1;
  const said = scene.cue[last] !== 0 && (scene.formsOf(last) & Form.Past) !== 0;
  return day || said ? 2 : 0;
}
