import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LONG } from './sequencer.ts';

it('the files that are begun first are there, each once', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const names = new Set(files.map((file) => file.replaceAll('\\', '/')));
  expect(LONG.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(LONG).size).toBe(LONG.length);
});
