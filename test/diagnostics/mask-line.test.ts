import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineKind, maskedPieces, maskLine } from '../../src/diagnostics/mask-line.ts';
import { isOwnWord } from '../../src/diagnostics/vocabulary.ts';

const xml = (text: string) => maskLine(text, 'xml');
const json = (text: string) => maskLine(text, 'json');

describe('a line of XML', () => {
  test.each([
    ['text', '<FamilyName>Eplehage</FamilyName>', '<FamilyName>•••</FamilyName>'],
    ['text with blanks', '  <Kode> 2ad  </Kode>', '  <Kode> •••  </Kode>'],
    ['amounts', '<Verdi V="15.00" U="NOK"/>', '<Verdi V="15.00" U="NOK"/>'],
    ['what should be an amount', '<Verdi V="Eplehage" U="NOK"/>', '<Verdi V="•••" U="NOK"/>'],
    ['an amount elsewhere', '<Sex V="1"/><Diagnose V="15.00"/>', '<Sex V="•••"/><Diagnose V="•••"/>'],
    ['times of treatment', '<DatoTid>2026-02-30T10:20:00</DatoTid>', '<DatoTid>2026-02-30T10:20:00</DatoTid>'],
    ['dates of birth', '<DateOfBirth>1980-01-01</DateOfBirth>', '<DateOfBirth>•••</DateOfBirth>'],
    ['numbers of bills', '<RegningNr>21901</RegningNr>', '<RegningNr>21901</RegningNr>'],
    [
      'national ids',
      '<RegningNr>14057012345</RegningNr><Id>14057012345</Id>',
      '<RegningNr>•••</RegningNr><Id>•••</Id>',
    ],
    [
      'guids',
      '<Guid>{B013591F-5AC1-4581-9ABD-027EE2BDF580}</Guid>',
      '<Guid>{B013591F-5AC1-4581-9ABD-027EE2BDF580}</Guid>',
    ],
    [
      'booleans',
      '<BetaltEgenandel korrigering="FALSE" erBetalt=\'true\'/>',
      '<BetaltEgenandel korrigering="FALSE" erBetalt=\'true\'/>',
    ],
    [
      'prefixes',
      '<bkm:Kode xmlns:bkm="urn:x">A</bkm:Kode><Ola:Kode/>',
      '<bkm:Kode xmlns:bkm="•••">•••</bkm:Kode><•••:Kode/>',
    ],
    ['unknown names', '<Eplehage fantasi="1">x</Eplehage>', '<•••="•••">•••</•••>'],
    ['comments', '<Kode/><!-- Eplehage <Antall>1</Antall> --><Kode/>', '<Kode/><!--•••--><Kode/>'],
    ['a comment that goes on', '<!-- Eplehage', '<!--•••'],
    ['CDATA', '<Kode><![CDATA[Epl<ehage]]></Kode>', '<Kode><![CDATA[•••]]></Kode>'],
    ['a DOCTYPE and instructions', '<!DOCTYPE a><?xml-stylesheet a?>', '<!•••><?•••?>'],
    ['the declaration', '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
    ['the end of a text', 'Eplehage</FamilyName>', '•••</FamilyName>'],
    ['the end of a number', '901</RegningNr>', '•••</RegningNr>'],
    ['the beginning of a number', '<RegningNr>219', '<RegningNr>•••'],
    ['the end of a tag', '  V="15.00" U="NOK"/>', '  V="•••" U="•••"/>'],
    ['the end of an attribute', 'hage" DN="x"/><Kode>', '•••<Kode>'],
    ['an attribute that goes on', '<Type DN="Eple', '<Type DN="•••'],
    ['a lone sign', '< Eplehage <<Kode', '•••<Kode'],
    ['an element within', '<RegningNr>1<Kode/>2</RegningNr>', '<RegningNr>•••<Kode/>•••</RegningNr>'],
    ['an end tag of another', '<RegningNr>1</Antall>', '<RegningNr>•••</Antall>'],
    ['references', '<RegningNr>&#49;</RegningNr>', '<RegningNr>•••</RegningNr>'],
    ['JSON', '{"fornavn": "Eplehage"}', '•••'],
    ['nothing', '', ''],
  ])('is masked: %s', (_, text, masked) => {
    expect(xml(text)).toBe(masked);
  });
});

describe('a line of JSON', () => {
  test.each([
    ['strings', '  "fornavn": "Eple\\"hage",', '  "fornavn": "•••",'],
    ['amounts and counts', '{"belop": -15.5, "antall": 2}', '{"belop": -15.5, "antall": 2}'],
    ['numbers elsewhere', '"kjonn": 1, "alder": 44', '"kjonn": •••, "•••": •••'],
    ['what should be an amount', '"belop": 14057012345', '"belop": •••'],
    [
      'public strings',
      '"regningsnummer": "21901", "tidspunkt": "2026-01-01T10:00:00"',
      '"regningsnummer": "21901", "tidspunkt": "2026-01-01T10:00:00"',
    ],
    ['dates of birth', '"fodselsdato": "1980-01-01"', '"fodselsdato": "•••"'],
    ['booleans', '"kreditering": true, "Eplehage": false', '"kreditering": true, "•••": •••'],
    ['lists', '"antall": [1, "2", {"antall": 3}]', '"antall": [•••, "•••", {"antall": 3}]'],
    ['a key in the place of a value', '"belop": "antall": 1', '"belop": "antall": 1'],
    ['a string that goes on', '"fornavn": "Eple', '"fornavn": •••'],
    ['a text without quotes', 'Eple hage, 15.00', '•••, •••'],
    ['the end of a string', 'hage", "belop": 500, "navn": "x"', '•••", "belop": 500, "•••": "•••"'],
    ['XML', '<FamilyName>Eplehage</FamilyName>', '•••'],
  ])('is masked: %s', (_, text, masked) => {
    expect(json(text)).toBe(masked);
  });

  test('shows no number that the end of the text may have cut', () => {
    expect(maskLine('"belop": 1405', 'json', { cut: true })).toBe('"belop": •••');
    expect(maskLine('"belop": 1405', 'json')).toBe('"belop": 1405');
  });
});

test('names that are told in clear anyhow can be shown', () => {
  expect(maskLine('<Nytt lopenr="1">x</Nytt>', 'xml', { names: new Set(['Nytt', 'lopenr']) })).toBe(
    '<Nytt lopenr="•••">•••</Nytt>',
  );
  expect(maskLine('{"nytt": "x"}', 'json', { names: new Set(['nytt']) })).toBe('{"nytt": "•••"}');
});

const MARKERS = ['Eplehage', 'Ø', '14057012345', 'L09', '<x>Eplehage', '"Eplehage', 'Eplehage":"'];
const SECRETS = ['Eplehage', 'Ø', '14057012345', 'L09'];
const PARTS = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '=',
    ' ',
    '\t',
    ':',
    ',',
    '{',
    '}',
    '[',
    ']',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
  ],
  ...[
    '<!',
    '\\',
    '&amp;',
    '<RegningNr>',
    '</RegningNr>',
    '<Verdi V="',
    '" U="NOK"/>',
    '<DatoTid>',
    '</DatoTid>',
    'V="',
    '"belop": ',
  ],
  ...[
    '"regningsnummer": "',
    '"tidspunkt": "',
    '"guid":',
    'true',
    '15.00',
    '1',
    'xmlns="',
    '<?xml version="',
    '\u0000',
    '\u{1F600}',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...PARTS),
  fc.constantFrom(...PARTS),
  fc.string({ unit: fc.constantFrom(...'<>="\' /ab1:,{}'), maxLength: 4 }),
);
const kind = fc.constantFrom<LineKind>('xml', 'json');

describe('of any line', () => {
  test('nothing that is planted anywhere in it survives', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.nat(),
        fc.constantFrom(...MARKERS),
        kind,
        fc.boolean(),
        (parts, at, marker, as, cut) => {
          const place = at % (parts.length + 1);
          const line = [...parts.slice(0, place), marker, ...parts.slice(place)].join('');
          const masked = maskLine(line, as, { cut });
          expect(SECRETS.filter((secret) => masked.includes(secret))).toEqual([]);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('nor does what stands in a line of a real message, however the line is cut', () => {
    const text = readFileSync('corpus/valid/alle-felter.xml', 'utf8');
    const values = [...text.matchAll(/<(?:FamilyName|GivenName|Id|StreetAdr|Phone|Kode|Merknad)>([^<]+)</g)].map(
      (match) => match[1] ?? '',
    );
    const secrets = [...new Set(values)].filter((value) => value.length > 3);
    const flat = text.replaceAll(/\s*\n\s*/g, '');
    fc.assert(
      fc.property(fc.nat(flat.length), fc.nat(400), kind, (start, length, as) => {
        const masked = maskLine(flat.slice(start, start + length), as, { cut: true });
        expect(secrets.filter((secret) => masked.includes(secret) && !isOwnWord(secret))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('the pieces cover it from end to end', () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        kind,
        (line, as) => {
          let at = 0;
          for (const { start, end } of maskedPieces(line, as)) {
            expect(start).toBe(at);
            at = end;
          }
          expect(at).toBe(line.length);
        },
      ),
    );
  });

  test('takes time in proportion to it', () => {
    for (const part of ['<a ', '"', '<!--', '<RegningNr>', '"a":', ' '.repeat(10)]) {
      for (const as of ['xml', 'json'] as const) maskLine(part.repeat(400), as);
    }
  });
});

test('the vocabulary has every name of the valid corpus and of the JSON formats', () => {
  const names = readdirSync('corpus/valid')
    .map((name) => readFileSync(`corpus/valid/${name}`, 'utf8').replaceAll(/<!--.*?-->/gs, ''))
    .flatMap((text) =>
      [...text.matchAll(/<([A-Za-z_][\w.-]*)|\s([A-Za-z_][\w.-]*)="/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
  expect([...new Set(names)].filter((name) => !isOwnWord(name))).toEqual([]);
});
