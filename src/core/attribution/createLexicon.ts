import { ABBREVIATION_CLASS, PRONOUN_CLASS, STARTER_CLASS, TRIGGER_CLASS } from '../article/tokens.ts';
import type { WordTable } from '../article/wordTable.ts';
import { CUE_NOUNS, LIGHT_VERBS, MEDIA_NOUNS } from './lexicon/cueNouns.ts';
import { CUE_ADJECTIVES, CUE_VERBS, DOUBLED, IRREGULAR, OFTEN_NOUNS, RARELY_VERBS } from './lexicon/cueVerbs.ts';
import * as words from './lexicon/functionWords.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/givenNames.ts';
import { Form, inflect } from './lexicon/inflect.ts';
import { KEYS, type Key } from './lexicon/keys.ts';
import * as people from './lexicon/people.ts';
import { MONTH_SHORT, MONTHS, TIME_NOUNS, WEEKDAY_SHORT, WEEKDAYS } from './lexicon/time.ts';

import { type Cue, Frame, type Grade, Is, type Lexicon } from './lexicon.ts';

const FRAME_LETTERS: Record<string, Frame> = {
  Q: Frame.Quote,
  T: Frame.Clause | Frame.ThatClause,
  C: Frame.ThatClause,
  W: Frame.Question,
  I: Frame.Infinitive,
  A: Frame.Addressee,
  J: Frame.PersonInfinitive,
  N: Frame.Noun,
  G: Frame.Gerund,
  O: Frame.Complement,
};

/** Adds the words of the attribution rules to `table` and gives what is known of them. Other lexicons may add theirs later. */
export function createLexicon(table: WordTable): Lexicon {
  const marked = new Map<number, number>();
  const mark = (list: string | readonly string[], bits: number): void => {
    for (const word of typeof list === 'string' ? list.trim().split(/\s+/) : list) {
      const id = table.add(word);
      marked.set(id, (marked.get(id) ?? 0) | bits);
    }
  };
  for (const word of words.ABBREVIATIONS.split(' ')) table.mark(word, ABBREVIATION_CLASS);
  for (const word of words.STARTERS.split(' ')) table.mark(word, STARTER_CLASS);
  mark(words.DETERMINERS, Is.Determiner);
  mark(words.ARTICLES, Is.Article);
  mark(words.SUBJECT_PRONOUNS, Is.SubjectPronoun);
  mark(words.PERSONAL_PRONOUNS, Is.PersonalPronoun);
  mark(words.OBJECT_PRONOUNS, Is.ObjectPronoun);
  mark(words.RELATIVES, Is.Relative);
  mark(words.PREPOSITIONS, Is.Preposition);
  mark(words.SUBORDINATORS, Is.Subordinator);
  mark(words.QUESTION_WORDS, Is.Question);
  mark(words.CONJUNCTIONS, Is.Conjunction);
  mark(words.AUXILIARIES, Is.Auxiliary);
  mark(words.CONTRACTIONS, Is.PersonalPronoun | Is.SubjectPronoun);
  mark("he'll he'd", Is.Male);
  mark("she'll she'd", Is.Female);
  mark("they'll they'd they've they're", Is.Plural);
  mark(words.BE_FORMS, Is.Be);
  mark(words.HAVE_FORMS, Is.Have);
  mark(words.MODALS, Is.Modal);
  mark(words.NEGATIONS, Is.Negation);
  mark(words.ADVERBS, Is.Adverb);
  mark(people.TITLES, Is.Title);
  mark(people.PERSON_NOUNS, Is.PersonNoun);
  mark(people.BODY_NOUNS, Is.Body);
  mark(people.NON_PERSON_WORDS, Is.NonPerson);
  mark(MALE_NAMES, Is.GivenName | Is.Male);
  mark(FEMALE_NAMES, Is.GivenName | Is.Female);
  mark(people.MALE_TITLES, Is.Male);
  mark(people.MALE_NOUNS, Is.Male);
  mark(people.FEMALE_TITLES, Is.Female);
  mark(people.FEMALE_NOUNS, Is.Female);
  mark(people.PLURAL_NOUNS, Is.Plural);
  mark(people.NAME_PARTICLES, Is.Particle);
  mark(WEEKDAYS, Is.Weekday);
  mark(WEEKDAY_SHORT, Is.Weekday);
  mark(MONTHS, Is.Month);
  mark(MONTH_SHORT, Is.Month);
  mark(TIME_NOUNS, Is.TimeNoun);
  mark(MEDIA_NOUNS, Is.Media);
  mark('according', Is.CueNoun);

  const irregular = new Map(lines(IRREGULAR).map((line) => [line.split(' ')[0], line.split(' ')]));
  const doubled = new Set(DOUBLED.split(' '));
  const cues = readCues(CUE_VERBS);
  for (const adjective of readCues(CUE_ADJECTIVES).slice(1))
    cues.push({ ...adjective, isAdjective: true, index: cues.length });
  const cueByLemma = new Map(cues.map((cue) => [cue.lemma, cue]));
  const nouns = readCues(CUE_NOUNS);
  const cueIds: [number, number, number][] = [];
  for (const cue of [...cues]) {
    const [verb, particle] = cue.lemma.split('_');
    if (particle === undefined) continue;
    let base = cueByLemma.get(verb);
    if (base === undefined) {
      base = { ...newCue(verb, '-'), index: cues.length };
      cues.push(base);
      cueByLemma.set(verb, base);
    }
    cue.particle = table.add(particle);
    base.withParticle.push(cue);
  }
  const oftenNouns = new Set(OFTEN_NOUNS.split(' '));
  const rarelyVerbs = new Set(RARELY_VERBS.split(' '));
  for (const cue of [...cues, ...nouns]) {
    cue.isNoun = oftenNouns.has(cue.lemma);
    cue.isRarelyVerb = rarelyVerbs.has(cue.lemma);
  }
  cues.forEach((cue, index) => {
    if (index === 0 || cue.particle !== 0) return;
    if (cue.isAdjective) {
      mark(cue.lemma, Is.Cue);
      cueIds.push([table.add(cue.lemma), index, Form.Participle]);
      return;
    }
    const listed = irregular.get(cue.lemma);
    if (doubled.has(cue.lemma)) {
      const double = cue.lemma + cue.lemma.at(-1);
      for (const [word, form] of [
        [`${double}ed`, Form.Past | Form.Participle],
        [`${double}ing`, Form.Ing],
      ] as const) {
        mark(word, Is.Cue);
        cueIds.push([table.add(word), index, form]);
      }
    }
    inflect(cue.lemma).forEach((regular, form) => {
      const word = listed && listed[form] !== '=' ? listed[form] : regular;
      mark(word, Is.Cue);
      cueIds.push([table.add(word), index, 1 << form]);
    });
  });
  for (const verb of words.PLAIN_VERBS.split(' '))
    if ((cueByLemma.get(verb)?.grade ?? '-') === '-') mark(inflect(verb), Is.PlainVerb);
  mark(words.PLAIN_IRREGULAR, Is.PlainVerb);
  const nounIds: [number, number][] = [];
  nouns.forEach((noun, index) => {
    if (index === 0) return;
    for (const word of [noun.lemma, inflect(noun.lemma)[1]]) {
      mark(word, Is.CueNoun);
      nounIds.push([table.add(word), index]);
    }
  });
  const prepositions = [...new Set(cues.flatMap((cue) => (cue as RawCue).list))];
  for (const cue of cues as RawCue[]) for (const word of cue.list) cue.prepositions |= 1 << prepositions.indexOf(word);
  const prepositionIds = prepositions.map((word) => table.add(word));
  const id = Object.fromEntries(KEYS.map((key) => [key, table.add(key)])) as Record<Key, number>;

  const hedges = words.HEDGES.split(' ').map((word) => table.add(word));
  const light = LIGHT_VERBS.split(' ').map((word) => table.add(word));
  const roles = lines(people.SAME_ROLES).map((line) => line.split(' ').map((word) => table.add(word)));
  const size = table.size + 1;
  const lexicon = {
    cueOf: new Int16Array(size),
    forms: new Uint8Array(size),
    cues,
    nounOf: new Int16Array(size),
    nouns,
    prepositionBit: new Int32Array(size),
    isLight: new Uint8Array(size),
    isHedge: new Uint8Array(size),
    roleOf: new Int32Array(size),
    id,
  };
  for (const [word, bits] of marked) {
    table.bits[word] = bits;
    if ((bits & (Is.Cue | Is.CueNoun)) !== 0) table.classes[word] |= TRIGGER_CLASS;
  }
  for (const pronoun of [id.he, id.she]) table.classes[pronoun] |= PRONOUN_CLASS;
  for (const [word, index, form] of cueIds) {
    if (lexicon.cueOf[word] === 0) lexicon.cueOf[word] = index;
    if (lexicon.cueOf[word] === index) lexicon.forms[word] |= form;
  }
  for (const [word, index] of nounIds) lexicon.nounOf[word] = index;
  for (const [word, bits] of marked) if ((bits & (Is.Title | Is.PersonNoun)) !== 0) lexicon.roleOf[word] = word;
  for (const line of roles) for (const word of line) lexicon.roleOf[word] = line[0];
  for (const word of hedges) lexicon.isHedge[word] = 1;
  for (const word of light) lexicon.isLight[word] = 1;
  prepositionIds.forEach((word, index) => {
    lexicon.prepositionBit[word] = 1 << index;
  });
  return lexicon;
}

interface RawCue extends Cue {
  list: string[];
}

function newCue(lemma: string, grade: Grade): RawCue {
  return {
    lemma,
    grade,
    frames: 0,
    prepositions: 0,
    particle: 0,
    withParticle: [],
    isNoun: false,
    isAdjective: false,
    isRarelyVerb: false,
    index: 0,
    list: [],
  };
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}

/** Index 0 is left empty. Lines of one lemma are joined; a lemma marked "-" alone attributes nothing by itself. */
function readCues(text: string): RawCue[] {
  const cues: RawCue[] = [newCue('', '-')];
  const byLemma = new Map<string, RawCue>();
  for (const line of lines(text)) {
    const [head, tail] = line.split(':');
    const [lemma, grade, letters = ''] = head.trim().split(/\s+/);
    let frames = 0;
    for (const letter of letters) frames |= FRAME_LETTERS[letter] ?? 0;
    const list = tail ? tail.trim().split(/\s+/) : [];
    const old = byLemma.get(lemma);
    if (old) {
      old.frames |= frames;
      old.list = [...new Set([...old.list, ...list])];
      continue;
    }
    const cue = { ...newCue(lemma, grade as Grade), frames, list, index: cues.length };
    cues.push(cue);
    byLemma.set(lemma, cue);
  }
  return cues;
}
