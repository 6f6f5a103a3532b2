import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { fil, krav, melding, PRAKSIS_ID, regning } from '../convert/sample.ts';

/** By the schema alone: the rules have tests of their own. */
const options = { praksisId: PRAKSIS_ID, file: 'a.xml', rules: [] };

describe('an XML file', () => {
  it('is converted on the way: counts, account and the newest revision', async () => {
    const result = await validate(fil([krav([regning(), regning()]), krav()]), options);
    expect(result).toMatchObject({ kind: 'xml', revision: '2026-04-23', messages: 2, bills: 3, withheldBills: 0 });
    expect(result).toMatchObject({ findings: [], readable: true });
    expect(result.account.source).toBeGreaterThan(20);
  });

  it.each(['2026-01-08', '2026-04-23'] as const)(
    'is checked as revision %s where that is asked for',
    async (revision) => {
      expect((await validate(melding(), { ...options, revision })).revision).toBe(revision);
    },
  );

  it('has the findings of the conversion in the order of the file', async () => {
    const { findings } = await validate(
      melding([regning({ guid: null }), regning({ datoTid: '2026-09-15T09:15' })]),
      options,
    );
    expect(findings.map(({ id, line, file }) => [id, line, file])).toEqual([
      ['convert/guid-laget', 10, 'a.xml'],
      ['convert/tidsform', 27, 'a.xml'],
    ]);
  });

  it('has the findings of the rules at their place in the XML, of what is missing at the closest element', async () => {
    const { findings } = await validate(melding([regning(), regning({ guid: null })]), {
      ...options,
      rules: undefined,
    });
    const missing = findings.filter(({ id }) => id === 'regning/pasient-mangler');
    expect(
      missing.map(({ line, column, xpath, pointer }) => [line, column, xpath?.split('/').at(-1), pointer]),
    ).toEqual([
      [10, 1, 'Enkeltregning[1]', '/behandlerkrav/regninger/0/pasient'],
      [25, 1, 'Enkeltregning[2]', '/behandlerkrav/regninger/1/pasient'],
    ]);
  });

  it('counts what is withheld: bills, and all of a message', async () => {
    const broken = regning({ datoTid: 'x' });
    expect(await validate(melding([regning(), broken]), options)).toMatchObject({ bills: 2, withheldBills: 1 });
    const held = { ...options, allOrNothing: true };
    expect(await validate(melding([regning(), broken]), held)).toMatchObject({ bills: 2, withheldBills: 2 });
  });

  it('that holds no claim has no revision, and is not readable', async () => {
    expect(await validate('<a/>', options)).toMatchObject({
      kind: 'xml',
      revision: null,
      messages: 0,
      readable: false,
    });
  });

  it('as text is read as the text that it is, whatever encoding it declares', async () => {
    const text = melding([regning({ patient: '<FamilyName>Bjørkås 😀</FamilyName>' })]);
    for (const encoding of ['ISO-8859-1', 'UTF-16', 'x-unknown']) {
      expect((await validate(text.replace('UTF-8', encoding), options)).findings).toEqual([]);
    }
  });
});
