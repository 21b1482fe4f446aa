// The grammar on hostile lines: each must be tokenised to its end, and the time must grow with the length of the line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammarUrl = new URL('../../syntaxes/news.tmLanguage.json', import.meta.url);

async function loadGrammar() {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarUrl, 'utf8'), 'news.tmLanguage.json'),
  });
  return registry.loadGrammar('text.news');
}

const grammar = await loadGrammar();

/** Tokenises lines in order; returns the scopes at the start of the last one. */
function scopesAtEnd(lines) {
  let state = textmate.INITIAL;
  let last = [];
  for (const line of lines) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    last = result.tokens[0].scopes;
  }
  return last;
}

/** Fastest of three, in milliseconds. */
function timeOf(line) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.hrtime.bigint();
    const result = grammar.tokenizeLine(line, textmate.INITIAL);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
    assert.equal(result.tokens.at(-1).endIndex >= line.length, true);
    assert.equal(result.stoppedEarly, false);
  }
  return best;
}

const worst = {
  'opening curly marks': '“',
  'closing curly marks': '”',
  'curly pairs': '“a” ',
  'straight marks': '"',
  'spaced straight marks': ' "a',
  'single straight marks': "'",
  'spaced single straight marks': " 'a",
  'single opening curly marks': '‘',
  'every opening mark': '“‘„‚«‹\'"``',
  'plural possessives in a single quotation': '‘s’ a ',
  'possessives that find no closing mark': 's’ a',
  'open brackets in a quotation': '“[',
  'nested brackets': '“[[[]]] ',
  'capitals': 'Abc Def ',
  'upper case': 'ABC ',
  'dots': '. ',
  'spaces': ' ',
  'words of saying': 'said according called on ',
  'elisions': "'n ",
};

for (const [name, unit] of Object.entries(worst)) {
  test(`time grows with the line: ${name}`, () => {
    const line = (length) => `“‘“${unit.repeat(Math.ceil(length / unit.length))}`;
    timeOf(line(1000));
    const short = timeOf(line(5_000));
    const long = timeOf(line(20_000));
    // Four times the text: linear is 4, quadratic is 16. Short times are left out.
    assert.ok(long < 5 || long / short < 10, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
  });
}

test('10,000 marks on a line leave the next paragraph alone', () => {
  for (const mark of ['“', '"', '‘', "'", '„', '«', '“‘']) {
    const scopes = scopesAtEnd([mark.repeat(10_000), '', 'Prose.']);
    assert.deepEqual(scopes, ['text.news', 'meta.paragraph.news'], mark);
  }
});

test('the stack stays shallow however many quotations are opened', () => {
  const result = grammar.tokenizeLine('“‘“‘„«‹'.repeat(2_000), textmate.INITIAL);
  const deepest = Math.max(...result.tokens.map((token) => token.scopes.length));
  assert.ok(deepest <= 8, String(deepest));
});

test('binary bytes, NUL and lone surrogates are tokenised', () => {
  for (const line of ['\u0000\u0001“\u0000', '\ud800“\udfff”', '\ufeff“x”', '‘\ud83d']) {
    assert.ok(grammar.tokenizeLine(line, textmate.INITIAL).tokens.length > 0);
  }
});
