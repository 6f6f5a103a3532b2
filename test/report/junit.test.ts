import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { junitReport } from '../../src/report/junit.ts';
import type { RunCatalogue } from '../../src/report/model.ts';
import { junitErrors } from '../helpers/junit-xsd.ts';
import { elementsIn, parseXml, type XmlElement } from '../helpers/parse-xml.ts';
import { anyRun } from './arbitrary.ts';
import { BILL, EN, FINDINGS, find, NB, runOf } from './run.ts';

const FILES = [
  { name: 'inn/krav.xml', messages: 1, bills: 3, withheldBills: 1, readable: true },
  { name: 'inn/krav.json', messages: 2, bills: 2, withheldBills: 0, readable: true },
  { name: 'inn/hel.xml', messages: 2, bills: 2, withheldBills: 0, readable: true },
  { name: 'inn/kuttet.xml', messages: 0, bills: 0, withheldBills: 0, readable: false },
];

const suitesOf = (xml: string) => elementsIn(parseXml(xml), 'testsuite');
const casesOf = (suite: XmlElement | undefined) =>
  (suite ? elementsIn(suite, 'testcase') : []).map(
    ({ attributes, children }) => `${attributes.name}: ${children[0]?.name ?? 'ok'}`,
  );

describe('the junit report', () => {
  test('is a suite a file, with a failed case a rule and bill, and a passed one a message without errors', () => {
    const [krav, json, whole, cut] = suitesOf(junitReport(runOf(FINDINGS, { files: FILES }), NB));
    expect(krav?.attributes.name).toBe('inn/krav.xml');
    expect(casesOf(krav)).toEqual(['prove/verdi, regning 21902: failure']);
    expect(casesOf(json)).toEqual(['prove/felt, melding 2: failure', 'melding 1: ok']);
    expect(casesOf(whole)).toEqual(['melding 1: ok', 'melding 2: ok']);
    expect(casesOf(cut)).toEqual(['fil: error']);
  });

  test('tells place, words and codes of each finding, those that do not fail on system-out', () => {
    const [krav, json] = suitesOf(junitReport(runOf(FINDINGS), NB));
    expect(krav && elementsIn(krav, 'failure')[0]?.text).toBe(
      'inn/krav.xml:106:34: feil: regning 21902: Verdi/@V «•••» er ikke et beløp. [prove/verdi]',
    );
    expect(json && elementsIn(json, 'failure')[0]?.text).toContain('[prove/felt, UKJENT_FELT, merknad 116]');
    expect(krav && elementsIn(krav, 'system-out')[0]?.text.split('\n')).toEqual([
      'inn/krav.xml:74:15: info: regning nr. 3: Taksten mangler Antall. [prove/antatt]',
      'inn/krav.xml:131:34: advarsel: Verdi/@V har desimalkomma. Lest som desimaltegn. [prove/verdi]',
    ]);
  });

  test.each([
    ['error', 1],
    ['warning', 2],
    ['info', 3],
    ['never', 0],
  ] as const)('fails from %s on', (failOn, failures) => {
    const [krav] = suitesOf(junitReport(runOf(FINDINGS), { ...NB, failOn }));
    expect(krav?.attributes.failures).toBe(String(failures));
  });

  test('puts the findings of one rule and bill in one case, and gives no two cases of a suite one name', () => {
    const at = (line: number, index: number) =>
      find(
        'prove/verdi',
        { felt: 'Antall', verdi: 'x' },
        { line },
        { file: 'a.xml', messageIndex: 0, regning: { ...BILL, index } },
      );
    const [suite] = suitesOf(junitReport(runOf([at(1, 0), at(2, 0), at(3, 1)]), EN));
    expect(casesOf(suite)).toEqual(['prove/verdi, bill 21902: failure', 'prove/verdi, bill 21902 #2: failure']);
    expect(suite && elementsIn(suite, 'failure')[0]?.text.split('\n')).toHaveLength(2);
    expect(suite && elementsIn(suite, 'failure')[0]?.attributes.message).toBe('Antall “•••” is not an amount. (+1)');
  });

  test('names the catalogue, its hash, its age, and whether it is made up', () => {
    const known = { fetched: '2026-01-09T06:00:00Z', sha256: 'a'.repeat(64) };
    const properties = (catalogue: RunCatalogue | null) =>
      elementsIn(parseXml(junitReport(runOf([], { catalogue, files: FILES.slice(0, 1) }), NB)), 'property').flatMap(
        ({ attributes: { name, value } }) => (name?.startsWith('catalogue') ? `${name}=${value}` : []),
      );
    expect(properties({ ...known, synthetic: true, ageDays: 41 })).toEqual([
      'catalogue=2026-01-09T06:00:00Z',
      `catalogue.sha256=${'a'.repeat(64)}`,
      'catalogue.synthetic=true',
      'catalogue.ageDays=41',
    ]);
    expect(properties(known).slice(2)).toEqual(['catalogue.synthetic=false']);
    expect(properties(null)).toEqual([]);
  });

  test('counts what it holds', () => {
    for (const suite of suitesOf(junitReport(runOf(FINDINGS, { files: FILES }), NB))) {
      const count = (name: string) => String(elementsIn(suite, name).length);
      expect(suite.attributes).toMatchObject({
        tests: count('testcase'),
        failures: count('failure'),
        errors: count('error'),
      });
    }
  });

  test('is valid by the schema, whatever the run', async () => {
    const gendate = runOf([], { now: 'gendate', revision: null });
    const some = [runOf([]), gendate, runOf(FINDINGS), runOf(FINDINGS, { files: FILES })];
    const reports = [...some, ...fc.sample(anyRun, 60)].map((run) => junitReport(run, NB));
    expect(await junitErrors(reports)).toEqual([]);
  });

  test('is well-formed with any text, and tells each finding once', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom('error', 'warning', 'info', 'never'), (run, failOn) => {
        const root = parseXml(junitReport(run, { ...NB, failOn, showValues: true }));
        const told = ['failure', 'system-out'].flatMap((name) => elementsIn(root, name).map(({ text }) => text));
        expect(told.flatMap((text) => (text === '' ? [] : text.split('\n')))).toHaveLength(run.findings.length);
        const names = elementsIn(root, 'testcase').map(
          ({ attributes }) => `${attributes.classname} ${attributes.name}`,
        );
        const classes = new Set(elementsIn(root, 'testsuite').map(({ attributes }) => attributes.name));
        if (classes.size === elementsIn(root, 'testsuite').length) expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('masks person values unless they are asked for', () => {
    expect(junitReport(runOf(FINDINGS), NB)).not.toContain('12O,50');
    expect(junitReport(runOf(FINDINGS), { ...NB, showValues: true })).toContain('12O,50');
  });
});
