import { defineConfig } from 'vitest/config';

// Everything but the editor suite, which runs inside VS Code (scripts/testEditor.mjs).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    testTimeout: 30_000,
  },
});
