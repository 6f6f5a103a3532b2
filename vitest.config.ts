import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/sequencer.ts';

/** Measures the process that it runs in: its memory, and what its objects inherit. */
const ALONE = 'test/evil.test.ts';

/** Uses a package that Vitest's own settings for Node make to be its TypeScript sources, which Node does not load. */
const THROUGH_VITE = 'test/packaging/package.test.ts';

/** The files as Node runs them, as everywhere else: nothing here needs what Vite would make of them. */
const experimental = { viteModuleRunner: false };

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machine's cores: Vitest would leave one of two to itself.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Of each process and worker that a test starts, half the time was to strip and compile the same sources once more.
    env: { NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules/.cache/bkm-compiled') },
    projects: [
      { extends: true, test: { name: 'alone', include: [ALONE], experimental } },
      { extends: true, test: { name: 'through-vite', include: [THROUGH_VITE] } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [ALONE, THROUGH_VITE],
          experimental,
          // Modules are loaded once a worker, not once a file. What a file changes outside itself, it sets back.
          isolate: false,
        },
      },
    ],
  },
});
