import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type MigrateOptions, migrate } from '../../src/migrate.ts';
import { contentOf, corpusFile, json, newFolder, plant } from './tree.ts';

const OPTIONS: MigrateOptions = { convert: { praksisId: '1000005649' }, jobs: 2 };
const fom = await corpusFile('valid/fom.xml');
const several = await corpusFile('valid/flere-dokumenter.xml');

async function planted(): Promise<{ readonly input: string; readonly output: string }> {
  const [input, output] = [await newFolder(), await newFolder()];
  await plant(input, { 'a.xml': fom, 'b.xml': several, 'c.xml': await corpusFile('valid/tom.xml') });
  return { input, output };
}

/** As a first run gives it, with the time that the others had. */
async function fresh(input: string, output: string): Promise<ReadonlyMap<string, string>> {
  const { now } = await json(output, '.bkm-migrate/run.json');
  const other = await newFolder();
  await migrate(input, other, { ...OPTIONS, now: Number(now) });
  return contentOf(other);
}

function withoutStale(content: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...content].filter(([name]) => !name.startsWith('stale/')));
}

describe('a second run', () => {
  it('converts nothing that is as it was, writes nothing, and keeps the time of the first', async () => {
    const { input, output } = await planted();
    const first = await migrate(input, output, { ...OPTIONS, clock: () => Date.UTC(2026, 2, 1) });
    const before = contentOf(output);
    const second = await migrate(input, output, { ...OPTIONS, clock: () => Date.UTC(2027, 2, 1) });
    expect(second.converted).toBe(0);
    expect(second.report).toEqual(first.report);
    expect(second.report.now).toBe('2026-03-01T00:00:00.000Z');
    expect(contentOf(output)).toEqual(before);
  });

  it('does changed, new and missing files, and comes to what a first run would', async () => {
    const { input, output } = await planted();
    await migrate(input, output, OPTIONS);
    // One message where there were several, a bill that is there twice, and one gone.
    await plant(input, { 'b.xml': fom, 'd.xml': fom });
    await rm(path.join(input, 'c.xml'));
    const { converted, moved, report } = await migrate(input, output, OPTIONS);
    expect(converted).toBe(2);
    expect(moved).toBe(1);
    expect(report.rules.map(({ rule }) => rule)).toContain('melding/unik-guid');
    expect(withoutStale(contentOf(output))).toEqual(await fresh(input, output));
    expect(existsSync(path.join(output, 'stale/messages/b.1.json'))).toBe(true);
    expect(existsSync(path.join(output, 'stale/messages/c.json'))).toBe(true);
  });

  it('makes anew what was lost, cut off or altered in the output folder', async () => {
    const { input, output } = await planted();
    await migrate(input, output, OPTIONS);
    const whole = contentOf(output);
    const records = [...whole.keys()].filter((name) => name.includes('/records/'));
    await rm(path.join(output, 'messages/a.json'));
    const [record = ''] = records;
    await writeFile(path.join(output, record), (await readFile(path.join(output, record))).subarray(0, -20));
    await rm(path.join(output, 'reports/c.json'));
    // Whole by its end, but not in the middle.
    const damaged = records.at(-1) ?? '';
    const bytes = await readFile(path.join(output, damaged));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(path.join(output, damaged), bytes);
    const { converted } = await migrate(input, output, OPTIONS);
    expect(converted).toBeGreaterThan(0);
    expect(contentOf(output)).toEqual(whole);
  });

  it('under other options does all anew; under another language writes the reports anew alone', async () => {
    const { input, output } = await planted();
    await migrate(input, output, OPTIONS);
    const inNorwegian = await migrate(input, output, { ...OPTIONS, format: { lang: 'nb' } });
    expect(inNorwegian.converted).toBe(0);
    expect(await readFile(path.join(output, 'report.html'), 'utf8')).toContain('lang="nb"');
    const other = await migrate(input, output, {
      ...OPTIONS,
      convert: { praksisId: '1000005649', revision: '2026-01-08' },
    });
    expect(other.converted).toBe(3);
    expect(other.report.revision).toBe('2026-01-08');
  });

  it('makes anew a message that is not the one that was written, though it is as long: edited, or of a killed run of other options', async () => {
    const { input, output } = await planted();
    const navnEpj = (name: string): MigrateOptions => ({ convert: { praksisId: '1000005649', navnEpj: name } });
    await migrate(input, output, navnEpj('AAAA'));
    const file = path.join(output, 'messages/a.json');
    const right = await readFile(file, 'utf8');
    await writeFile(file, right.replace('AAAA', 'BBBB'));
    const again = await migrate(input, output, navnEpj('AAAA'));
    expect(again.converted).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(right);
  });

  it('leaves a message alone whose place was that of another file before', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml.gz': gzipSync(several) });
    await migrate(input, output, { ...OPTIONS, jobs: 1 });
    // It comes first, in the order of names and in that of work.
    await plant(input, { 'a.xml': several });
    const { report } = await migrate(input, output, { ...OPTIONS, jobs: 1 });
    expect(report.files.map(({ file, outputs }) => [file, outputs[0]])).toEqual([
      ['a.xml', 'messages/a.1.json'],
      ['a.xml.gz', 'messages/a.xml.gz.1.json'],
    ]);
    expect(withoutStale(contentOf(output))).toEqual(await fresh(input, output));
  });

  it('comes to what a first run would where a file has become a folder of its name, and back, again and again', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    for (const names of [
      ['a.xml', 'b.json/x.xml'],
      ['a.json/x.xml', 'b.xml'],
      ['a.xml', 'a.json/y/x.xml'],
      ['a.xml'],
    ]) {
      for (const old of ['a.xml', 'b.xml', 'a.json', 'b.json'])
        await rm(path.join(input, old), { recursive: true, force: true });
      await plant(input, Object.fromEntries(names.map((name) => [name, fom])));
      for (let twice = 0; twice < 2; twice += 1) {
        const { report } = await migrate(input, output, OPTIONS);
        expect(report.outcomes.failed).toBe(0);
        expect(withoutStale(contentOf(output)), names.join()).toEqual(await fresh(input, output));
      }
    }
    const stale = [...contentOf(output).keys()].filter((name) => name.startsWith('stale/messages/'));
    expect(stale.length).toBeGreaterThan(2);
  });

  it('is refused while another is at work in the folder', async () => {
    const { input, output } = await planted();
    const first = migrate(input, output, OPTIONS);
    const outcomes = await Promise.allSettled([first, migrate(input, output, OPTIONS)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'OUTPUT' });
  });

  it('takes up one that was broken off by a signal', async () => {
    const { input, output } = await planted();
    const stop = new AbortController();
    const reason = new Error('stopped');
    const broken = migrate(input, output, { ...OPTIONS, signal: stop.signal, onStart: () => stop.abort(reason) });
    await expect(broken).rejects.toBe(reason);
    expect(existsSync(path.join(output, 'report.json'))).toBe(false);
    await migrate(input, output, OPTIONS);
    expect(contentOf(output)).toEqual(await fresh(input, output));
  });
});

describe('a report of errors only', () => {
  it('is written for files with errors alone, and the counts stay those of all', async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'a.xml': fom, 'b.xml': fom, 'c.xml': '<none/>' });
    const { report } = await migrate(input, output, { ...OPTIONS, now: 'gendate', onlyErrors: true });
    expect(report.files.map(({ file, report: place }) => [file, place])).toEqual([
      ['a.xml', null],
      ['b.xml', 'reports/b.json'],
      ['c.xml', 'reports/c.json'],
    ]);
    const { findings, summary } = (await json(output, 'reports/b.json')) as {
      findings: { severity: string }[];
      summary: { infos: number };
    };
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(summary.infos).toBe(report.files[1]?.infos);
  });
});
