import { describe, expect, it } from 'vitest';
import { chunked, corpusBytes, faultsOf, recordsOf } from './helpers.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(utf16le(text)).swap16();

const document = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<BehandlerKrav>\n<Avdeling>${text}</Avdeling></BehandlerKrav>`;

/** The text of the one field, as read, at every size of chunk. */
async function readAs(bytes: Uint8Array, encoding?: string): Promise<{ text: string; faults: string[] }> {
  const options = encoding === undefined ? {} : { encoding };
  const whole = await recordsOf(bytes, options);
  for (const size of [1, 3, 600]) expect(await recordsOf(chunked(bytes, size), options)).toEqual(whole);
  const faults = await faultsOf(bytes, options);
  const text = /"name":"Avdeling".*?"text":"([^"]*)"/.exec(JSON.stringify(whole))?.[1] ?? '';
  return { text, faults };
}

describe('an encoding is found', () => {
  it.each([
    ['UTF-8', utf8(document('UTF-8', 'Ål 🦷'))],
    ['UTF-8 by its mark', utf8(`\uFEFF${document('UTF-8', 'Ål 🦷')}`)],
    ['UTF-8 that nothing declares', utf8('<BehandlerKrav><Avdeling>Ål 🦷</Avdeling></BehandlerKrav>')],
    ['UTF-16 by its mark, little-endian', utf16le(`\uFEFF${document('UTF-16', 'Ål 🦷')}`)],
    ['UTF-16 by its mark, big-endian', utf16be(`\uFEFF${document('UTF-16', 'Ål 🦷')}`)],
    ['UTF-16 without a mark, little-endian', utf16le(document('UTF-16', 'Ål 🦷'))],
    ['UTF-16 without a mark, big-endian', utf16be(document('UTF-16', 'Ål 🦷'))],
    ['UTF-16 by its mark alone', utf16be('\uFEFF<BehandlerKrav><Avdeling>Ål 🦷</Avdeling></BehandlerKrav>')],
  ])('%s', async (_, bytes) => {
    expect(await readAs(bytes)).toEqual({ text: 'Ål 🦷', faults: [] });
  });

  it.each([
    ['ISO-8859-1', latin1(document('ISO-8859-1', 'Ål ÷')), 'Ål ÷'],
    ['latin1, in lower case', latin1(document('latin1', 'Ål')), 'Ål'],
    ['windows-1252', latin1(document('Windows-1252', '\x80 \x96 \x81Ål')), '€ – \u0081Ål'],
    ['US-ASCII', latin1(document('US-ASCII', 'Al')), 'Al'],
  ])('%s', async (_, bytes, text) => {
    expect(await readAs(bytes)).toEqual({ text, faults: [] });
  });
});

describe('a declaration that lies is told of where it is seen to', () => {
  it.each([
    ['UTF-8, is windows-1252', latin1(document('UTF-8', 'ab\x80 Ål')), 'ab€ Ål', 'xml/tegnsett 3:13'],
    ['ISO-8859-1, is UTF-8', utf8(document('ISO-8859-1', 'abÅl€')), 'abÅl€', 'xml/tegnsett 3:13'],
    ['ISO-8859-1, is windows-1252', latin1(document('ISO-8859-1', 'Ål \x80')), 'Ål €', 'xml/tegnsett 3:14'],
    ['windows-1252, is UTF-8', utf8(document('windows-1252', 'Ål')), 'Ål', 'xml/tegnsett 3:11'],
    ['UTF-16, is UTF-8', utf8(document('UTF-16', 'Ål')), 'Ål', 'xml/tegnsett 1:1'],
    ['ISO-8859-1, is UTF-16', utf16le(`\uFEFF${document('ISO-8859-1', 'Ål')}`), 'Ål', 'xml/tegnsett 1:1'],
    ['ISO-8859-1, has the mark of UTF-8', utf8(`\uFEFF${document('ISO-8859-1', 'Ål')}`), 'Ål', 'xml/tegnsett 1:1'],
    ['US-ASCII, is windows-1252', latin1(document('US-ASCII', 'Ål')), 'Ål', 'xml/tegnsett 3:11'],
  ])('%s', async (_, bytes, text, fault) => {
    expect(await readAs(bytes)).toEqual({ text, faults: [fault] });
  });

  it('twice, where both the declaration and UTF-8 are wrong', async () => {
    const { text, faults } = await readAs(latin1(document('UTF-16', 'Ål')));
    expect(text).toBe('Ål');
    expect(faults).toEqual(['xml/tegnsett 1:1', 'xml/tegnsett 3:11']);
  });

  it('late in a file, past what is looked at first', async () => {
    const late = document('ISO-8859-1', `${'x'.repeat(9000)}\nÅl ${'x'.repeat(9000)}`);
    expect((await readAs(utf8(late))).faults).toEqual(['xml/tegnsett 4:1']);
    expect((await readAs(latin1(late))).faults).toEqual([]);
  });

  it('not, where single bytes look like UTF-8 by accident', async () => {
    const accident = latin1(document('ISO-8859-1', 'Ø» og Ål, JOÃO Â, â'));
    expect(await readAs(accident)).toEqual({ text: 'Ø» og Ål, JOÃO Â, â', faults: [] });
  });
});

describe('bytes that are not of the encoding', () => {
  it.each([
    ['end the reading where encodings are mixed', Buffer.concat([utf8(document('UTF-8', 'Ål')), latin1('Ål')]), '3:40'],
    [
      'end the reading where a damaged character stands before the good ones of a UTF-8 file',
      latin1('<?xml version="1.0" encoding="UTF-8"?>\n<BehandlerKrav>Bj\xC3 og Kr\xC3\xA5kem\xC3\xB8'),
      '2:25',
      'xml/tegnsett 2:18',
    ],
    [
      'end the reading where UTF-8 with a damaged character is declared a single-byte encoding',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?>\n<BehandlerKrav>Kr\xC3\xA5kem\xC3\xB8 og Bj\xC3'),
      '2:18',
    ],
    [
      'end the reading at signs of UTF-8 among single bytes',
      latin1('<BehandlerKrav>\xC5l \xE2\x80\x93 og'),
      '1:19',
      'xml/tegnsett#uten 1:16',
    ],
    ['end the reading of UTF-8 with a mark', latin1('\xEF\xBB\xBF<BehandlerKrav>\xC5'), '1:16'],
    ['end the reading at half a surrogate pair', utf16le('\uFEFF<BehandlerKrav>\uFFFD\uD800x'), '1:17'],
    ['end the reading at half a unit', Buffer.concat([utf16le('\uFEFF<BehandlerKrav>'), latin1('x')]), '1:16'],
    ['end the reading at a last character cut in two', utf8('<BehandlerKrav>Å€').subarray(0, -1), '1:17'],
  ])('%s', async (_, bytes, place, ...before) => {
    expect((await readAs(bytes)).faults).toEqual([...before, `xml/tegnsett-feil ${place}!`]);
  });

  it('end the reading at half a character in a string', async () => {
    expect(await faultsOf('<BehandlerKrav>\n\uD800</BehandlerKrav>')).toEqual(['xml/ikke-velformet#tegn 2:1!']);
    expect(await faultsOf('<BehandlerKrav>\n\uDC00</BehandlerKrav>')).toEqual(['xml/ikke-velformet#tegn 2:1!']);
  });
});

describe('the user’s word', () => {
  it('goes before declaration and bytes', async () => {
    expect(await readAs(latin1(document('UTF-8', '\x80 Ål')), 'windows-1252')).toEqual({ text: '€ Ål', faults: [] });
    expect(await readAs(utf8(document('UTF-8', 'Å')), 'latin1')).toEqual({
      text: 'Ã\u0085'.replace('\u0085', '…'),
      faults: [],
    });
    expect(await readAs(utf8(document('UTF-16', 'Å')), 'UTF-8')).toEqual({ text: 'Å', faults: [] });
  });

  it('UTF-16 takes the byte order from the bytes', async () => {
    expect(await readAs(utf16be(`\uFEFF${document('UTF-16', 'Å')}`), 'UTF-16')).toEqual({ text: 'Å', faults: [] });
    expect(await readAs(utf16le(`\uFEFF${document('UTF-16', 'Å')}`), 'utf-16')).toEqual({ text: 'Å', faults: [] });
  });

  it('is refused where it is no encoding that we read', async () => {
    expect(await faultsOf(utf8(document('UTF-8', 'Å')), { encoding: 'EBCDIC' })).toEqual(['xml/tegnsett-ukjent 1:1!']);
  });

  it('is held to: bytes that it does not fit end the reading', async () => {
    const { faults } = await readAs(latin1(document('ISO-8859-1', 'Ål')), 'UTF-8');
    expect(faults).toEqual(['xml/tegnsett-feil 3:11!']);
  });
});

it('an encoding that we do not read is named', async () => {
  expect(await faultsOf(corpusBytes('evil/encoding-unknown.xml'))).toEqual(['xml/tegnsett-ukjent 1:1!']);
});

describe('a declaration of ASCII over bytes that are more', () => {
  it('is told at the first of them, and they are read as the UTF-8 that they are', async () => {
    const bytes = utf8(document('us-ascii', 'Bjørkås'));
    expect(await faultsOf(bytes)).toEqual([expect.stringMatching(/^xml\/tegnsett \d+:\d+$/)]);
    for (const size of [1, 7, 64]) expect(await faultsOf(chunked(bytes, size))).toEqual(await faultsOf(bytes));
  });

  it('is told once where they are windows-1252', async () => {
    expect(await faultsOf(Buffer.from(document('us-ascii', 'Bjørkås'), 'latin1'))).toEqual([
      expect.stringMatching(/^xml\/tegnsett /),
    ]);
  });

  it('is nothing to tell of where it is true', async () => {
    expect(await faultsOf(utf8(document('us-ascii', 'Bjorkas')))).toEqual([]);
  });
});

describe('an encoding that the user chose and the first bytes contradict', () => {
  it.each([
    ['UTF-16', 'UTF-8', utf8(document('UTF-8', 'Å'))],
    ['UTF-16BE', 'UTF-8', utf8(document('UTF-8', 'Å'))],
    ['windows-1252', 'UTF-8 with a mark', utf8(`\uFEFF${document('UTF-8', 'Å')}`)],
    ['UTF-8', 'UTF-16', Buffer.from(document('UTF-16', 'Å'), 'utf16le')],
    ['windows-1252', 'UTF-16 with a mark', Buffer.from(`\uFEFF${document('UTF-16', 'Å')}`, 'utf16le')],
  ])('%s of %s is refused, and says so', async (encoding, _, bytes) => {
    expect(await faultsOf(bytes, { encoding })).toEqual(['xml/tegnsett-feil#valgt 1:1!']);
  });

  it.each([
    ['UTF-16', Buffer.from(document('UTF-8', 'Å'), 'utf16le')],
    ['UTF-8', utf8(`\uFEFF${document('ISO-8859-1', 'Å')}`)],
  ])('and one that they bear out is read: %s', async (encoding, bytes) => {
    expect(await faultsOf(bytes, { encoding })).toEqual([]);
  });
});
