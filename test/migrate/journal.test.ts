import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BlockReader } from '../../src/migrate/record/blocks.ts';
import { journalBill, pseudonymsOf } from '../../src/migrate/record/journal-bill.ts';
import { type MigrateOptions, migrate } from '../../src/migrate.ts';
import { CORPUS, json, newFolder } from './tree.ts';

const OPTIONS: MigrateOptions = { convert: { praksisId: '1000005649' }, now: 'gendate', jobs: 2 };

/** All that the journal holds, unpacked. */
async function journalOf(output: string): Promise<string> {
  const own = path.join(output, '.bkm-migrate');
  const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      if (!name.endsWith('.bkm')) return readFile(file, 'latin1');
      const reader = new BlockReader(file);
      const lines = reader.sections.flatMap((section) => [...reader.lines(section)]);
      reader.close();
      return [...lines, reader.last].join('\n');
    }),
  );
  return texts.join('\n');
}

interface Person {
  readonly etternavn?: string;
  readonly fornavn?: string;
  readonly identifikasjon?: { readonly id?: string };
}

/** What the messages say of patients: names, numbers, and diagnoses with their code list. */
async function ofPatients(output: string): Promise<{ readonly names: Set<string>; readonly ids: Set<string> }> {
  const found = { names: new Set<string>(), ids: new Set<string>() };
  const folder = path.join(output, 'messages');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const { behandlerkrav } = (await json(folder, name)) as {
      behandlerkrav: { regninger: readonly { readonly pasient?: Person | null }[] };
    };
    for (const { pasient } of behandlerkrav.regninger) {
      if (pasient?.etternavn !== undefined) found.names.add(pasient.etternavn);
      if (pasient?.fornavn !== undefined) found.names.add(pasient.fornavn);
      if (pasient?.identifikasjon?.id !== undefined) found.ids.add(pasient.identifikasjon.id);
    }
  }
  return found;
}

describe('the journal of a migration', () => {
  it('holds no name and no number of a patient, and no diagnosis', async () => {
    const output = await newFolder();
    await migrate(CORPUS, output, { ...OPTIONS, include: ['valid/**', 'withheld/**'] });
    const journal = await journalOf(output);
    const { names, ids } = await ofPatients(output);
    expect(names.size).toBeGreaterThan(20);
    expect(ids.size).toBeGreaterThan(20);
    for (const id of ids) expect(journal.includes(id), 'a number').toBe(false);
    const words = new Set(journal.split(/[^\p{L}]+/u));
    for (const name of names)
      expect(
        name.split(/[^\p{L}]+/u).every((word) => words.has(word)),
        name,
      ).toBe(false);
    expect(journal).toContain('takster');
    expect(/"diagnoser":/.test(journal)).toBe(false);
  });

  it('keeps the values that findings show where they are to be shown, and is made anew for it', async () => {
    const [input, output] = [path.join(CORPUS, 'withheld'), await newFolder()];
    const masked = await migrate(input, output, OPTIONS);
    const shown = await migrate(input, output, { ...OPTIONS, format: { lang: 'en', showValues: true } });
    expect(shown.converted).toBe(masked.converted);
    const whole = await newFolder();
    await migrate(input, whole, { ...OPTIONS, format: { lang: 'en', showValues: true } });
    expect(await readFile(path.join(output, 'report.html'))).toEqual(await readFile(path.join(whole, 'report.html')));
  });
});

describe('a bill in the journal', () => {
  const pseudonym = pseudonymsOf('salt');

  it('has pseudonyms in the place of what tells a person, the same for the same, of one run', () => {
    const pasient = {
      etternavn: 'Nordmann',
      fornavn: 'Kari',
      kjonn: '2',
      identifikasjon: { id: '13097248022', type: 'FNR' },
    };
    const regning = { guid: 'b7184d58-0ed4-4277-a60c-000000000001', regningsnummer: '12', pasient };
    const kept = journalBill(regning, pseudonym);
    expect(kept).toEqual({
      guid: regning.guid,
      regningsnummer: '12',
      pasient: {
        etternavn: expect.stringMatching(/^[\w-]{22}$/),
        fornavn: expect.stringMatching(/^[\w-]{22}$/),
        identifikasjon: { id: pseudonym('13097248022') },
      },
    });
    expect(journalBill(structuredClone(regning), pseudonym)).toEqual(kept);
    expect(journalBill(regning, pseudonymsOf('other'))).not.toEqual(kept);
  });

  it('has a pseudonym where something else stands in the place of a number or a code', () => {
    const takster = [
      { kode: '13097248022', belop: 1, antall: 1 },
      { kode: 'Kari Nordmann, Storgata 1', belop: 1, antall: 1 },
    ];
    const kept = journalBill(
      { guid: 'Kari', regningsnummer: '13097248022', tidspunkt: 'Kari', debitor: 'Kari', takster },
      pseudonym,
    );
    expect(JSON.stringify(kept)).not.toMatch(/Kari|Nordmann|\d{11}/);
    expect(kept).toMatchObject({ guid: pseudonym('Kari'), takster: [{ kode: pseudonym('13097248022') }, {}] });
  });
});
