import { describe, expect, it } from 'vitest';
import type { ValidateOptions } from '../../src/check/result.ts';
import { validate } from '../../src/check/validate.ts';
import { fil, ident, krav, kravElement, melding, regning } from '../convert/sample.ts';

async function told(xml: string, options: ValidateOptions = {}): Promise<readonly string[]> {
  const { findings } = await validate(xml, { praksisId: '1000000101', now: 'gendate', ...options });
  return findings
    .filter(({ rule }) => /avvik|^melding\/|^praksis\//.test(rule) && rule !== 'melding/avdeling-resh')
    .map(({ severity, id, messageIndex }) => `${messageIndex} ${severity} ${id}`)
    .filter((line) => !line.includes('melding/praksis#ikke-kontrollert'))
    .sort();
}

const WRONG = melding([regning()], { after: kravElement(2, '16.00') });

describe('a wrong count or sum of an XML message', () => {
  it('is told once, by the rule', async () => {
    expect(await told(WRONG)).toEqual(['0 error melding/antall-regninger', '0 error melding/sum']);
  });

  it('is told by the converter where the rule is off or not asked', async () => {
    const converter = ['0 warning convert/antall-avvik', '0 warning convert/sum-avvik'];
    expect(await told(WRONG, { rules: [] })).toEqual(converter);
    expect(await told(WRONG, { severities: { 'melding/*': 'off' } })).toEqual(converter);
  });

  it('is told by both where the rule is made the lesser', async () => {
    expect(await told(WRONG, { severities: { 'melding/sum': 'info' } })).toEqual([
      '0 error melding/antall-regninger',
      '0 info melding/sum',
      '0 warning convert/sum-avvik',
    ]);
  });

  it('is not taken for that of another message', async () => {
    const right = krav([regning({ guid: null, nr: '7', datoTid: '2026-09-15T10:00:00' })]);
    const wrong = krav([regning()], { after: kravElement(1, '16.00') });
    expect(await told(fil([wrong, right]))).toEqual(['0 error melding/sum']);
    expect(await told(fil([right, wrong]))).toEqual(['1 error melding/sum']);
  });
});

it('a practice that is not ok is told once, unless the rule is off', async () => {
  const orgnr = '310991015';
  const xml = melding([regning()], { sender: `<Organisation>${ident('ENH', orgnr)}</Organisation>` });
  const praksiser = [{ praksisId: '1', navn: null, orgnr, type: 'FALE', status: 'ikke_ok', gyldigePerioder: [] }];
  const options = { praksisId: undefined, praksiser };
  expect(await told(xml, options)).toEqual(['0 error melding/praksis#status']);
  expect(await told(xml, { ...options, rules: [] })).toEqual(['0 warning praksis/status']);
});
