import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDesk, STATEMENTS, show, statement } from './desk.ts';

const desk = createDesk();

const CASES: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  [
    'the words, the speaker',
    'Guterres said all must “step back from the brink.”',
    'exact brink: step back from the brink',
  ],
  ['straight marks', 'Guterres said all must "step back from the brink".', 'exact brink: step back from the brink'],
  ['single marks', 'He heard Guterres say: ‘step back from the brink’.', 'exact brink: step back from the brink'],
  ['a capital at the start', '“Step back from the brink,” Guterres said.', 'exact brink: Step back from the brink'],
  [
    'the speaker in the sentence before',
    'Guterres spoke last. “Step back from the brink!”',
    'exact brink: Step back from the brink',
  ],
  [
    'the speaker in the paragraph before',
    'Guterres spoke last.\n\n“Step back from the brink!” he said.',
    'exact brink: Step back from the brink',
  ],
  [
    'short words, nobody named',
    'A voice cried: “Step back from the brink!”',
    'ambiguous brink: Step back from the brink',
  ],
  ['short words, no marks, nobody named', 'It was time to step back from the brink.'],
  [
    'short words, somebody else',
    'Lavrov said: “step back from the brink”.',
    'ambiguous brink: step back from the brink',
  ],
  [
    'somebody else who speaks to the speaker',
    'Lavrov told Guterres to “step back from the brink”.',
    'ambiguous brink: step back from the brink',
  ],
  [
    'somebody else in the sentence before',
    '“We met,” Lavrov said. “Step back from the brink!”',
    'ambiguous brink: Step back from the brink',
  ],
  [
    'long words, nobody named',
    '“Strength and wisdom must be the two sides of the same coin.”',
    'exact coin: Strength and wisdom must be the two sides of the same coin',
  ],
  [
    'long words, somebody else',
    '“Strength and wisdom must be the two sides of the same coin,” Lavrov said.',
    'ambiguous coin: Strength and wisdom must be the two sides of the same coin',
  ],
  [
    'long words, one changed',
    '“Strength and wisdom should be the two sides of the same coin,” Blinken said.',
    'exact ~coin: Strength and wisdom should be the two sides of the same coin',
  ],
  [
    'long words, one dropped',
    '“Strength and wisdom must be two sides of the same coin,” Blinken said.',
    'exact ~coin: Strength and wisdom must be two sides of the same coin',
  ],
  ['too many changed', '“Wisdom and strength are but two faces of one coin,” Blinken said.'],
  ['another wording', 'They “need to be different sides”, Blinken said.', 'exact coin: need to be different sides'],
  [
    'a trailing comma',
    '“You got a win. Take the win,” Biden told Netanyahu.',
    'exact win: You got a win. Take the win',
  ],
  [
    'one selector split by a cue',
    '“You got a win,” Biden told Netanyahu late on Saturday. “Take the win.”',
    'exact win: You got a win | Take the win',
  ],
  [
    'selectors split by a cue',
    '“We are looking ahead,” Halevi told troops. “We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response.”',
    'exact looking: We are looking ahead | We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response',
  ],
  [
    'only the second selector',
    'Halevi said: “We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response.”',
    'exact looking: We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response',
  ],
  [
    'over paragraphs, marks opened again',
    'Cameron said: “We’re saying very strongly that we don’t support a retaliatory strike.\n\n“We don’t think they should make one.”',
    'exact strike: We’re saying very strongly that we don’t support a retaliatory strike | We don’t think they should make one',
  ],
  [
    'an ellipsis in the article',
    'Halevi said: “We are considering our steps, and this launch of so many missiles … into the territory of the State of Israel will be met with a response.”',
    'exact looking: We are considering our steps, and this launch of so many missiles … into the territory of the State of Israel will be met with a response',
  ],
  [
    'an ellipsis in the record',
    'Guterres said: “I call on all parties to stop actions that could fuel a spiral of violence, threaten peace and drag the region into a wider conflict.”',
    'exact violence: I call on all parties to stop actions that could fuel a spiral of violence, threaten peace and drag the region into a wider conflict',
  ],
  [
    'ellipses in both',
    'Guterres said: “I call on all parties to stop actions that could fuel a spiral of violence ... and drag the region into a wider conflict.”',
    'exact violence: I call on all parties to stop actions that could fuel a spiral of violence ... and drag the region into a wider conflict',
  ],
  [
    'letters in brackets on record',
    'They “discussed the aftermath of Iran’s unprecedented April 13 attacks, which US, Israeli and partner forces thwarted in a combined defensive operation,” the Pentagon said.',
    'exact aftermath: discussed the aftermath of Iran’s unprecedented April 13 attacks, which US, Israeli and partner forces thwarted in a combined defensive operation',
  ],
  [
    'letters in brackets in the article',
    '“[S]trength and wisdom must be the two sides of the same coin,” Blinken said.',
    'exact coin: [S]trength and wisdom must be the two sides of the same coin',
  ],
  [
    'a word in brackets on record',
    '“He is certainly not looking for a war with Iran,” Kirby said.',
    'exact war: He is certainly not looking for a war with Iran',
  ],
  [
    'two words instead',
    '“The president is certainly not looking for a war with Iran,” Kirby said.',
    'exact war: The president is certainly not looking for a war with Iran',
  ],
  [
    'no word instead',
    'Biden, Kirby said, “is certainly not looking for a war with Iran.”',
    'exact war: is certainly not looking for a war with Iran',
  ],
  [
    'a word in brackets in the article',
    '“Strength and wisdom must [always] be the two sides of the same coin,” Blinken said.',
    'exact coin: Strength and wisdom must [always] be the two sides of the same coin',
  ],
  [
    'indirect, speaker in the sentence',
    'Gallant told them that Israel had no choice but to respond.',
    'exact no-choice: had no choice but to respond',
  ],
  [
    'indirect, “he” of somebody named before',
    'Gallant met reporters. He said Israel had no choice but to respond.',
    'exact no-choice: had no choice but to respond',
  ],
  ['indirect, somebody else', 'Lavrov said that Israel had no choice but to respond.'],
  [
    'indirect, two key phrases',
    'Gallant said they could not accept a reality of missiles without repercussions.',
    'exact reality: could not accept a reality | without repercussions',
  ],
  ['indirect, half of it', 'Gallant went home without repercussions.'],
  [
    'one word, context and speaker',
    'The War Cabinet is deciding on a “painful” response to it.',
    'exact painful: painful',
  ],
  ['one word, speaker but another context', 'The War Cabinet spoke of a “painful” blow.', 'moved painful: painful'],
  ['one word without marks', 'The War Cabinet is deciding on a painful response to it.'],
  ['one word inside a longer quotation', 'The War Cabinet has a “very painful thing” in mind.'],
  ['one word, nobody named', 'It was a “painful” evening.'],
  [
    'two places, one with the speaker',
    '“Step back from the brink,” a banner said.\n\nMany came.\n\nNobody spoke.\n\nGuterres said they should “step back from the brink”.',
    'exact brink: step back from the brink',
  ],
  [
    'two places alike',
    '“Step back from the brink,” Guterres said.\n\nMany came.\n\n“Step back from the brink,” Guterres said.',
    'ambiguous brink: Step back from the brink',
  ],
  [
    'hard-wrapped lines',
    'In the evening Antony Blinken told the press that “Strength and wisdom must be the\ntwo sides of the same coin”, and then he went home to rest until the next day came.',
    'exact coin: Strength and wisdom must be the\ntwo sides of the same coin',
  ],
  [
    'a part, quoted as such',
    'They are “two sides of the same coin”, Blinken said.',
    'exact coin: two sides of the same coin',
  ],
  ['a part, nobody named', 'They are “two sides of the same coin”.'],
  ['a part, somebody else', 'They are “two sides of the same coin”, Lavrov said.'],
  ['a part without marks', 'Blinken said they are two sides of the same coin.'],
  ['nothing on record', '“We shall see,” Biden said.'],
];

describe('statements on record in an article', () => {
  it.each(CASES.map(([what, text, ...expected]) => ({ what, text, expected })))('$what', ({ text, expected }) => {
    expect(show(desk, text)).toEqual(expected);
  });

  it('gives words that two share to the one who is named', () => {
    const both = createDesk([
      ...STATEMENTS,
      statement('kamikawa', 'kamikawa', 'direct', ['I strongly condemn such an escalation.']),
    ]);
    expect(show(both, '“I strongly condemn such an escalation,” Kamikawa said.')).toEqual([
      'exact kamikawa: I strongly condemn such an escalation',
    ]);
  });

  it('keeps two statements that stand in one sentence', () => {
    const two = createDesk([
      statement('one', 'pentagon', 'mixed', ['steadfast support for the defense of Israel']),
      statement('two', 'pentagon', 'indirect', ['importance of upholding regional stability']),
    ]);
    expect(
      show(
        two,
        'The Pentagon spoke of “steadfast support for the defense of Israel” and the importance of upholding regional stability.',
      ),
    ).toHaveLength(2);
  });

  it('gives a part that two statements have in common to neither', () => {
    const both = createDesk([
      ...STATEMENTS,
      statement('other-coin', 'blinken', 'direct', ['Strength and wisdom are two sides of the same coin, as we know']),
    ]);
    expect(
      show(both, 'They are “two sides of the same coin”, Blinken said.').map((line) => line.split(':')[0]),
    ).toEqual(['ambiguous coin', 'ambiguous other-coin']);
  });

  it('takes the wording that fits best', () => {
    const [anchor] = desk.read('“We do not support a retaliatory strike,” Cameron said.');
    expect(anchor.wording).toBe(1);
  });
});

const QUOTATION =
  'We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response.';

describe('house styles make no difference', () => {
  const house = fc.record({
    marks: fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»'], ["''", "''"]),
    gap: fc.constantFrom(' ', '  ', '\u00a0', '\t'),
    comma: fc.constantFrom(',', ' —', ' -', ' –', ''),
    breakAt: fc.option(fc.integer({ min: 1, max: 27 }), { nil: null }),
    capital: fc.boolean(),
  });

  it('curly or straight, dashes, spaces, paragraphs', () => {
    fc.assert(
      fc.property(house, ({ marks: [open, close], gap, comma, breakAt, capital }) => {
        let words = QUOTATION.slice(0, -1).replaceAll(',', comma).split(' ');
        if (!capital) words = [words[0].toLowerCase(), ...words.slice(1)];
        const quotation =
          breakAt === null
            ? words.join(gap)
            : `${words.slice(0, breakAt).join(gap)}\n\n${open}${words.slice(breakAt).join(gap)}`;
        const text = `Halevi told troops: ${open}${quotation}.${close}`;
        const anchors = desk.read(text);
        expect(anchors.map(({ state, verbatim, statement: { id } }) => [id, state, verbatim])).toEqual([
          ['looking', 'exact', true],
        ]);
      }),
    );
  });

  it('edits elsewhere leave the state as it is', () => {
    const filler = fc.array(
      fc.constantFrom('Rain fell on the town.', 'Nobody came, it seems.', 'The price of bread rose.', ''),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, 'Guterres said all must “step back from the brink.”', ...after].join('\n\n');
        expect(show(desk, text)).toEqual(['exact brink: step back from the brink']);
      }),
    );
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '[',
      ']',
      '…',
      '...',
      '\n\n',
      'Guterres said',
      'step back from',
      'the brink',
      'painful',
      'You got a win.',
      'Take the win',
      '[Biden]',
      'discuss[ed] the aftermath of',
      '\ud800',
      '’',
    ),
    fc.constantFrom(
      ...STATEMENTS.flatMap(({ wordings }) => wordings.flatMap(({ selectors }) => selectors.map(({ exact }) => exact))),
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  it('never throws, and places lie inside, in order, apart', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const text = pieces.join(gap);
        const { paragraphs } = desk.article(text);
        for (const { places } of desk.read(text)) {
          expect(places.length).toBeGreaterThan(0);
          for (const [i, { paragraph, start, end }] of places.entries()) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(paragraphs[paragraph].text.length);
            const before = places[i - 1];
            if (before) expect(before.paragraph < paragraph || before.end <= start).toBe(true);
          }
        }
      }),
    );
  });

  it('is given up on where it is made of pieces of recorded words without end', () => {
    const words = Array.from({ length: 600 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26))}`);
    const long = createDesk([statement('long', 'biden', 'direct', [words.join(' ')])]);
    const pieces = [500, 100, 300].map((from) => words.slice(from, from + 20).join(' ')).join(' ');
    expect(long.read(`${pieces} so. `.repeat(300))).toEqual([]);
    expect(long.read(`${words.join(' ')}, Biden said.`)).toHaveLength(1);
  }, 30_000);

  it('is read in linear time where recorded words are repeated without end', () => {
    const time = (times: number): number => {
      const view = 'Lavrov said: “step back from the brink and take the win”. '.repeat(times);
      const from = performance.now();
      desk.read(view);
      return performance.now() - from;
    };
    time(200);
    const once = Math.max(time(500), 1);
    expect(time(5_000) / once).toBeLessThan(60);
  });
});
