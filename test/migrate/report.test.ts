import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MigrationReport, migrate } from '../../src/migrate.ts';
import { corpusFile, json, newFolder, plant } from './tree.ts';

const SCHEMAS = path.resolve(import.meta.dirname, '../../schemas/report');

/** The bill of a patient, twice: in one file the guid is there again. */
async function run(atEnd: (clean: () => Promise<void>) => void) {
  const [input, output] = [await newFolder(atEnd), await newFolder(atEnd)];
  const lom = await corpusFile('valid/lom-fastlege.xml');
  await plant(input, {
    'a.xml': lom,
    'b.xml': lom,
    'c.xml': await corpusFile('withheld/dato-finnes-ikke.xml'),
    'none.xml': '<?xml version="1.0"?><x/>',
    'notes.txt': 'x',
  });
  const options = { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 1 } as const;
  return {
    ...(await migrate(input, output, options)),
    output,
    html: await readFile(path.join(output, 'report.html'), 'utf8'),
  };
}

describe('the report of a migration', () => {
  let made: Awaited<ReturnType<typeof run>>;
  let report: MigrationReport;

  beforeAll(async () => {
    const cleanings: (() => Promise<void>)[] = [];
    made = await run((clean) => cleanings.push(clean));
    report = (await json(made.output, 'report.json')) as unknown as MigrationReport;
    return async () => {
      for (const clean of cleanings) await clean();
    };
  });

  it('has the form that its schema promises', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addSchema(await json(SCHEMAS, 'report.schema.json'));
    const validate = ajv.compile(await json(SCHEMAS, 'migration.schema.json'));
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('counts every file once, every bill in its year, and every value of the source', () => {
    const { outcomes, files, years, account, estimate, skipped } = report;
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(files.length);
    expect(files.length).toBe(4);
    expect(skipped).toEqual({ '.txt': 1 });
    expect(years.reduce((sum, { bills }) => sum + bills, 0)).toBe(estimate.bills);
    const { source, mapped, used, unmapped, dropped, withheld } = account;
    expect(mapped + used + unmapped + dropped + withheld).toBe(source);
    expect(source).toBeGreaterThan(0);
  });

  it('foresees that bills with a guid of an earlier file are refused', () => {
    expect(report.estimate.byMerknad).toMatchObject({ 531: 5 });
    expect(report.estimate.refusedBills).toBe(5);
    expect(report.files[1]).toMatchObject({ file: 'b.xml', outcome: 'findings', errors: 5 });
  });

  it('shows on its page every file that somebody has to look at, the gravest first, those with errors as well', () => {
    const [, section = ''] = /<section id="files"[^>]*>(.*?)<\/section>/s.exec(made.html) ?? [];
    const shown = [...section.matchAll(/<code>([^<]*\.xml)<\/code>/g)].map(([, name]) => name);
    expect(shown).toEqual(['none.xml', 'c.xml', 'b.xml']);
    expect(section).toContain('>outcome<');
  });

  it('is a page for people as well: without script, all ids its own, and no name or national id of a patient', () => {
    expect(parse(made.html)).toBeDefined();
    expect(made.html).not.toContain('<script');
    const ids = [...made.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of made.html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    expect(made.html).not.toMatch(/\b\d{11}\b/);
    expect(JSON.stringify(report)).not.toMatch(/\b\d{11}\b/);
  });
});

it.skipIf(process.platform === 'win32')(
  'names of files reach no file of the result as a terminal would obey them',
  async () => {
    const [input, output] = [await newFolder(), await newFolder()];
    await plant(input, { 'e\u001b[2J\u009b2J\u202e.xml': await corpusFile('valid/fom.xml') });
    const { report } = await migrate(input, output, { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 1 });
    for (const name of ['report.json', 'report.html', 'timings.json', report.files[0]?.report ?? 'none']) {
      expect(await readFile(path.join(output, name), 'utf8'), name).not.toMatch(/[\u001b\u009b\u202e]/);
    }
    expect(await json(output, 'report.json')).toEqual(report);
  },
);
