import { expect, it } from 'vitest';
import { converted, kravElement, melding, regning, sumKrav } from './sample.ts';

const bills = [regning(), regning()];

it('count and sum are carried over as claimed, without a word when they are right', async () => {
  const { message, said } = await converted(melding(bills));
  expect(message?.behandlerkrav).toMatchObject({ antallRegninger: 2, belop: 30 });
  expect(said).toEqual([]);
});

it('a claimed count that differs is kept, with a warning at its place', async () => {
  const { message, findings } = await converted(melding(bills, { after: kravElement(3, '30.00') }));
  expect(message?.behandlerkrav.antallRegninger).toBe(3);
  expect(findings).toMatchObject([
    {
      id: 'convert/antall-avvik',
      severity: 'warning',
      params: { oppgitt: 3, talt: 2 },
      pointer: '/behandlerkrav/antallRegninger',
    },
  ]);
  expect(findings[0]?.xpath).toMatch(/\/Krav\/AntallRegninger$/);
});

it('a claimed sum that differs is kept, with a warning at its place', async () => {
  const { message, findings } = await converted(melding(bills, { after: kravElement(2, '30.01') }));
  expect(message?.behandlerkrav.belop).toBe(30.01);
  expect(findings).toMatchObject([
    {
      id: 'convert/sum-avvik',
      severity: 'warning',
      params: { oppgitt: '30.01', talt: '30.00' },
      pointer: '/behandlerkrav/belop',
    },
  ]);
  expect(findings[0]?.xpath).toMatch(/\/Krav\/SumKravSamlet\/@V$/);
});

it('without Krav both are counted from the bills, with a warning each', async () => {
  const { message, findings } = await converted(melding(bills, { after: '' }));
  expect(message?.behandlerkrav).toMatchObject({ antallRegninger: 2, belop: 30 });
  expect(findings.map(({ severity, id, params, pointer }) => [severity, id, params, pointer])).toEqual([
    ['warning', 'convert/krav-mangler', { felt: 'AntallRegninger' }, '/behandlerkrav/antallRegninger'],
    ['warning', 'convert/krav-mangler', { felt: 'SumKravSamlet' }, '/behandlerkrav/belop'],
  ]);
});

it('credits count with the sign that they have', async () => {
  const credit = regning({
    top: '<Kreditering>true</Kreditering>',
    behandling: `<Behandling>${sumKrav('-15.00')}</Behandling>`,
  });
  const { message, said } = await converted(melding([regning(), credit], { after: kravElement(2, '0.00') }));
  expect(message?.behandlerkrav.belop).toBe(0);
  expect(said).toEqual([]);
});

it('a bill without Refusjon adds nothing', async () => {
  const none = regning({ behandling: '<Behandling><SumKrav/></Behandling>' });
  const { message, said } = await converted(melding([regning(), none], { after: kravElement(2, '15.00') }));
  expect(message?.behandlerkrav.belop).toBe(15);
  expect(said).toEqual([]);
});

it('øre are added exactly', async () => {
  const dimes = Array.from({ length: 30 }, () =>
    regning({ behandling: `<Behandling>${sumKrav('0.10')}</Behandling>` }),
  );
  const { message, said } = await converted(melding(dimes, { after: kravElement(30, '3.00') }));
  expect(message?.behandlerkrav.belop).toBe(3);
  expect(said).toEqual([]);
});

it('an amount too large for a claim is not shown: it may be something else in its place', async () => {
  const { findings } = await converted(melding(bills, { after: kravElement(2, '17838112345') }));
  expect(findings[0]?.params).toEqual({ oppgitt: '•••', talt: '30.00' });
});
