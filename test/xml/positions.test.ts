import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/xml/limits.ts';
import { XmlReader } from '../../src/xml/reader.ts';
import { cuts, documents, piecesOf } from './documents.ts';
import { bytesOf, chunked, faultsOf } from './helpers.ts';

/** Every element and attribute that the reader tells of, with its place. */
function placesRead(pieces: readonly string[]): string[] {
  const places: string[] = [];
  const reader = new XmlReader(
    {
      open({ name, line, column, attributes }) {
        places.push(`<${name} ${line}:${column}`);
        for (const each of attributes) places.push(`${local(each.name)} ${each.line}:${each.column}`);
      },
      text() {},
      close() {},
    },
    DEFAULT_LIMITS,
  );
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return places;
}

/** The same by looking at the text alone. */
function placesIn(xml: string): string[] {
  const places: string[] = [];
  const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^>]*>|<([^\s/>]+)((?:[^">]|"[^"]*")*)>/g;
  for (const { 0: whole, 1: name, 2: rest = '', index } of xml.matchAll(markup)) {
    if (name === undefined) continue;
    places.push(`<${local(name)} ${placeAt(xml, index)}`);
    const start = index + whole.indexOf(rest, name.length + 1);
    for (const attribute of rest.matchAll(/([^\s="/]+)\s*=\s*"[^"]*"/g)) {
      const key = attribute[1] ?? '';
      if (!key.startsWith('xmlns')) places.push(`${local(key)} ${placeAt(xml, start + attribute.index)}`);
    }
  }
  return places;
}

function placeAt(xml: string, offset: number): string {
  const lines = xml.slice(0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

describe('the place of an element is its <, of an attribute its name', () => {
  it.each([
    ['LF', '<r>\n<a\n x="1"\n  y="2"/>\n</r>'],
    ['CRLF', '<r>\r\n<a\r\n x="1"\r\n\r\n  y="2"/>\r\n</r>'],
    ['CR', '<r>\r<a\r x="1"\r\r  y="2"/>\r</r>'],
    ['a mix of them', '<r>\n\r<a\r\r\n x="1"\n\ry="2"/>\r\r\n<b/></r>'],
    ['tabs', '\t<r>\t<a\tx="1"\t\ty="2"/></r>'],
    ['lines within values', '<r><a x="1\n2\r\n3\r4" y="\n" z="5"/><b/></r>'],
    ['lines within the end tag', '<r><a></a\n\n><b x="1"/></r>'],
    ['comments over lines', '<!--\n\n--><r><!-- <x>\r\n --><a x="1"/></r>'],
    ['a comment next to a tag whose name ends the line', '<r><!--\n--><a\nx="1"/></r>'],
    ['CDATA over lines', '<r><![CDATA[\n<x>\n]]><a x="1"/></r>'],
    ['an instruction over lines', '<?pi\n?><r><?pi \r ?><a x="1"/></r>'],
    ['a declaration over lines', '<?xml version="1.0"\n\n?><r\n><a/></r>'],
    ['empty lines before the root', '\n\n\r\n<r\n x="1"/>'],
    ['characters beyond ASCII', '<r>Østenåsen <a x="Ø" y="1"/></r>'],
    ['astral characters, two units each', '<r>🦷🦷<a x="🦷" y="1"/></r>'],
    ['entities', '<r>&amp;&#10;<a x="&quot;" y="1"/></r>'],
    ['tags without space between', '<r><a/><a x="1"/><a><b/></a></r>'],
  ])('with %s', (_, xml) => {
    const expected = placesIn(xml);
    expect(expected.length).toBeGreaterThan(1);
    for (const size of [1, 2, 3, 7, xml.length]) expect(placesRead(piecesOf(xml, [size]))).toEqual(expected);
  });

  it('in any document, cut anywhere', () => {
    fc.assert(
      fc.property(documents, cuts, (xml, lengths) => {
        expect(placesRead(piecesOf(xml, lengths))).toEqual(placesIn(xml));
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 500) },
    );
  });
});

describe('the place of a fault', () => {
  it.each([
    ['an unknown entity: its end', '<r>\n <a>&nbsp;</a></r>', 'xml/ikke-velformet#entitet 2:10!'],
    ['an end tag of another name: its end', '<r>\n <a></b></r>', 'xml/ikke-velformet#tagg 2:8!'],
    ['text after the root: its first character', '<r/>\n\n  hei', 'xml/ikke-velformet#rot 3:3!'],
    ['a second root: its <', '<r/>\n<s x="1"/>', 'xml/ikke-velformet#rot 2:1!'],
    ['a DOCTYPE: its <', '<?xml version="1.0"?>\n <!DOCTYPE r [\n<!ENTITY a "b">]>\n<r/>', 'xml/doctype 2:2!'],
    ['a DOCTYPE that ends nowhere', '\n<!DOCTYPE r [', 'xml/doctype 2:1!'],
    ['a DOCTYPE that is none', '<!DOCTYPE r -- [<!-->', 'xml/doctype 1:1!'],
    ['a DOCTYPE within the root', '<r>\n<!DOCTYPE r></r>', 'xml/doctype 2:9!'],
    ['a file that is cut off: its end', '<r>\n <a>\n  tekst', 'xml/avkuttet 3:8!'],
    ['a file that is cut off within a tag', '<r>\n <a x="1', 'xml/avkuttet 2:9!'],
    ['a control character: itself', '<r>\n <a>\u0001</a></r>', 'xml/ikke-velformet#tegn 2:5!'],
    ['a doubled attribute: its tag’s end', '<r>\n <a x="1" x="2"/></r>', 'xml/ikke-velformet#attributt 2:17!'],
    ['a declaration that is not first', '\n<?xml version="1.0"?><r/>', 'xml/ikke-velformet#deklarasjon 2:6!'],
    ['text before the root: its first character', '\n hei <a/> <b/>', 'xml/ikke-xml 2:2!'],
    ['no XML: its first character', '\n Kjære Helfo,\n hei', 'xml/ikke-xml 2:2!'],
  ])('is, of %s', async (_, xml, fault) => {
    const bytes = bytesOf(xml);
    for (const size of [1, 2, 5, bytes.length]) expect(await faultsOf(chunked(bytes, size))).toEqual([fault]);
  });
});
