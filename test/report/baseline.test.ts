import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { EMPTY_BASELINE, holdAgainst, mergeBaseline, readBaseline } from '../../src/report/baseline.ts';

/** Findings of a message with one bill for each given national id; the bills have a sum that is wrong. */
async function findingsOf(ids: readonly string[], top = ''): Promise<readonly Finding[]> {
  const regninger = ids.map((id, index) => ({
    guid: `b7184d58-0ed4-4277-a60c-${String(index).padStart(12, '0')}`,
    regningsnummer: String(index + 1),
    tidspunkt: '2026-01-06T13:35:00+01:00',
    pasient: { etternavn: 'Markørsen', identifikasjon: { id, type: 'FNR' } },
    takster: [{ kode: '2ad', belop: 15, antall: 1 }],
    belop: 16,
  }));
  const krav = { regninger, antallRegninger: ids.length, belop: 16 * ids.length };
  const { findings } = await validate(`${top}${JSON.stringify({ praksisId: '1', behandlerkrav: krav })}`, {
    file: 'a.json',
  });
  return findings;
}

describe('a baseline', () => {
  it('covers what it was made of, and nothing else', async () => {
    const baseline = mergeBaseline(EMPTY_BASELINE, await findingsOf(['17835415872']));
    const again = holdAgainst(await findingsOf(['17835415872']), baseline);
    expect(again.fresh).toEqual([]);
    expect(again.covered).toBeGreaterThan(0);
    const more = holdAgainst(await findingsOf(['17835415872', '17835415873']), baseline);
    expect(more.fresh.map(({ rule }) => rule)).toContain('regning/sum');
    expect(more.fresh.every(({ regning }) => regning === null || regning.index === 1)).toBe(true);
  });

  it('does not care where the lines are', async () => {
    const baseline = mergeBaseline(EMPTY_BASELINE, await findingsOf(['17835415872']));
    expect(holdAgainst(await findingsOf(['17835415872'], '\n\n  '), baseline).fresh).toEqual([]);
  });

  it('is merged, never overwritten, and names what is stale', async () => {
    const first = mergeBaseline(EMPTY_BASELINE, await findingsOf(['17835415872', '17835415873']));
    const second = mergeBaseline(first, await findingsOf(['17835415872']));
    expect(second).toEqual(first);
    const { stale } = holdAgainst(await findingsOf(['17835415872']), second);
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.map(({ rule }) => rule)).toContain('regning/sum');
  });

  it('holds no person data', async () => {
    const text = JSON.stringify(mergeBaseline(EMPTY_BASELINE, await findingsOf(['17835415872'])));
    expect(text).not.toMatch(/17835415872|Mark/);
  });

  it('never takes in what could not be read', async () => {
    const { findings } = await validate('{"bad', { file: 'bad.json' });
    const baseline = mergeBaseline(EMPTY_BASELINE, findings);
    expect(baseline).toEqual(EMPTY_BASELINE);
    expect(holdAgainst(findings, baseline).fresh).toEqual(findings);
  });

  it('is refused with a reason where it is something else', () => {
    expect(() => readBaseline([])).toThrow('not a baseline');
    expect(() => readBaseline({ findings: [{ rule: 'a/b' }] })).toThrow('/findings/0');
    expect(readBaseline({ findings: [] })).toEqual(EMPTY_BASELINE);
  });
});
