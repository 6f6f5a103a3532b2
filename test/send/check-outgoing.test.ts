import { expect, it } from 'vitest';
import { exampleCatalogue } from '../../src/catalogue/example.ts';
import { checkOutgoing } from '../../src/send/check-outgoing.ts';
import { bill, message, NOW, PRAKSIS } from '../cli/krav-messages.ts';
import { openLedger } from '../ledger/opened.ts';

const TARGET = 'https://krav.example';
const CAP = { kode: '2ad', maksAntallPerKalenderAar: 1, maksAntallGjelderPasient: true };
const OPTIONS = {
  catalogue: exampleCatalogue({ tariffs: [CAP] }),
  praksiser: [{ praksisId: PRAKSIS, navn: null, orgnr: null, type: 'FALE', status: 'ok', gyldigePerioder: [] }],
  now: Date.parse(NOW),
  severities: { 'takst/*': 'warning', 'regning/sum': 'off' },
} as const;

const ruled = ({ findings }: { readonly findings: readonly { readonly rule: string }[] }, rule: string) =>
  findings.filter((finding) => finding.rule === rule).length;

function only<T>(value: T | null): T {
  if (value === null) throw new Error('an error stands against it');
  return value;
}

it('gives the ledger what the next message is held against: its bills, and caps a year', async () => {
  const ledger = openLedger();
  const options = { ...OPTIONS, ledger };
  const first = await checkOutgoing(message([bill(1)]), `${TARGET}/`, options);
  expect(first.outgoing).toMatchObject({ target: TARGET, uses: [[{ antall: 1, dato: '2026-01-11' }]] });
  expect(ruled(first.result, 'takst/maks-per-ar')).toBe(0);
  expect(ledger.claim(only(first.outgoing), { now: 1 }).kind).toBe('claimed');

  const second = await checkOutgoing(message([bill(2)]), TARGET, options);
  expect([ruled(second.result, 'takst/maks-per-ar'), second.outgoing !== null]).toEqual([1, true]);
  const again = await checkOutgoing(message([bill(1, { merknad: 'x' })]), TARGET, options);
  expect([ruled(again.result, 'melding/unik-guid'), again.outgoing]).toEqual([1, null]);
});

it('does not hold a message against itself, nor against the one that has its refused bills again', async () => {
  const ledger = openLedger();
  const options = { ...OPTIONS, ledger };
  const { outgoing } = await checkOutgoing(message([bill(1)]), TARGET, options);
  const first = only(outgoing);
  const id = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
  ledger.claim(first, { now: 1 });
  ledger.settle(first, { state: 'mottatt', id, at: 2 });
  const known = { meldingsstatus: 'mottatt', kontrollstatus: null, utbetalingsstatus: null, vedtakId: null };
  const refused = [{ guid: first.bills[0]?.guid ?? null, status: 'avvist', merknader: [] }];
  ledger.tell(TARGET, id, { ...known, sumUtbetalt: null, bills: refused }, 3);
  const corrected = message([bill(1, { merknad: 'x' })]);
  const resent = await checkOutgoing(corrected, TARGET, { ...options, replaces: id });
  expect(resent.outgoing).toMatchObject({ replaces: id });
  ledger.claim(only(resent.outgoing), { now: 4 });
  expect((await checkOutgoing(message([bill(1)]), TARGET, options)).outgoing).not.toBeNull();
});

it('leaves out the uses where there is no catalogue, and makes nothing ready that has not the form of a message', async () => {
  const ledger = openLedger();
  const { catalogue: _, ...without } = OPTIONS;
  const { outgoing } = await checkOutgoing(message([bill(1)]), TARGET, { ...without, ledger });
  expect(only(outgoing)).not.toHaveProperty('uses');
  const { outgoing: none, result } = await checkOutgoing({ praksisId: '1' }, TARGET, { ...without, ledger });
  expect([none, result.findings[0]?.apiKode]).toEqual([null, 'MANGLER_BEHANDLERKRAV']);
});
