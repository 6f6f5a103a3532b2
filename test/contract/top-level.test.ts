import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The design card. */
const ROOMS = ['README.md', 'cli', 'corpus', 'package.json', 'schemas', 'src', 'test', 'tsconfig.json'];

/** What the ecosystem puts beside them. */
const BESIDE =
  /^(?:\..*|CHANGELOG\.md|LICENSE|package-lock\.json|biome\.json|tsconfig\.[a-z]+\.json|[a-z]+\.config\.ts)$/;

/** Made here, and never committed. */
const MADE = ['coverage', 'dist', 'node_modules'];

it('the top level is that of the design card, and what the ecosystem puts beside it', () => {
  const names = readdirSync(ROOT).filter((name) => !MADE.includes(name) && !name.endsWith('.tgz'));
  expect(names.filter((name) => !BESIDE.test(name)).sort()).toEqual(ROOMS);
});
