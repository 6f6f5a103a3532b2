import { describe, expect, it } from 'vitest';
import { guid, LEVA, melding, regning, sender, senderOf } from '../sender.ts';

describe('a vedtak', () => {
  it('takes what was controlled by 16:00 of a working day, per praksis', async () => {
    const { simulator, stored, overview } = await sender();
    const friday = '2026-01-09T15:59:30+01:00';
    await simulator.clock.set(friday);
    const first = await stored(melding([regning(1)]));
    const second = await stored(melding([regning(2)], LEVA));
    await simulator.clock.set('2026-01-09T15:59:55+01:00');
    const late = await stored(melding([regning(3)]));
    await simulator.clock.set('2026-01-11T16:00:00+01:00');
    const vedtak = async () =>
      new Map((await overview()).map((each) => [each.behandlerkravmeldingId, each.vedtakId] as const));
    const friday16 = await vedtak();
    expect(friday16.get(first)).toMatch(/^\d{15}$/);
    expect(friday16.get(second)).not.toBe(friday16.get(first));
    expect(friday16.get(late)).toBeNull();
    await simulator.clock.set('2026-01-12T16:00:00+01:00');
    const monday16 = await vedtak();
    expect(monday16.get(first)).toBe(friday16.get(first));
    expect(monday16.get(late)).toMatch(/^\d{15}$/);
    expect(monday16.get(late)).not.toBe(monday16.get(first));
  });

  it('waits over public holidays, and pays two working days later', async () => {
    const { simulator, stored, details } = await sender();
    // The day before Maundy Thursday, after 16:00.
    await simulator.clock.set('2026-04-01T16:30:00+02:00');
    const id = await stored(melding([regning(1)]));
    await simulator.clock.set('2026-04-07T15:59:59+02:00');
    expect((await details(id))[0]?.vedtakId).toBeNull();
    await simulator.clock.advance('PT1S');
    expect((await details(id))[0]).toMatchObject({ utbetalingsstatus: 'sendt_til_utbetaling', sumUtbetaltbelop: 15 });
    await simulator.clock.set('2026-04-09T08:30:00+02:00');
    expect((await details(id))[0]?.vedtak?.utbetaling).toEqual({
      belop: 15,
      utbetaltdato: '2026-04-09T08:30:00+02:00',
      kontonr: '12345678901',
      kid: null,
    });
  });

  it('is of one samhandler, though another has the same praksisId', async () => {
    const { simulator, stored, details } = await sender();
    const other = await senderOf(simulator, { samhandler: { type: 'hpr', id: '999999999' } });
    const ours = await stored(melding([regning(1)]));
    const theirs = await other.stored(melding([regning(2)]));
    await simulator.clock.set('2026-01-08T08:30:00+01:00');
    const [[mine], [his]] = [await details(ours), await other.details(theirs)];
    expect(mine?.vedtakId).not.toBe(his?.vedtakId);
    expect([mine, his].map((each) => each?.vedtak?.utbetaling.belop)).toEqual([15, 15]);
  });

  it('pays the others where nothing of one is approved, and nothing for a correction', async () => {
    const { simulator, stored, details } = await sender();
    const paid = await stored(melding([regning(1), regning(2)]));
    const refused = await stored(melding([regning(3, { tidspunkt: '2026-02-06T10:00:00+01:00' })]));
    const correction = { ...regning(2), korrigeringBetaltEgenandel: true, betaltEgenandel: true };
    const corrected = await stored(melding([correction]));
    await simulator.clock.set('2026-01-08T08:30:00+01:00');
    expect((await details(paid))[0]).toMatchObject({
      utbetalingsstatus: 'utbetalt',
      vedtak: { utbetaling: { belop: 30 } },
    });
    for (const id of [refused, corrected]) {
      expect((await details(id))[0]).toMatchObject({
        utbetalingsstatus: 'ingen_utbetaling',
        sumUtbetaltbelop: 0,
        vedtak: { utbetaling: { belop: null } },
      });
    }
  });

  it('takes credits off', async () => {
    const { simulator, stored, details, overview } = await sender();
    const paid = await stored(melding([regning(1, { belop: 100 }), regning(2, { belop: 50 })]));
    await simulator.clock.advance('P1D');
    const credit = { guid: guid(1), kreditering: true };
    const credited = await stored(melding([credit, regning(3, { belop: 120.5 })]));
    await simulator.clock.advance('PT1M');
    const more = await stored(melding([regning(4, { belop: 10 })]));
    await simulator.clock.set('2026-01-09T08:30:00+01:00');
    expect((await details(paid))[0]?.vedtak?.utbetaling.belop).toBe(150);
    expect((await details(credited))[0]).toMatchObject({
      sumUtbetaltbelop: 20.5,
      vedtak: { utbetaling: { belop: 30.5 } },
    });
    expect((await details(more))[0]?.vedtak?.utbetaling.belop).toBe(30.5);
    await stored(melding([{ guid: guid(2), kreditering: true }]));
    await simulator.clock.advance('P7D');
    expect((await overview())[0]).toMatchObject({ utbetalingsstatus: 'ingen_utbetaling', sumUtbetaltbelop: -50 });
  });
});
