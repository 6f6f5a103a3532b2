import type { Text } from '../diagnostics/text.ts';
import type { Rule } from './rule.ts';

/** The words of rules by message id: `group/name`, or `group/name#variant`. */
export function textsOf(rules: readonly Rule[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    rules.flatMap(({ meta }) =>
      Object.entries(meta.texts).map(([variant, text]): [string, Text] => [
        idOf(meta.id, variant),
        {
          severity: text.severity ?? meta.severity,
          nb: text.nb,
          en: text.en,
          params: text.params,
          ...(meta.apiKode === undefined ? {} : { apiKode: meta.apiKode }),
          ...(meta.merknad === undefined ? {} : { merknad: meta.merknad }),
        },
      ]),
    ),
  );
}

export function idOf(rule: string, variant: string): string {
  return variant === '' ? rule : `${rule}#${variant}`;
}
