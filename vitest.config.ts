import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const generated = fileURLToPath(new URL('./generated', import.meta.url));
const shared = {
  resolve: { alias: { '#generated': generated } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

// The folder of a test says where it runs: unit/ and data/ in Node, e2e/ on the built extension in
// real Chromium and real Firefox (a browser is driven from Node).
export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 } },
      { ...shared, test: { name: 'data', include: ['tests/data/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        ...shared,
        test: {
          name: 'e2e', include: ['tests/e2e/**/*.test.ts'], environment: 'node',
          testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false,
          // Two browsers on a shared machine: a test that fails for the machine's sake passes when asked again; a broken one never does.
          retry: 2,
        },
      },
    ],
  },
});
