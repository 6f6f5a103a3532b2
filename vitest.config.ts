import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machine's cores: Vitest would leave one of two to itself.
    maxWorkers: '100%',
  },
});
