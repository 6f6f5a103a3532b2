import { XMLBuilder } from 'fast-xml-parser';

/** An element to write: attributes and content in the order in which they shall stand. Names are ours, never the input's. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Its text, or what is inside it. */
  readonly content: string | readonly XmlElement[];
}

/** All but the characters of a document. Source: XML 1.0, production [2] Char. A lone surrogate is no character. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What would end the text, or begin something else, and CR, which a reader would take for LF. XML 1.0, 2.4 and 2.11. */
const IN_TEXT = /[&<>\r]/g;
/** Beside these, tab and LF, which a reader would take for spaces. XML 1.0, 3.3.3. Quotes are escaped by the builder. */
const IN_ATTRIBUTE = /[&<>\r\n\t]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// The builder knows no character references: it would escape their `&`. So it gets text that is escaped already.
const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  processEntities: false,
  format: true,
  indentBy: '  ',
  suppressEmptyNode: true,
});

/**
 * The first character of `text` that no XML 1.0 document can hold, not even as a reference, as `U+000B`; null when there is none.
 *
 * @example forbiddenCharacter('a\u000Bb') // 'U+000B'
 */
export function forbiddenCharacter(text: string): string | null {
  const found = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A whole document in UTF-8: declaration, two spaces a level, an empty element as one tag, a line end last. A reader gets back
 * exactly the texts and attribute values that were given.
 *
 * @throws RangeError when a value holds a character that XML forbids: ask `forbiddenCharacter` first
 */
export function writeXml(root: XmlElement): string {
  const declaration = { '?xml': [], ':@': { '@_version': '1.0', '@_encoding': 'UTF-8' } };
  return `${builder.build([declaration, nodeOf(root)])}\n`;
}

/** An element in the form that the builder takes. */
function nodeOf({ name, attributes, content }: XmlElement): object {
  const inside = typeof content === 'string' ? [{ '#text': escaped(content, IN_TEXT) }] : content.map(nodeOf);
  if (attributes.length === 0) return { [name]: inside };
  const pairs = attributes.map(([key, value]) => [`@_${key}`, escaped(value, IN_ATTRIBUTE)] as const);
  return { [name]: inside, ':@': Object.fromEntries(pairs) };
}

function escaped(value: string, unsafe: RegExp): string {
  const forbidden = forbiddenCharacter(value);
  if (forbidden !== null) throw new RangeError(`${forbidden} can not stand in XML`);
  return value.replace(unsafe, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
