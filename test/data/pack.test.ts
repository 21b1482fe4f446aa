import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpack } from '../../src/data/pack.ts';

const value = { words: ['Séjourné', '“peace”', 'a\nb'], count: 3 };
const packed = deflateRawSync(JSON.stringify(value)).toString('base64');

afterEach(() => void vi.unstubAllGlobals());

describe('packed data', () => {
  it('is what was packed', () => {
    expect(unpack(packed)).toEqual(value);
  });

  it('is the same where Node is not', () => {
    vi.stubGlobal('process', undefined);
    expect(unpack(packed)).toEqual(value);
  });

  it('may not be packed at all', () => {
    expect(unpack(value)).toBe(value);
  });
});
