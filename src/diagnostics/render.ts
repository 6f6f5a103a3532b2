import type { Finding, Param } from './finding.ts';
import { kronerIn } from './kroner.ts';
import { MASK, safeName } from './mask.ts';
import { BOOLEAN, checkOptions, oneOf } from './options.ts';
import { isPublic, type Privacy, type Texts } from './text.ts';

/** Norwegian bokmål or English. */
export type Lang = 'nb' | 'en';

export interface RenderOptions {
  readonly lang: Lang;
  /** Show person values in clear. Default: masked. */
  readonly showValues?: boolean;
}

const FORMS = { lang: oneOf(['nb', 'en']), showValues: BOOLEAN };

/** The words of a finding. An id without a text is shown as itself: better a bare id than a lost finding. */
export function render(finding: Finding, texts: Texts, options: RenderOptions): string {
  checkOptions(options, FORMS);
  const text = Object.hasOwn(texts, finding.id) ? texts[finding.id] : undefined;
  if (!text) return finding.id;
  return text[options.lang].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = finding.params[name];
    return value === undefined ? MASK : show(value, text.params[name], options);
  });
}

/** True for a finding whose words hide something that `showValues` would show. */
export function hidesValues(finding: Finding, texts: Texts): boolean {
  const declared = Object.hasOwn(texts, finding.id) ? (texts[finding.id]?.params ?? {}) : {};
  return Object.entries(declared).some(([name, privacy]) => !isOpen(finding.params[name] ?? '', privacy));
}

/** A finding without the values that its words hide unless `showValues`: they can't be shown any more. */
export function masked(finding: Finding, texts: Texts): Finding {
  const declared = Object.hasOwn(texts, finding.id) ? (texts[finding.id]?.params ?? {}) : {};
  const shown = ([name, value]: [string, Param]): [string, Param] => [
    name,
    isOpen(value, declared[name]) ? value : MASK,
  ];
  return { ...finding, params: Object.fromEntries(Object.entries(finding.params).map(shown)) };
}

function show(value: Param, privacy: Privacy | undefined, { lang, showValues = false }: RenderOptions): string {
  if (privacy === 'file') return clean(String(value));
  if (privacy === 'kroner') return oneLine(kronerIn(String(value), lang));
  return showValues || isOpen(value, privacy) ? oneLine(String(value)) : MASK;
}

function isOpen(value: Param, privacy: Privacy | undefined): boolean {
  return isPublic(privacy) || privacy === 'file' || (privacy === 'name' && safeName(String(value)) !== MASK);
}

function oneLine(value: string): string {
  const line = clean(value);
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** Terminal control characters and line breaks never reach a report from a value. */
function clean(value: string): string {
  return value.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
