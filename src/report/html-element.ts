import { markup } from './markup.ts';

/** HTML that is made by `element` alone, so that no text gets into a page unescaped. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | number | null;
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const VOID: ReadonlySet<string> = new Set(['meta', 'rect', 'line', 'circle', 'path', 'br']);

/** An element. Text is escaped, null is left out; of an attribute, `true` is its bare name, `false` and null leave it out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): Html {
  const open = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const tag = `<${name}${open.join('')}`;
  if (VOID.has(name)) return { html: `${tag}/>` };
  return { html: `${tag}>${children.flat().map(childHtml).join('')}</${name}>` };
}

/** Several after one another. */
export function fragment(children: readonly Child[]): Html {
  return { html: children.map(childHtml).join('') };
}

export const LINE_BREAK: Html = { html: '\n' };

function attribute(name: string, value: string | number | boolean | null): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}=""` : ` ${name}="${markup(String(value))}"`;
}

function childHtml(child: Child): string {
  if (child === null) return '';
  return typeof child === 'object' ? child.html : markup(String(child));
}
