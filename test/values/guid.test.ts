import { v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { guidFrom, REGNING_NAMESPACE, readGuid } from '../../src/values/guid.ts';

describe('readGuid', () => {
  const value = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';

  it.each(['{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', ` {${value}}\n`])('reads %j', (text) => {
    expect(readGuid(text)).toStrictEqual({ ok: true, value, notes: [] });
  });

  it.each(['3F2504E0-4F89-11D3-9A0C-0305E82C3301', ` ${value} `])('reads %j and notes the missing braces', (text) => {
    expect(readGuid(text)).toStrictEqual({ ok: true, value, notes: ['uten-klammer'] });
  });

  it('reads a GUID of no known version or variant', () => {
    expect(readGuid('{00000000-0000-0000-0000-000000000000}')).toMatchObject({ ok: true });
    expect(readGuid('{ffffffff-ffff-ffff-ffff-ffffffffffff}')).toMatchObject({ ok: true });
  });

  it.each([
    '',
    '{}',
    `{${value}`,
    `${value}}`,
    `({${value}})`,
    value.replaceAll('-', ''),
    value.replace('3f', '3g'),
    `{ ${value} }`,
  ])('refuses %j', (text) => {
    expect(readGuid(text)).toStrictEqual({ ok: false, why: 'ikke-guid' });
  });
});

describe('guidFrom', () => {
  it('gives these guids for ever: bills already sent bear them', () => {
    expect(guidFrom('1000000001', '1')).toBe('d42e342c-7e8e-531f-98c0-b971cefa8d64');
    expect(guidFrom('praksis æøå', '2026-000123')).toBe('fe406c78-682a-5463-b07b-6795b9bd2425');
  });

  it('uses a namespace that anyone can make again', () => {
    expect(REGNING_NAMESPACE).toBe(v5('urn:bkm-toolkit:regning', v5.URL));
  });

  it('tells apart pairs that are equal when joined', () => {
    const pairs: [string, string][] = [
      ['1', '23'],
      ['12', '3'],
      ['123', ''],
      ['', '123'],
      ['1","23', ''],
      ['1', '","23'],
      ['1"', '23'],
      ['1', '"23'],
      ['1', '023'],
    ];
    expect(new Set(pairs.map(([praksisId, nr]) => guidFrom(praksisId, nr))).size).toBe(pairs.length);
  });
});
