import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/core/dataset/schema.ts';
import type { ArticleStatement } from '../../../src/core/languageService.ts';
import { lineCounter } from '../../../src/core/presentation/exports.ts';
import { csvHeader, toCsv } from '../../../src/core/presentation/exportsCsv.ts';
import { toJson, toJsonLine } from '../../../src/core/presentation/exportsJson.ts';
import { printable, toWidth, widthOf } from '../../../src/core/presentation/exportsTerminal.ts';
import { addToTable, renderTable, type Table } from '../../../src/core/presentation/exportsText.ts';
import { toWebAnnotations } from '../../../src/core/presentation/exportsWebAnnotation.ts';
import { makeStatement, spanOf } from './statements.ts';

const text = 'PARIS 😀 —\n“We urge calm,” Ana Brook told them,\r\n“and patience.”\nTwo said no.';
const actor: Actor = { id: 'ana-brook', name: 'Ana Brook', kind: 'person', aliases: [] };
const brook = makeStatement(text, '“We urge calm,”', {
  id: 'st-brook-1',
  record: { id: 'st-brook-1' } as ArticleStatement['record'],
  anchor: 'exact',
  speaker: { name: 'Ana Brook', actor, spans: [spanOf(text, 'Ana Brook')] },
  office: 'Prime Minister',
  cue: [spanOf(text, 'told')],
  content: [spanOf(text, '“We urge calm,”'), spanOf(text, '“and patience.”')],
  text: '“We urge calm,” “and patience.”',
  addressee: 'them',
  recipient: 'Israel',
  via: ['Reuters', 'an aide'],
  date: '2024-04-15',
  stance: 'urged-restraint',
  code: '0256',
  sources: [{ title: 'Readout', url: 'https://example.org/readout' }, { title: 'Paper' }],
  confidence: 0.93456,
});
const no = makeStatement(text, 'no', { quotation: 'indirect', rule: null, confidence: null });
const article = { name: 'news/a b#1.txt', text, statements: [brook, no] };

describe('JSON Lines', () => {
  it('have exactly the names and the order that other tools rely on', () => {
    const [name, cue, first, second] = ['Ana Brook', 'told', '“We urge calm,”', '“and patience.”']
      .map((words) => spanOf(text, words))
      .map(({ start, end }) => `[${start},${end}]`);
    expect(toJsonLine('x', [brook])).toBe(
      `{"id":"x","statements":[{"speaker":{"name":"Ana Brook","actor":"ana-brook","spans":[${name}]},"cue":{"spans":[${cue}]},` +
        `"content":{"spans":[${first},${second}]},"quotation":"direct","addressee":"them","via":["Reuters","an aide"],` +
        '"hedged":false,"stance":"urged-restraint","code":"0256","confidence":0.935,"rule":"quotation-cue-speaker","record":"st-brook-1"}]}',
    );
  });

  it('say null for what is not known', () => {
    expect(JSON.parse(toJsonLine(7, [no]))).toMatchObject({
      id: 7,
      statements: [{ speaker: null, cue: null, addressee: null, via: [], confidence: null, rule: null, record: null }],
    });
  });

  it('stay on one line whatever the data hold', () => {
    const hostile = makeStatement('a\u2028b\nc', 'b\nc', { addressee: 'x\ny\u0000\ud800' });
    const line = toJsonLine('i\nd', [hostile]);
    expect(line).not.toMatch(/[\n\r]/);
    expect(JSON.parse(line).statements[0].addressee).toBe('x\ny\u0000\ud800');
  });
});

describe('JSON', () => {
  it('has the words and the line as well', () => {
    const { file, statements } = JSON.parse(toJson(article));
    expect(file).toBe('news/a b#1.txt');
    expect(statements.map(({ line }: { line: number }) => line)).toEqual([2, 4]);
    expect(statements[0]).toMatchObject({ text: '“We urge calm,” “and patience.”', date: '2024-04-15', code: '0256' });
  });
});

describe('CSV', () => {
  it('has a header and a row for each statement', () => {
    const header = parseCsv(csvHeader)[0];
    const [first, second, ...rest] = parseCsv(toCsv(article)).map((cells) =>
      Object.fromEntries(header.map((name, i) => [name, cells[i]])),
    );
    expect(rest).toEqual([]);
    expect(first).toEqual({
      file: 'news/a b#1.txt',
      line: '2',
      start: String(brook.content[0].start),
      end: String(brook.content[1].end),
      speaker: 'Ana Brook',
      actor: 'ana-brook',
      office: 'Prime Minister',
      cue: 'told',
      text: '“We urge calm,” “and patience.”',
      quotation: 'direct',
      stance: 'urged-restraint',
      code: '0256',
      date: '2024-04-15',
      addressee: 'them',
      recipient: 'Israel',
      via: 'Reuters; an aide',
      hedged: 'false',
      confidence: '0.935',
      rule: 'quotation-cue-speaker',
      record: 'st-brook-1',
      anchor: 'exact',
    });
    expect(second).toMatchObject({ speaker: '', text: 'no', confidence: '', stance: 'other' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '\u0000=1', '\n@x'])(
    'does not let a spreadsheet run %j',
    (cell) => {
      const [row] = parseCsv(toCsv({ ...article, statements: [{ ...brook, text: cell, addressee: cell }] }));
      expect(row).toContain(`'${cell}`);
      expect(row).not.toContain(cell);
    },
  );

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const [row] = parseCsv(toCsv({ ...article, statements: [{ ...brook, text: words }] }));
        expect(row).toHaveLength(parseCsv(csvHeader)[0].length);
        expect([words, `'${words}`]).toContain(row[8]);
      }),
    );
  });
});

describe('web annotations', () => {
  const [first, second] = toWebAnnotations(article) as Record<string, never>[];

  it('are annotations of the W3C model, each with its own id', () => {
    expect(first).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'news/a%20b%231.txt#st-brook-1',
      type: 'Annotation',
    });
    expect(second.id).toBe(`news/a%20b%231.txt#${no.id}`);
    const twice = toWebAnnotations({ ...article, statements: [brook, brook] }) as { id: string }[];
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  });

  it('say who, which side, which code and which source', () => {
    expect(first.body).toEqual([
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: 'Ana Brook' },
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'urged-restraint' },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'CAMEO 0256' },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value:
          'Ana Brook, Prime Minister: urged restraint; direct quotation; to them; on 2024-04-15; via Reuters, an aide; on record as st-brook-1',
      },
      { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/readout' },
    ]);
  });

  it('say what was denied, and what is only like the record', () => {
    const denial = 'Hale denies three counts of fraud.';
    const facts = { quotation: 'indirect', cue: [spanOf(denial, 'denies')] } as const;
    const statements = [
      makeStatement(denial, 'three counts of fraud', facts),
      makeStatement(denial, 'fraud', { record: brook.record, anchor: 'ambiguous' }),
    ];
    const bodies = toWebAnnotations({ name: 'x', text: denial, statements }) as { body: { value: string }[] }[];
    const described = bodies.map(({ body }) => body.map(({ value }) => value).join('; '));
    expect(described[0]).toContain('indirect quotation; word of saying “denies”;');
    expect(described[1]).toContain('like words on record as st-brook-1');
  });

  it('find their words by position in code points and by quotation', () => {
    const points = [...text];
    for (const { source, selector } of first.target as Target[]) {
      expect(source).toBe('news/a%20b%231.txt');
      const [position, quotation] = selector;
      expect(points.slice(position.start, position.end).join('')).toBe(quotation.exact);
      expect(text).toContain(quotation.prefix + quotation.exact + quotation.suffix);
    }
    expect((first.target as Target[]).map(({ selector }) => selector[1].exact)).toEqual([
      '“We urge calm,”',
      '“and patience.”',
    ]);
  });

  it('count code points right and cut none, for any text', () => {
    const texts = fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', '\n'), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, a, b) => {
        const any = parts.join('');
        const [start, end] = [a % (any.length + 1), b % (any.length + 1)].sort((x, y) => x - y);
        const statement = { ...no, content: [{ start, end }] };
        const [{ target }] = toWebAnnotations({ name: 'x', text: any, statements: [statement] }) as {
          target: Target;
        }[];
        const [position, { prefix, suffix }] = target.selector;
        const splits = (at: number) => /^[\ud800-\udbff]$/.test(any[at - 1]) && /^[\udc00-\udfff]$/.test(any[at]);
        if (!splits(start)) expect(position.start).toBe([...any.slice(0, start)].length);
        if (!splits(end)) expect(position.end).toBe([...any.slice(0, end)].length);
        expect(any.slice(0, start).endsWith(prefix)).toBe(true);
        expect(any.slice(end).startsWith(suffix)).toBe(true);
      }),
    );
  });
});

interface Target {
  source: string;
  selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
}

describe('the table', () => {
  const render = (statements: ArticleStatement[], width = 80, colour = false) => {
    const table: Table = new Map();
    addToTable(table, { ...article, statements });
    return renderTable(table, width, colour);
  };

  it('has the headline stances first, and always', () => {
    expect(render([])).toBe('Urged restraint (0)\n  none\n\nVowed a response (0)\n  none\n\n● on record  ○ detected\n');
    const out = render([no, brook]);
    expect(out.split('\n')).toEqual([
      'Urged restraint (1)',
      '  ● Ana Brook        “We urge calm,” “and patience.”            news/a b#1.txt:2',
      '',
      'Vowed a response (0)',
      '  none',
      '',
      'Other (1)',
      '  ○ Unknown speaker  no                                         news/a b#1.txt:4',
      '',
      '● on record  ○ detected',
      '',
    ]);
  });

  it('calls a look-alike one, and keeps the word of saying', () => {
    expect(render([{ ...brook, anchor: 'ambiguous' }])).toMatch(
      /^ {2}◐ Ana Brook [\s\S]*● on record {2}◐ look-alike {2}○ detected\n$/m,
    );
    const table: Table = new Map();
    const denial = 'Hale denies three counts of fraud.';
    const facts = { quotation: 'indirect', cue: [spanOf(denial, 'denies')] } as const;
    addToTable(table, { name: 'x', text: denial, statements: [makeStatement(denial, 'three counts of fraud', facts)] });
    expect(renderTable(table, 80, false)).toContain('denies three counts of fraud');
  });

  it('fits the width, wide characters too', () => {
    const long = {
      ...brook,
      text: '戦争を避ける '.repeat(60),
      speaker: { name: 'N'.repeat(90), actor: null, spans: [] },
    };
    for (const width of [80, 100, 132])
      for (const line of render([long, no], width).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('puts the place on a line of its own where there is no room', () => {
    expect(render([brook], 44).split('\n').slice(1, 3)).toEqual([
      '  ● Ana Brook  “We urge calm,” “and patienc…',
      '    news/a b#1.txt:2',
    ]);
  });

  it('uses colours only when asked', () => {
    expect(render([brook])).not.toContain('\u001b');
    expect(render([brook], 80, true)).toContain('\u001b[1mUrged restraint (1)\u001b[0m');
  });

  it('lets no data steer the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b2J\r\n\u202eabc';
    const out = render([{ ...brook, text: evil, speaker: { name: evil, actor: null, spans: [] } }]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain(']0;x 2J abc');
  });
});

describe('terminal text', () => {
  it('is cut to the column', () => {
    expect(toWidth('abcdef', 4)).toBe('abc…');
    expect(toWidth('abc def', 5)).toBe('abc… ');
    expect(toWidth('ab', 4)).toBe('ab  ');
    expect(toWidth('日本語', 4)).toBe('日… ');
    expect(toWidth('e\u0301tude', 5)).toBe('e\u0301tude');
  });

  it('fills exactly the width, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (any, width) => {
        expect(widthOf(toWidth(printable(any), width))).toBe(width);
      }),
    );
  });
});

describe('line numbers', () => {
  it('are those of the editor, in any order asked for', () => {
    const lineOf = lineCounter('a\nb\r\nc\rd');
    expect([0, 2, 5, 7, 2, 0, 99].map(lineOf)).toEqual([1, 2, 3, 4, 2, 1, 4]);
  });
});

/** A reader after RFC 4180. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    let cell = '';
    if (source[at] === '"') {
      for (at++; source[at] !== '"' || source[at + 1] === '"'; at++) {
        if (source[at] === '"') at++;
        cell += source[at];
      }
      at++;
    } else {
      while (at < source.length && source[at] !== ',' && !source.startsWith('\r\n', at)) cell += source[at++];
    }
    row.push(cell);
    if (source[at] === ',') at++;
    else {
      expect(source.startsWith('\r\n', at)).toBe(true);
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
