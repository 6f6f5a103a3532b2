import { describe, expect, it } from 'vitest';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { readPraksisMap } from '../../src/convert/praksis-map.ts';
import { type RegistrertPraksis, readPraksiser } from '../../src/convert/praksis-register.ts';
import { type BkmError, isBkmError } from '../../src/errors.ts';
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

  it('takes any type of the profession where the message has no Praksistype', async () => {
    const xml = melding([regning()], { sender: SENDER });
    for (const type of ['FALE', 'URRE', 'XXXX']) {
      expect(await chosen({ praksiser: [registered('2', { type })] }, xml)).toBe('2');
    }
  });

  it('never takes the practice of another profession, be it the only one', async () => {
    const xml = melding([regning()], { sender: SENDER });
    expect(await chosen({ praksiser: [registered('2', { type: 'TANN' })] }, xml)).toMatchObject({
      id: 'praksis/ingen-treff',
    });
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

  it('gives a practice that is the only one though not ok, and warns', async () => {
    const praksiser = [registered('2', { status: 'ikke_ok' })];
    const { message, findings } = await converted(legekrav, { praksisId: undefined, praksiser });
    expect(message?.praksisId).toBe('2');
    expect(findings).toMatchObject([
      { id: 'praksis/status', severity: 'warning', params: { praksisId: '2', status: 'ikke_ok' } },
    ]);
  });

  describe('says of the only practice that is left by what it could not be compared', () => {
    const without = (parts: { sender?: string; before?: string; type?: string }) =>
      melding([regning()], { sender: SENDER, before: FIELDS, ...parts });

    it.each([
      ['a practice without type', { type: null }, legekrav, 'type'],
      ['a practice without orgnr', { orgnr: null }, legekrav, 'orgnr'],
      ['a practice with neither', { orgnr: null, type: null }, legekrav, 'orgnr, type'],
      ['a message without the sender’s orgnr', {}, without({ sender: '' }), 'orgnr'],
      ['a message without Praksistype or known type', {}, without({ before: '', type: 'XOM' }), 'type'],
      ['a practice of an unknown type, without Praksistype', { type: 'XXXX' }, without({ before: '' }), 'type'],
    ])('%s', async (_, facts, xml, hva) => {
      const praksiser = [registered('2', facts), registered('3', { orgnr: '310991023', type: 'TANN' })];
      const options = { praksisId: undefined, praksiser: praksiser.slice(0, xml === legekrav ? 2 : 1) };
      const { message, findings } = await converted(xml, options);
      expect(message?.praksisId).toBe('2');
      const told = findings.filter(({ rule }) => rule === 'praksis/ikke-sammenlignet');
      expect(told.map(({ severity, params }) => [severity, params])).toEqual([['warning', { praksisId: '2', hva }]]);
    });

    it.each([
      ['all was compared', [registered('2')], legekrav],
      ['by profession', [registered('2')], without({ before: '' })],
      ['another entry of it was', [registered('2', { type: null }), registered('2')], legekrav],
    ])('nothing where %s', async (_, praksiser, xml) => {
      const { message, said } = await converted(xml, { praksisId: undefined, praksiser });
      expect(message?.praksisId).toBe('2');
      expect(said).toEqual([]);
    });

    it('nothing where it was not the register that chose', async () => {
      const praksiser = [registered('2', { type: null, orgnr: null })];
      expect((await converted(legekrav, { praksiser })).said).toEqual([]);
      const praksisMap = [{ praksisId: '2' }];
      expect((await converted(legekrav, { praksisId: undefined, praksisMap, praksiser })).said).toEqual([]);
    });

    it('nothing where MsgInfo comes behind the message', async () => {
      const [, msgInfo = ''] = /(<MsgInfo>.*<\/MsgInfo>)/s.exec(legekrav) ?? [];
      const late = legekrav.replace(msgInfo, '').replace('</MsgHead>', `${msgInfo}</MsgHead>`);
      const { message, said } = await converted(late, { praksisId: undefined, praksiser: [registered('2')] });
      expect(message?.praksisId).toBe('2');
      expect(said).not.toContain('warning praksis/ikke-sammenlignet');
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
    ['numbers and space', { praksisId: 5, orgnr: 310991015, hpr: 99000101 }, { orgnr: '310991015', hpr: '99000101' }],
    ['space around ids', { praksisId: ' 5 ', orgnr: ' 310 991 015 ' }, { orgnr: '310991015' }],
    ['zeros before a Praksistype', { praksisId: '5', praksistype: '08' }, { praksistype: '8' }],
    ['points in an account', { praksisId: '5', konto: '9990.09.91017' }, { konto: '99900991017' }],
    ['the D of a medium, and case', { praksisId: '5', meldingstype: 'dlom' }, { meldingstype: 'LOM' }],
  ])('has its ids and codes brought to one form: %s', (_, row, read) => {
    expect(readPraksisMap([row])).toEqual([{ praksisId: '5', ...read }]);
  });

  const GOOD = { praksisId: '1' };

  it.each([
    ['no list', 'x', 'must be a list of rows'],
    ['another object', { praksiser: [], mer: 1 }, 'must be a list of rows'],
    ['a row without praksisId', [GOOD, { orgnr: '1' }], 'row 2: the field praksisId is missing'],
    ['in an object', { praksiser: [GOOD, { orgnr: '1' }] }, 'row 2: the field praksisId is missing'],
    ['a field that no message has', [{ ...GOOD, orgNr: '1' }], 'row 1: the field orgNr is unknown'],
    ['a name as a field', [{ ...GOOD, Navnesen: '1' }], 'row 1: the field ••• is unknown'],
    ['no object', [GOOD, GOOD, 7], 'row 3: must be an object'],
    ['a list for an id', [{ praksisId: ['1'] }], 'row 1: the field praksisId must be a string or a number'],
    ['a blank id', [{ praksisId: ' ' }], 'row 1: praksisId must be 1-20 digits'],
    ['a rounded id', [{ praksisId: 5.5e20 }], 'row 1: praksisId must be 1-20 digits'],
    ['an orgnr of eight digits', [{ ...GOOD, orgnr: '31099101' }], 'row 1: orgnr must be nine digits'],
    ['a word for a hpr', [{ ...GOOD, hpr: 'x' }], 'row 1: hpr must be at most nine digits'],
    ['an unknown Praksistype', [{ ...GOOD, praksistype: 14 }], 'row 1: praksistype must be one of 1-13'],
    ['a blank account', [{ ...GOOD, konto: '' }], 'row 1: konto must be eleven digits'],
    ['an unknown type', [{ ...GOOD, meldingstype: 'LO' }], 'row 1: meldingstype must be a known message type'],
  ])('of another form is refused with code CONFIG, by row: %s', (_, value, why) => {
    const error = errorOf(() => readPraksisMap(value));
    expect(error).toMatchObject({ name: 'BkmError', code: 'CONFIG' });
    expect(error.message).toContain(`not a praksis map: ${why}`.replace('map: must', 'map: it must'));
    expect(error.nb?.message).toMatch(/^ikke et praksiskart: /);
  });
});

function errorOf(run: () => unknown): BkmError {
  try {
    run();
  } catch (error) {
    if (isBkmError(error)) return error;
  }
  throw new Error('no BkmError');
}

describe('an answer of the practices call', () => {
  it('is read with absent facts as null, ids as text, and fields that are new left alone', () => {
    const praksiser = [
      {
        praksisId: 1000000101,
        orgnr: 310991015,
        ny: true,
        gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: '' }],
      },
    ];
    expect(readPraksiser({ praksiser, mer: 1 })).toEqual([
      {
        praksisId: '1000000101',
        navn: null,
        orgnr: '310991015',
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
    expect(errorOf(read)).toMatchObject({ code: 'CONFIG' });
    expect(read).toThrow(/^not an answer of the practices call: /);
  });

  it.each([
    ['a rounded id', { praksisId: 5.5e20 }, 'practice no. 2: praksisId must be 1-20 digits'],
    ['no id', { navn: 'x' }, 'practice no. 2: the field praksisId is missing'],
    [
      'another form of date',
      { praksisId: '1', gyldigePerioder: [{ fraOgMedDato: '01.01.2020' }] },
      'practice no. 2: fraOgMedDato must be a date',
    ],
    [
      'a date that is none',
      { praksisId: '1', gyldigePerioder: [{ tilOgMedDato: '2026-02-30' }] },
      'practice no. 2: tilOgMedDato must be a date',
    ],
    [
      'a praksis map',
      { praksisId: '1', orgnr: '310991015', praksistype: '5' },
      'practice no. 2: praksistype is of a praksis map, which is given with --praksis-map',
    ],
  ])('is refused where a practice can not be read: %s', (_, praksis, why) => {
    const error = errorOf(() => readPraksiser({ praksiser: [{ praksisId: '1' }, praksis] }));
    expect(error.message).toContain(why);
    expect(error.nb?.message).toMatch(/^ikke et svar på praksisoppslaget: praksis nr\. 2: /);
  });

  it('has moments read as their day', () => {
    const gyldigePerioder = [{ fraOgMedDato: '2020-01-01T00:00:00+01:00', tilOgMedDato: ' ' }];
    const [read] = readPraksiser({ praksiser: [{ praksisId: ' 1 ', gyldigePerioder }] });
    expect(read).toMatchObject({
      praksisId: '1',
      gyldigePerioder: [{ fraOgMedDato: '2020-01-01', tilOgMedDato: null }],
    });
  });
});
