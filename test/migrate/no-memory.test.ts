import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { largeMessage } from '../../corpus/make-large.ts';
import type { Settings } from '../../src/migrate/settings.ts';
import type { SettleTask } from '../../src/migrate/settle/settle.ts';
import type { Unit } from '../../src/migrate/unit.ts';
import { Workers } from '../../src/migrate/workers.ts';
import { ARCHIVE_LIMITS, type MigrateOptions, migrate } from '../../src/migrate.ts';
import { contentOf, corpusFile, json, newFolder, plant } from './tree.ts';

const OPTIONS: MigrateOptions = { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 1 };

/** Too little for a text of 30 MB, enough for all else. */
const SMALL = 40;

/** About what a worker needs for a handful of bills, most of it the program itself; and bills that would take many times as much. */
const LITTLE = 40;
const MANY_BILLS = 40_000;

async function planted(): Promise<string> {
  const input = await newFolder();
  const fom = (await corpusFile('valid/fom.xml')).toString();
  // Two bytes a character: the largest text that the limits let through takes twice its length.
  const comment = `<!--${'€'.repeat(15 * 1024 * 1024)}-->`;
  await plant(input, {
    'a.xml': await corpusFile('valid/tom.xml'),
    'b.xml': fom.replace('<MsgInfo>', `${comment}<MsgInfo>`),
    'c.xml': await corpusFile('valid/dlom.xml'),
  });
  return input;
}

describe('a worker that runs out of memory', () => {
  it('takes its one file with it, which is named; the next run, with more, gives the bytes of one without', async () => {
    const [input, output, whole] = [await planted(), await newFolder(), await newFolder()];
    const { report, faults } = await migrate(input, output, { ...OPTIONS, workerHeap: SMALL });
    expect(report.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a.xml', expect.not.stringMatching('failed')],
      ['b.xml', 'failed'],
      ['c.xml', expect.not.stringMatching('failed')],
    ]);
    expect([faults, report.verdict]).toEqual([1, 'incomplete']);
    const { findings } = (await json(output, 'reports/b.json')) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(['migrering/minne']);

    const again = await migrate(input, output, OPTIONS);
    expect([again.converted, again.faults]).toEqual([1, 0]);
    await migrate(input, whole, OPTIONS);
    expect(contentOf(output)).toEqual(contentOf(whole));
  });

  it('at the rules over all files and the reports is told of, with what to do', async () => {
    const root = await newFolder();
    const settings: Settings = {
      convert: {},
      severities: {},
      now: 0,
      testData: true,
      catalogue: null,
      limits: ARCHIVE_LIMITS,
      showValues: false,
    };
    // More than so small a heap holds, as it is handed over.
    const units = Array.from({ length: 300_000 }, (_, index): Unit => {
      const name = `${'long/'.repeat(40)}${index}.xml`;
      return { name, path: name, packing: 'none', zip: null, size: 0, stem: name, fault: null };
    });
    const data = { root, settings, counter: new SharedArrayBuffer(24) };
    const workers = new Workers(1, data, new AbortController().signal, SMALL);
    onTestFinished(() => workers.end());
    const report: SettleTask['report'] = {
      format: { lang: 'en' },
      onlyErrors: false,
      revision: '2026-04-23',
      catalogue: null,
      now: 'gendate',
    };
    const settled = workers.settle({
      inventory: { units, skipped: new Map(), json: [] },
      failures: new Map(),
      bills: 0,
      known: null,
      report,
    });
    await expect(settled).rejects.toMatchObject({ code: 'INTERNAL', nb: { message: expect.any(String) } });
  });

  it('is refused a heap that no worker could begin with', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await expect(migrate(input, output, { ...OPTIONS, workerHeap: 8 })).rejects.toMatchObject({ code: 'OPTIONS' });
  });
});

it(`${MANY_BILLS} bills in one message need no more heap than a handful`, async () => {
  const [input, output] = [await newFolder(), await newFolder()];
  await pipeline(Readable.from(largeMessage(MANY_BILLS)), createWriteStream(path.join(input, 'large.xml')));
  const { report, faults } = await migrate(input, output, { ...OPTIONS, workerHeap: LITTLE });
  expect([faults, report.files.map(({ outcome }) => outcome)]).toEqual([0, ['clean']]);
  expect(report.summary.bills).toBe(MANY_BILLS);
});
