import { expect, it } from 'vitest';
import { Validation } from '../../src/check/validate.ts';
import { behandling, fil, krav, PRAKSIS_ID, regning, takst } from '../convert/sample.ts';

const broken = regning({ guid: null, nr: '7', behandling: behandling(takst('2ad', 'abc')) });

const isOfRun = (rule: string) => /^melding\/(?:unik|duplikat)/.test(rule);

it('a message that is withheld leaves nothing that a later one is held against', async () => {
  const validation = new Validation({ praksisId: PRAKSIS_ID, allOrNothing: true, now: 'gendate' });
  const first = await validation.check(fil([krav([regning(), broken])]), 'a.xml');
  expect(first.withheldBills).toBe(2);
  const again = await validation.check(fil([krav()]), 'b.xml');
  expect(again.findings.map(({ rule }) => rule).filter(isOfRun)).toEqual([]);
  const third = await validation.check(fil([krav()]), 'c.xml');
  expect(third.findings.map(({ rule }) => rule)).toContain('melding/unik-guid');
});

it('nor does a file that is cut off', async () => {
  const validation = new Validation({ praksisId: PRAKSIS_ID, now: 'gendate' });
  const whole = fil([krav()]);
  const cut = await validation.check(whole.slice(0, whole.indexOf('<Krav>')), 'cut.xml');
  expect(cut.readable).toBe(false);
  const again = await validation.check(whole, 'whole.xml');
  expect(again.findings.map(({ rule }) => rule).filter(isOfRun)).toEqual([]);
});
