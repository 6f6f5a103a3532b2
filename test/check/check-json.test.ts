import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';

const GUID = '5fadc60c-e7db-4355-a224-5ff06d99aa31';

/** A message of one bill with a field more. */
function melding(more: object = {}): object {
  const regning = { guid: GUID, regningsnummer: '1', belop: 15, ...more };
  return { praksisId: '1000000101', behandlerkrav: { antallRegninger: 1, belop: 15, regninger: [regning] } };
}

const json = (value: unknown) => JSON.stringify(value);
const OLD = json(melding({ pasient: { eea: { Dok: 'EHIC' } } }));
const GOOD = json(melding());
const BAD = json(melding({ ukjent: 1 }));

/** By the schema alone: the rules have tests of their own. */
async function check(source: string | Uint8Array, options = {}) {
  const result = await validate(source, { file: 'a.json', rules: [], ...options });
  const places = result.findings.map(({ id, line, column, pointer }) => [id, line, column, pointer]);
  return { ...result, places };
}

describe('one message', () => {
  it('without a fault has no findings', async () => {
    expect(await check(GOOD)).toMatchObject({
      kind: 'json',
      revision: '2026-04-23',
      messages: 1,
      bills: 1,
      withheldBills: 0,
      findings: [],
      readable: true,
    });
  });

  it('has each finding at its line and column, for the file and the bill that it is about', async () => {
    const { places, findings } = await check(JSON.stringify(melding({ ukjent: 1 }), null, 2));
    expect(places).toEqual([['schema/ukjent-felt', 11, 9, '/behandlerkrav/regninger/0/•••']]);
    expect(findings).toMatchObject([
      {
        file: 'a.json',
        messageIndex: 0,
        regning: { index: 0, regningsnummer: '1', guid: GUID },
        apiKode: 'UKJENT_FELT',
      },
    ]);
  });

  it('is what it is behind a byte order mark, with CRLF, as bytes and as text', async () => {
    const text = JSON.stringify(melding({ ukjent: 1 }), null, 2);
    const expected = (await check(text)).places;
    for (const source of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect((await check(source)).places).toEqual(expected);
      expect((await check(Buffer.from(source))).places).toEqual(expected);
    }
  });

  it('on one huge line is checked, with its column', async () => {
    const bills = Array.from({ length: 20_000 }, () => ({ guid: GUID, merknad: 'å😀' }));
    const text = json({ praksisId: '1', behandlerkrav: { regninger: [...bills, { guid: 'x' }] } });
    const { places, bills: count } = await check(text);
    expect(count).toBe(20_001);
    expect(places).toEqual([
      ['schema/format', 1, text.lastIndexOf('"guid"') + 1, '/behandlerkrav/regninger/20000/guid'],
    ]);
  });

  it.each([
    ['of the newer revision', GOOD, '2026-04-23'],
    ['of the older one', OLD, '2026-01-08'],
  ])('is checked as the revision that its form fits: %s', async (_, text, revision) => {
    expect(await check(text)).toMatchObject({ revision, findings: [] });
    expect(await check(text, { revision: 'auto' })).toMatchObject({ revision, findings: [] });
  });

  it('is checked as the revision that is asked for', async () => {
    const { revision, places } = await check(OLD, { revision: '2026-04-23' });
    expect(revision).toBe('2026-04-23');
    expect(places.map(([id]) => id)).toEqual(['schema/ukjent-felt#omdopt']);
  });

  it('that is no JSON is not readable', async () => {
    const { readable, messages, revision, places } = await check('{"praksisId": }');
    expect({ readable, messages, revision }).toEqual({ readable: false, messages: 0, revision: null });
    expect(places).toEqual([['json/ukjent-format', 1, 15, null]]);
  });

  it.each([
    ['nothing', ''],
    ['space', ' \r\n\t'],
    ['a byte order mark', '\uFEFF'],
  ])('that is %s is not readable', async (_, text) => {
    const { readable, messages, findings } = await check(text);
    expect({ readable, messages }).toEqual({ readable: false, messages: 0 });
    expect(findings).toMatchObject([{ id: 'json/ukjent-format#tom', severity: 'error' }]);
  });
});

describe('a message on each line', () => {
  it('is checked line by line, findings at their line of the file', async () => {
    const { places, messages, bills, findings } = await check([GOOD, BAD, GOOD, BAD].join('\n'));
    expect({ messages, bills }).toEqual({ messages: 4, bills: 4 });
    const column = BAD.indexOf('"ukjent"') + 1;
    expect(places).toEqual(
      [2, 4].map((line) => ['schema/ukjent-felt', line, column, '/behandlerkrav/regninger/0/•••']),
    );
    expect(findings.map(({ messageIndex }) => messageIndex)).toEqual([1, 3]);
  });

  it.each([
    ['first', [`${GOOD.slice(0, -5)}`, GOOD, BAD], 1, 3],
    ['in the middle', [GOOD, '{"a": }', BAD], 2, 3],
    ['last', [GOOD, BAD, '{'], 3, 2],
    ['that is no object', [GOOD, 'hei', BAD], 2, 3],
  ])('may be bad without hiding another: %s', async (_, lines, badLine, foundLine) => {
    const { findings, messages, readable } = await check(lines.join('\n'));
    expect({ messages, readable }).toEqual({ messages: 2, readable: false });
    const byId = Object.fromEntries(findings.map(({ id, line }) => [id, line]));
    expect(byId).toEqual({ 'json/ukjent-format': badLine, 'schema/ukjent-felt': foundLine });
  });

  it('may stand between blank lines, behind a byte order mark, with CRLF and without a last line end', async () => {
    const { places, messages } = await check(`\uFEFF\r\n${GOOD}\r\n  \r\n${BAD}`);
    expect(messages).toBe(2);
    expect(places.map(([id, line]) => [id, line])).toEqual([['schema/ukjent-felt', 4]]);
  });

  it('may be of its own revision: then the file has none', async () => {
    expect(await check(`${GOOD}\n${OLD}\n`)).toMatchObject({ revision: null, messages: 2, findings: [] });
    expect(await check(`${OLD}\n${OLD}\n`)).toMatchObject({ revision: '2026-01-08', findings: [] });
  });

  it('alone, with line ends around it, is one message', async () => {
    expect((await check(`\n${BAD}\n\n`)).findings).toMatchObject([{ id: 'schema/ukjent-felt', line: 2 }]);
  });

  it.each([
    ['an object by itself on a line', '{"praksisId": "1", "behandlerkrav": {"regninger": [\n{}\n]}}'],
    ['a broken one', '{\n"a": [\n{"b": 1}\n,'],
    ['a list', '[\n{}\n]'],
  ])('is not seen in one document that is indented: %s', async (_, text) => {
    expect((await check(text)).findings.every(({ messageIndex }) => messageIndex === 0)).toBe(true);
    expect((await check(text)).messages).toBeLessThan(2);
  });
});
