import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/catalogue/read/answer.ts';
import { codeListField } from '../../src/catalogue/read/code-list.ts';
import { invalidWith, needsOneOf } from '../../src/catalogue/read/combination.ts';
import { parseCsv } from '../../src/catalogue/read/csv.ts';
import { DATASET_NAMES } from '../../src/catalogue/read/datasets.ts';
import { datesOf, dayField } from '../../src/catalogue/read/dates.ts';
import { countField, flagField, oreField, percentField, textOf } from '../../src/catalogue/read/fields.ts';
import { openCatalogue } from '../../src/catalogue/read/open.ts';
import { catalogueStatus } from '../../src/catalogue/read/status.ts';
import { isUnread } from '../../src/catalogue/types.ts';
import { isDate } from '../../src/values/date.ts';
import { isOre, type Ore, oreToNumber, oreToText } from '../../src/values/ore.ts';

const VERSION = { fetched: '2026-01-09T06:00:00Z', sha256: '0'.repeat(64), synthetic: false };
const DAY_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Days of 1900 to 2180, as epoch days: periods end before 2200, from where on an end is open. */
const day = fc.integer({ min: Date.UTC(1900, 0, 2) / DAY_MS, max: Date.UTC(2180, 0, 1) / DAY_MS });
const period = fc.tuple(day, fc.nat(5000)).map(([from, days]) => ({ from, to: from + days }));

/** The spellings of a day that are read, those of an instant among them. */
const spellings: readonly ((epochDay: number) => unknown)[] = [
  (at) => iso(at * DAY_MS),
  (at) => `${iso(at * DAY_MS)}T00:00:00`,
  (at) => `${iso(at * DAY_MS)}T00:00:00Z`,
  (at) => `${iso(at * DAY_MS)}T23:59:59.999`,
  (at) => iso(at * DAY_MS).replaceAll('-', ''),
  (at) =>
    iso(at * DAY_MS)
      .split('-')
      .toReversed()
      .join('.'),
  (at) =>
    iso(at * DAY_MS)
      .split('-')
      .map(Number),
];
const spelling = fc.constantFrom(...spellings);

describe('a tariff', () => {
  it('is found on each day of its period, and not the day before or after', () => {
    fc.assert(
      fc.property(period, spelling, spelling, fc.nat(), ({ from, to }, asFrom, asTo, within) => {
        const row = { takstkode: '2ad', fagomraade: 'LE', fradato: asFrom(from), tildato: asTo(to) };
        const answer = { rows: [row], notRows: 0, antall: null, syntetisk: false };
        const catalogue = openCatalogue({ takstkoder: answer }, VERSION);
        const on = (epochDay: number) => catalogue.tariff('LE', '2ad', iso(epochDay * DAY_MS));
        for (const valid of [from, to, from + (within % (to - from + 1))]) expect(on(valid).found).toHaveLength(1);
        for (const outside of [from - 1, to + 1])
          expect(on(outside)).toMatchObject({ found: null, why: 'ikke-gyldig' });
      }),
    );
  });
});

describe('any value', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,+-eETtZz: %jn\u00a0'), maxLength: 30 }),
    fc.stringMatching(/^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?)?([Zz]|[+-]\d\d:?\d\d)?$/),
  );
  const any = fc.oneof(fc.anything(), fc.jsonValue(), texts, fc.double(), fc.integer(), fc.array(fc.nat(3000)));

  it.each<[string, (raw: unknown) => unknown]>([
    ['an amount', oreField],
    ['a percentage', percentField],
    ['a count', countField],
    ['a flag', flagField],
    ['a day', dayField],
    ['a text', textOf],
    ['a list of codes', codeListField],
    ['tariffs that it excludes', (raw) => invalidWith(raw, '2ad')],
    ['tariffs that it needs', (raw) => needsOneOf(raw, '2ad')],
  ])('as %s is a value, nothing, or what could not be read', (_, reader) => {
    fc.assert(
      fc.property(any, (raw) => {
        const field = reader(raw);
        if (typeof field === 'object' && field !== null && 'unread' in field)
          expect(typeof field.unread).toBe('string');
        else expect(field).not.toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('that is read is in bounds', () => {
    fc.assert(
      fc.property(any, (raw) => {
        const [ore, percent, count, date] = [oreField(raw), percentField(raw), countField(raw), dayField(raw)];
        if (typeof ore === 'number') expect(isOre(ore)).toBe(true);
        if (typeof percent === 'number')
          expect(Number.isInteger(percent) && percent >= 0 && percent <= 100_000).toBe(true);
        if (typeof count === 'number') expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
        if (typeof date === 'string') expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        const { fra, til } = datesOf({ fradato: raw, tildato: raw });
        for (const end of [fra, til]) if (typeof end === 'string') expect(isDate(end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of an amount is the same as number, with point, with comma, and with thousands apart', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).filter((value): value is Ore => isOre(value));
    fc.assert(
      fc.property(amount, (value) => {
        const text = oreToText(value);
        const apart = text.replace(/\B(?=(\d{3})+\.)/g, ' ').replace('.', ',');
        for (const form of [oreToNumber(value), text, text.replace('.', ','), apart])
          expect(oreField(form)).toBe(value);
      }),
    );
  });
});

describe('a text on combinations', () => {
  const words = [
    'Alle',
    'unntatt',
    'bortsett fra',
    'med unntak av',
    'kan kun kombineres med:',
    'er gjensidig utelukkende',
  ];
  const codes = ['1', '11', '11e', '2ad', '2cd', 'K02a', 'K02a-K02g', 'L1', 'Npe1', '421-424', 'og', 'eller', 'takst'];
  const part = fc.constantFrom(...words, ...codes, ', ', '; ', ' ', '\n', '-', '.', '(', 'annet');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  const kode = fc.constantFrom('1ad', '11', '11e', '2ad', '2cd', 'K02a', 'K02c', 'L1', 'C34g', '');

  it('never throws, names no tariff to itself, and names none where a part is not understood', () => {
    fc.assert(
      fc.property(text, kode, kode, (each, own, other) => {
        for (const field of [invalidWith(each, own), needsOneOf(each, own)]) {
          if (field === null || isUnread(field)) continue;
          expect(field.names(own)).toBe(false);
          expect(typeof field.names(other)).toBe('boolean');
          expect(each).not.toMatch(/annet|\(/);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('`Alle unntatt` a list names what the list does not', () => {
    const list = fc.array(fc.constantFrom('1', '2ad', '11', '11e', 'K02a-K02g', 'L1'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, kode, (items, other) => {
        const [these, allBut, onlyWith] = [
          items.join(', '),
          `Alle unntatt ${items.join('; ')}`,
          `kan kun kombineres med ${items.join(' og ')}`,
        ].map((each) => invalidWith(each, 'egen'));
        const names = [these, allBut, onlyWith].map((field) =>
          field === null || field === undefined || isUnread(field) ? null : field.names(other),
        );
        expect(names[0]).not.toBeNull();
        expect(names).toEqual([names[0], !names[0], !names[0]]);
      }),
    );
  });
});

describe('any answer', () => {
  const json = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value));
  const known = fc.constantFrom(
    'takstkoder',
    'takstkode',
    'fagomraade',
    'fradato',
    'antall',
    'syntetisk',
    'nlkKode',
    'refusjonskategorisats',
    'kode',
    'praksistyper',
    'apatKombinasjoner',
    't_kode',
    'p_kode',
    'sar_id',
    '__proto__',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(known, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  const markup = fc.array(
    fc.constantFrom(
      '<a>',
      '</a>',
      '<takstkoder>',
      '</takstkoder>',
      '<takstkode>',
      '</takstkode>',
      '<b c="d"/>',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '2ad',
      '<?x?>',
      '<!--',
      '-->',
    ),
    { maxLength: 15 },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    json,
    tree.map((value) => JSON.stringify(value)),
    markup.map((parts) => `<r>${parts.join('')}</r>`),
    markup.map((parts) => parts.join('')),
  );

  it('is read or refused, and what is read opens and has a status: nothing throws', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...DATASET_NAMES), (each, dataset) => {
        const result = readAnswer(each, dataset);
        if (!result.ok) return;
        const catalogue = openCatalogue({ [dataset]: result.answer }, VERSION);
        for (const lookup of [
          catalogue.tariff('LE', '2ad', '2026-01-10'),
          catalogue.nlk('NOR35342', '2026-01-10'),
          catalogue.apat('T', 'P', null, '2026-01-10'),
        ]) {
          expect(lookup).toHaveProperty('found');
        }
        expect(catalogueStatus({ [dataset]: result.answer }).datasets).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('as CSV comes back as it was written', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1,5', 'a;b', '"', '""', ' x ', '\r\n', 'æøå'),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const width = rows[0]?.length ?? 1;
        const names = Array.from({ length: width }, (_, at) => `n${at}`);
        const quoted = (cells: readonly string[]) =>
          cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator);
        // One empty field alone on its line is a blank line.
        fc.pre(width > 1 || rows.every(([only]) => only !== ''));
        const text = [names, ...rows].map(quoted).join(end);
        expect(parseCsv(text)).toEqual(
          rows.map((cells) => Object.fromEntries(cells.map((each, at) => [`n${at}`, each]))),
        );
      }),
    );
  });
});
