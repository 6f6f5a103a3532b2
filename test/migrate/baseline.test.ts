import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_BASELINE, mergeBaseline, TEXTS, Validation } from '../../src/index.ts';
import { type MigrateOptions, migrate } from '../../src/migrate.ts';
import { contentOf, corpusFile, json, newFolder, plant } from './tree.ts';

const CONVERT = { praksisId: '1000005649' };
const OPTIONS: MigrateOptions = { convert: CONVERT, now: 'gendate', jobs: 2 };
const lom = await corpusFile('valid/lom-fastlege.xml');

/** Bills that are there twice, findings that share a fingerprint, and what can't be read. */
const FILES = {
  'a.xml': lom,
  'b/b.xml': lom,
  'b/c.xml': lom,
  'd.xml': await corpusFile('withheld/dato-finnes-ikke.xml'),
  'none.xml': '<broken',
  'none.zip': 'x',
};

async function planted(): Promise<{ readonly input: string; readonly output: string }> {
  const [input, output] = [await newFolder(), await newFolder()];
  await plant(input, FILES);
  return { input, output };
}

/** The reports, which follow from the input and the baseline alone. */
function reportsOf(output: string): ReadonlyMap<string, string> {
  return new Map([...contentOf(output)].filter(([name]) => name.startsWith('report')));
}

describe('a baseline', () => {
  it('of a migration is that of validating all files as one run', async () => {
    const { input, output } = await planted();
    const { baseline } = await migrate(input, output, { ...OPTIONS, updateBaseline: true });
    const validation = new Validation({ ...CONVERT, now: 'gendate' });
    const findings = [];
    for (const name of Object.keys(FILES).filter((each) => each.endsWith('.xml'))) {
      findings.push(...(await validation.check(await readFile(path.join(input, name)), name)).findings);
    }
    expect(baseline?.baseline).toEqual(mergeBaseline(EMPTY_BASELINE, findings, TEXTS));
    expect(baseline?.baseline.findings.some(({ fingerprint }) => fingerprint.includes(':'))).toBe(true);
  });

  it('leaves known findings out of all reports and counts, never what was not read, and estimates as before', async () => {
    const { input, output } = await planted();
    const first = await migrate(input, output, { ...OPTIONS, updateBaseline: true });
    const known = first.baseline?.baseline;
    const { report, baseline, converted } = await migrate(input, output, { ...OPTIONS, baseline: known });
    expect(converted).toBe(0);
    expect(report.rules.map(({ rule }) => rule).sort()).toEqual(['arkiv/skadet', 'convert/uleselig', 'xml/ikke-xml']);
    expect([report.files[1]?.outcome, report.files[1]?.errors]).toEqual(['clean', 0]);
    expect((await json(output, 'reports/b/b.json')).findings).toEqual([]);
    expect(report.estimate.refusedBills).toBe(10);
    expect(baseline?.covered).toBe(known?.findings.length);
    expect(baseline?.stale).toEqual([]);
    // An update shows what it will, and adds what is new to what is there.
    expect(first.report).toEqual(report);
    const again = await migrate(input, output, { ...OPTIONS, baseline: known, updateBaseline: true });
    expect(again.baseline?.baseline).toEqual(known);
  });

  it('that is another makes the reports anew, also of a run that was broken off', async () => {
    const { input, output } = await planted();
    const [whole, known] = [await newFolder(), await newFolder()];
    await migrate(input, whole, OPTIONS);
    const made = await migrate(input, known, { ...OPTIONS, updateBaseline: true });
    const baseline = made.baseline?.baseline;
    for (const each of [baseline, undefined, baseline]) {
      const stop = new AbortController();
      const options = { ...OPTIONS, baseline: each };
      const broken = migrate(input, output, { ...options, signal: stop.signal, onStart: () => stop.abort('stopped') });
      await expect(broken).rejects.toBe('stopped');
      await migrate(input, output, options);
      expect(reportsOf(output)).toEqual(reportsOf(each === undefined ? whole : known));
    }
  });

  it('names entries of files that were read, which nothing answers to any more', async () => {
    const { input, output } = await planted();
    const { baseline } = await migrate(input, output, { ...OPTIONS, updateBaseline: true });
    await plant(input, { 'b/c.xml': await corpusFile('valid/fom.xml') });
    const after = await migrate(input, output, { ...OPTIONS, baseline: baseline?.baseline });
    expect(after.baseline?.stale.map(({ rule }) => rule)).toContain('melding/unik-guid');
  });
});
