import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TEXTS } from '../../../src/index.ts';
import { settleFile } from '../../../src/migrate/settle/settle-file.ts';
import { Totals } from '../../../src/migrate/settle/totals.ts';
import type { Unit } from '../../../src/migrate/unit.ts';
import { foldersIn } from '../../../src/migrate/work/folders.ts';
import { newFolder } from '../tree.ts';

it('a name that no disk takes, where the folder stands, is told of and ends nothing', async () => {
  const root = await newFolder();
  const folders = foldersIn(root);
  mkdirSync(folders.pending, { recursive: true });
  const format = { lang: 'en', texts: TEXTS } as const;
  const totals = new Totals(format);
  const report = { format, onlyErrors: false, revision: '2026-04-23', catalogue: null, now: 'gendate' };
  const settling = { folders, severities: {}, report, totals, baseline: null, passes: [], told: new Map() };
  const stem = path.join('x', 'd'.repeat(300));
  const unit: Unit = { name: 'a.xml', path: '', packing: 'none', zip: null, size: 0, stem, fault: null };
  settleFile(unit, 0, { id: 'migrering/endret', params: {} }, settling);
  settleFile({ ...unit, name: 'b.xml', stem: 'b' }, 1, { id: 'migrering/endret', params: {} }, settling);
  const { files, rules, summary } = totals.sums;
  expect(files.map(({ file, outcome, report: place }) => [file, outcome, place])).toEqual([
    ['a.xml', 'failed', null],
    ['b.xml', 'failed', 'reports/b.json'],
  ]);
  expect(rules.map(({ rule, files: count }) => [rule, count])).toEqual([
    ['migrering/endret', 2],
    ['migrering/ikke-skrevet', 1],
  ]);
  expect(summary.errors).toBe(3);
});
