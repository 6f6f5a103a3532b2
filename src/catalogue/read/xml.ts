import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isRow } from './row.ts';

/** Deeper than any answer nests. */
const MAX_DEPTH = 20;
const TEXT = '#text';

/**
 * A document as objects: an element by its local name, several of a name as a list, attributes as if they were elements, text
 * as it stands, trimmed. An element marked `xsi:nil` is null. Null where the text is not well-formed, or has a document type.
 */
export function parseXml(text: string): unknown {
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return null;
  try {
    const parsed: unknown = parser().parse(text);
    return isRow(parsed) && Object.keys(parsed).length === 1 ? plain(parsed, 0) : null;
  } catch {
    // Nested too deep, or a name that the parser refuses.
    return null;
  }
}

/** Entities of a document type can't be. `htmlEntities` is what decodes references to characters, `&#248;`. */
function parser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: TEXT,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAX_DEPTH,
  });
}

/** Elements that hold text and attributes as their text, those marked nil as null. */
function plain(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1));
  if (!isRow(value)) return value;
  if (value.nil === 'true' || value.nil === '1') return null;
  if (Object.hasOwn(value, TEXT)) return value[TEXT];
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each, depth + 1)]));
}
