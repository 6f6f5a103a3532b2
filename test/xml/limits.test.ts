import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/xml/limits.ts';
import { bytesOf, chunked, faultsOf, kindsOf } from './helpers.ts';

/** The faults at any size of chunk. */
async function limited(xml: string, limits: Partial<Limits>): Promise<string[]> {
  const bytes = bytesOf(xml);
  const whole = await faultsOf(bytes, { limits });
  for (const size of [1, 7, 64]) expect(await faultsOf(chunked(bytes, size), { limits })).toEqual(whole);
  return whole;
}

const within = (inside: string) => `<BehandlerKrav>\n<Enkeltregning>${inside}</Enkeltregning></BehandlerKrav>`;

describe('a limit by option', () => {
  it('of depth points at the first element too deep', async () => {
    expect(await limited('<BehandlerKrav><a><b>\n <c/></b></a></BehandlerKrav>', { depth: 3 })).toEqual([
      'xml/grense#dybde 2:2!',
    ]);
    expect(await limited('<BehandlerKrav><a><b></b></a></BehandlerKrav>', { depth: 3 })).toEqual([]);
  });

  it('of attributes points at the tag, and counts namespace declarations', async () => {
    const limits = { attributes: 2 };
    expect(await limited(within('\n<a x="1" y="2"\n xmlns="urn:x"/>'), limits)).toEqual([
      'xml/grense#attributter 3:1!',
    ]);
    expect(await limited(within('\n<a x="1" y="2"/>'), limits)).toEqual([]);
  });

  it.each([
    ['a text', '<Merknad>', 'x'.repeat(101), '</Merknad>', '2:25'],
    ['an attribute', '', `<Merknad x="${'x'.repeat(101)}"/>`, '', '2:16'],
    ['a name', '', `<${'x'.repeat(101)}/>`, '', '2:16'],
    ['a comment', '', `<!--${'x '.repeat(50)}-->`, '', '2:16'],
    ['a comment full of <', '', `<!--${'< '.repeat(50)}-->`, '', '2:16'],
    ['a CDATA section', '<Merknad>', `<![CDATA[${'x'.repeat(101)}]]>`, '</Merknad>', '2:25'],
    ['an instruction', '', `<?pi ${'x'.repeat(101)}?>`, '', '2:16'],
    ['an entity', '<Merknad>', `&${'x'.repeat(101)};`, '</Merknad>', '2:25'],
    ['a text that ends nowhere', '<Merknad>', 'x'.repeat(300), '', '2:25'],
  ])('of length points at the beginning of %s', async (_, before, token, after, place) => {
    expect(await limited(within(before + token + after), { tokenLength: 100 })).toEqual([
      `xml/grense#lengde ${place}!`,
    ]);
  });

  it('of length lets through what is as long as allowed', async () => {
    expect(await limited(within(`<Merknad>${'x'.repeat(100)}</Merknad>`), { tokenLength: 100 })).toEqual([]);
    const short = within(`<Merknad x="1"> ${'<a/> <!-- x --> <?pi x?> '.repeat(20)}</Merknad>`);
    expect(await limited(short, { tokenLength: 30 })).toEqual([]);
  });

  it('of a bill points at where it becomes too large', async () => {
    const lines = '\n<Takst><Kode>2ad</Kode></Takst>'.repeat(10);
    expect(await limited(within(lines), { billLength: 200 })).toEqual(['xml/grense#regning 9:1!']);
    expect(await limited(within(lines), { billLength: 400 })).toEqual([]);
  });

  it('of a bill is of each bill, not of all', async () => {
    const bills = '<Enkeltregning><Kode>2ad</Kode></Enkeltregning>'.repeat(100);
    expect(await limited(`<BehandlerKrav>${bills}</BehandlerKrav>`, { billLength: 100 })).toEqual([]);
  });

  it('of a bill counts attributes that say nothing', async () => {
    const empty = '<a x="" y="" z=""/>'.repeat(20);
    expect((await limited(within(empty), { billLength: 200 })).join()).toContain('xml/grense#regning');
  });

  it('of paths points at the first element too many', async () => {
    const others = Array.from({ length: 20 }, (_, index) => `\n<a${index}/>`).join('');
    expect(await limited(within(others), { paths: 10 })).toEqual(['xml/grense#felt 10:1!']);
  });
});

describe('the limits by default', () => {
  it('are those that the documentation says', () => {
    expect(DEFAULT_LIMITS).toEqual({
      depth: 100,
      attributes: 100,
      tokenLength: 16 * 1024 * 1024,
      billLength: 1024 * 1024,
      paths: 5000,
    });
  });

  it('end the reading', async () => {
    expect(await faultsOf(within('<a>'.repeat(100)))).toEqual(['xml/grense#dybde 2:310!']);
    const attributes = Array.from({ length: 101 }, (_, index) => ` a${index}="1"`).join('');
    expect(await faultsOf(within(`<a${attributes}/>`))).toEqual(['xml/grense#attributter 2:16!']);
    expect(await faultsOf(within(`<a>${'x'.repeat(1024 * 1024)}</a>`))).toEqual(['xml/grense#regning 2:16!']);
    expect(await faultsOf(`<a>${'x'.repeat(16 * 1024 * 1024 + 1)}</a>`)).toEqual(['xml/grense#lengde 1:4!']);
    const names = Array.from({ length: 5000 }, (_, index) => `<a${index}/>`).join('');
    expect((await faultsOf(within(names))).join()).toContain('xml/grense#felt 2:');
  });

  it('let a large document in Base64 be named for what it is', async () => {
    const base64 = 'QUJD'.repeat(1_000_000);
    expect(
      await kindsOf(`<MsgHead><Document><RefDoc><Content>${base64}</Content></RefDoc></Document></MsgHead>`),
    ).toContain('xml/base64');
  });
});

describe('time', () => {
  it('grows with the length of a text, however small its chunks', async () => {
    const bytes = bytesOf(`<a>${'x'.repeat(1_000_000)}`);
    expect(await faultsOf(chunked(bytes, 1))).toEqual(['xml/avkuttet 1:1000004!']);
  });

  it('grows with the number of documents', async () => {
    const documents = '<Document><Content><BehandlerKrav/></Content></Document>'.repeat(100_000);
    const kinds = await kindsOf(`<MsgHead>${documents}</MsgHead>`);
    expect(kinds.filter((each) => each === 'message-end')).toHaveLength(100_000);
  });
});
