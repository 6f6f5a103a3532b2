import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REVISIONS, type Revision } from '../../src/bkm/revision.ts';
import { render } from '../../src/diagnostics/render.ts';
import { fitRevision, validateMessage, validateRegning, validateShell } from '../../src/validate/schema.ts';
import { SCHEMA_TEXTS } from '../../src/validate/schema-texts.ts';
import { ABSENT, isPublishedHere, publishedExample, seedRequests } from './published.ts';

const GUID = '0b8dc559-6c2d-419b-aeef-faaf537c6117';

function messageWith(regning: object): unknown {
  return { praksisId: '1000000001', behandlerkrav: { regninger: [{ guid: GUID, ...regning }] } };
}

function summary(message: unknown, revision: Revision = '2026-04-23'): readonly string[] {
  return validateMessage(message, revision).map(({ id, pointer }) => `${id} ${pointer}`);
}

function renames(message: unknown, revision: Revision): Record<string, unknown> {
  const renamed = validateMessage(message, revision).filter(({ id }) => id === 'schema/ukjent-felt#omdopt');
  return Object.fromEntries(renamed.map(({ params }) => [params.felt, params.navn]));
}

describe.skipIf(!isPublishedHere)(`the published all-fields examples (skipped where ${ABSENT})`, () => {
  test('2026-01-08 passes its own revision without a word', () => {
    expect(summary(publishedExample('2026-01-08'), '2026-01-08')).toEqual([]);
  });

  test('2026-04-23 passes its own revision, with a warning about its spelling of the EEA id', () => {
    expect(summary(publishedExample('2026-04-23'))).toEqual([
      'schema/eea-id /behandlerkrav/regninger/0/pasient/eea/Id',
    ]);
  });

  test('2026-01-08 fails 2026-04-23 with a hint for each field that changed its name or case', () => {
    expect(renames(publishedExample('2026-01-08'), '2026-04-23')).toEqual({
      Dok: 'dok',
      CardId: 'cardId',
      TrygdekontorNavn: 'trygdekontorNavn',
      TrygdekontorNr: 'trygdekontorNr',
      eeaGyldighetFra: 'gyldighetFra',
      eeaGyldighet: 'gyldighet',
      id: 'identifikasjon.id',
    });
  });

  test('2026-04-23 fails 2026-01-08 with a hint for each field that changed its name or case', () => {
    expect(renames(publishedExample('2026-04-23'), '2026-01-08')).toEqual({
      dok: 'Dok',
      cardId: 'CardId',
      trygdekontorNavn: 'TrygdekontorNavn',
      trygdekontorNr: 'TrygdekontorNr',
      gyldighetFra: 'eeaGyldighetFra',
      gyldighet: 'eeaGyldighet',
      identifikasjon: 'id, type',
    });
  });

  test('2026-04-23 fails 2026-01-08 and names each field that is new', () => {
    const elsewhere = validateMessage(publishedExample('2026-04-23'), '2026-01-08').filter(
      ({ id }) => id === 'schema/ukjent-felt#annen-revisjon',
    );
    expect(new Set(elsewhere.map(({ params }) => params.felt))).toEqual(
      new Set(['debitor', 'rekvirent', 'nlkkoder', 'utstedelsesdato', 'belop']),
    );
    expect(elsewhere.every(({ params, apiKode }) => params.annen === '2026-04-23' && apiKode === 'UKJENT_FELT')).toBe(
      true,
    );
  });

  test.each(REVISIONS)('%s is recognised by its form', (revision) => {
    expect(fitRevision(publishedExample(revision))).toBe(revision);
  });
});

describe.skipIf(!isPublishedHere)(`the seed document's requests (skipped where ${ABSENT})`, () => {
  test('example 1, a small claim, passes both revisions', () => {
    expect(summary(seedRequests()[0], '2026-01-08')).toEqual([]);
    expect(summary(seedRequests()[0], '2026-04-23')).toEqual([]);
  });

  test('example 2 gets the code that the API answers with, MANGLER_BEHANDLERKRAV', () => {
    expect(validateMessage(seedRequests()[1], '2026-01-08').map(({ apiKode }) => apiKode)).toEqual([
      'MANGLER_BEHANDLERKRAV',
    ]);
  });

  test('example 3, all fields, passes the revision of the seeds', () => {
    expect(summary(seedRequests()[2], '2026-01-08')).toEqual([]);
  });
});

describe('the EEA id', () => {
  test('spelled id passes 2026-04-23', () => {
    expect(summary(messageWith({ pasient: { eea: { id: '1' } } }))).toEqual([]);
  });

  test('spelled both ways says which one is read', () => {
    expect(summary(messageWith({ pasient: { eea: { id: '1', Id: '2' } } }))).toEqual([
      'schema/eea-id#begge /behandlerkrav/regninger/0/pasient/eea/Id',
    ]);
  });

  test('spelled id in 2026-01-08 is a change of case', () => {
    expect(renames(messageWith({ pasient: { eea: { id: '1' } } }), '2026-01-08')).toEqual({ id: 'Id' });
  });
});

describe('what is missing', () => {
  test.each([
    [{}, ['schema/mangler-praksisid /praksisId', 'schema/mangler-behandlerkrav /behandlerkrav']],
    [{ praksisId: '', behandlerkrav: { regninger: [{ guid: GUID }] } }, ['schema/mangler-praksisid /praksisId']],
    [{ praksisId: null, behandlerkrav: { regninger: [{ guid: GUID }] } }, ['schema/mangler-praksisid /praksisId']],
    [{ praksisId: '1', behandlerkrav: { regninger: [] } }, ['schema/mangler-regninger /behandlerkrav/regninger']],
    [{ praksisId: '1', behandlerkrav: null }, ['schema/mangler-behandlerkrav /behandlerkrav']],
    [{ praksisId: '1', behandlerkrav: {} }, ['schema/mangler-regninger /behandlerkrav/regninger']],
    [{ praksisId: '1', behandlerkrav: { regninger: null } }, ['schema/mangler-regninger /behandlerkrav/regninger']],
    [{ praksisId: '1', behandlerkrav: { regninger: [{}] } }, ['schema/mangler-guid /behandlerkrav/regninger/0/guid']],
    [messageWith({ guid: '' }), ['schema/mangler-guid /behandlerkrav/regninger/0/guid']],
    [messageWith({ guid: null }), ['schema/mangler-guid /behandlerkrav/regninger/0/guid']],
  ])('%j', (message, expected) => {
    expect(summary(message)).toEqual(expected);
  });
});

describe('what is not an object', () => {
  test.each([null, [], 'x', 5, true])('%j as a message is one finding about the message itself', (message) => {
    expect(summary(message)).toEqual(['schema/type#melding ']);
  });

  test.each([null, [], 'x', 5])('%j as a bill is one finding about that bill', (regning) => {
    const [finding, ...rest] = validateRegning(regning, '2026-04-23', '/behandlerkrav/regninger/3');
    expect(finding).toMatchObject({
      id: 'schema/type',
      pointer: '/behandlerkrav/regninger/3',
      params: { felt: 'regninger[3]', ventet: 'object' },
    });
    expect(rest).toEqual([]);
  });
});

describe('forms', () => {
  const format = (field: string) => [`schema/format /behandlerkrav/regninger/0/${field}`];

  test.each([
    '2026-02-30T10:00:00+01:00',
    '2025-02-29T10:00:00+01:00',
    '2026-01-01T10:00:00Z',
    '2026-01-01T10:00:00.5+01:00',
    '2026-01-01T24:00:00+01:00',
    '2026-01-01T23:59:60+01:00',
    '2026-01-01T10:00:00+24:00',
    '2026-01-01T10:00+01:00',
    '2026-01-01 10:00:00+01:00',
    '2026-01-01',
    ' ',
  ])('the moment %j is refused with one finding', (tidspunkt) => {
    expect(summary(messageWith({ tidspunkt }))).toEqual(format('tidspunkt'));
  });

  test.each(['2024-02-29T00:00:00+01:00', '2026-07-01T23:59:59+02:00', '2026-01-01T10:00:00-03:30'])(
    'the moment %j is admitted',
    (tidspunkt) => {
      expect(summary(messageWith({ tidspunkt }))).toEqual([]);
    },
  );

  test.each([
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '1900-02-29',
    '26-01-01',
    '2026-1-1',
    '2026-01-01Z',
  ])('the day %j is refused', (fodselsdato) => {
    expect(summary(messageWith({ pasient: { fodselsdato } }))).toEqual(format('pasient/fodselsdato'));
  });

  test.each([`{${GUID}}`, GUID.slice(1), GUID.replaceAll('-', ''), `${GUID}\n`])('the guid %j is refused', (guid) => {
    expect(summary(messageWith({ guid }))).toEqual(format('guid'));
  });

  test('a guid in upper case is admitted', () => {
    expect(summary(messageWith({ guid: GUID.toUpperCase() }))).toEqual([]);
  });

  test('a code that no list has is admitted: that is a rule’s business', () => {
    expect(summary(messageWith({ arsakFriEgenandel: 'XYZ', debitor: '0', pasient: { kjonn: 'u' } }))).toEqual([]);
  });
});

describe('types', () => {
  test('a number where a string belongs says what was found, the value as person data', () => {
    expect(validateMessage(messageWith({ regningsnummer: 12 }), '2026-04-23')).toMatchObject([
      {
        id: 'schema/type',
        params: { felt: 'regningsnummer', ventet: 'string', funnet: 'number', verdi: '12' },
        regning: { index: 0, regningsnummer: null, guid: GUID },
        line: null,
        column: null,
      },
    ]);
  });

  test('an object or array as value is not written out', () => {
    const [finding] = validateMessage(messageWith({ merknad: { navn: 'Kari' } }), '2026-04-23');
    expect(finding?.params.verdi).toBe('…');
  });

  test('null is no item of an array', () => {
    expect(summary(messageWith({ diagnoser: [{ kode: 'L09' }, null] }))).toEqual([
      'schema/type /behandlerkrav/regninger/0/diagnoser/1',
    ]);
  });

  test('a count with decimals is refused, 1.0 is a whole number', () => {
    expect(summary(messageWith({ takster: [{ antall: 1.5 }] }))).toEqual([
      'schema/type /behandlerkrav/regninger/0/takster/0/antall',
    ]);
    expect(summary(messageWith({ takster: [{ antall: JSON.parse('1.0') }] }))).toEqual([]);
  });

  test.each([1e13, -1e13, 1e30])('%d, beyond what an amount can be, is refused', (belop) => {
    expect(summary(messageWith({ belop }))).toEqual(['schema/belop-for-stort /behandlerkrav/regninger/0/belop']);
  });

  test('just below that is an amount', () => {
    expect(summary(messageWith({ belop: 9999999999999.99 }))).toEqual([]);
  });

  test('1e400, that JSON can write and a number can’t hold, is refused', () => {
    expect(summary(messageWith({ belop: JSON.parse('1e400') }))).toEqual([
      'schema/type#for-stort /behandlerkrav/regninger/0/belop',
    ]);
  });
});

describe('amounts', () => {
  test.each([10.03, 435.1, 25255.3, 42347.08, 1e9 + 0.1, -272.15, 0, 1e12, 0.01])('%d is admitted', (belop) => {
    expect(summary(messageWith({ belop }))).toEqual([]);
  });

  test.each([10.031, 0.001, -0.005, 0.1 + 0.2, 1e9 + 0.001, 10.0000001])('%d has more than two decimals', (belop) => {
    expect(summary(messageWith({ belop }))).toEqual(['schema/belop-desimaler /behandlerkrav/regninger/0/belop']);
  });

  test('every whole number of øre passes, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ore) => {
        expect(validateRegning({ guid: GUID, belop: ore / 100 }, '2026-04-23', '')).toEqual([]);
      }),
    );
  });
});

describe('unknown fields', () => {
  test('a sibling in another case is the hint', () => {
    expect(renames({ PraksisID: '1', behandlerkrav: { Regninger: [] } }, '2026-04-23')).toEqual({
      PraksisID: 'praksisId',
      Regninger: 'regninger',
    });
  });

  test('__proto__, constructor and toString are fields like others, not a way in', () => {
    const message: unknown = JSON.parse(
      `{"praksisId":"1","__proto__":{"x":1},"constructor":1,"behandlerkrav":{"__proto__":null,"regninger":[{"guid":"${GUID}","pasient":{"eea":{"__proto__":[],"toString":1}}}]}}`,
    );
    expect(summary(message)).toEqual([
      'schema/ukjent-felt /•••',
      'schema/ukjent-felt /•••2',
      'schema/ukjent-felt /behandlerkrav/•••',
      'schema/ukjent-felt /behandlerkrav/regninger/0/pasient/eea/•••',
      'schema/ukjent-felt /behandlerkrav/regninger/0/pasient/eea/•••2',
    ]);
    expect(fitRevision(message)).toBe('2026-04-23');
  });

  test('a name that may hold person data is masked in params and pointer', () => {
    const found = validateMessage(messageWith({ 'Kari Nordmann 14057012345': 1 }), '2026-04-23');
    expect(found).toHaveLength(1);
    const [text, clear] = [false, true].map((showValues) =>
      found.map((one) => render(one, SCHEMA_TEXTS, { lang: 'nb', showValues })).join(),
    );
    expect(found[0]?.pointer).toBe('/behandlerkrav/regninger/0/•••');
    expect(text).toBe('Feltet ••• finnes ikke i revisjon 2026-04-23.');
    expect(clear).toContain('Kari Nordmann 14057012345');
  });

  test('a slip of the pen is named by the field that was meant, and itself not shown', () => {
    const found = validateMessage(messageWith({ regninsnummer: '1', renner: 1, tidspunt: 1 }), '2026-04-23');
    expect(found.map((one) => render(one, SCHEMA_TEXTS, { lang: 'en' }))).toEqual([
      'The field ••• does not exist in revision 2026-04-23. It looks like regningsnummer.',
      'The field ••• does not exist in revision 2026-04-23.',
      'The field ••• does not exist in revision 2026-04-23. It looks like tidspunkt.',
    ]);
  });

  test('each unknown field in each bill is a finding of its own, with its bill', () => {
    const message = { praksisId: '1', behandlerkrav: { regninger: [{ guid: GUID }, { guid: GUID, x: 1, y: 2 }] } };
    expect(validateMessage(message, '2026-04-23').map(({ regning, pointer }) => [regning?.index, pointer])).toEqual([
      [1, '/behandlerkrav/regninger/1/•••'],
      [1, '/behandlerkrav/regninger/1/•••2'],
    ]);
  });
});

describe('a bill’s number and guid in a finding', () => {
  test('are masked when they don’t look like what they are', () => {
    const [finding] = validateMessage(messageWith({ guid: 'Kari', regningsnummer: '14057012345' }), '2026-04-23');
    expect(finding?.regning).toEqual({ index: 0, regningsnummer: '•••', guid: '•••' });
  });
});

describe('fitRevision', () => {
  test.each([null, [], 5, {}, { behandlerkrav: { regninger: 'x' } }, messageWith({})])(
    'takes the default for %j, which fits both alike',
    (message) => {
      expect(fitRevision(message)).toBe('2026-04-23');
    },
  );

  test('finds the older one by its practitioner', () => {
    expect(fitRevision(messageWith({ utforendeBehandler: { id: '70008786', type: 'HPR' } }))).toBe('2026-01-08');
  });
});

test('validateShell looks at all but the bills', () => {
  const message = { praksisId: 1, behandlerkrav: { belop: 'x', regninger: [5] } };
  expect(validateShell(message, '2026-04-23').map(({ pointer }) => pointer)).toEqual([
    '/praksisId',
    '/behandlerkrav/belop',
  ]);
});

test('no JSON value makes validation throw, and every finding has a pointer', () => {
  const anything = fc.jsonValue({ maxDepth: 6 });
  const nearly = fc.record(
    {
      praksisId: anything,
      behandlerkrav: fc.record({
        regninger: fc.array(fc.record({ guid: anything, pasient: anything, takster: anything })),
      }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, nearly), fc.constantFrom(...REVISIONS), (message, revision) => {
      const findings = validateMessage(message, revision);
      expect(findings.every(({ pointer }) => pointer !== null)).toBe(true);
      expect(REVISIONS).toContain(fitRevision(message));
    }),
  );
});
