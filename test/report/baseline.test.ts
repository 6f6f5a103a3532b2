import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { type Baseline, EMPTY_BASELINE, holdAgainst, mergeBaseline, readBaseline } from '../../src/report/baseline.ts';
import { TEXTS } from '../../src/texts.ts';

/** Findings of a message with one bill for each given national id; the bills have a sum that is wrong. */
async function findingsOf(ids: readonly string[], top = '', sum = 16 * ids.length): Promise<readonly Finding[]> {
  const regninger = ids.map((id, index) => ({
    guid: `b7184d58-0ed4-4277-a60c-${String(index).padStart(12, '0')}`,
    regningsnummer: String(index + 1),
    tidspunkt: '2026-01-06T13:35:00+01:00',
    pasient: { etternavn: 'Markørsen', identifikasjon: { id, type: 'FNR' } },
    takster: [{ kode: '2ad', belop: 15, antall: 1 }],
    belop: 16,
  }));
  const krav = { regninger, antallRegninger: ids.length, belop: sum };
  const { findings } = await validate(`${top}${JSON.stringify({ praksisId: '1', behandlerkrav: krav })}`, {
    file: 'a.json',
  });
  return findings;
}

const merge = (baseline: Baseline, findings: readonly Finding[]) => mergeBaseline(baseline, findings, TEXTS);
const hold = (findings: readonly Finding[], baseline: Baseline, files = ['a.json']) =>
  holdAgainst(findings, baseline, files, TEXTS);

describe('a baseline', () => {
  it('covers what it was made of, and nothing else', async () => {
    const baseline = merge(EMPTY_BASELINE, await findingsOf(['17835415872']));
    const again = hold(await findingsOf(['17835415872']), baseline);
    expect(again.fresh).toEqual([]);
    expect(again.covered).toBeGreaterThan(0);
    const more = hold(await findingsOf(['17835415872', '17835415873']), baseline);
    expect(more.fresh.map(({ rule }) => rule)).toContain('regning/sum');
    expect(more.fresh.every(({ regning }) => regning === null || regning.index === 1)).toBe(true);
  });

  it('does not care where the lines are', async () => {
    const baseline = merge(EMPTY_BASELINE, await findingsOf(['17835415872']));
    expect(hold(await findingsOf(['17835415872'], '\n\n  '), baseline).fresh).toEqual([]);
  });

  it('is merged, never overwritten, and names what is stale', async () => {
    const first = merge(EMPTY_BASELINE, await findingsOf(['17835415872', '17835415873']));
    const second = merge(first, await findingsOf(['17835415872']));
    expect(second).toEqual(first);
    const { stale } = hold(await findingsOf(['17835415872']), second);
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.map(({ rule }) => rule)).toContain('regning/sum');
  });

  it('does not cover another wrong sum of a file of the same name', async () => {
    const baseline = merge(EMPTY_BASELINE, await findingsOf(['17835415872'], '', 99));
    const rules = async (sum: number) =>
      hold(await findingsOf(['17835415872'], '', sum), baseline).fresh.map(({ rule }) => rule);
    expect(await rules(99)).toEqual([]);
    expect(await rules(98)).toEqual(['melding/sum']);
  });

  it('calls no entry stale whose file was not in the run, or is not known', async () => {
    const baseline = merge(EMPTY_BASELINE, await findingsOf(['17835415872', '17835415873']));
    expect(hold([], baseline, ['b.json']).stale).toEqual([]);
    expect(hold([], baseline, ['b.json', 'inn/a.json']).stale).toEqual(baseline.findings);
    const unnamed = { findings: baseline.findings.map(({ rule, fingerprint }) => ({ rule, fingerprint })) };
    expect(hold([], unnamed).stale).toEqual([]);
    expect(hold(await findingsOf(['17835415872', '17835415873']), readBaseline(unnamed)).fresh).toEqual([]);
  });

  it('holds no person data', async () => {
    const text = JSON.stringify(merge(EMPTY_BASELINE, await findingsOf(['17835415872'])));
    expect(text).not.toMatch(/17835415872|Mark/);
  });

  it('never takes in what could not be read', async () => {
    const { findings } = await validate('{"bad', { file: 'bad.json' });
    const baseline = merge(EMPTY_BASELINE, findings);
    expect(baseline).toEqual(EMPTY_BASELINE);
    expect(hold(findings, baseline).fresh).toEqual(findings);
  });

  it('is refused with a reason where it is something else', () => {
    expect(() => readBaseline([])).toThrow('not a baseline');
    expect(() => readBaseline({ findings: [{ rule: 'a/b' }] })).toThrow('/findings/0');
    expect(readBaseline({ findings: [] })).toEqual(EMPTY_BASELINE);
  });
});
