import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { Tokens } from '../../../src/core/article/tokens.ts';
import { WordTable } from '../../../src/core/article/wordTable.ts';
import { createNameMatcher } from '../../../src/core/attribution/names.ts';
import { createNameCensus } from '../../../src/core/attribution/namesCensus.ts';
import type { Actor } from '../../../src/core/dataset/schema.ts';
import { CAST } from './cast.ts';

const table = new WordTable();
const matcher = createNameMatcher(CAST, table);
const tokens = new Tokens();

function find(text: string): number[] {
  const out: number[] = [];
  readTokens(text, table, tokens);
  matcher.find(tokens, out);
  return out;
}

/** Mentions of an article of these paragraphs: "words=actor/actor". */
function mentions(...paragraphs: string[]): string[] {
  const census = createNameCensus(matcher);
  const found = paragraphs.map(find);
  for (const one of found) census.add(one);
  const lines: string[] = [];
  for (const [p, one] of found.entries()) {
    readTokens(paragraphs[p], table, tokens);
    for (let i = 0; i < one.length; i += 3) {
      const actors = census.resolve(one[i + 2]);
      if (actors.length === 0) continue;
      lines.push(`${paragraphs[p].slice(tokens.start[one[i]], tokens.end[one[i + 1] - 1])}=${actors.join('/')}`);
    }
  }
  return lines;
}

/** A sentence, and the mentions in it. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // Names as papers write them.
  ['Emmanuel Macron said so.', 'Emmanuel Macron=macron'],
  ['On Monday Macron said so.', 'Macron=macron'],
  ['It was up to President Biden to decide.', 'President Biden=biden'],
  ['U.S. President Joe Biden spoke.', 'U.S.=us', 'President Joe Biden=biden'],
  ['IDF Chief of Staff Lt. Gen. Herzi Halevi spoke.', 'IDF=idf', 'Chief of Staff Lt. Gen. Herzi Halevi=halevi'],
  ['Secretary of Defense Lloyd Austin spoke.', 'Secretary of Defense Lloyd Austin=austin'],
  ['Defense Secretary Lloyd J. Austin III spoke.', 'Defense Secretary Lloyd J. Austin III=austin'],
  ['Then Lloyd J. Austin spoke.', 'Lloyd J. Austin=austin'],
  ['Foreign Secretary Lord Cameron spoke.', 'Foreign Secretary Lord Cameron=cameron'],
  ['Prime Minister Netanyahu spoke.', 'Prime Minister Netanyahu=netanyahu'],
  ['former president Joe Biden spoke', 'Joe Biden=biden'],
  ["Israel’s cabinet and Biden's aides", 'Israel=israel', 'Biden=biden'],
  ['Antonio Guterres and António Guterres', 'Antonio Guterres=guterres', 'António Guterres=guterres'],
  [
    'Hossein Amir Abdollahian; then Amir-Abdollahian; then Amirabdollahian',
    'Hossein Amir Abdollahian=abdollahian',
    'Amir-Abdollahian=abdollahian',
    'Amirabdollahian=abdollahian',
  ],
  ['Joseph Robinette Biden was born there.', 'Joseph Robinette Biden=biden'],
  ['Benjamin “Bibi” Netanyahu spoke.', 'Benjamin “Bibi” Netanyahu=netanyahu'],
  ['It is for the US and the U.S. to say.', 'US=us', 'U.S.=us'],
  ['It is for us to say, let us go. Us too.'],
  ['MACRON URGES RESTRAINT', 'MACRON=macron'],
  ['Macron Says Israel Must Not Strike', 'Macron=macron', 'Israel=israel'],
  ['Allies Urge Netanyahu to Hold Back, Biden Warns Iran', 'Netanyahu=netanyahu', 'Biden=biden', 'Iran=iran'],
  ['Why Biden Won’t Back Israel', 'Biden=biden', 'Israel=israel'],
  ['They met in Tehran Monday.', 'Tehran=iran'],
  ['The visit of Israel Defense Minister Yoav Somebody ended.', 'Israel=israel'],
  ['France President Emmanuel Macron spoke.', 'France=france', 'President Emmanuel Macron=macron'],
  ['The Pentagon and the Islamic Republic', 'Pentagon=pentagon', 'Islamic Republic=iran'],
  ['The Islamic Republic of Mauritania spoke.'],
  ['the Jewish state and its War Cabinet', 'Jewish state=israel', 'War Cabinet=cabinet'],
  ['the war cabinet met with G7 leaders and the G-7', 'war cabinet=cabinet', 'G7 leaders=g7', 'G-7=g7'],
  ['the Israel Defense Forces said', 'Israel Defense Forces=idf'],
  ['a spokesman for No. 10 and No 10', 'No. 10=downing-street', 'No 10=downing-street'],
  ['the Foreign, Commonwealth and Development Office', 'Foreign, Commonwealth and Development Office=fcdo'],
  ['the US-Israel talks', 'US=us', 'Israel=israel'],
  ['an Iran-backed group', 'Iran=iran'],
  ['Axios reported that Biden told Netanyahu', 'Biden=biden', 'Netanyahu=netanyahu'],
  ['Mohammed al-Sudani met Ursula von der Leyen', 'Mohammed al-Sudani=sudani', 'Ursula von der Leyen=von-der-leyen'],
  ['but von der Leyen left', 'von der Leyen=von-der-leyen'],
  [
    'Apparently Macron agreed. Then Biden did. But Netanyahu would not.',
    'Macron=macron',
    'Biden=biden',
    'Netanyahu=netanyahu',
  ],
  ['King Abdullah II of Jordan', 'King Abdullah II=abdullah', 'Jordan=jordan'],
  ['a statement by MK Israel Katz', 'MK Israel Katz=katz'],
  ['The Biden Administration and the Biden White House', 'Biden=biden', 'Biden=biden'],
  ['“Biden” was all he said', 'Biden=biden'],
  ['Paris, London and Amman called', 'Paris=france', 'London=uk', 'Amman=jordan'],
  // Look-alikes.
  ['WASHINGTON (AP) — It was late.'],
  ['PARIS — It was late.'],
  ['Cameron-Michael Jones, Cameron Poole. Then it rained.'],
  ['Shares of Macronix fell.'],
  ['He lives on Cameron Street in Biden County.'],
  ['a rally in Austin, Texas'],
  ['the writer Jordan Peterson and Michael Jordan'],
  ['George Washington and Denzel Washington and Paris Hilton'],
  ['The Washington Post and the Jerusalem Post reported.'],
  ['in Washington state and at the University of Jordan'],
  ['the New Delhi Times of Israel'],
  ['He came from Wichita, Kan. It was cold.'],
  ['Jill Biden and Hunter Biden waved.'],
  ['Aunt Cissy Cameron, James Cameron and Cameron Diaz'],
  ['Judge Kirby ruled; Senator Biden voted; Mrs. Macron smiled.'],
  ['Northern Ireland and East Jerusalem'],
  ['Bank of America and Air France and France 24'],
  ['The Robert Wood Johnson Foundation paid.'],
  ['made of wood, and Wood was cheap'],
  ['Abdullah bin Zayed and Omar al-Sudani'],
  ['Kirby & Allen Ltd, Wood & Sons'],
  ['mail biden@example.org or see biden.com and @Macron'],
  ['the London School and Paris Street and Jordan River'],
  ['Team: Jordan Smith, Austin Cole, Cameron Reed'],
  ['General Harris and Coach Harris'],
  ['the guards at the gate and Guards everywhere'],
  ['the Tour de France'],
  ['he said Zbigniew Cameron was away'],
  ['Ryan Cameron was away. Zbigniew Cameron too.'],
];

describe('names in the text', () => {
  it.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('has a table of sixty cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });
});

describe('names that the rest of the article decides', () => {
  it('lists all who share a surname', () => {
    expect(mentions('Bagheri warned of more.')).toEqual(['Bagheri=m-bagheri/a-bagheri']);
  });

  it('follows the one who is named in full, before or after', () => {
    expect(mentions('Bagheri warned.', 'Ali Bagheri Kani flew home.', 'Bagheri left.')).toEqual([
      'Bagheri=a-bagheri',
      'Ali Bagheri Kani=a-bagheri',
      'Bagheri=a-bagheri',
    ]);
    expect(mentions('Bagheri, Mohammad Bagheri and Ali Bagheri Kani')[0]).toBe('Bagheri=m-bagheri/a-bagheri');
  });

  it('follows a title that only one of them bears', () => {
    expect(mentions('Vice President Harris spoke.', 'Harris left.')).toEqual([
      'Vice President Harris=k-harris',
      'Harris=k-harris',
    ]);
    expect(mentions('Taoiseach Harris spoke.')).toEqual(['Taoiseach Harris=s-harris']);
  });

  it('takes an ordinary word for a name only if the article has the full name', () => {
    expect(mentions('Wood was cheap.')).toEqual([]);
    expect(mentions('Robert Wood spoke.', 'Then Wood left.')).toEqual(['Robert Wood=wood', 'Wood=wood']);
    expect(mentions('In Brussels they met.', 'The EU agreed.')).toEqual(['Brussels=eu', 'EU=eu']);
  });

  it('leaves a surname to the stranger who was introduced with it', () => {
    expect(mentions('The singer Jack Kirby came.', 'Kirby sang.')).toEqual([]);
    expect(mentions('The singer Jack Kirby came.', 'Kirby sang.', 'John Kirby spoke.')).toEqual([
      'Kirby=kirby',
      'John Kirby=kirby',
    ]);
  });

  it('forgets what was removed', () => {
    const census = createNameCensus(matcher);
    const full = find('Ali Bagheri Kani flew home.');
    const bare = find('Bagheri warned.');
    census.add(bare);
    census.add(full);
    expect(census.resolve(bare[2])).toEqual(['a-bagheri']);
    census.remove(full);
    expect(census.resolve(bare[2])).toEqual(['m-bagheri', 'a-bagheri']);
  });

  it('does not depend on the order', () => {
    const parts = ['Harris', 'Kamala Harris', 'Sam Harris', 'Bagheri', 'Wood', 'Robert Wood', 'Brussels', 'the EU'].map(
      find,
    );
    const refs = parts.flatMap((part) => part.filter((_, i) => i % 3 === 2));
    const whole = createNameCensus(matcher);
    for (const part of parts) whole.add(part);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), fc.subarray(parts), (order, twice) => {
        const census = createNameCensus(matcher);
        for (const part of twice) census.add(part);
        for (const part of order) census.add(part);
        for (const part of twice) census.remove(part);
        expect(refs.map((ref) => census.resolve(ref))).toEqual(refs.map((ref) => whole.resolve(ref)));
      }),
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Biden',
    'Jordan',
    'Harris',
    'the',
    'U.S.',
    'of',
    'Gen.',
    '“',
    '-',
    '&',
    ',',
    '’s',
    'Mohammed',
    'al',
    'G',
    '7',
    '\n',
    '\ud83d',
    '',
  );
  it('gives mentions inside it, in order, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 }))),
        fc.constantFrom('', ' '),
        (words, gap) => {
          const text = words.join(gap);
          const out = find(text);
          let last = 0;
          for (let i = 0; i < out.length; i += 3) {
            expect(out[i]).toBeGreaterThanOrEqual(last);
            expect(out[i + 1]).toBeGreaterThan(out[i]);
            expect(out[i + 1]).toBeLessThanOrEqual(tokens.count);
            expect(out[i + 2]).toBeLessThan(matcher.aliasCount);
            last = out[i + 1];
          }
        },
      ),
    );
  });

  it('finds every one of 20,000 names', () => {
    const many: Actor[] = Array.from({ length: 20_000 }, (_, i) => {
      const letters = i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]);
      const name = `Q${letters} Z${letters}`;
      return { id: `actor-${i}`, name, kind: 'person' as const, aliases: [] };
    });
    const words = new WordTable();
    const big = createNameMatcher(many, words);
    const out: number[] = [];
    readTokens(many.map(({ name }) => name).join(', '), words, tokens);
    big.find(tokens, out);
    expect(out.length / 3).toBe(many.length);
    expect(big.actorsOf(out[out.length - 1]).actors).toEqual(['actor-19999']);
  });
});
