/** `npm run bench`: speed and accuracy in one run. It prints and asserts nothing about time. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledDataset as dataset } from '../../src/data/dataset.ts';
import { measureAccuracy, measureRules } from './accuracy.ts';
import { AGAINST, against, atMost, type Goal, interleaved, printTable } from './measure.ts';
import { compareQuotationSearch, measureFolder } from './search.ts';
import { compareAliases, compareEdits, compareMemory, comparePeers, compareSizes } from './speed.ts';
import { measureStance } from './stance.ts';
import { hasCorpora } from './texts.ts';

console.log('# On the Record: benchmark');
console.log(
  `Node ${process.version}; text: ${hasCorpora ? 'a corpus of news' : 'generated articles, the samples once among them'}`,
);
const only = new Set(process.argv.slice(2).filter((word) => !word.startsWith('-')));
const wanted = (part: string) => only.size === 0 || only.has(part);

if (wanted('speed')) await comparePeers(dataset);
if (wanted('names')) compareAliases(dataset);
if (wanted('sizes')) compareSizes(dataset);
if (wanted('edits')) compareEdits(dataset);
if (wanted('memory')) compareMemory(dataset);
if (wanted('search')) compareQuotationSearch(dataset);
if (wanted('folder')) measureFolder(dataset);
if (wanted('bundle')) measureBundle();
if (wanted('accuracy')) {
  await measureAccuracy(dataset);
  measureStance(dataset);
}
if (wanted('rules')) await measureRules(dataset);

/** The bundle the editor loads: its size on the way, and what it takes in a process that was just started. */
function measureBundle(): void {
  const dist = (name: string) => path.join(process.cwd(), 'dist', name);
  const code = readFileSync(dist('extension.js'));
  const packed = gzipSync(code, { level: 9 }).length / 1000;
  const rounds = 7;
  const load = `
    const Module = require('node:module');
    const load = Module._load;
    const any = new Proxy(class {}, { get: (target, key) => (key in target || typeof key === 'symbol' ? target[key] : any) });
    const vscode = Object.create(any);
    Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
    const start = performance.now();
    require(${JSON.stringify(dist('extension.js'))});
    console.log(performance.now() - start);`;
  const node = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' });
  const loads = Array.from({ length: rounds }, () => Number(node('-e', load)));
  const sample = path.join(process.cwd(), 'media', 'samples', '02-calm-heads.news');
  const started = interleaved(
    {
      node: () => void node('-e', '0'),
      first: () => void node(dist('cli.js'), 'annotate', sample, '--format', 'json'),
    },
    rounds,
  );
  console.log(`\n## Bundle of the extension, the dataset included (least of ${rounds} fresh processes)`);
  const row = (what: string, value: number, digits: number, goal: Goal) => [
    what,
    value.toFixed(digits),
    ...against(value, goal),
  ];
  printTable(
    ['what', 'figure', ...AGAINST],
    [
      row('minified, kB', code.length / 1000, 0, atMost(300, 300)),
      row('gzip, kB', packed, 0, atMost(72, 100)),
      row('require(), ms', Math.min(...loads), 1, atMost(10, 20)),
      [
        'first article in the terminal, ms beyond the start of Node',
        (started.first - started.node).toFixed(0),
        '',
        '',
        '',
      ],
    ],
  );
}
