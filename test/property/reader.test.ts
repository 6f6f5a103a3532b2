import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/xml/limits.ts';
import { XmlReader } from '../../src/xml/reader.ts';
import { cuts, documents, piecesOf } from '../xml/documents.ts';

const RUNS = Number(process.env.FC_RUNS ?? 500);

/** An element: name, attributes in order, and what is in it: its elements, and its texts joined where they touch. */
interface Seen {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly inside: (Seen | string)[];
}

function put(inside: (Seen | string)[], text: string): void {
  const last = inside.at(-1);
  if (text === '') return;
  if (typeof last === 'string') inside[inside.length - 1] = last + text;
  else inside.push(text);
}

function read(pieces: readonly string[]): Seen | undefined {
  const root: Seen = { name: '', attributes: [], inside: [] };
  const open: Seen[] = [root];
  const reader = new XmlReader(
    {
      open({ name, attributes }) {
        const seen = { name, attributes: attributes.map((each) => [each.name, each.value] as const), inside: [] };
        open.at(-1)?.inside.push(seen);
        open.push(seen);
      },
      text: (text) => put(open.at(-1)?.inside ?? [], text),
      close: () => open.pop(),
    },
    DEFAULT_LIMITS,
  );
  for (const piece of pieces) reader.write(piece);
  reader.end();
  expect(open).toEqual([root]);
  return root.inside.find((each) => typeof each === 'object');
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  commentPropName: '#comment',
  ignorePiTags: false,
  maxNestedTags: 1000,
  onDangerousProperty: (name: string) => name,
});

type Parsed = Readonly<Record<string, unknown>>;

/** As fast-xml-parser sees it; white space and entities are XML's own business, and are done here. */
function parse(xml: string): Seen | undefined {
  const all: Parsed[] = parser.parse(xml.replaceAll(/\r\n?/g, '\n'));
  return elementsOf(all).find((each) => typeof each === 'object');
}

function elementsOf(nodes: readonly Parsed[]): (Seen | string)[] {
  const inside: (Seen | string)[] = [];
  for (const { ':@': given, ...node } of nodes) {
    for (const [tag, value] of Object.entries(node)) {
      if (tag === '#comment' || tag.startsWith('?')) continue;
      if (tag === '#text') put(inside, resolved(String(value)));
      else if (tag === '#cdata') put(inside, textOf(value));
      else inside.push({ name: local(tag), attributes: attributesOf(given), inside: elementsOf(value as Parsed[]) });
    }
  }
  return inside;
}

function textOf(cdata: unknown): string {
  return (cdata as Parsed[]).map((each) => String(each['#text'])).join('');
}

function attributesOf(given: unknown): Seen['attributes'] {
  return Object.entries((given ?? {}) as Record<string, string>).flatMap(([name, value]) =>
    name.startsWith('xmlns') ? [] : [[name, resolved(value.replaceAll(/[\n\t]/g, ' '))] as const],
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  quot: '"',
  '#xD8': 'Ø',
  '#229': 'å',
  '#10': '\n',
};

function resolved(text: string): string {
  return text.replaceAll(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? '?');
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

it('sees in any document what fast-xml-parser sees, cut anywhere', () => {
  fc.assert(
    fc.property(documents, cuts, (xml, lengths) => {
      // Names that objects have are another matter there: it renames or refuses them.
      const plain = xml.replaceAll('constructor', 'own').replaceAll('__proto__', 'up').replaceAll('toString', 'as');
      expect(read(piecesOf(plain, lengths))).toEqual(parse(plain));
    }),
    { numRuns: RUNS },
  );
});

it('sees the same in a document however it is cut', () => {
  fc.assert(
    fc.property(documents, cuts, (xml, lengths) => {
      expect(read(piecesOf(xml, lengths))).toEqual(read([xml]));
    }),
    { numRuns: RUNS },
  );
});
