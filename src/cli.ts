import { version } from '../package.json';
import { main } from './cli/main.ts';
import { createLanguageService } from './core/languageService.ts';
import { bundledDataset } from './data/dataset.ts';

const { stdin, stdout, stderr, env } = process;

main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  version,
  createReader() {
    const service = createLanguageService(bundledDataset);
    return (text) => service.read(text).statements();
  },
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(`on-the-record: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
