import { describe, expect, test } from 'vitest';
import * as bkm from '../src/index.ts';

/** A call as a caller without types makes it. */
type Call = (value: never) => unknown;

const wrong = {
  revision: '2026',
  praksisId: '5.5e20',
  praksisMap: [{ praksisId: '' }],
  praksiser: [{ praksisId: 1.5 }],
  navnEpj: 7,
  mellomnavn: 'x',
  tann: 'none',
  strict: 'yes',
  allOrNothing: 1,
  encoding: 8,
  limits: 5,
  file: [],
};
const inValidate = { rules: {}, severities: 'x', now: '2026', testData: 'no' };
const inToXml = { revision: 'auto', praksistype: 8, versjonEpj: 2, file: 1 };
const findings = bkm.validateMessage({}, '2026-04-23');

const noSource: readonly unknown[] = [null, undefined, 7, {}, [1, 2], new ArrayBuffer(2)];
const noOptions: readonly unknown[] = [null, 7, 'x', []];

async function collect(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

const SOURCE: readonly (readonly [string, Call])[] = [
  ['convert', (source: never) => bkm.convert(source)],
  ['convertStream', (source: never) => collect(bkm.convertStream(source))],
  ['validate', (source: never) => bkm.validate(source)],
  ['Validation.check', (source: never) => new bkm.Validation().check(source)],
  ['sourceLines', (source: never) => bkm.sourceLines(source, [{ line: 1, column: 1 }])],
  ['parseJson', (source: never) => bkm.parseJson(source)],
];

const OPTIONS: readonly (readonly [string, Call, Readonly<Record<string, unknown>>])[] = [
  ['convert', (options: never) => bkm.convert('<a/>', options), wrong],
  ['convertStream', (options: never) => collect(bkm.convertStream('<a/>', options)), wrong],
  ['validate', (options: never) => bkm.validate('{}', options), { ...wrong, ...inValidate }],
  ['Validation', (options: never) => new bkm.Validation(options), { ...wrong, ...inValidate }],
  ['jsonToXml', (options: never) => bkm.jsonToXml('{}', options), inToXml],
  ['toXml', (options: never) => bkm.toXml({}, options), inToXml],
  [
    'render',
    (options: never) => findings.map((finding) => bkm.render(finding, bkm.TEXTS, options)),
    { lang: 'sv', showValues: 1 },
  ],
];

/** What a call fails with, however it fails. */
async function failure(run: Call, value: unknown): Promise<unknown> {
  try {
    await Reflect.apply(run, undefined, [value]);
  } catch (error) {
    return error;
  }
  return 'no error';
}

describe('a call that is wrong is an error with code OPTIONS, in words of both languages', () => {
  const refused = { name: 'BkmError', code: 'OPTIONS', nb: { message: expect.stringMatching(/skal|valg/) } };

  test.each(SOURCE)('%s without a source', async (_, run) => {
    for (const source of noSource) expect(await failure(run, source)).toMatchObject(refused);
  });

  test.each(OPTIONS)('%s with something else for options', async (_, run) => {
    for (const options of noOptions) expect(await failure(run, options)).toMatchObject(refused);
  });

  test.each(OPTIONS)('%s with an option of another form, each by its name', async (_, run, options) => {
    for (const [name, value] of Object.entries(options)) {
      const lang = name === 'lang' ? {} : { lang: 'nb' };
      const error = await failure(run, { ...lang, [name]: value });
      expect(error, name).toMatchObject(refused);
      const said = name === 'praksisMap' ? 'praksis map' : name === 'praksiser' ? 'practices call' : name;
      expect(bkm.isBkmError(error) ? error.message : error).toContain(said);
    }
  });

  test.each(OPTIONS)('%s takes undefined for what is not given', async (_, run, options) => {
    const none = Object.fromEntries(Object.keys(options).map((name) => [name, undefined]));
    expect(await failure(run, { ...none, lang: 'nb' })).toBe('no error');
  });

  test.each(['2026', null, undefined, 'auto', 7])('validateMessage with %j for a revision', async (revision) => {
    const run = (asked: never) => bkm.validateMessage({}, asked);
    expect(await failure(run, revision)).toMatchObject(refused);
  });

  test('a source that gives something else than bytes', async () => {
    async function* numbers(): AsyncGenerator<number> {
      yield 7;
    }
    expect(await failure((source: never) => bkm.convert(source), numbers())).toMatchObject(refused);
  });
});

test('a praksisId is read the same from every source', async () => {
  const xml = '<BehandlerKrav xmlns="http://www.kith.no/xmlstds/bkm/2006-12-20"><Enkeltregning/></BehandlerKrav>';
  const praksis = { navn: null, orgnr: null, type: null, status: null, gyldigePerioder: [] };
  for (const options of [
    { praksisId: ' 5 ' },
    { praksisMap: [{ praksisId: ' 5 ' }] },
    { praksiser: [{ ...praksis, praksisId: ' 5 ' }] },
  ]) {
    const heads: (string | null)[] = [];
    for await (const event of bkm.convertStream(xml, options)) {
      if (event.kind === 'message-head') heads.push(event.praksisId);
    }
    expect(heads).toEqual(['5']);
  }
});
