import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { BEHANDLERKRAV_ROWS, REGNING_ROWS } from '../../src/convert/table.ts';
import { safeKey, safeName } from '../../src/diagnostics/mask.ts';
import { FIELDS } from '../../src/validate/generated/fields.ts';

const XSD = '../shared/reference/xsd/';
const here = existsSync(XSD);

describe('a name of the formats is shown', () => {
  test('each element and attribute of the mapping', () => {
    const names = [...REGNING_ROWS, ...BEHANDLERKRAV_ROWS].flatMap(({ from }) => from.split('/'));
    const bare = names.map((name) => name.replace(/^@|\[\]$/g, ''));
    expect(bare.filter((name) => safeName(name) !== name)).toEqual([]);
  });

  test('each field of the JSON, in every revision', () => {
    const names = Object.values(FIELDS).flatMap((places) => Object.values(places).flat());
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => safeName(name) !== name)).toEqual([]);
  });

  test.skipIf(!here)('each element and attribute of the published XSDs of claim and envelope', () => {
    const files = readdirSync(XSD).filter((name) => /^(Behandlerkrav|MsgHead|felleskomponent1)/.test(name));
    const names = files.flatMap((name) =>
      [
        ...readFileSync(`${XSD}${name}`, 'latin1').matchAll(/<(?:\w+:)?(?:element|attribute)\b[^>]*?\bname="([^"]+)"/g),
      ].map((match) => match[1] ?? ''),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => safeName(name) !== name)).toEqual([]);
  });

  it.each([
    'familyname',
    'REGNINGSNUMMER',
    'bkm:Krav',
    'xsi:type',
    'xml:lang',
    'ns1:Krav',
    '',
    'utf-8',
    'ISO-8859-15',
    'cp850',
  ])('%s', (name) => {
    expect(safeName(name)).toBe(name);
  });
});

describe('any other name is masked', () => {
  it.each([
    'Navnesen',
    'Sander',
    'regninsnummer',
    'Navnesen:Krav',
    'Krav:Navnesen',
    'Krav.Navnesen',
    'KravNavnesen',
    '17838112345',
    '1',
    ' Krav',
    'constructor',
    'x'.repeat(1_000_000),
  ])('%.20s', (name) => {
    expect(safeName(name)).toBe('•••');
  });

  it('and numbered among the masked ones of its object', () => {
    const holder = { Ola: 1, guid: 2, Kari: 3, '•••': 4 };
    expect(Object.keys(holder).map((name) => safeKey(name, holder))).toEqual(['•••', 'guid', '•••2', '•••3']);
  });
});
