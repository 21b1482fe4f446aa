import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main, type ReadStatements } from '../../src/cli/main.ts';
import { makeStatement } from '../core/exports/statements.ts';

/** Stands for the engine: every “…” is a statement. */
const quotationsOnly: ReadStatements = (text) => {
  if (text.includes('boom')) throw new Error('engine failed');
  return [...new Set(text.match(/“[^”]*”/g))].map((words) => makeStatement(text, words));
};

interface Ran {
  code: number;
  out: string;
  err: string;
  /** The longest queue of output that nobody had taken yet, in bytes. */
  queued: number;
}

interface Options {
  stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  terminal?: boolean;
  env?: Record<string, string>;
  read?: ReadStatements;
  /** Milliseconds the reader of the output takes for each piece. */
  slow?: number;
}

async function run(args: string[], options: Options = {}): Promise<Ran> {
  let out = '';
  let err = '';
  let queued = 0;
  const stdout: Writable & { isTTY?: boolean; columns?: number } = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      queued = Math.max(queued, stdout.writableLength);
      out += chunk;
      if (options.slow) setTimeout(done, options.slow);
      else done();
    },
  });
  const stderr: Writable & { isTTY?: boolean } = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      err += chunk;
      done();
    },
  });
  if (options.terminal) {
    Object.assign(stdout, { isTTY: true, columns: 90 });
    Object.assign(stderr, { isTTY: true });
  }
  const code = await main(args, {
    stdin: Readable.from(bytes(options.stdin ?? [])),
    stdout,
    stderr,
    env: options.env ?? {},
    version: '1.2.3',
    createReader: () => options.read ?? quotationsOnly,
  });
  return { code, out, err, queued };
}

async function* bytes(pieces: NonNullable<Options['stdin']>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  for (const name of ['b', 'b/.hidden', 'empty', 'utf']) mkdirSync(at(name));
  writeFileSync(at('z.txt'), 'One.\n“Zed,” he said.');
  writeFileSync(at('a.md'), '\ufeff“Ay,” he said.');
  writeFileSync(at('b/c.news'), '“Sea,” she said.');
  writeFileSync(at('b/d.NEWS.TXT'), '“Dee,” she said.');
  writeFileSync(at('b/e.html'), '“Not read,” she said.');
  writeFileSync(at('b/.hidden/f.txt'), '“Not read,” she said.');
  writeFileSync(at('b/binary.txt'), Buffer.from([0x89, 0x50, 0, 1, 2]));
  writeFileSync(at('utf/16.txt'), Buffer.from('\ufeff“Wide,” he said.', 'utf16le'));
  try {
    symlinkSync(folder, at('b/loop'));
  } catch {
    // No links on this system: nothing to walk round in.
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('shows help and version on request', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('Usage: on-the-record annotate');
    expect((await run(['annotate', '-h'])).out).toBe(help.out);
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });

  it.each([
    [[], 'No command given.'],
    [['frobnicate'], 'Unknown command "frobnicate".'],
    [['annotate', '--colour'], "Unknown option '--colour'"],
    [['annotate', '--format', 'xml'], 'Unknown format "xml"'],
    [['annotate', '--format'], 'argument missing'],
    [['annotate', '-', '-'], 'only once'],
    [['\u001b[2J'], 'Unknown command " [2J".'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toContain('\u001b');
  });
});

describe('files and folders', () => {
  it('are read in order, folders recursively, hidden, binary and other files left out', async () => {
    const { code, out, err } = await run(['annotate', at('z.txt'), folder, '--format', 'json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const files = JSON.parse(out).map(({ file }: { file: string }) => path.relative(folder, file));
    expect(files).toEqual(['z.txt', 'a.md', 'b/c.news', 'b/d.NEWS.TXT', 'utf/16.txt', 'z.txt'].map(path.normalize));
  });

  it('that cannot be read are told of, and the others are read', async () => {
    const args = [at('none.txt'), at('b/binary.txt'), at('empty'), at('z.txt')];
    const { code, out, err } = await run(['annotate', ...args, '-f', 'csv']);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      `${at('none.txt')}: no such file or folder`,
      `${at('b/binary.txt')}: not a text file`,
      `${at('empty')}: no .txt, .md, .markdown or .news file in this folder`,
    ]);
    expect(out.trimEnd().split('\r\n')[1]).toContain('z.txt,2,5,11,');
  });

  it('have offsets that leave a byte order mark out', async () => {
    const { out } = await run(['annotate', at('a.md'), at('utf/16.txt'), '-f', 'jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual([at('a.md'), at('utf/16.txt')]);
    expect(lines.map(({ statements }) => statements[0].content.spans)).toEqual([[[0, 5]], [[0, 7]]]);
  });

  it.each([
    ['Windows-1252', Buffer.from('\x93Ay,\x94 he said in Caf\xe9.', 'latin1')],
    ['UTF-16 with no mark', Buffer.from('“Ay,” he said in Café.', 'utf16le')],
    ['UTF-16, the high byte first, with no mark', Buffer.from('“Ay,” he said in Café.', 'utf16le').swap16()],
    ['UTF-16, the high byte first', Buffer.from('\ufeff“Ay,” he said in Café.', 'utf16le').swap16()],
  ])('may be %s', async (_, stdin) => {
    let heard = '';
    const read: ReadStatements = (text) => {
      heard = text;
      return quotationsOnly(text);
    };
    const { code, out } = await run(['annotate', '-f', 'json'], { stdin: [stdin], read });
    expect(code).toBe(0);
    expect(heard).toBe('“Ay,” he said in Café.');
    expect(JSON.parse(out)).toMatchObject([{ statements: [{ text: '“Ay,”' }] }]);
  });

  it('keep what is good UTF-8 in them where a byte is broken', async () => {
    const stdin = [Buffer.concat([Buffer.from('“Ay,” he said.'), Buffer.from([0xe9])])];
    expect(JSON.parse((await run(['annotate', '-f', 'json'], { stdin })).out)).toMatchObject([
      { statements: [{ text: '“Ay,”' }] },
    ]);
  });

  it('of JSON Lines are read as the article they are named as, with a remark', async () => {
    writeFileSync(at('in.jsonl'), '{"id":"a","text":"“Go,” he said."}\n');
    const { code, err } = await run(['annotate', at('in.jsonl'), '-f', 'jsonl']);
    expect(code).toBe(0);
    expect(err).toBe(`${at('in.jsonl')}: read as one article; JSON Lines are read from standard input\n`);
  });

  it('may be standard input', async () => {
    const whole = Buffer.from('“Ä,” he said.');
    for (const args of [
      ['annotate', '-f', 'json'],
      ['annotate', '-', '-f', 'json'],
    ]) {
      const { out } = await run(args, { stdin: [whole.subarray(0, 4), whole.subarray(4)] });
      expect(JSON.parse(out)).toMatchObject([{ file: '-', statements: [{ text: '“Ä,”', line: 1 }] }]);
    }
  });

  it('give valid output in every format even where there is nothing', async () => {
    expect(JSON.parse((await run(['annotate', '-f', 'json'], { stdin: [''] })).out)).toEqual([
      { file: '-', statements: [] },
    ]);
    expect(JSON.parse((await run(['annotate', '-f', 'webannotation'])).out)).toEqual([]);
    expect(JSON.parse((await run(['annotate', at('none'), '-f', 'json'])).out)).toEqual([]);
    expect((await run(['annotate', '-f', 'csv'])).out).toMatch(/^file,line,start,end,speaker[^\n]*\r\n$/);
  });

  it('make one array of web annotations', async () => {
    const { out } = await run(['annotate', at('b'), '-f', 'webannotation']);
    expect(JSON.parse(out).map(({ type }: { type: string }) => type)).toEqual(['Annotation', 'Annotation']);
  });
});

describe('text output', () => {
  it('is a table with the headline stances, fitted to the terminal', async () => {
    const { out } = await run(['annotate', '-'], { stdin: ['“Go,” he said.'] });
    expect(out).toMatch(/^Urged restraint \(0\)\n {2}none\n\nVowed a response \(0\)\n/);
    expect(out).toMatch(/○ Unknown speaker {2}“Go,” +-:1\n/);
    const wide = await run(['annotate', '-'], { stdin: ['“Go,” he said.'], env: { COLUMNS: '60' } });
    expect(Math.max(...wide.out.split('\n').map((line) => line.length))).toBe(60);
  });

  it('is nothing where nothing could be read, and a table where nothing was said', async () => {
    const none = await run(['annotate', at('none.txt'), '']);
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toBe(`${at('none.txt')}: no such file or folder\n"": no such file or folder\n`);
    expect((await run(['annotate'], { stdin: [''] })).out).toContain('Urged restraint (0)');
  });

  it('has colours on a terminal alone, and not with NO_COLOR', async () => {
    const stdin = ['“Go,” he said.'];
    expect((await run(['annotate'], { stdin })).out).not.toContain('\u001b[');
    expect((await run(['annotate'], { stdin, terminal: true })).out).toContain('\u001b[1m');
    expect((await run(['annotate'], { stdin, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
  });
});

describe('JSON Lines', () => {
  const annotate = (stdin: Options['stdin'], more: Options = {}) =>
    run(['annotate', '--format', 'jsonl'], { ...more, ...(stdin && { stdin }) });

  it('give a line for each, in order, whatever the chunks', async () => {
    const source = Buffer.from(
      Array.from({ length: 50 }, (_, i) => JSON.stringify({ id: `n${i}`, text: `“Ünï ${i}😀,” he said.` })).join(
        '\r\n',
      ),
    );
    for (const size of [1, 7, 1_000, 100_000]) {
      const chunks: Uint8Array[] = [];
      for (let i = 0; i < source.length; i += size) chunks.push(source.subarray(i, i + size));
      const { code, out } = await annotate(chunks);
      expect(code).toBe(0);
      const lines = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => `n${i}`));
      expect(lines[49].statements[0].content.spans).toEqual([[0, 11]]);
    }
  });

  it('answer a bad line in its place, go on, and end with exit code 1', async () => {
    const { code, out, err } = await annotate([
      '\ufeff{"id":"a","text":"x"}\n{"id":\n\n[]\n{"id":"b"}\n{"id":1e99,"text":"x"}\n{"id":"c","text":"boom"}\nnull\n{"id":9,"text":""}\n',
    ]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id ?? line.line)).toEqual(['a', 2, 4, 5, 6, 7, 8, 9]);
    expect(lines.slice(1, 7).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true);
    expect(lines[5].error).toContain('engine failed');
  });

  it('answer each chunk before the next is asked for', async () => {
    const stdin = new PassThrough();
    let out = '';
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        out += chunk;
        done();
      },
    });
    const done = main(['annotate', '-f', 'jsonl'], {
      stdin,
      stdout,
      stderr: new PassThrough(),
      env: {},
      version: '',
      createReader: () => quotationsOnly,
    });
    stdin.write('{"id":"a","text":""}\n');
    await vi.waitFor(() => expect(out).toBe('{"id":"a","statements":[]}\n'));
    stdin.end('{"id":"b","text":""}');
    expect(await done).toBe(0);
    expect(out.split('\n')).toHaveLength(3);
  });

  it('wait for a slow reader instead of piling up', async () => {
    let given = 0;
    async function* endless() {
      for (; given < 500; given++) yield `{"id":"${given}","text":"${'“Yes,” he said. '.repeat(40)}"}\n`;
    }
    const { out, queued } = await annotate(endless(), { slow: 0.01 });
    expect(out.trimEnd().split('\n')).toHaveLength(500);
    expect(queued).toBeLessThan(150_000);
  });

  it('end quietly when nobody reads any more', async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield `{"id":"${given++}","text":""}\n`;
    }
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const code = await main(['annotate', '-f', 'jsonl'], {
      stdin: Readable.from(bytes(endless())),
      stdout,
      stderr: new PassThrough(),
      env: {},
      version: '',
      createReader: () => quotationsOnly,
    });
    expect(code).toBe(0);
    expect(given).toBeLessThan(100);
  });
});

describe('progress', () => {
  const slow: ReadStatements = (text) => {
    const end = performance.now() + 1_050;
    while (performance.now() < end);
    return quotationsOnly(text);
  };

  it('is told on a terminal when work takes over a second, and taken away', async () => {
    const { err } = await run(['annotate', at('z.txt')], { terminal: true, read: slow });
    expect(err).toBe('\r1 articles, 1 s\u001b[K\r\u001b[K');
    expect((await run(['annotate', at('z.txt')], { terminal: true })).err).toBe('');
  });

  it('is silent elsewhere', async () => {
    expect((await run(['annotate', at('z.txt')], { read: slow })).err).toBe('');
  });
});
