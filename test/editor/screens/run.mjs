// `npm run screens`: does what a new user would do, in a real VS Code, and saves what is seen to dist/screens.
// Every `*.screens.mjs` beside this file exports `scenarios`: a title, the options of openEditor, and `run(session)`,
// which throws when a user would be let down.
// Words after it choose scenarios by their titles: npm run screens -- "high contrast". Those with `onRequest` run only then.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../../../esbuild.mjs';
import { pictures } from '../../../scripts/paths.mjs';
import { openEditor } from './session.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const wished = process.argv.slice(2);

try {
  await build({ production: true });
  const scenarios = await chosen();
  let failed = 0;
  // An editor that is still laying out its parts may swallow a click: a second try tells that from a fault.
  for (const scenario of scenarios) if (!(await passes(scenario)) && !(await passes(scenario))) failed++;
  console.log(`pictures: ${path.relative(process.cwd(), pictures)}`);
  console.log(`${scenarios.length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  console.error(`screens: ${error.message}`);
  process.exit(1);
}

async function chosen() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.screens.mjs'));
  const modules = await Promise.all(files.sort().map((name) => import(pathToFileURL(path.join(folder, name)).href)));
  const all = modules.flatMap((module) => module.scenarios);
  const some =
    wished.length === 0
      ? all.filter(({ onRequest }) => !onRequest)
      : all.filter(({ title }) => wished.some((word) => title.includes(word)));
  if (some.length === 0) throw new Error('no scenario has such a title');
  return some;
}

async function passes({ title, run, onRequest: _, ...options }) {
  const started = Date.now();
  let session;
  try {
    session = await openEditor(options);
    await run(session);
    console.log(`ok   ${title} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`FAIL ${title}\n${error.stack ?? error}`);
    mkdirSync(pictures, { recursive: true });
    await session?.screenshot(`failed-${title.replace(/\W+/g, '-')}`).catch(() => {});
    return false;
  } finally {
    await session?.close();
  }
}
