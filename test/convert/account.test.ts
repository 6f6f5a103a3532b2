import { describe, expect, it } from 'vitest';
import { type Account, addAccounts, EMPTY_ACCOUNT } from '../../src/convert/account.ts';
import { converted, fil, krav, melding, regning } from './sample.ts';

const totalOf = ({ mapped, used, unmapped, dropped, withheld }: Account) =>
  mapped + used + unmapped + dropped + withheld;

describe('the account of a file', () => {
  it('adds up, by outcome and by field', async () => {
    const broken = regning({ datoTid: 'x', patient: '<Phone>1</Phone><MiddleName>M</MiddleName>' });
    const good = regning({ patient: '<MiddleName>M</MiddleName><GivenName>G</GivenName><Phone>1</Phone>' });
    const { result } = await converted(melding([good, broken]), { mellomnavn: 'drop' });
    const { account } = result;
    expect(totalOf(account)).toBe(account.source);
    expect(account).toMatchObject({ dropped: 1, unmapped: 1 });
    expect(account.fields.reduce((sum, { count }) => sum + count, 0)).toBe(account.source);
  });

  it('tells of each field where its first value stands, whatever became of it', async () => {
    const { result } = await converted(melding([regning(), regning({ datoTid: 'x' }), regning({ datoTid: 'y' })]));
    const times = result.account.fields.filter(({ xpath }) => xpath.endsWith('/DatoTid'));
    expect(times.map(({ outcome, count, line }) => [outcome, count, line])).toEqual([
      ['mapped', 1, 13],
      ['withheld', 2, 28],
    ]);
  });

  it('has withheld messages as withheld, and what is around all messages as without a field', async () => {
    const { result } = await converted(fil([krav([]), krav()]));
    const fields = result.account.fields.filter(({ xpath }) => xpath.endsWith('/AntallRegninger'));
    expect(fields.map(({ outcome, count }) => [outcome, count])).toEqual([
      ['mapped', 1],
      ['withheld', 1],
    ]);
  });

  it('has no values of namespace declarations and of XML Schema instance', async () => {
    const plain = await converted(melding());
    const dressed = melding([regning()], {
      attributes:
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xsi:type="x" xmlns:y="urn:y"',
    });
    expect((await converted(dressed)).result.account.source).toBe(plain.result.account.source);
  });

  it('is the same for each revision and option, but for what is dropped', async () => {
    const xml = melding([regning({ patient: '<MiddleName>M</MiddleName>' })], { attributes: 'navnEPJ="A"' });
    const sources = [
      await converted(xml),
      await converted(xml, { revision: '2026-01-08' }),
      await converted(xml, { mellomnavn: 'drop', navnEpj: 'B', strict: true, allOrNothing: true }),
      await converted(xml, { praksisId: undefined }),
    ].map(({ result }) => [result.account.source, totalOf(result.account)]);
    expect(new Set(sources.flat()).size).toBe(1);
  });
});

describe('the account of several files', () => {
  const one = (xpath: string, count: number, line: number): Account => ({
    ...EMPTY_ACCOUNT,
    source: count,
    mapped: count,
    fields: [{ xpath, outcome: 'mapped', count, line, column: 1 }],
  });

  it('is their sum, each field at its place in the first file that has it', () => {
    expect(addAccounts([one('/a', 2, 9), one('/b', 1, 3), one('/a', 3, 4)])).toEqual({
      ...EMPTY_ACCOUNT,
      source: 6,
      mapped: 6,
      fields: [
        { xpath: '/a', outcome: 'mapped', count: 5, line: 9, column: 1 },
        { xpath: '/b', outcome: 'mapped', count: 1, line: 3, column: 1 },
      ],
    });
  });

  it('of none is empty', () => {
    expect(addAccounts([])).toEqual(EMPTY_ACCOUNT);
  });
});
