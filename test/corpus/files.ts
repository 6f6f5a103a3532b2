import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const corpusFolder = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** The bytes of every XML file of a folder of the corpus, by file name. */
export function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(corpusFolder + folder).filter((name) => name.endsWith('.xml'));
  return new Map(names.sort().map((name) => [`${folder}/${name}`, readFileSync(`${corpusFolder}${folder}/${name}`)]));
}

/** The text of a file whatever it declares: UTF-16 by its mark, all else byte by byte. Names suffer, numbers and tags do not. */
export function looseText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('latin1');
}

/** The inner text of every element of that name, prefixed or not. */
export function contents(xml: string, name: string): string[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...withoutComments(xml).matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The start tag of every element of that name, prefixed or not. */
export function tags(xml: string, name: string): string[] {
  return [...withoutComments(xml).matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'g'))].map(
    (match) => match[0],
  );
}

/** The value of an attribute in a start tag, as written. */
export function attribute(tag: string | undefined, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag ?? '')?.[1];
}

function withoutComments(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
}
