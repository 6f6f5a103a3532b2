import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportRule } from '../../src/report/model.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { fileUri } from '../../src/report/uri.ts';
import { anyRun } from './arbitrary.ts';
import { EN, FINDINGS, NB, runOf } from './run.ts';

/** The official schema, as Microsoft's package has it. It is draft-04; what it uses means the same in draft-07. */
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const fits = ajv.compile(schema);

const RULES: readonly ReportRule[] = [
  {
    id: 'prove/verdi',
    severity: 'error',
    about: { nb: 'Beløp må kunne leses. Rett dem.', en: 'Amounts must be readable. Mend them.' },
    source: 'Meldingsbeskrivelsen 4.2',
    merknad: 99,
    apiKode: 'UKJENT_FORMAT',
  },
];

const read = (run: ReturnType<typeof runOf>, options = NB) => JSON.parse(sarifReport(run, options)).runs[0];

describe('the sarif report', () => {
  test.each([
    ['nothing', runOf([]), NB],
    ['findings', runOf(FINDINGS), NB],
    ['findings with rules', runOf(FINDINGS, { verdict: 'incomplete' }), { ...EN, rules: RULES }],
  ])('of %s fits the official schema', (_, run, options) => {
    fits(JSON.parse(sarifReport(run, options)));
    expect(fits.errors ?? []).toEqual([]);
  });

  test('of any run fits the official schema, with every finding at its rule', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        fits(JSON.parse(sarifReport(run, { ...NB, rules: RULES })));
        expect(fits.errors ?? []).toEqual([]);
        const { results, tool } = read(run, { ...NB, rules: RULES });
        expect(results).toHaveLength(run.findings.length);
        for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        expect(sarifReport(run, NB)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('tells of a finding its rule, level, words, place and fingerprint', () => {
    const { results, columnKind, language } = read(runOf(FINDINGS));
    expect({ columnKind, language }).toEqual({ columnKind: 'utf16CodeUnits', language: 'nb' });
    expect(results[1]).toEqual({
      ruleId: 'prove/verdi',
      ruleIndex: 2,
      level: 'error',
      message: { text: 'Verdi/@V «•••» er ikke et beløp.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'inn/krav.xml' },
            region: { startLine: 106, startColumn: 34 },
          },
          logicalLocations: [
            {
              fullyQualifiedName:
                '/MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning[2]/Behandling/Takst[1]/Verdi/@V',
              kind: 'attribute',
            },
          ],
        },
      ],
      partialFingerprints: { 'bkm/v1': expect.stringMatching(/^[0-9a-f]{28}$/) },
      properties: {
        messageIndex: 0,
        regning: { index: 1, regningsnummer: '21902', guid: 'b013591f-5ac1-4581-9abd-027ee2bdf580' },
      },
    });
    expect(results.map((it: { level: string }) => it.level)).toEqual(['note', 'error', 'warning', 'error']);
  });

  test('explains a rule in the language of the run', () => {
    const rule = read(runOf([]), { ...EN, rules: RULES }).tool.driver.rules[0];
    expect(rule).toEqual({
      id: 'prove/verdi',
      shortDescription: { text: 'Amounts must be readable.' },
      fullDescription: { text: 'Amounts must be readable. Mend them.' },
      help: { text: 'Amounts must be readable. Mend them. API: UKJENT_FORMAT. Merknad 99. (Meldingsbeskrivelsen 4.2)' },
      defaultConfiguration: { level: 'error' },
      properties: { source: 'Meldingsbeskrivelsen 4.2', apiKode: 'UKJENT_FORMAT', merknad: 99 },
    });
  });

  test('shows the texts of a rule that can not be explained', () => {
    const { rules } = read(runOf(FINDINGS)).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['prove/antatt', 'prove/felt', 'prove/verdi']);
    expect(rules[2].help.text).toBe('… «…» er ikke et beløp.\n… har desimalkomma. Lest som desimaltegn.');
  });

  test('says when not all could be read', () => {
    expect(read(runOf([], { verdict: 'incomplete' })).invocations).toEqual([{ executionSuccessful: false }]);
  });
});

describe('the uri of a file', () => {
  test.each([
    ['inn/krav.xml', 'inn/krav.xml'],
    ['./inn//krav.xml', 'inn/krav.xml'],
    ['../ø å%.xml', '../%C3%B8%20%C3%A5%25.xml'],
    ['a:b/#?&[1].xml', 'a%3Ab/%23%3F%26%5B1%5D.xml'],
    ['/data/krav.xml', 'file:///data/krav.xml'],
    ['C:\\data\\krav 1.xml', 'file:///C:/data/krav%201.xml'],
    ['data\\krav.xml', 'data/krav.xml'],
    ['\uD800', '%EF%BF%BD'],
    ['', '-'],
    ['-', '-'],
  ])('%j is %s', (file, uri) => {
    expect(fileUri(file)).toBe(uri);
  });
});
