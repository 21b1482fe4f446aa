import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article } from '../../../src/core/article/article.ts';
import { readTokens } from '../../../src/core/article/lexer.ts';
import { Tokens } from '../../../src/core/article/tokens.ts';
import { WordTable } from '../../../src/core/article/wordTable.ts';
import { Carry, QuotationFlag, Quotations, readQuotations } from '../../../src/core/attribution/quotations.ts';

const table = new WordTable();
const tokens = new Tokens();
const quotations = new Quotations();

/**
 * The quotations of `text` as they stand in it, marks included: nested ones behind a ">" for each level, "+" in front of
 * one that goes on from the paragraph before, "…" behind one that has no closing mark.
 */
function read(text: string): string[] {
  const found: string[] = [];
  let carry: number = Carry.None;
  for (const paragraph of new Article(text).paragraphs) {
    readTokens(paragraph.text, table, tokens);
    carry = readQuotations(tokens, carry, quotations);
    for (let q = 0; q < quotations.count; q++) {
      const open = quotations.open[q];
      const close = quotations.close[q];
      const start = tokens.start[open >= 0 ? open : quotations.from[q]];
      const end = tokens.end[close >= 0 ? close : quotations.to[q] - 1];
      const flags = quotations.flags[q];
      found.push(
        '>'.repeat(quotations.depth[q]) +
          ((flags & QuotationFlag.Continued) !== 0 ? '+' : '') +
          paragraph.text.slice(start, end) +
          ((flags & QuotationFlag.Unclosed) !== 0 ? '…' : ''),
      );
    }
  }
  return found;
}

const cases: [string, string, string[]][] = [
  ['curly marks', '“We are ready,” she said.', ['“We are ready,”']],
  ['straight marks', '"We are ready," she said.', ['"We are ready,"']],
  ['doubled single marks', "''We are ready,'' she said.", ["''We are ready,''"]],
  ['backticks and doubled marks', "``We are ready,'' she said.", ["``We are ready,''"]],
  ['doubled curly marks', '‘‘We are ready,’’ she said.', ['‘‘We are ready,’’']],
  ['guillemets with spaces', '« We are ready », she said.', ['« We are ready »']],
  ['guillemets turned inwards', '»We are ready«, she said.', ['»We are ready«']],
  ['single guillemets', '‹We are ready›, she said.', ['‹We are ready›']],
  ['low and high marks', '„We are ready“, she said. „Now.”', ['„We are ready“', '„Now.”']],
  ['British single marks', '‘We are ready,’ she said. ‘Now.’', ['‘We are ready,’', '‘Now.’']],
  ['straight single marks', "'We are ready,' she said. 'Now.'", ["'We are ready,'", "'Now.'"]],
  ['several in a paragraph', '“We are,” she said, “ready.” He was “not”.', ['“We are,”', '“ready.”', '“not”']],
  ['single in double', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”', '>‘no’']],
  ['double in single', '‘He said “no” to us,’ she said.', ['‘He said “no” to us,’', '>“no”']],
  [
    'three deep',
    '“He said: ‘They wrote “no” twice,’ and left,” she said.',
    ['“He said: ‘They wrote “no” twice,’ and left,”', '>‘They wrote “no” twice,’', '>>“no”'],
  ],
  ['nested at both ends', '"\'Go home,\' he told us," she said.', ['"\'Go home,\' he told us,"', ">'Go home,'"]],
  ['nested at the very end', '“He told us, ‘Go home.’”', ['“He told us, ‘Go home.’”', '>‘Go home.’']],
  ['nested after doubled marks', "''He told us, 'Go home.'''", ["''He told us, 'Go home.'''", ">'Go home.''"]],
  ['a space between closing marks', "''I hate 'the poor,' '' she said.", ["''I hate 'the poor,' ''", ">'the poor,'"]],
  [
    'the same marks nested',
    '“He called it “a farce” again,” she said.',
    ['“He called it “a farce” again,”', '>“a farce”'],
  ],
  ['straight in curly', '“He called it "a farce" again,” she said.', ['“He called it "a farce" again,”', '>"a farce"']],
  ['curly opened, straight closed', '“We are ready," she said. “Now.”', ['“We are ready,"', '“Now.”']],
  ['straight opened, curly closed', '"We are ready,” she said. “Now.”', ['"We are ready,”', '“Now.”']],
  ['doubled and curly mixed', "“We are ready,'' she said. ''Now.”", ["“We are ready,''", "''Now.”"]],
  ['a closing mark that opens', 'She said: ”We are ready.”', ['”We are ready.”']],
  ['an opening mark that closes', 'She said: “We are ready.“', ['“We are ready.“']],
  ['apostrophes in words', 'It wasn’t O’Neill’s fault, and he’d say “no”.', ['“no”']],
  ['decades', "The '90s and the ’80s were “good”.", ['“good”']],
  ['words cut short', "’Twas nothing, tell ’em, ’til 'em too, ‘cause he said “no”.", ['“no”']],
  ['rock ’n’ roll', "It is rock ’n’ roll, rock 'n' roll and rock ‘n’ roll.", []],
  ['a possessive plural alone', 'The ministers’ view and the allies’ fears. The Joneses’ too.', []],
  ['a possessive in single marks', '‘The allies’ view is ours,’ she said.', ['‘The allies’ view is ours,’']],
  [
    'straight possessive in single marks',
    "'The ministers' view is the dogs' view,' she said.",
    ["'The ministers' view is the dogs' view,'"],
  ],
  ['a plural in single marks', "The 'ministers' left. 'We stay,' they said.", ["'ministers'", "'We stay,'"]],
  [
    'a possessive in double marks',
    "\"The ministers' view is 'firm',\" she said.",
    ["\"The ministers' view is 'firm',\"", ">'firm'"],
  ],
  [
    'a possessive before a nested quotation',
    "'I doubt it. The allies' \"red line\" is theirs.'",
    ["'I doubt it. The allies' \"red line\" is theirs.'", '>"red line"'],
  ],
  ['a possessive at the end', '‘The hours are the nurses’.’ He left.', ['‘The hours are the nurses’.’']],
  ['a dropped g', "'We're goin' home,' he said.", ["'We're goin' home,'"]],
  ['a quoted word that could be cut short', "The 'cause' was lost.", ["'cause'"]],
  ['feet and inches', 'He is 5\'10", she is 5\' 9" and the gap is 1". “Right,” he said.', ['“Right,”']],
  ['inches in a quotation', '"It is 6" long," she said. "Or 7."', ['"It is 6" long,"', '"Or 7."']],
  ['a quotation that ends with a number', '"It was 2016" she said. "Or 2017."', ['"It was 2016"', '"Or 2017."']],
  ['possessives of numbers and initials', "The 1970's were the U.S.'s “best”.", ['“best”']],
  ['dashes', '“We are—” she began—“or were”—and stopped.', ['“We are—”', '“or were”']],
  ['brackets', 'He left (“for good”) and [“never again”].', ['“for good”', '“never again”']],
  ['an ellipsis at either end', '"...and we go..." she said. "… now …"', ['"...and we go..."', '"… now …"']],
  ['no space after the cue', 'She said:"We go." He said,"No."', ['"We go."', '"No."']],
  ['no space before the cue', '"We go,"she said. "Now."', ['"We go,"', '"Now."']],
  ['a space on the wrong side of a closing mark', '"We go, "she said. "Now."', ['"We go, "', '"Now."']],
  ['a space on the wrong side of an opening mark', 'She said," We go." He said “no”.', ['" We go."', '“no”']],
  ['spaces on both sides', 'She said " we go " and left.', ['" we go "']],
  ['a stray closing mark', 'The end came." “We go,” she said. “Now.”', ['“We go,”', '“Now.”']],
  ['a stray mark at the end', '“We go,” she said." The next day was “calm”.', ['“We go,”', '“calm”']],
  [
    'a forgotten closing mark',
    '"We go, she said. "And we stay," he said. "Now."',
    ['"We go, she said.…', '"And we stay,"', '"Now."'],
  ],
  ['a doubled opening mark', '““We go,” she said.', ['“We go,”']],
  ['stray markup', '<a href="x" title="y">He</a> said "no".', ['"no"']],
  ['an opening mark at the end', '“We go,” she said. “They stay. “', ['“We go,”', '“They stay. “']],
  [
    'an unclosed nested mark',
    'He said, “They told us, ‘Go home.” Then “nothing”.',
    ['“They told us, ‘Go home.”', '“nothing”'],
  ],
  ['a mark alone', '“', []],
  ['an empty quotation', 'He said "" and “”.', ['""', '“”']],
  ['no marks', 'Nothing was said.', []],
  [
    'over paragraphs, opened again',
    'He said: “We go.\n“We go now.\n“And we stay.”\nThe end was “calm”.',
    ['“We go.…', '+“We go now.…', '+“And we stay.”', '“calm”'],
  ],
  ['over paragraphs, straight', '"We go.\n"We stay," he said.', ['"We go.…', '+"We stay,"']],
  ['over paragraphs, doubled marks', "''We go.\n''We stay,'' he said.", ["''We go.…", "+''We stay,''"]],
  ['over paragraphs, single marks', '‘We go.\n‘We stay,’ he said.', ['‘We go.…', '+‘We stay,’']],
  ['over paragraphs, not opened again', '“We go.\nWe stay,” he said. “Now.”', ['“We go.…', '+We stay,”', '“Now.”']],
  [
    'over paragraphs, not opened again, with single marks inside',
    '“We go.\nThey said ‘no’ and ‘never’ to us,” he said. ‘Now.’',
    ['“We go.…', '+They said ‘no’ and ‘never’ to us,”', '>‘no’', '>‘never’', '‘Now.’'],
  ],
  [
    'over paragraphs, not opened again, with a mark inside that nothing closes',
    '« We go.\nThey said “no to us », he said. “Now,” he said.',
    ['« We go.…', '+They said “no to us »', '“Now,”'],
  ],
  [
    'over paragraphs, not opened again, with single marks of its own at the front',
    '“We go.\n‘No’ is no answer,” he said.',
    ['“We go.…', '+‘No’ is no answer,”', '>‘No’'],
  ],
  [
    'left open for good',
    '“We go, he said.\nThe town was quiet.\n“We stay,” she said.',
    ['“We go, he said.…', '“We stay,”'],
  ],
  [
    'left open, and another family follows',
    '“We go, he said.\n‘We stay,’ she said.',
    ['“We go, he said.…', '‘We stay,’'],
  ],
  [
    'a transcript set in straight marks',
    '"A: Well, it was “the end” of it.\n"B: Was it?"',
    ['"A: Well, it was “the end” of it.…', '>“the end”', '+"B: Was it?"'],
  ],
  ['a leading space', ' “We go,” he said.', ['“We go,”']],
  ['Windows line ends', '“We go.\r\n“We stay.”\r\n', ['“We go.…', '+“We stay.”']],
];

describe('quotations', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('tell what they hold', () => {
    readTokens('The “Great Deal” is “what we want, and soon,” he said.', table, tokens);
    expect(readQuotations(tokens, Carry.None, quotations)).toBe(Carry.None);
    expect(Array.from(quotations.words.subarray(0, 2))).toEqual([2, 5]);
    expect(quotations.flags[0]).toBe(QuotationFlag.Capital);
    expect(quotations.flags[1]).toBe(QuotationFlag.EndPunctuation);
  });

  it('give the family of marks left open', () => {
    const left = (text: string, before: number = Carry.None): number => {
      readTokens(text, table, tokens);
      return readQuotations(tokens, before, quotations);
    };
    expect(left('“We go.')).toBe(Carry.Double);
    expect(left('‘We go.')).toBe(Carry.Single);
    expect(left('« We go.')).toBe(Carry.Guillemet);
    expect(left('We go.', Carry.Double)).toBe(Carry.None);
    expect(left('“We stay.”', Carry.Double)).toBe(Carry.None);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...'"\'“”‘’„«»‹›`.,!?()—=>5 \n'.split(''),
    "''",
    ' "',
    '" ',
    ' ‘',
    's’ ',
    'word',
    'Word ',
    " 'em",
    ' ’n’ ',
    '5\'10"',
  ),
  fc.string({ maxLength: 3 }),
);
const noise = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''));

describe('quotations of any text', () => {
  it('lie inside the paragraph, in order, each inside the one that holds it', () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 0, max: 4 }), (text, before) => {
        readTokens(text, table, tokens);
        const carry = readQuotations(tokens, before, quotations);
        expect(carry).toBeGreaterThanOrEqual(0);
        expect(carry).toBeLessThanOrEqual(4);
        const around: { from: number; to: number }[] = [];
        let previous = -1;
        for (let q = 0; q < quotations.count; q++) {
          const { from, to, open, close, depth } = quotations;
          expect(from[q]).toBe(open[q] + 1);
          expect(to[q]).toBeGreaterThanOrEqual(from[q]);
          expect(to[q]).toBeLessThanOrEqual(tokens.count);
          if (close[q] >= 0) expect(close[q]).toBe(to[q]);
          expect(open[q] >= 0 || close[q] >= 0).toBe(true);
          expect(from[q]).toBeGreaterThan(previous);
          previous = from[q];
          expect(depth[q]).toBeLessThanOrEqual(around.length);
          around.length = depth[q];
          for (const outer of around) {
            expect(from[q]).toBeGreaterThan(outer.from - 1);
            expect(to[q]).toBeLessThanOrEqual(outer.to);
          }
          around.push({ from: from[q], to: to[q] });
          expect(quotations.words[q]).toBe(countWords(from[q], to[q]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not overlap on one level', () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 0, max: 4 }), (text, before) => {
        readTokens(text, table, tokens);
        readQuotations(tokens, before, quotations);
        let end = -1;
        for (let q = 0; q < quotations.count; q++) {
          if (quotations.depth[q] !== 0) continue;
          expect(quotations.open[q]).toBeGreaterThanOrEqual(end);
          end = quotations.to[q];
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['“', '”', '"', "'", '‘', "''", '“x', ' "x', '‘“', '“‘x', ' \'x" ', "s' x ", '5" '])(
    'take time in proportion to their number: %s',
    (unit) => {
      const time = (count: number): number => {
        const text = unit.repeat(count);
        readTokens(text, table, tokens);
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 3; run++) {
          const start = performance.now();
          readQuotations(tokens, Carry.None, quotations);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      time(4_000);
      expect(time(64_000)).toBeLessThan(Math.max(1, time(4_000)) * 100);
    },
  );
});

function countWords(from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (/^[\p{L}\p{Nd}]/u.test(tokens.textOf(i))) count++;
  return count;
}
