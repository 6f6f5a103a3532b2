import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { bytesOf, chunked, corpusBytes, corpusNames, recordsOf } from './helpers.ts';

const names = corpusNames('carriers');
const base = await convert(corpusBytes('carriers/utf-8.xml'), { praksisId: '1' });

/** Office characters stand in one remark of the windows-1252 carriers, which have no place in the others. */
function billsOf(result: typeof base): unknown {
  return JSON.parse(
    JSON.stringify(result.messages.map(({ message }) => message)).replaceAll(
      'påminnelse – egenandel 45 € – på Ål',
      'påminnelse før neste time på Ål',
    ),
  );
}

/** Where each lie is found: 1:1 where the declaration alone shows it, else the first byte that gives it away. */
const lies: Readonly<Record<string, string>> = {
  'lying-iso-8859-1-is-utf-8.xml': 'ISO-8859-1 is UTF-8',
  'lying-iso-8859-1-is-windows-1252.xml': 'ISO-8859-1 is windows-1252',
  'lying-utf-16-is-utf-8.xml': 'UTF-16 is UTF-8',
  'lying-utf-8-is-iso-8859-1.xml': 'UTF-8 is windows-1252',
  'undeclared-is-iso-8859-1.xml': 'nothing is windows-1252',
};

/** Line and column of the first character beyond `limit` in the text of a carrier. */
function firstBeyond(text: string, isIt: (code: number) => boolean): string {
  const at = [...text].findIndex((char) => isIt(char.codePointAt(0) ?? 0));
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function placeOfLie(name: string): string {
  const latin1 = Buffer.from(corpusBytes(`carriers/${name}`)).toString('latin1');
  if (name.includes('utf-16')) return '1:1';
  if (name.includes('is-windows-1252')) return firstBeyond(latin1, (code) => code >= 0x80 && code <= 0x9f);
  return firstBeyond(latin1, (code) => code >= 0x80);
}

describe.each(names)('%s', (name) => {
  const bytes = corpusBytes(`carriers/${name}`);

  it('converts to the same message as utf-8.xml', async () => {
    const result = await convert(bytes, { praksisId: '1' });
    expect(result.readable).toBe(true);
    expect(billsOf(result)).toEqual(billsOf(base));
  });

  it('says where its encoding is another than it declares, and only then', async () => {
    const { findings } = await convert(bytes, { praksisId: '1' });
    const found = findings.filter(({ rule }) => rule === 'xml/tegnsett');
    const lie = lies[name];
    expect(
      found.map(({ params, severity }) => `${params.erklart ?? 'nothing'} is ${params.lest}, ${severity}`),
    ).toEqual(lie === undefined ? [] : [`${lie}, warning`]);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(lie === undefined ? [] : [placeOfLie(name)]);
  });

  it.each([1, 7, 511, 4096])('gives the same records %i bytes at a time as whole', async (size) => {
    expect(await recordsOf(chunked(bytes, size))).toEqual(await recordsOf(bytes));
  });
});

describe('a carrier that lies', () => {
  it('withholds its message in strict reading, whether the message fits into one chunk or not', async () => {
    for (const name of Object.keys(lies)) {
      const bytes = corpusBytes(`carriers/${name}`);
      for (const source of [bytes, chunked(bytes, 100)]) {
        const { messages } = await convert(source, { praksisId: '1', strict: true });
        expect(messages.map(({ message }) => message)).toEqual([null]);
      }
    }
  });

  it('is read as the user says without a word', async () => {
    const bytes = corpusBytes('carriers/lying-utf-8-is-iso-8859-1.xml');
    const forced = await convert(bytes, { praksisId: '1', encoding: 'iso-8859-1' });
    expect(forced.findings.filter(({ rule }) => rule.startsWith('xml/tegnsett'))).toEqual([]);
    expect(billsOf(forced)).toEqual(billsOf(base));
  });
});

describe('the positions', () => {
  it('are the same in CR, CRLF and LF', async () => {
    const lf = await recordsOf(corpusBytes('carriers/utf-8.xml'));
    expect(await recordsOf(corpusBytes('carriers/cr.xml'))).toEqual(lf);
    expect(await recordsOf(corpusBytes('carriers/crlf.xml'))).toEqual(lf);
  });

  it('are the same in every encoding', async () => {
    const text = Buffer.from(corpusBytes('carriers/utf-8.xml')).toString('utf8');
    const utf8 = await recordsOf(bytesOf(text));
    expect(await recordsOf(corpusBytes('carriers/iso-8859-1.xml'))).toEqual(utf8);
    expect(await recordsOf(corpusBytes('carriers/utf-16le.xml'))).toEqual(utf8);
    expect(await recordsOf(corpusBytes('carriers/utf-16be.xml'))).toEqual(utf8);
    expect(await recordsOf(corpusBytes('carriers/utf-8-bom.xml'))).toEqual(utf8);
    expect(await recordsOf(text)).toEqual(utf8);
    expect(await recordsOf(`\uFEFF${text}`)).toEqual(utf8);
  });
});
