import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { forbiddenCharacter, writeXml, type XmlElement } from '../../src/xml/write.ts';

function leaf(text: string, attribute = 'x'): XmlElement {
  return { name: 'Merknad', attributes: [['V', attribute]], content: text };
}

/** Text and attribute as a conforming reader gives them. */
function read(xml: string): { text: string; attribute: string } {
  const found = { text: '', attribute: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    found.text += text;
  });
  parser.on('opentag', ({ attributes }) => {
    found.attribute = attributes.V ?? '';
  });
  parser.write(xml).close();
  return { ...found, text: found.text.replace(/^\n|\n$/g, '') };
}

describe('a document', () => {
  it('has a declaration, two spaces a level, one tag for an empty element, and a line end last', () => {
    const xml = writeXml({
      name: 'A',
      attributes: [
        ['b', '1'],
        ['a', '2'],
      ],
      content: [
        { name: 'C', attributes: [], content: [{ name: 'B', attributes: [], content: 'x' }] },
        { name: 'A', attributes: [], content: [] },
        { name: 'C', attributes: [['V', '']], content: '' },
      ],
    });
    expect(xml).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<A b="1" a="2">\n  <C>\n    <B>x</B>\n  </C>\n  <A/>\n  <C V=""/>\n</A>\n',
    );
  });

  it.each([
    ['markup', '<a href="x">&</a>'],
    ['the end of CDATA', 'a]]>b ]]]]>>'],
    ['what looks like a reference', '&amp; &#13; &lt;'],
    ['comments and processing instructions', '<!-- -- --> <?pi?> <![CDATA[x]]>'],
    ['quotes of both kinds', `"double" 'single'`],
    ['letters and signs of all planes', 'æøå ÆØÅ é – 😀 👩‍⚕️ \u{10FFFF} \uFFFD'],
    ['white space of Unicode', 'a\u00a0b\u0085c\u2028d\ufeffe'],
    ['patterns of replace', '$& $1 $$'],
    ['line breaks and tabs', 'a\nb\r\nc\rd\te  f'],
    ['a text that ends like a tag', 'a/>'],
    ['the largest of the old control characters', 'a\u007fb\u009fc'],
  ])('gives %s back as it was', (_what, value) => {
    const xml = writeXml(leaf(value, value));
    expect(read(xml)).toEqual({ text: value, attribute: value });
    expect(new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(xml)).toHaveProperty('Merknad');
  });

  it('refers to white space that a reader would change', () => {
    expect(writeXml(leaf('a\r\nb\tc', 'a\r\nb\tc'))).toContain('<Merknad V="a&#13;&#10;b&#9;c">a&#13;\nb\tc</Merknad>');
  });

  it('is not written with a character that XML forbids', () => {
    expect(() => writeXml(leaf('a\u0000'))).toThrow(new RangeError('U+0000 can not stand in XML'));
    expect(() => writeXml(leaf('a', '\ud800'))).toThrow(RangeError);
  });
});

describe('forbiddenCharacter', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['a\u000bb', 'U+000B'],
    ['\u001f', 'U+001F'],
    ['\ud83d', 'U+D83D'],
    ['\ude00\ud83d', 'U+DE00'],
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
  ])('names %j', (text, name) => {
    expect(forbiddenCharacter(text)).toBe(name);
  });

  it.each(['', '\t\n\r', 'a', '\u007f', '\ud7ff', '\ue000', '\ufffd', '\u{10000}', '\u{1FFFE}', '\u{10FFFF}'])(
    'lets %j pass',
    (text) => {
      expect(forbiddenCharacter(text)).toBeNull();
    },
  );
});
