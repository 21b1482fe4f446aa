/** `npm run bench`: speed and accuracy in one run. It prints and asserts nothing; see PERFORMANCE in the README. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledDataset as dataset } from '../../src/data/dataset.ts';
import { measureAccuracy } from './accuracy.ts';
import { time } from './measure.ts';
import { compareQuotationSearch, measureFolder } from './search.ts';
import { compareAliases, compareEdits, compareMemory, comparePeers, compareSizes } from './speed.ts';
import { measureStance } from './stance.ts';
import { hasCorpora } from './texts.ts';

console.log('# On the Record: benchmark');
console.log(`Node ${process.version}; text: ${hasCorpora ? 'a corpus of news' : 'the sample articles, repeated'}`);
const only = new Set(process.argv.slice(2));
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

/** The bundle the editor loads: its size on the way and the time to load it. */
function measureBundle(): void {
  const file = path.join(process.cwd(), 'dist', 'extension.js');
  const code = readFileSync(file);
  const source = code.toString('utf8');
  const vscode = new Proxy({}, { get: () => class {} });
  const load = () => {
    const module = { exports: {} };
    new Function('module', 'exports', 'require', source)(module, module.exports, () => vscode);
  };
  const took = Math.min(...Array.from({ length: 5 }, () => time(load)));
  console.log('\n## Bundle');
  console.log(
    `${(code.length / 1000).toFixed(0)} kB minified, ${(gzipSync(code).length / 1000).toFixed(0)} kB gzip; loads in ${took.toFixed(1)} ms`,
  );
}
