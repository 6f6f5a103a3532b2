import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { config } from '../../cli/generated/config-validator.ts';
import { praksisMap } from '../../src/convert/generated/praksis-map-validator.ts';
import { praksiser } from '../../src/convert/generated/praksiser-validator.ts';
import type { Report } from '../../src/report/generated/report.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const paths = globSync('**/*.schema.json', { cwd: fileURLToPath(SCHEMAS) }).sort();

function read(path: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${path} is no schema`);
  return schema;
}

/** Properties and definitions without prose, by their way through the schema. */
function undescribed(schema: unknown, way: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const below = undescribed(value, `${way}/${key}`);
    if (key !== 'properties' && key !== 'definitions') return below;
    const wanted = key === 'definitions' ? ['title', 'description'] : ['description'];
    const bare = Object.entries(Object(value)).filter(([, child]) => wanted.some((word) => !(word in Object(child))));
    return [...bare.map(([name]) => `${way}/${key}/${name}`), ...below];
  });
}

describe.each(paths)('%s', (path) => {
  test('has an $id after its path, a title and a description', () => {
    expect(read(path)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://bkm-toolkit.dev/schemas/${path}`,
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test('describes every type and every property', () => {
    expect(undescribed(read(path), '')).toEqual([]);
  });
});

describe('the report', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(read('report/report.schema.json'));
  const report: Report = {
    schema: 'https://bkm-toolkit.dev/schemas/report/report.schema.json',
    tool: { name: 'bkm-toolkit', version: '0.1.0' },
    revision: null,
    catalogue: null,
    now: 'gendate',
    verdict: 'valid',
    summary: { files: 0, messages: 0, bills: 0, withheldBills: 0, errors: 0, warnings: 0, infos: 0 },
    findings: [
      {
        rule: 'regning/sum',
        severity: 'error',
        message: '',
        file: null,
        line: null,
        column: null,
        xpath: null,
        pointer: null,
        messageIndex: null,
        regning: null,
        apiKode: null,
        merknad: null,
      },
    ],
    account: {
      source: 1,
      mapped: 1,
      used: 0,
      unmapped: 0,
      dropped: 0,
      withheld: 0,
      fields: [{ xpath: '/a', outcome: 'mapped', count: 1, line: 1, column: 1 }],
    },
  };
  const catalogue = { fetched: '2026-04-24T10:00:00Z', sha256: '0'.repeat(64), synthetic: false };
  const regning = { index: 0, regningsnummer: null, guid: null };

  test('with all absent facts null is valid', () => {
    expect(validate(report)).toBe(true);
  });

  test('with catalogue and bill is valid', () => {
    const findings = report.findings.map((finding) => ({ ...finding, regning, apiKode: 'MANGLER_GUID', line: 1 }));
    expect(validate({ ...report, catalogue, findings })).toBe(true);
  });

  test.each(Object.keys(report))('without %s is invalid', (key) => {
    expect(validate(Object.fromEntries(Object.entries(report).filter(([name]) => name !== key)))).toBe(false);
  });

  test.each(Object.keys(report.findings[0] ?? {}))('with a finding without %s is invalid', (key) => {
    const findings = report.findings.map((finding) =>
      Object.fromEntries(Object.entries(finding).filter(([name]) => name !== key)),
    );
    expect(validate({ ...report, findings })).toBe(false);
  });

  test.each([{ extra: 1 }, { verdict: 'ok' }, { catalogue: {} }, { revision: 'auto' }, { schema: 'x' }])(
    'with %j is invalid',
    (change) => {
      expect(validate({ ...report, ...change })).toBe(false);
    },
  );
});

describe('the configuration', () => {
  test.each([
    {},
    { $schema: './config.schema.json', lang: 'nb', revision: 'auto', now: 'gendate', failOn: 'never' },
    { rules: { 'regning/sum': 'off', 'takst/*': 'warning' }, report: { json: 'r.json', html: 'r.html' } },
    { strict: true, allOrNothing: false, requireCatalogue: true, mellomnavn: 'drop', tann: 'first' },
  ])('%j is admitted', (value) => {
    expect(config(value)).toBe(true);
  });

  test.each([
    { showValues: true },
    { praksisID: '1' },
    { rules: { sum: 'off' } },
    { rules: { 'regning/sum': 'fatal' } },
    { rules: { '*/*': 'off' } },
    { report: { pdf: 'x' } },
    { praksisId: 1 },
    [],
    null,
  ])('%j is refused', (value) => {
    expect(config(value)).toBe(false);
  });
});

describe('the praksis map', () => {
  const row = {
    orgnr: '999999999',
    hpr: '70008786',
    praksistype: '1',
    konto: '1',
    meldingstype: 'LOM',
    praksisId: '1',
  };

  test.each([[[row]], [{ praksiser: [row, { praksisId: '2' }] }], [[]]])('%j is admitted', (value) => {
    expect(praksisMap(value)).toBe(true);
  });

  test.each([
    [[{}]],
    [[{ ...row, navn: 'x' }]],
    [{ rader: [] }],
    [{ praksiser: [], x: 1 }],
    [[{ praksisId: true }]],
    ['x'],
  ])('%j is refused', (value) => {
    expect(praksisMap(value)).toBe(false);
  });
});

describe('the practices answer', () => {
  test.each([
    { praksiser: [], traceId: 'x' },
    {
      praksiser: [
        { praksisId: 1000000001, nytt: {}, gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: null }] },
      ],
    },
    { praksiser: [{ praksisId: '1', navn: null, type: 'NYTT', status: 'hvilende' }] },
  ])('%j is admitted: the API may grow', (value) => {
    expect(praksiser(value)).toBe(true);
  });

  test.each([{}, { praksiser: [{}] }, { praksiser: [{ praksisId: null }] }, []])('%j is refused', (value) => {
    expect(praksiser(value)).toBe(false);
  });
});
