import { describe, expect, it } from 'vitest';
import { readMeldinger } from '../../src/krav/status.ts';
import { resendOf } from '../../src/send/resend.ts';
import { melding, regning } from './messages.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';

/** What the API tells of bills: number and status. */
function entries(statuses: Readonly<Record<number, string>>, rebehandling = false, mottattidspunkt?: string) {
  const regninger = Object.entries(statuses).map(([number, status]) => {
    const { guid, regningsnummer } = regning(Number(number));
    return { guid, regningsnummer, status };
  });
  return (
    readMeldinger({
      behandlerkravmeldingId: ID,
      meldingsstatus: 'x',
      rebehandling,
      mottattidspunkt,
      innsending: { regninger },
    }) ?? []
  );
}

const told = entries({ 1: 'avvist', 2: 'godkjent', 3: 'avvist', 4: 'behandles' });

describe('sending refused bills again', () => {
  it('takes them alone, with their count and sum', () => {
    const corrected = regning(3, { tidspunkt: 'rettet' });
    expect(resendOf(melding([regning(2), corrected]), told)).toEqual({
      message: melding([corrected]),
      left: [{ guid: regning(1).guid, regningsnummer: '1' }],
      approved: 1,
      faults: [],
    });
  });

  it('knows a guid in either case', () => {
    const corrected = regning(1, { guid: String(regning(1).guid).toUpperCase() });
    expect(resendOf(melding([corrected, regning(3)]), told)).toMatchObject({ left: [], faults: [] });
  });

  it.each([
    ['annen', [regning(9)]],
    ['ikke-avvist', [regning(4)]],
    ['regningsnummer', [regning(1, { regningsnummer: '77' })]],
    ['to-ganger', [regning(1), regning(1)]],
    ['annen', [regning(1, { guid: undefined })]],
    ['slag', [regning(1, { kreditering: true })]],
    ['slag', [regning(1, { korrigeringBetaltEgenandel: true })]],
  ])('tells of a bill that can not be sent: %s', (why, bills) => {
    const { faults } = resendOf(melding(bills), told);
    expect(faults).toMatchObject([{ why, index: bills.length - 1 }]);
  });

  it('takes a credit for a refused credit, and for nothing else', () => {
    const kinds = new Map([[String(regning(1).guid), 'kreditering'] as const]);
    const credit = regning(1, { kreditering: true });
    expect(resendOf(melding([credit]), told, undefined, kinds)).toMatchObject({
      message: melding([credit]),
      faults: [],
    });
    expect(resendOf(melding([regning(1)]), told, undefined, kinds)).toMatchObject({
      message: null,
      faults: [{ why: 'slag', kind: 'kreditering' }],
    });
  });

  it('tells of a bill that another practice claims', () => {
    const others = told.map((entry) => ({ ...entry, praksisId: '8' }));
    expect(resendOf(melding([regning(1)]), others)).toMatchObject({ message: null, faults: [{ why: 'praksis' }] });
    const own = told.map((entry) => ({ ...entry, praksisId: '7' }));
    expect(resendOf(melding([regning(1)]), own)).toMatchObject({ faults: [] });
  });

  it('sends nothing where no refused bill is there', () => {
    expect(resendOf(melding([regning(2)]), told)).toMatchObject({ message: null, approved: 1 });
    expect(resendOf({}, told)).toMatchObject({ message: null, faults: [] });
  });

  it('goes by the treatment that was received last, wherever the list has it', () => {
    const later = entries({ 1: 'godkjent', 3: 'avvist' }, true, '2026-09-15T10:00:00+02:00');
    const earlier = entries({ 1: 'avvist', 3: 'godkjent' }, true, '2026-09-15T09:00:00+02:00');
    const corrected = melding([regning(1), regning(3)]);
    for (const again of [
      [...later, ...earlier],
      [...earlier, ...later],
    ]) {
      expect(resendOf(corrected, [...told, ...again])).toMatchObject({
        message: melding([regning(3)]),
        approved: 1,
        faults: [],
      });
    }
  });

  it('goes by the last treatment', () => {
    const again = [...told, ...entries({ 1: 'godkjent', 3: 'avvist' }, true)];
    expect(resendOf(melding([regning(1), regning(3)]), again)).toMatchObject({ approved: 1, left: [], faults: [] });
  });
});
