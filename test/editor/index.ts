// The module that VS Code is given as the extension's tests. The build puts every `*.test.ts` of this folder beside it.
import { runSuites } from './mocha.ts';

/** Runs the suite; VS Code ends with an error when this rejects. */
export async function run(): Promise<void> {
  const failures = await runSuites();
  if (failures > 0) throw new Error(`${failures} of the editor tests failed`);
}
