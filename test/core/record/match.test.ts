import { describe, expect, it } from 'vitest';
import type { AttributedStatement, Place } from '../../../src/core/attribution/attributed.ts';
import { createStatementSearch } from '../../../src/core/record/find.ts';
import type { Anchor } from '../../../src/core/record/found.ts';
import { matchStatements } from '../../../src/core/record/match.ts';
import { STATEMENTS } from './desk.ts';

const at = (paragraph: number, start: number, end: number): Place => ({ paragraph, start, end });
const detected = (actor: string | null, ...content: Place[]): AttributedStatement => ({
  speaker: { name: actor ?? 'a neighbour', actor, places: [] },
  cue: [],
  content,
  quotation: 'direct',
  addressee: null,
  via: [],
  hedged: false,
  date: null,
  stance: 'other',
  code: null,
  confidence: 1,
  rule: 'test',
});
const byId = (id: string) => STATEMENTS.find((one) => one.id === id)!;
const anchor = (id: string, ...places: Place[]): Anchor => ({
  statement: byId(id),
  state: 'exact',
  wording: 0,
  places,
  verbatim: true,
});
const text = 'x'.repeat(50).concat('y'.repeat(150));
const match = (d: AttributedStatement[], a: Anchor[]) => matchStatements(d, a, { paragraphs: Array(9).fill({ text }) });

describe('detected and recorded statements', () => {
  it('are one where their words overlap', () => {
    const one = detected('guterres', at(0, 10, 40));
    const found = match([one], [anchor('brink', at(0, 11, 39))]);
    const place = at(0, 10, 40);
    expect(found).toEqual([{ id: 'brink', detected: one, anchor: expect.anything(), first: place, last: place }]);
  });

  it('stay apart where they do not', () => {
    const found = match(
      [detected('guterres', at(0, 50, 90)), detected('guterres', at(1, 11, 39))],
      [anchor('brink', at(0, 11, 39))],
    );
    expect(found.map(({ id, detected: d }) => [id.split('-')[0], d !== null])).toEqual([
      ['brink', false],
      ['found', true],
      ['found', true],
    ]);
  });

  it('of a chain, the link whose speaker is on record is the statement', () => {
    const outer = detected(null, at(0, 0, 60));
    const inner = detected('guterres', at(0, 20, 60));
    const found = match([outer, inner], [anchor('brink', at(0, 30, 50))]);
    expect(found.map(({ id, detected: d }) => [id.split('-')[0], d])).toEqual([
      ['found', outer],
      ['brink', inner],
    ]);
  });

  it('stay apart where the text names another speaker on record', () => {
    const alike: Anchor = { ...anchor('brink', at(0, 11, 39)), state: 'ambiguous' };
    expect(match([detected('lavrov', at(0, 10, 40))], [alike])).toHaveLength(2);
    expect(match([detected(null, at(0, 10, 40))], [alike])).toHaveLength(1);
    // Who quotes a quotation says more than it.
    const quoting = match([detected('lavrov', at(0, 0, 150))], [anchor('brink', at(0, 11, 39))]);
    expect(quoting.map(({ detected: d }) => d?.speaker?.actor ?? null)).toEqual(['lavrov', null]);
  });

  it('follow the record where the rules give its words to somebody else', () => {
    const found = match([detected('lavrov', at(0, 10, 40))], [anchor('brink', at(0, 11, 39))]);
    const place = at(0, 11, 39);
    expect(found).toEqual([{ id: 'brink', detected: null, anchor: expect.anything(), first: place, last: place }]);
  });

  it('are each kept where two recorded ones share a detected one', () => {
    const found = match(
      [detected('guterres', at(0, 0, 100))],
      [anchor('brink', at(0, 5, 40)), anchor('violence', at(0, 50, 90))],
    );
    expect(found.map(({ id, detected: d }) => [id, d?.content])).toEqual([
      ['brink', [at(0, 5, 40)]],
      ['violence', [at(0, 50, 90)]],
    ]);
  });

  it('are one where a recorded one holds several detected ones', () => {
    const found = match(
      [detected('halevi', at(0, 0, 20)), detected('halevi', at(0, 60, 150))],
      [anchor('looking', at(0, 1, 19), at(0, 61, 149))],
    );
    expect(found.map(({ id, detected: d }) => [id, d?.content])).toEqual([['looking', [at(0, 0, 20), at(0, 60, 150)]]]);
  });

  it('have ids from their words, numbered where they are the same, and stand in order of the text', () => {
    const found = match(
      [detected(null, at(2, 60, 70)), detected(null, at(1, 60, 70)), detected(null, at(0, 45, 55))],
      [],
    );
    expect(found.map(({ first }) => first?.paragraph)).toEqual([0, 1, 2]);
    expect(found[2].id).toBe(`${found[1].id}-2`);
    expect(found[0].id).not.toBe(found[1].id);
    expect(match([detected(null, at(7, 60, 70))], [])[0].id).toBe(found[1].id);
  });
});

describe('looking for a statement in a text', () => {
  it('finds its words, whoever says them', () => {
    expect(createStatementSearch(byId('brink')).holds('Nobody\n\n"Step back from the brink!" it said.')).toBe(true);
    expect(createStatementSearch(byId('brink')).holds('Step back from a brink.')).toBe(false);
    expect(createStatementSearch(byId('painful')).holds('a “painful” day')).toBe(true);
    expect(createStatementSearch(byId('painful')).holds('a painful day')).toBe(false);
  });

  it('is asked again and again', () => {
    const search = createStatementSearch(byId('coin'));
    expect(search.holds('')).toBe(false);
    expect(search.holds('“Strength and wisdom must be the two sides of the same coin.”')).toBe(true);
    expect(search.holds('Coins have two sides.')).toBe(false);
  });
});
