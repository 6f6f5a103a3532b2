import { describe, expect, it } from 'vitest';
import type { Ending, Told } from '../../src/ledger/types.ts';
import { billOf, hashOf, messageOf, TARGET } from './examples.ts';
import { ledgerFile, openLedger } from './opened.ts';

const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const RECEIVED: Ending = { state: 'mottatt', id: ID, at: 2000 };
const REFUSED: Ending = { state: 'feil_i_melding', codes: ['UKJENT_PRAKSISID'], at: 2000 };

function told(bills: Told['bills'], changes: Partial<Told> = {}): Told {
  const none = { kontrollstatus: null, utbetalingsstatus: null, vedtakId: null, sumUtbetalt: null };
  return { meldingsstatus: 'sendt_til_behandling', ...none, bills, ...changes };
}

describe('a claim', () => {
  it('of a new message is on disk before it is given', () => {
    const file = ledgerFile();
    const claim = openLedger(file).claim(messageOf(1), { now: 1000 });
    expect(claim).toMatchObject({ kind: 'claimed', recovering: false });
    expect(openLedger(file).byHash(TARGET, hashOf(1))).toEqual({
      target: TARGET,
      hash: hashOf(1),
      praksisId: '7',
      antallRegninger: 1,
      sum: 7400,
      state: 'sendes',
      id: null,
      codes: [],
      attempts: 1,
      firstSent: 1000,
      lastSent: 1000,
      answered: null,
      replaces: null,
      meldingsstatus: null,
      kontrollstatus: null,
      utbetalingsstatus: null,
      vedtakId: null,
      sumUtbetalt: null,
      checked: null,
    });
  });

  it('is given once, whoever asks', () => {
    const file = ledgerFile();
    const [one, other] = [openLedger(file), openLedger(file)];
    expect(one.claim(messageOf(1), { now: 1 }).kind).toBe('claimed');
    expect(one.claim(messageOf(1), { now: 1 }).kind).toBe('busy');
    expect(other.claim(messageOf(1), { now: 1 }).kind).toBe('busy');
  });

  it('of what the API has is not given', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    expect(ledger.settle(messageOf(1), RECEIVED)).toMatchObject({ state: 'mottatt', id: ID, answered: 2000 });
    expect(ledger.claim(messageOf(1), { now: 3000 })).toMatchObject({
      kind: 'mottatt',
      message: { id: ID, attempts: 1 },
    });
    expect(ledger.claim(messageOf(1), { now: 3000, again: true, reuse: true }).kind).toBe('mottatt');
  });

  it('of what the API refused is given when it is to be sent again as it is', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    expect(ledger.settle(messageOf(1), REFUSED)).toMatchObject({ codes: ['UKJENT_PRAKSISID'] });
    expect(ledger.claim(messageOf(1), { now: 3000 })).toMatchObject({ kind: 'feil_i_melding' });
    expect(ledger.claim(messageOf(1), { now: 3000, again: true })).toMatchObject({
      kind: 'claimed',
      recovering: false,
      message: { attempts: 2, firstSent: 3000, answered: null },
    });
  });

  it('of what the API took, and refused in its technical check, is a refusal', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    ledger.settle(messageOf(1), RECEIVED);
    const refused = told([{ guid: billOf(1).guid, status: 'avvist', merknader: ['1'] }], {
      meldingsstatus: 'feil_i_melding',
    });
    ledger.tell(TARGET, ID, refused, 3000);
    expect(ledger.claim(messageOf(1), { now: 4000 })).toMatchObject({ kind: 'feil_i_melding', message: { id: ID } });
    const again = ledger.claim(messageOf(1), { now: 4000, again: true });
    expect(again).toMatchObject({
      kind: 'claimed',
      recovering: false,
      message: { state: 'sendes', id: null, meldingsstatus: null, checked: null },
    });
    // What was told is of the earlier one: its bills stand against others again.
    expect(ledger.bills(messageOf(1))).toMatchObject([{ status: null, merknader: [] }]);
    expect(ledger.claim(messageOf(2, { bills: [billOf(1)] }), { now: 5000 }).kind).toBe('conflict');
  });

  it('of what is unknown is given, and says that it may have arrived from the first attempt on', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    ledger.settle(messageOf(1), { state: 'ukjent', at: 1500 });
    expect(ledger.claim(messageOf(1), { now: 3000 })).toMatchObject({
      kind: 'claimed',
      recovering: true,
      message: { attempts: 2, firstSent: 1000, lastSent: 3000 },
    });
  });

  it('of what certainly was not sent is given, as new', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    ledger.settle(messageOf(1), { state: 'ikke_sendt', at: 1500 });
    expect(ledger.claim(messageOf(1), { now: 3000 })).toMatchObject({
      kind: 'claimed',
      recovering: false,
      message: { attempts: 2, firstSent: 3000 },
    });
  });

  it('of a sender that has gone is given to the next, as unknown', () => {
    const file = ledgerFile();
    const gone = openLedger(file);
    gone.claim(messageOf(1), { now: 1000 });
    gone.close();
    const ledger = openLedger(file);
    expect(ledger.list()).toMatchObject([{ state: 'ukjent' }]);
    expect(ledger.claim(messageOf(1), { now: 3000 })).toMatchObject({ kind: 'claimed', recovering: true });
  });

  it('holds for one environment', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1 });
    ledger.settle(messageOf(1), RECEIVED);
    expect(ledger.claim(messageOf(1, { target: 'https://other' }), { now: 1 }).kind).toBe('claimed');
  });

  it('is settled by the one who has it, once', () => {
    const file = ledgerFile();
    const [one, other] = [openLedger(file), openLedger(file)];
    one.claim(messageOf(1), { now: 1 });
    other.claim(messageOf(2), { now: 1 });
    expect(() => other.settle(messageOf(1), RECEIVED)).toThrow('not claimed');
    one.settle(messageOf(1), RECEIVED);
    expect(() => one.settle(messageOf(1), RECEIVED)).toThrow('not claimed');
    expect(one.byId(TARGET, ID)).toMatchObject({ hash: hashOf(1) });
  });
});

describe('what is unknown', () => {
  const seenOf = (ledger: ReturnType<typeof openLedger>) => {
    const seen = ledger.byHash(TARGET, hashOf(1));
    if (seen === null) throw new Error('not in the ledger');
    return seen;
  };

  it('is cleared without being sent, once', () => {
    const file = ledgerFile();
    const gone = openLedger(file);
    gone.claim(messageOf(1), { now: 1000 });
    gone.close();
    const ledger = openLedger(file);
    const seen = seenOf(ledger);
    expect(ledger.clear(seen, { state: 'mottatt', id: ID, at: 2000 })).toBe(true);
    expect(seenOf(ledger)).toMatchObject({ state: 'mottatt', id: ID, attempts: 1, answered: 2000 });
    expect(ledger.clear(seen, { state: 'ikke_sendt', at: 3000 })).toBe(false);
    expect(seenOf(ledger)).toMatchObject({ state: 'mottatt', id: ID });
  });

  it('is not cleared where it is being sent, or was tried since', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1), { now: 1000 });
    expect(ledger.clear(seenOf(ledger), { state: 'ikke_sendt', at: 2000 })).toBe(false);
    ledger.settle(messageOf(1), { state: 'ukjent', at: 2000 });
    const seen = seenOf(ledger);
    ledger.claim(messageOf(1), { now: 3000 });
    ledger.settle(messageOf(1), { state: 'ukjent', at: 3000 });
    expect(ledger.clear(seen, { state: 'ikke_sendt', at: 4000 })).toBe(false);
    expect(ledger.clear(seenOf(ledger), { state: 'ikke_sendt', at: 4000 })).toBe(true);
    expect(ledger.claim(messageOf(1), { now: 5000 })).toMatchObject({ kind: 'claimed', recovering: false });
  });
});

it('what the API has said that it has is not called unsent by anybody', () => {
  const ledger = openLedger();
  const known = () => ledger.byHash(TARGET, hashOf(1)) ?? expect.fail();
  ledger.claim(messageOf(1), { now: 1000 });
  ledger.settle(messageOf(1), { state: 'ukjent', codes: ['DUPLIKAT_KRAV'], at: 2000 });
  expect(ledger.clear(known(), { state: 'ikke_sendt', at: 3000 })).toBe(false);
  expect(known()).toMatchObject({ state: 'ukjent', codes: ['DUPLIKAT_KRAV'] });
  expect(ledger.clear(known(), { state: 'mottatt', id: ID, at: 3000 })).toBe(true);
});

describe('bills that were sent before', () => {
  /** A ledger in which message 1 ended so. */
  function ledgerAfter(ending: Ending | null, bills = [billOf(1)]) {
    const ledger = openLedger();
    ledger.claim(messageOf(1, { bills }), { now: 1 });
    if (ending !== null) ledger.settle(messageOf(1), ending);
    return ledger;
  }

  it.each([
    ['is being sent', null],
    ['is unknown', { state: 'ukjent', at: 1 }],
    ['was received', RECEIVED],
  ] as const)('stand against another message while the first %s', (_, ending) => {
    const claim = ledgerAfter(ending).claim(messageOf(2, { bills: [billOf(5), billOf(1)] }), { now: 2 });
    expect(claim).toMatchObject({
      kind: 'conflict',
      conflicts: [{ index: 1, by: 'guid', bill: billOf(1), earlier: { hash: hashOf(1), status: null } }],
    });
  });

  it.each([
    ['was refused', REFUSED],
    ['was not sent', { state: 'ikke_sendt', at: 1 }],
  ] as const)('do not where the first %s', (_, ending) => {
    expect(ledgerAfter(ending).claim(messageOf(2, { bills: [billOf(1)] }), { now: 2 }).kind).toBe('claimed');
  });

  it('stand against it by their number too', () => {
    const bills = [billOf(2, { regningsnummer: '1' })];
    expect(ledgerAfter(RECEIVED).claim(messageOf(2, { bills }), { now: 2 })).toMatchObject({
      conflicts: [{ by: 'regningsnummer' }],
    });
    const none = [billOf(2, { regningsnummer: null })];
    expect(
      ledgerAfter(RECEIVED, [billOf(1, { regningsnummer: null })]).claim(messageOf(2, { bills: none }), { now: 2 })
        .kind,
    ).toBe('claimed');
  });

  it.each([
    ['avvist', 'claimed'],
    ['godkjent', 'conflict'],
    ['behandles', 'conflict'],
    ['helt_nytt', 'conflict'],
  ])('with status %s: %s', (status, kind) => {
    const ledger = ledgerAfter(RECEIVED);
    expect(ledger.tell(TARGET, ID, told([{ guid: billOf(1).guid, status, merknader: ['766'] }]), 9)).toBe(true);
    expect(ledger.claim(messageOf(2, { bills: [billOf(1)] }), { now: 2 }).kind).toBe(kind);
  });

  it('may be credited and corrected, each once', () => {
    const ledger = ledgerAfter(RECEIVED);
    for (const [number, kind] of [
      [2, 'kreditering'],
      [3, 'korrigering'],
    ] as const) {
      const bills = [billOf(1, { kind })];
      expect(ledger.claim(messageOf(number, { bills }), { now: 2 }).kind).toBe('claimed');
      expect(ledger.claim(messageOf(number + 10, { bills }), { now: 2 })).toMatchObject({
        conflicts: [{ by: 'guid' }],
      });
      ledger.settle(messageOf(number), { state: 'mottatt', id: `id-${number}`, at: 3 });
    }
  });

  it.each(['kreditering', 'korrigering'] as const)(
    'wait for their %s, and that for them, while one is unknown',
    (kind) => {
      const about = messageOf(2, { bills: [billOf(1, { kind })] });
      for (const [first, second] of [
        [messageOf(1), about],
        [about, messageOf(1)],
      ] as const) {
        const ledger = openLedger();
        ledger.claim(first, { now: 1 });
        const conflict = { index: 0, by: 'related', earlier: { hash: first.hash, id: null } };
        expect(ledger.claim(second, { now: 2 })).toMatchObject({ kind: 'conflict', conflicts: [conflict] });
        ledger.settle(first, { state: 'ukjent', at: 3 });
        expect(ledger.claim(second, { now: 4 })).toMatchObject({ kind: 'conflict', conflicts: [conflict] });
        expect(ledger.conflicts(second)).toMatchObject([conflict]);
        expect(ledger.claim(second, { now: 4, reuse: true }).kind).toBe('claimed');
        ledger.settle(second, { state: 'ukjent', at: 5 });
        // What may have arrived itself is found out.
        for (const message of [first, second]) {
          expect(ledger.claim(message, { now: 6 })).toMatchObject({ kind: 'claimed', recovering: true });
          ledger.settle(message, { state: 'ikke_sendt', at: 7 });
        }
      }
    },
  );

  it('may be sent where somebody takes that upon them', () => {
    const message = messageOf(2, { bills: [billOf(1)] });
    expect(ledgerAfter(RECEIVED).conflicts(message)).toHaveLength(1);
    expect(ledgerAfter(RECEIVED).claim(message, { now: 2, reuse: true }).kind).toBe('claimed');
  });

  it('of another practice or environment do not matter', () => {
    const bills = [billOf(1)];
    expect(ledgerAfter(RECEIVED).claim(messageOf(2, { bills, praksisId: '8' }), { now: 2 }).kind).toBe('claimed');
    expect(ledgerAfter(RECEIVED).claim(messageOf(2, { bills, target: 'https://other' }), { now: 2 }).kind).toBe(
      'claimed',
    );
  });
});

describe('what the API tells', () => {
  it('is kept of a message and its bills', () => {
    const ledger = openLedger();
    ledger.claim(messageOf(1, { bills: [billOf(1), billOf(2)] }), { now: 1 });
    ledger.settle(messageOf(1), RECEIVED);
    const bills = [
      { guid: billOf(2).guid, status: 'avvist', merknader: ['470', '766'] },
      { guid: null, status: 'godkjent', merknader: [] },
      { guid: billOf(99).guid, status: 'godkjent', merknader: [] },
    ];
    const statuses = {
      kontrollstatus: 'ferdig_kontrollert',
      utbetalingsstatus: 'utbetalt',
      vedtakId: '9',
      sumUtbetalt: 7400,
    };
    expect(ledger.tell(TARGET, ID, told(bills, statuses), 9)).toBe(true);
    expect(ledger.byId(TARGET, ID)).toMatchObject({ meldingsstatus: 'sendt_til_behandling', ...statuses, checked: 9 });
    expect(ledger.bills(messageOf(1))).toEqual([
      { ...billOf(1), status: null, merknader: [] },
      { ...billOf(2), status: 'avvist', merknader: ['470', '766'] },
    ]);
    expect(ledger.tell(TARGET, ID, told([], { meldingsstatus: 'ferdig_behandlet' }), 10)).toBe(true);
    expect(ledger.bills(messageOf(1))[1]).toMatchObject({ status: 'avvist' });
  });

  it('of a message that the ledger does not know is not kept', () => {
    expect(openLedger().tell(TARGET, ID, told([]), 1)).toBe(false);
  });
});

describe('the list', () => {
  it('is narrowed by environment, state, practice and time', () => {
    const ledger = openLedger();
    for (const [number, praksisId] of [
      [1, '7'],
      [2, '8'],
      [3, '7'],
    ] as const) {
      ledger.claim(messageOf(number, { praksisId }), { now: number * 1000 });
    }
    ledger.settle(messageOf(2), { state: 'ukjent', at: 1 });
    const numbers = (filter: Parameters<typeof ledger.list>[0]) =>
      ledger.list(filter).map(({ hash }) => Number(`0x${hash}`));
    expect(numbers({})).toEqual([1, 2, 3]);
    expect(numbers({ states: ['ukjent'] })).toEqual([2]);
    expect(numbers({ praksisId: '7', from: 1001 })).toEqual([3]);
    expect(numbers({ from: 2000, to: 2000 })).toEqual([2]);
    expect(numbers({ target: 'https://other' })).toEqual([]);
  });
});
