// Mocha's browser build runs in the web worker and in Node alike. Its own set-up expects a page, so the words of its
// interface are taken from a Mocha instance of ours; suites import them from here.
/// <reference types="mocha" />
import 'mocha/mocha.js';

declare const EDITOR_TEST_GREP: string;

/** The suite's lines begin with this, so that the script which started the editor can tell them from the editor's log. */
const mark = '[editor-test] ';

const Runner = (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
const words = {} as Pick<typeof globalThis, 'describe' | 'it' | 'before' | 'after' | 'beforeEach' | 'afterEach'>;
const mocha = new Runner({
  ui: 'bdd',
  reporter: LineReporter as unknown as Mocha.ReporterConstructor,
  timeout: 20_000,
});
if (EDITOR_TEST_GREP) mocha.fgrep(EDITOR_TEST_GREP);
mocha.suite.emit('pre-require', words, null, mocha);

export const { describe, it, before, after, beforeEach, afterEach } = words;

/** Runs every suite imported so far. Resolves with the number of failed tests. */
export function runSuites(): Promise<number> {
  return new Promise((resolve) => mocha.run(resolve));
}

/** A Mocha reporter that writes one line a test to the console, and a last line with the counts. */
function LineReporter(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  runner.on('suite', (suite) => suite.title && say(`${'  '.repeat(depth(suite))}${suite.title}`));
  runner.on('pass', (test) => {
    passed++;
    say(`${'  '.repeat(depth(test))}ok   ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    skipped++;
    say(`${'  '.repeat(depth(test))}skip ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    failed++;
    say(`${'  '.repeat(depth(test))}FAIL ${test.fullTitle()}\n${explain(error)}`);
  });
  runner.on('end', () => say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`));
}

function depth(item: Mocha.Runnable | Mocha.Suite): number {
  return item.parent ? 1 + depth(item.parent) : -1;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as Error & { actual?: unknown; expected?: unknown };
  const compared =
    expected === undefined ? '' : `\nactual:   ${JSON.stringify(actual)}\nexpected: ${JSON.stringify(expected)}`;
  return `${error.stack ?? error.message}${compared}`;
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(`${mark}${line}`);
}
