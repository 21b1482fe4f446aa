import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Char, charClass } from '../../../src/core/article/fold.ts';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { ABBREVIATION_CLASS, DOUBLED, Flag, Kind, STARTER_CLASS, Tokens } from '../../../src/core/article/tokens.ts';
import { hashWord, WordTable } from '../../../src/core/article/wordTable.ts';

const table = new WordTable();
for (const word of ['Gen', 'Mr']) table.mark(word, ABBREVIATION_CLASS);
for (const word of ['The', 'He']) table.mark(word, STARTER_CLASS);
for (const word of ['US', 'Seoul', "don't", 'Séjourné', '1200']) table.add(word);

function read(text: string): Tokens {
  const tokens = new Tokens();
  readTokens(text, table, tokens);
  return tokens;
}

const indexes = (tokens: Tokens): number[] => Array.from({ length: tokens.count }, (_, i) => i);
const words = (text: string): string[] => {
  const tokens = read(text);
  return indexes(tokens).map((i) => tokens.textOf(i));
};
/** The tokens that carry `flag`. */
const flagged = (text: string, flag: Flag): string[] => {
  const tokens = read(text);
  return indexes(tokens)
    .filter((i) => tokens.flags[i] & flag)
    .map((i) => tokens.textOf(i));
};

describe('tokens', () => {
  it.each([
    ['Israel’s cabinet', ['Israel', '’s', 'cabinet']],
    ["Biden's aides’ view", ['Biden', "'s", 'aides', '’', 'view']],
    ['O’Neill don’t', ['O’Neill', 'don’t']],
    ['the U.S. and a.m.', ['the', 'U.S.', 'and', 'a.m.']],
    ['Lt Gen. Halevi', ['Lt', 'Gen.', 'Halevi']],
    ['He saw it. Then', ['He', 'saw', 'it', '.', 'Then']],
    ['1,200 men at 5pm on the 13th', ['1,200', 'men', 'at', '5pm', 'on', 'the', '13th']],
    ['Amir-Abdollahian', ['Amir', '-', 'Abdollahian']],
    ["''Well,'' he", ["''", 'Well', ',', "''", 'he']],
    ['G7', ['G7']],
    ['discuss[ed]', ['discuss', '[', 'ed', ']']],
    ['Se\u0301journe\u0301', ['Se\u0301journe\u0301']],
    ['<p>He <b class="x">said</b> so.</p>', ['He', 'said', 'so', '.']],
    ['yes<br/>no<!-- an aside -->', ['yes', 'no']],
    ['&quot;Go&#8221;', ['&quot;', 'Go', '&#8221;']],
    ['a&nbsp;b &amp; c', ['a', 'b', '&amp;', 'c']],
    ['a <b, <5% <p\n>', ['a', '<', 'b', ',', '<', '5', '%', '<', 'p', '>']],
    ['R&D &nosuch; &', ['R', '&', 'D', '&', 'nosuch', ';', '&']],
    ['', []],
    [' \n\t', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('take tags as what they do to the spaces around them', () => {
    expect(flagged('<i>a</i>b<i> c</i> <i>d</i>', Flag.SpaceBefore)).toEqual(['a', 'c', 'd']);
    expect(flagged('a<i>b</i> <i>c', Flag.SpaceAfter)).toEqual(['b', 'c']);
    expect(flagged('a<br>b <p>c</p>', Flag.LineStart)).toEqual(['a', 'b', 'c']);
    expect(flagged('a<br>b c</p>', Flag.SpaceAfter)).toEqual(['a', 'b', 'c']);
    const marks = read('&ldquo;a&#x201d; &quot;');
    expect(indexes(marks).flatMap((i) => (marks.kind[i] === Kind.Quote ? marks.code[i] : []))).toEqual([
      0x201c, 0x201d, 0x22,
    ]);
  });

  it('know words whatever their case, marks and diacritics', () => {
    const ids = (text: string): number[] => {
      const tokens = read(text);
      return indexes(tokens).map((i) => tokens.code[i]);
    };
    expect(ids('US U.S. us')).toEqual(Array(3).fill(table.lookUp('US')));
    expect(ids("don't DON’T")).toEqual(Array(2).fill(table.lookUp("don't")));
    expect(ids('Sejourne séjourné Se\u0301journe\u0301')).toEqual(Array(3).fill(table.lookUp('Séjourné')));
    expect(ids('unheard')).toEqual([0]);
  });

  it('tell capitals', () => {
    expect(flagged('The US and the U.S. said NATO met Macron', Flag.AllCaps)).toEqual(['US', 'U.S.', 'NATO']);
    expect(flagged('The US met Macron in a room', Flag.Capital)).toEqual(['The', 'US', 'Macron']);
    expect(flagged('I saw A. Wood', Flag.AllCaps)).toEqual([]);
  });

  it('tell where sentences start', () => {
    expect(
      flagged('Gen. Halevi spoke. Nobody listened! Why? “So what?” he asked. “Go,” he said.', Flag.SentenceStart),
    ).toEqual(['Gen.', 'Nobody', 'Why', '“', '“']);
    expect(flagged('He is in the U.S. The rest left. They met U.S. Troops there.', Flag.SentenceStart)).toEqual([
      'He',
      'The',
      'They',
    ]);
  });

  it('tell doubled single marks from single ones', () => {
    const tokens = read("''A'' 'B'");
    expect(
      indexes(tokens)
        .filter((i) => tokens.kind[i] === Kind.Quote)
        .map((i) => tokens.code[i] >= DOUBLED),
    ).toEqual([true, true, false, false]);
  });

  it('hold for any text: in order, inside, nothing but space between', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          'U.S.',
          'Gen.',
          '’s',
          "'",
          '“',
          '...',
          '[',
          '1,2',
          ' ',
          '\n',
          '\r\n',
          '\ufeff',
          '\ud800',
          '\udc00',
          '\u0301',
          'É',
          'ß',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('');
        const tokens = read(joined);
        let at = 0;
        for (const i of indexes(tokens)) {
          expect(isSpace(joined.slice(at, tokens.start[i]))).toBe(true);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          expect((tokens.flags[i] & Flag.SpaceBefore) !== 0).toBe(i === 0 || tokens.start[i] > at);
          at = tokens.end[i];
        }
        expect(at).toBeLessThanOrEqual(joined.length);
        expect(isSpace(joined.slice(at))).toBe(true);
      }),
    );
  });

  it.each([
    ['The **minister** said', 'The minister said'],
    ['*The Examiner* and _The Post_', 'The Examiner and The Post'],
    ['see [the road](https://a.b/c) now', 'see the road now'],
    ['see [the road](https://a.b/c "A title").', 'see the road .'],
    ['* a point, 5 * 3', '* a point , 5 * 3'],
    ['a snake_case word', 'a snake _ case word'],
    ['[Biden] is, he said [sic] (so)', '[ Biden ] is , he said [ sic ] ( so )'],
    ['a [label] (and a bracket)', 'a [ label ] ( and a bracket )'],
    ['[open and *', '[ open and *'],
  ])('leave out marks of Markdown, and nothing else: %s', (text, words) => {
    const tokens = read(text);
    expect(
      indexes(tokens)
        .map((i) => tokens.textOf(i))
        .join(' '),
    ).toBe(words);
  });

  it('hash words as the word table does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-ÿ]{1,12}$/), (word) => {
        expect(read(word).hash[0]).toBe(hashWord(word));
      }),
    );
  });
});

function isSpace(text: string): boolean {
  return [...Array(text.length).keys()].every((i) => {
    const kind = charClass(text.charCodeAt(i));
    return kind === Char.Space || kind === Char.LineBreak;
  });
}
