import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOOL } from '../../src/index.ts';
import { built, ROOT } from './built.ts';
import { fits, readScenario, type Step, withPlaceholders } from './scenario.ts';
import { type Ended, Place } from './shell.ts';

const FOLDER = path.join(ROOT, 'corpus/scenarios');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

beforeAll(built);

describe('a scenario', () => {
  test.concurrent.each(names.sort())('%s', async (name) => {
    const { steps, needs } = readScenario(readFileSync(path.join(FOLDER, name), 'utf8'));
    const place = await Place.make();
    try {
      if (needs !== null && (await place.run(`command -v ${needs}`)).exit !== 0) return;
      for (const step of steps) check(step, await place.run(step.script), place.folder);
    } finally {
      await place.remove();
    }
  });
});

test('every scenario has a title of its own, and steps', () => {
  const all = names.map((name) => readScenario(readFileSync(path.join(FOLDER, name), 'utf8')));
  expect(new Set(all.map(({ title }) => title)).size).toBe(names.length);
  expect(all.filter(({ steps }) => steps.length === 0)).toEqual([]);
});

/** Where it fits, nothing is said; where not, the whole is compared, so that the difference is shown. */
function check(step: Step, ended: Ended, folder: string): void {
  const said = (text: string) => withPlaceholders(text, folder, TOOL.version);
  const actual = { exit: ended.exit, stdout: said(ended.stdout), stderr: said(ended.stderr) };
  if (fits(actual.stdout, step.stdout)) actual.stdout = step.stdout;
  if (fits(actual.stderr, step.stderr)) actual.stderr = step.stderr;
  const { exit, stdout, stderr } = step;
  // No scenario takes a crash for what it wanted to show.
  expect(actual.stderr, step.script).not.toMatch(/^ +at .*:\d+:\d+\)?$|\bnode:internal\b/m);
  expect(actual, step.script).toEqual({ exit, stdout, stderr });
}
