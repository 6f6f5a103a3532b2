import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonChunks, jsonReport } from '../../src/report/json.ts';
import { anyRun } from './arbitrary.ts';
import { ACCOUNT, EN, FINDINGS, find, NB, runOf } from './run.ts';

const schema = readFileSync(new URL('../../schemas/report/report.schema.json', import.meta.url), 'utf8');
const ajv = new Ajv({ strict: false, allErrors: true });
const fits = ajv.compile(JSON.parse(schema));

const catalogue = { fetched: '2026-05-01T06:00:00Z', sha256: 'a'.repeat(64) };

describe('the json report', () => {
  test.each([
    ['of nothing', runOf([])],
    ['of findings', runOf(FINDINGS)],
    ['with an account and a catalogue', runOf(FINDINGS, { account: ACCOUNT, catalogue })],
    ['without a revision', runOf([], { revision: null, now: 'gendate' })],
  ])('%s fits its schema', (_, run) => {
    fits(JSON.parse(jsonReport(run, NB)));
    expect(fits.errors ?? []).toEqual([]);
  });

  test('has every fact of a finding, absent ones as null, in the order of the contract', () => {
    const { findings } = JSON.parse(jsonReport(runOf(FINDINGS), NB));
    expect(JSON.stringify(findings[1])).toBe(
      JSON.stringify({
        rule: 'prove/verdi',
        severity: 'error',
        message: 'Verdi/@V «•••» er ikke et beløp.',
        file: 'inn/krav.xml',
        line: 106,
        column: 34,
        xpath: '/MsgHead/Document/RefDoc/Content/BehandlerKrav/Enkeltregning[2]/Behandling/Takst[1]/Verdi/@V',
        pointer: null,
        messageIndex: 0,
        regning: { index: 1, regningsnummer: '21902', guid: 'b013591f-5ac1-4581-9abd-027ee2bdf580' },
        apiKode: null,
        merknad: null,
      }),
    );
    expect(findings[3]).toMatchObject({ apiKode: 'UKJENT_FELT', merknad: 116, regning: null, xpath: null });
  });

  test('has its keys in the order of the contract', () => {
    const report = JSON.parse(jsonReport(runOf(FINDINGS, { account: ACCOUNT, catalogue }), NB));
    expect(Object.keys(report).join()).toBe('schema,tool,revision,catalogue,now,verdict,summary,findings,account');
    expect(Object.keys(report.summary).join()).toBe('files,messages,bills,withheldBills,errors,warnings,infos');
    expect(Object.keys(report.account).join()).toBe('source,mapped,used,unmapped,dropped,withheld,fields');
    expect(Object.keys(report.account.fields[0]).join()).toBe('xpath,outcome,count,line,column');
  });

  test('tells nothing that the contract does not have', () => {
    const run = runOf(FINDINGS.map((finding) => ({ ...finding, extra: 'x' })));
    expect(jsonReport(run, NB)).not.toContain('extra');
    expect(jsonReport(run, NB)).not.toContain('params');
  });

  test('keeps the order of the findings', () => {
    const lines = (run: ReturnType<typeof runOf>) =>
      JSON.parse(jsonReport(run, NB)).findings.map((it: { line: number }) => it.line);
    expect(lines(runOf(FINDINGS))).toEqual([74, 106, 131, 9]);
    expect(lines(runOf(FINDINGS.toReversed()))).toEqual([9, 131, 106, 74]);
  });

  test('speaks the language of the run', () => {
    expect(JSON.parse(jsonReport(runOf(FINDINGS), EN)).findings[1].message).toBe('Verdi/@V “•••” is not an amount.');
  });

  test('masks person values unless they are asked for', () => {
    expect(jsonReport(runOf(FINDINGS), NB)).not.toContain('12O,50');
    expect(jsonReport(runOf(FINDINGS), { ...NB, showValues: true })).toContain('Verdi/@V «12O,50» er ikke et beløp.');
  });

  test('holds any text unchanged, and nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const text = jsonReport(run, NB);
        const report = JSON.parse(text);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(report.findings.map((it: { file: unknown }) => it.file)).toEqual(run.findings.map(({ file }) => file));
        expect(report.findings.map((it: { regning: unknown }) => it.regning)).toEqual(
          run.findings.map((it) => it.regning),
        );
        expect(report.account).toEqual(run.account);
        expect(report.now).toBe(run.now);
      }),
    );
  });

  test('is laid out as JSON.stringify with two spaces does it', () => {
    const text = jsonReport(runOf(FINDINGS, { account: ACCOUNT, catalogue }), NB);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    const none = jsonReport(runOf([]), NB);
    expect(none).toBe(`${JSON.stringify(JSON.parse(none), null, 2)}\n`);
  });

  test('comes in pieces no longer than a finding, for runs that no string can hold', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) => find('prove/antatt', {}, { line: index + 1 }));
    let longest = 0;
    let length = 0;
    for (const piece of jsonChunks(runOf(findings), NB)) {
      longest = Math.max(longest, piece.length);
      length += piece.length;
    }
    expect(longest).toBeLessThan(1000);
    expect(length).toBe(jsonReport(runOf(findings), NB).length);
  });
});
