import { describe, expect, it } from 'vitest';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { readPraksisMap } from '../../src/convert/praksis-map.ts';
import { type RegistrertPraksis, readPraksiser } from '../../src/convert/praksis-register.ts';
import { isBkmError } from '../../src/errors.ts';
import { converted, ident, melding, PRAKSIS_ID, regning } from './sample.ts';

const SENDER = `<Organisation>${ident('ENH', '310991015')}<HealthcareProfessional>${ident('HPR', '99000101')}${ident('FNR', '11847513480')}</HealthcareProfessional></Organisation>`;
const FIELDS = '<Praksistype>5</Praksistype><Konto>9990.09.91017</Konto>';

const legekrav = melding([regning({ datoTid: '2026-09-15T09:15:00' })], { sender: SENDER, before: FIELDS });

/** The practice that a message gets, or the finding that says why none. */
async function chosen(options: ConvertOptions, xml = legekrav) {
  const { message, findings } = await converted(xml, { praksisId: undefined, ...options });
  const [why] = findings.filter(({ rule }) => rule.startsWith('praksis/'));
  return message ? message.praksisId : { id: why?.id, params: why?.params, severity: why?.severity };
}

function registered(praksisId: string, facts: Partial<RegistrertPraksis> = {}): RegistrertPraksis {
  return { praksisId, navn: null, orgnr: '310991015', type: 'SPKI', status: 'ok', gyldigePerioder: [], ...facts };
}

const period = (fraOgMedDato: string | null, tilOgMedDato: string | null) => ({
  gyldigePerioder: [{ fraOgMedDato, tilOgMedDato }],
});

describe('without option, map or register', () => {
  it('there is no practice, and the message is withheld', async () => {
    expect(await chosen({})).toEqual({ id: 'praksis/ukjent', params: {}, severity: 'error' });
  });
});

describe('the option', () => {
  it('goes before map and register', async () => {
    const praksisMap = [{ praksisId: '2' }];
    expect(await chosen({ praksisId: PRAKSIS_ID, praksisMap, praksiser: [registered('3')] })).toBe(PRAKSIS_ID);
  });
});

describe('the map', () => {
  it('goes before the register', async () => {
    expect(await chosen({ praksisMap: [{ praksisId: '2' }], praksiser: [registered('3')] })).toBe('2');
  });

  it.each([
    ['orgnr', { orgnr: '310991015' }, { orgnr: '310991023' }],
    ['hpr', { hpr: '99000101' }, { hpr: '99000102' }],
    ['praksistype', { praksistype: '5' }, { praksistype: '1' }],
    ['konto, whatever its points', { konto: '99900991017' }, { konto: '99900991018' }],
    ['meldingstype', { meldingstype: 'LOM' }, { meldingstype: 'TOM' }],
  ])('a row fits by %s', async (_, fitting, other) => {
    expect(
      await chosen({
        praksisMap: [
          { ...other, praksisId: '9' },
          { ...fitting, praksisId: '2' },
        ],
      }),
    ).toBe('2');
  });

  it('a row must fit in all that it names', async () => {
    const praksisMap = [{ praksisId: '2', orgnr: '310991015', praksistype: '1' }];
    expect(await chosen({ praksisMap })).toMatchObject({ id: 'praksis/ingen-treff' });
  });

  it('the row that names most holds', async () => {
    const praksisMap = [
      { praksisId: '1', orgnr: '310991015' },
      { praksisId: '2', orgnr: '310991015', praksistype: '5' },
      { praksisId: '3' },
    ];
    expect(await chosen({ praksisMap })).toBe('2');
  });

  it('rows that name as much and mean different practices leave the question open: both are listed', async () => {
    const praksisMap = [
      { praksisId: '1', orgnr: '310991015' },
      { praksisId: '2', praksistype: '5' },
    ];
    expect(await chosen({ praksisMap })).toEqual({
      id: 'praksis/flere-treff',
      params: { kandidater: '1; 2' },
      severity: 'error',
    });
  });

  it('rows that name as much and mean the same practice agree', async () => {
    const praksisMap = [
      { praksisId: '2', orgnr: '310991015' },
      { praksisId: '2', praksistype: '5' },
    ];
    expect(await chosen({ praksisMap })).toBe('2');
  });

  it('without a row for the sender it leaves the question to the register', async () => {
    const praksisMap = [{ praksisId: '1', orgnr: '310991023' }];
    expect(await chosen({ praksisMap, praksiser: [registered('3')] })).toBe('3');
  });

  it('with none of the two knowing the sender, the message is withheld, and says of whom', async () => {
    const praksisMap = [{ praksisId: '1', orgnr: '310991023' }];
    expect(await chosen({ praksisMap })).toEqual({
      id: 'praksis/ingen-treff',
      params: { orgnr: '310991015', praksistype: '5' },
      severity: 'error',
    });
  });

  it('what stands in the place of an orgnr or Praksistype is not shown', async () => {
    const sender = `<Organisation>${ident('ENH', '17838112345')}</Organisation>`;
    const xml = melding([regning()], { sender, before: '<Praksistype>Kari</Praksistype>' });
    expect(await chosen({ praksisMap: [] }, xml)).toMatchObject({ params: { orgnr: '•••', praksistype: '•••' } });
    expect(await chosen({ praksisMap: [] }, melding())).toMatchObject({ params: { orgnr: '–', praksistype: '–' } });
  });

  it.each(['DLOM', 'LOM'])('a physical medium makes no other type of message: %s', async (type) => {
    const xml = melding([regning()], { type });
    expect(await chosen({ praksisMap: [{ praksisId: '2', meldingstype: 'LOM' }] }, xml)).toBe('2');
  });
});

describe('the register', () => {
  it.each([
    ['1', ['FALE']],
    ['2', ['FALO', 'KOFA']],
    ['3', ['LEVA']],
    ['4', ['LEKO', 'KOLE']],
    ['5', ['SPGY', 'SPKI', 'SPXX']],
    ['6', ['FYNO', 'FYMT', 'FYPM', 'FYRT']],
    ['7', ['FYUM', 'FYUP', 'FYUV']],
    ['8', ['TANN']],
    ['9', ['TAKJ']],
    ['10', ['TAFY']],
    ['11', ['TAFK']],
    ['12', ['FYKO', 'KOFY']],
    ['13', ['SYPL']],
  ])('pairs Praksistype %s with %j', async (praksistype, types) => {
    const xml = melding([regning()], { sender: SENDER, before: `<Praksistype>${praksistype}</Praksistype>` });
    for (const type of types) {
      const praksiser = [
        registered('2', { type }),
        registered('3', { type: 'AUDI' }),
        registered('4', { type: 'SPK' }),
      ];
      expect(await chosen({ praksiser }, xml)).toBe('2');
    }
  });

  it('leaves a practice of another organisation out', async () => {
    expect(await chosen({ praksiser: [registered('2', { orgnr: '310991023' }), registered('3')] })).toBe('3');
  });

  it('takes any type where the message has no Praksistype', async () => {
    const xml = melding([regning()], { sender: SENDER });
    expect(await chosen({ praksiser: [registered('2', { type: 'HELS' })] }, xml)).toBe('2');
  });

  it.each([
    ['in a period', period('2026-01-01', '2026-12-31'), true],
    ['on its first day', period('2026-09-15', null), true],
    ['on its last day', period('2020-01-01', '2026-09-15'), true],
    ['in an open period', period(null, null), true],
    ['after it has ended', period('2020-01-01', '2026-09-14'), false],
    ['before it begins', period('2026-09-16', null), false],
  ])('holds the practice against the date of treatment: %s', async (_, periods, valid) => {
    const answer = await chosen({ praksiser: [registered('2', periods)] });
    if (valid) expect(answer).toBe('2');
    else expect(answer).toMatchObject({ id: 'praksis/ingen-treff' });
  });

  it('reads the date of treatment in Norwegian time', async () => {
    const xml = melding([regning({ datoTid: '2026-08-31T23:30:00Z' })], { sender: SENDER, before: FIELDS });
    expect(await chosen({ praksiser: [registered('2', period('2026-09-01', null))] }, xml)).toBe('2');
  });

  it('takes the date of the message where the treatment has none', async () => {
    const xml = melding([regning({ datoTid: null })], {
      sender: SENDER,
      before: FIELDS,
      genDate: '2026-09-18T15:00:00',
    });
    const praksiser = [registered('2', period(null, '2026-09-17')), registered('3', period('2026-09-18', null))];
    expect(await chosen({ praksiser }, xml)).toBe('3');
  });

  it('an ended practice leaves its place to its successor', async () => {
    const praksiser = [
      registered('2', period('2012-03-01', '2019-12-31')),
      registered('3', period('2020-01-01', null)),
    ];
    expect(await chosen({ praksiser })).toBe('3');
  });

  it('lists the candidates where several are left, with name, type and a status that is not ok', async () => {
    const praksiser = [
      registered('2', { navn: 'Granlia' }),
      registered('3', { type: 'SPGY', status: 'ikke_ok' }),
      registered('4', { type: 'FALE' }),
    ];
    expect(await chosen({ praksiser })).toEqual({
      id: 'praksis/flere-treff',
      params: { kandidater: '2 (Granlia, SPKI); 3 (SPGY, ikke_ok)' },
      severity: 'error',
    });
  });

  it('that is empty knows nobody', async () => {
    expect(await chosen({ praksiser: [] })).toMatchObject({ id: 'praksis/ingen-treff' });
  });
});

describe('a praksis map', () => {
  const rows = [{ orgnr: '310991015', praksisId: '1' }];

  it('is a list of rows, or an object that holds it', () => {
    expect(readPraksisMap(rows)).toEqual(rows);
    expect(readPraksisMap({ praksiser: rows })).toEqual(rows);
  });

  it.each([
    ['no list', 'x'],
    ['a row without praksisId', [{ orgnr: '1' }]],
    ['a row with a field that no message has', [{ praksisId: '1', orgNr: '1' }]],
    ['a number for an id', [{ praksisId: 1 }]],
  ])('of another form is refused with code CONFIG: %s', (_, value) => {
    expect(() => readPraksisMap(value)).toThrow(expect.objectContaining({ name: 'BkmError', code: 'CONFIG' }));
  });
});

describe('an answer of the practices call', () => {
  it('is read with absent facts as null, ids as text, and fields that are new left alone', () => {
    const praksiser = [
      { praksisId: 1000000101, ny: true, gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '' }] },
    ];
    expect(readPraksiser({ praksiser, mer: 1 })).toEqual([
      {
        praksisId: '1000000101',
        navn: null,
        orgnr: null,
        type: null,
        status: null,
        gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: null }],
      },
    ]);
  });

  it.each([
    ['a list', []],
    ['no list', { praksiser: 1 }],
    ['nothing', null],
  ])('of another form is refused: %s', (_, value) => {
    const read = () => readPraksiser(value);
    expect(read).toThrow(/^not an answer of the practices call: /);
    try {
      read();
    } catch (error) {
      expect(isBkmError(error)).toBe(true);
    }
  });
});
