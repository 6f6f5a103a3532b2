import type { Finding, Param } from './finding.ts';
import { MASK } from './mask.ts';
import type { Privacy, Texts } from './text.ts';

/** Norwegian bokmål or English. */
export type Lang = 'nb' | 'en';

export interface RenderOptions {
  readonly lang: Lang;
  /** Show person values in clear. Default: masked. */
  readonly showValues?: boolean;
}

/** The words of a finding. An id without a text is shown as itself: better a bare id than a lost finding. */
export function render(finding: Finding, texts: Texts, options: RenderOptions): string {
  const text = Object.hasOwn(texts, finding.id) ? texts[finding.id] : undefined;
  if (!text) return finding.id;
  return text[options.lang].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = finding.params[name];
    return value === undefined ? MASK : show(value, text.params[name], options.showValues === true);
  });
}

function show(value: Param, privacy: Privacy | undefined, showValues: boolean): string {
  return privacy === 'public' || showValues ? oneLine(String(value)) : MASK;
}

/** Terminal control characters and line breaks never reach a report from a value. */
function oneLine(value: string): string {
  const clean = value.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '\uFFFD',
  );
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
