import { API_KODER } from './codelists/api-kode.ts';
import { MERKNADER, type Merknad } from './codelists/merknad.ts';
import type { ApiKode, Severity } from './diagnostics/finding.ts';
import { ruleOf } from './diagnostics/finding.ts';
import type { Text } from './diagnostics/text.ts';
import { RULES } from './rules/index.ts';
import { TEXTS } from './texts.ts';
import type { Rule } from './validate/rule.ts';

/** What is known of a name that reports use: a rule, a code of the API, or a merknad number of the control. */
export type Explanation =
  | {
      readonly kind: 'rule';
      readonly id: string;
      /** Graver first. */
      readonly severities: readonly Severity[];
      /** The semantic rule; null for what reading, converting and the schema say, which is its texts alone. */
      readonly rule: Rule | null;
      readonly texts: readonly (readonly [id: string, text: Text])[];
      readonly apiKode: ApiKode | null;
      readonly merknad: number | null;
    }
  | {
      readonly kind: 'apiKode';
      readonly id: ApiKode;
      readonly words: { readonly nb: string; readonly en: string };
      /** Rules that foresee it. */
      readonly rules: readonly string[];
    }
  | { readonly kind: 'merknad'; readonly id: string; readonly merknad: Merknad; readonly rules: readonly string[] };

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** Every rule id that a finding can carry, sorted. */
export function ruleIds(): readonly string[] {
  return [...new Set(Object.keys(TEXTS).map(ruleOf))].sort();
}

/** Explains a rule id (or message id), an API code or a merknad number; null where the name is none of them. */
export function explain(name: string): Explanation | null {
  const code = name.toUpperCase();
  if (isApiKode(code)) return { kind: 'apiKode', id: code, words: API_KODER[code], rules: foreseeing('apiKode', code) };
  const merknad = Object.hasOwn(MERKNADER, name) ? MERKNADER[name] : undefined;
  if (merknad) return { kind: 'merknad', id: name, merknad, rules: foreseeing('merknad', Number(name)) };
  return explainRule(ruleOf(name.toLowerCase()));
}

function explainRule(id: string): Explanation | null {
  const texts = Object.entries(TEXTS).filter(([textId]) => ruleOf(textId) === id);
  if (texts.length === 0) return null;
  const severities = GRAVITY.filter((severity) => texts.some(([, text]) => text.severity === severity));
  const first = texts.map(([, text]) => text).find((text) => text.apiKode !== undefined || text.merknad !== undefined);
  return {
    kind: 'rule',
    id,
    severities,
    rule: RULES.find(({ meta }) => meta.id === id) ?? null,
    texts,
    apiKode: first?.apiKode ?? null,
    merknad: first?.merknad ?? null,
  };
}

function foreseeing(key: 'apiKode' | 'merknad', value: string | number): readonly string[] {
  const found = Object.entries(TEXTS).filter(([, text]) => text[key] === value);
  return [...new Set(found.map(([id]) => ruleOf(id)))].sort();
}

function isApiKode(name: string): name is ApiKode {
  return Object.hasOwn(API_KODER, name);
}
