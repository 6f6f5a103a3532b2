import { safeName } from '../../src/diagnostics/mask.ts';

/**
 * A second reader of XML, for tests alone: it knows nothing of ours, so that places, paths and counts are checked by other code
 * than made them. Takes well-formed text without DOCTYPE; entities are left as they stand.
 */
export interface PlainElement {
  /** Without prefix. */
  readonly name: string;
  readonly uri: string;
  readonly parent: PlainElement | null;
  readonly attributes: readonly PlainAttribute[];
  readonly children: PlainElement[];
  text: string;
  readonly line: number;
  readonly column: number;
}

export interface PlainAttribute {
  /** With its prefix, if any. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/[^>]*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export function plainXml(xml: string): PlainElement {
  const place = placesOf(xml);
  let root: PlainElement | null = null;
  let open: PlainElement | null = null;
  const scopes: Map<string, string>[] = [new Map()];
  for (const match of xml.matchAll(TOKEN)) {
    const [token, cdata, tag, inTag, empty] = match;
    if (tag !== undefined) {
      const attributes = [...(inTag ?? '').matchAll(ATTRIBUTE)];
      const scope = new Map(scopes.at(-1));
      for (const [, name = '', double, single] of attributes) {
        if (name === 'xmlns' || name.startsWith('xmlns:')) scope.set(name.slice(6), double ?? single ?? '');
      }
      scopes.push(scope);
      const start = match.index + 1 + tag.length;
      const element: PlainElement = {
        ...named(tag, scope),
        parent: open,
        attributes: attributes.flatMap((found) => attributeOf(found, scope, place(start + found.index))),
        children: [],
        text: '',
        ...place(match.index),
      };
      open?.children.push(element);
      root ??= element;
      open = element;
    }
    if (empty === '/' || token.startsWith('</')) {
      scopes.pop();
      open = open?.parent ?? null;
    } else if (open && cdata !== undefined) {
      open.text += cdata;
    } else if (open && !token.startsWith('<')) {
      open.text += token;
    }
  }
  if (!root) throw new Error('no element');
  return root;
}

function attributeOf(
  [, name = '', double, single]: RegExpExecArray,
  scope: ReadonlyMap<string, string>,
  at: { line: number; column: number },
): PlainAttribute[] {
  const prefix = name.includes(':') ? name.split(':')[0] : undefined;
  if (prefix === 'xmlns' || name === 'xmlns' || (prefix !== undefined && scope.get(prefix) === XSI)) return [];
  return [{ name, value: double ?? single ?? '', ...at }];
}

function named(tag: string, scope: ReadonlyMap<string, string>): { name: string; uri: string } {
  const [prefix = '', local] = tag.includes(':') ? tag.split(':') : ['', tag];
  return { name: local ?? tag, uri: scope.get(prefix) ?? '' };
}

function placesOf(xml: string): (at: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index, 0: found } of xml.matchAll(/\r\n|\r|\n/g)) starts.push(index + found.length);
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

/** Every element or attribute that an XPath of ours names: `/a/b[2]/@c`, by local names; `•••` is any name that is masked. */
export function selectAll(root: PlainElement, xpath: string): readonly (PlainElement | PlainAttribute)[] {
  const steps = xpath.split('/').slice(1);
  let found: PlainElement[] = [{ ...root, children: [root] }];
  for (const step of steps) {
    const [, sign, wanted, index] = /^(@?)([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const pick = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] => {
      const same = all.filter(({ name }) => safeName(name) === wanted);
      return index === undefined ? same : same.slice(Number(index) - 1, Number(index));
    };
    if (sign === '@') return found.flatMap(({ attributes }) => pick(attributes));
    found = found.flatMap(({ children }) => pick(children));
  }
  return found;
}

/** The one element or attribute that an XPath names; where it names another number of them, an error. */
export function select(root: PlainElement, xpath: string): PlainElement | PlainAttribute {
  const [first, ...others] = selectAll(root, xpath);
  if (!first || others.length > 0) throw new Error(`${xpath} names ${first ? others.length + 1 : 0}`);
  return first;
}
