import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonIn } from '../../src/krav/json.ts';
import { readMeldinger } from '../../src/krav/status.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const ID = '5138fbfe-3c9c-406f-b854-91177b00bb1a';
const BARE = { behandlerkravmeldingId: ID, meldingsstatus: 'mottatt' };

describe('an answer on status', () => {
  it('is a list or a bare object', () => {
    expect(readMeldinger({ behandlerkravmeldinger: [BARE, BARE] })).toHaveLength(2);
    expect(readMeldinger(BARE)).toHaveLength(1);
    expect(readMeldinger({ behandlerkravmeldinger: [] })).toEqual([]);
  });

  it.each([undefined, null, 1, 'x', [], {}, { behandlerkravmeldinger: {} }, { behandlerkravmeldinger: [{}] }])(
    'is not %j',
    (answer) => {
      expect(readMeldinger(answer)).toBeNull();
    },
  );

  it('is read in one form, with nulls for what is not there', () => {
    expect(readMeldinger(BARE)?.[0]).toEqual({
      behandlerkravmeldingId: ID,
      meldingsstatus: 'mottatt',
      kontrollstatus: null,
      utbetalingsstatus: null,
      innsendingId: null,
      rebehandling: false,
      vedtakId: null,
      praksisId: null,
      mottattidspunkt: null,
      sumKravbelop: null,
      sumUtbetaltbelop: null,
      antallRegninger: null,
      regninger: null,
      merknader: [],
      vedtak: null,
      svar: BARE,
    });
  });

  it('keeps unknown fields and unknown status values', () => {
    const answer = { ...BARE, meldingsstatus: 'nytt', kontrollstatus: 'noe annet', nyttFelt: { a: 1 } };
    expect(readMeldinger(answer)?.[0]).toMatchObject({
      meldingsstatus: 'nytt',
      kontrollstatus: 'noe annet',
      svar: { nyttFelt: { a: 1 } },
    });
  });

  it('is not lost as a whole by what one of its entries does not tell', () => {
    const regninger = [{ guid: ID }, { guid: ID, status: null, merknader: [{ nummer: null, tekst: 'a' }, {}] }];
    const entries = [{ behandlerkravmeldingId: ID }, { ...BARE, meldingsstatus: null, innsending: { regninger } }];
    const [first, second] = readMeldinger({ behandlerkravmeldinger: [...entries, BARE] }) ?? [];
    expect([first?.meldingsstatus, second?.meldingsstatus]).toEqual(['', '']);
    expect(second?.regninger).toMatchObject([
      { guid: ID, status: '', merknader: [] },
      {
        status: '',
        merknader: [
          { nummer: '', tekst: 'a' },
          { nummer: '', tekst: '' },
        ],
      },
    ]);
  });

  it.each([
    [true, true],
    ['true', true],
    [' Ja', true],
    [1, true],
    [false, false],
    ['false', false],
    ['nei', false],
    [0, false],
    ['', false],
    [null, false],
  ])('says by %j whether it was treated again: %j', (rebehandling, again) => {
    expect(readMeldinger({ ...BARE, rebehandling })?.[0]?.rebehandling).toBe(again);
  });

  it('has ids, guids and status values in lower case, as the ledger knows them', () => {
    const regninger = [{ guid: ID.toUpperCase(), status: 'Avvist' }];
    const answer = { ...BARE, behandlerkravmeldingId: `{${ID.toUpperCase()}}`, meldingsstatus: 'FEIL_I_MELDING' };
    expect(readMeldinger({ ...answer, innsending: { regninger } })?.[0]).toMatchObject({
      behandlerkravmeldingId: ID,
      meldingsstatus: 'feil_i_melding',
      regninger: [{ guid: ID, status: 'avvist' }],
    });
  });

  it('has its sums at either place, as numbers or as text, in øre', () => {
    const sums = { sumKravbelop: 396, sumUtbetaltbelop: '198.5', antallRegninger: '2' };
    const read = { sumKravbelop: 39_600, sumUtbetaltbelop: 19_850, antallRegninger: 2 };
    expect(readMeldinger({ ...BARE, ...sums })?.[0]).toMatchObject(read);
    expect(readMeldinger({ ...BARE, innsending: sums })?.[0]).toMatchObject(read);
    expect(readMeldinger({ ...BARE, sumKravbelop: 'x', antallRegninger: '1.5' })?.[0]).toMatchObject({
      sumKravbelop: null,
      antallRegninger: null,
    });
  });

  it('has the number of a merknad as text or number, and gives text', () => {
    const merknader = [{ nummer: 470, tekst: 'a' }, { nummer: ' 710 ' }];
    const regninger = [{ status: 'avvist', guid: ID.toUpperCase(), regningsnummer: 4, merknader }];
    const read = [
      { nummer: '470', tekst: 'a' },
      { nummer: '710', tekst: '' },
    ];
    const [melding] = readMeldinger({ ...BARE, innsending: { regninger, merknader }, vedtak: { merknader } }) ?? [];
    expect(melding?.regninger).toEqual([{ status: 'avvist', guid: ID, regningsnummer: '4', merknader: read }]);
    expect([melding?.merknader, melding?.vedtak?.merknader]).toEqual([read, read]);
  });

  it('has a number of more than 2^53 in full, where it came as JSON', () => {
    const long = '90071992547409931';
    const text = `{"behandlerkravmeldingId":"${ID}","meldingsstatus":"mottatt","innsendingId":${long},"vedtakId":-${long},
      "praksisId":1004326178,"antallRegninger":${long},"sumKravbelop":0.1234567890123456789,
      "innsending":{"regninger":[{"status":"godkjent","regningsnummer":${long},"merknader":[{"nummer":${long}}]}]},
      "vedtak":{"utbetaling":{"kid":${long},"kontonr":12345678901}},"ny":[${long},1e400,1e20,9007199254740993]}`;
    const [melding] = readMeldinger(jsonIn(new TextEncoder().encode(text))) ?? [];
    expect(melding).toMatchObject({
      innsendingId: long,
      vedtakId: `-${long}`,
      praksisId: '1004326178',
      antallRegninger: null,
      sumKravbelop: null,
      regninger: [{ regningsnummer: long, merknader: [{ nummer: long }] }],
      vedtak: { kid: long, kontonr: '12345678901' },
      svar: { ny: [long, Number.POSITIVE_INFINITY, 1e20, '9007199254740993'] },
    });
  });

  it.each([
    ['2026-01-06T15:30:29+01:00', '2026-01-06T15:30:29+01:00'],
    ['2026-01-0615:30:29+01:00', '2026-01-06T15:30:29+01:00'],
    ['2026-01-06 15:30:29+0100', '2026-01-06T15:30:29+01:00'],
    ['2026-01-06T15:30:29.123Z', '2026-01-06T15:30:29.123Z'],
    ['2026-01-06T15:30+01', '2026-01-06T15:30+01:00'],
    ['2026-01-06T15:30:29', '2026-01-06T15:30:29'],
    ['2026-01-06', '2026-01-06'],
    ['i går', 'i går'],
    ['', null],
    [null, null],
  ])('reads the time %j as %j', (written, read) => {
    expect(readMeldinger({ ...BARE, mottattidspunkt: written })?.[0]?.mottattidspunkt).toBe(read);
  });
});

describe.skipIf(!existsSync(SEEDS))('the answers of the seeds', () => {
  const blocks = (file: string): unknown[] =>
    [...readFileSync(new URL(file, SEEDS), 'utf8').matchAll(/```json\n([\s\S]*?)\n```/g)]
      .map(([, text = '']) => JSON.parse(text) as unknown)
      .filter((json) => /"(behandlerkravmeldinger|meldingsstatus)"/.test(JSON.stringify(json)));

  it.each(['krav-api-normal-arbeidsflyt.md', 'krav-api-hent-status.md'])('%s: all are read', (file) => {
    const answers = blocks(file);
    expect(answers.length).toBeGreaterThan(1);
    for (const answer of answers) {
      const meldinger = readMeldinger(answer);
      expect(meldinger?.length).toBeGreaterThan(0);
      for (const { mottattidspunkt } of meldinger ?? []) expect(Date.parse(mottattidspunkt ?? '')).not.toBeNaN();
    }
  });
});
