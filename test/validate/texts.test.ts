import { describe, expect, test } from 'vitest';
import type { Text, Texts } from '../../src/diagnostics/text.ts';
import { JSON_TEXTS } from '../../src/validate/json-texts.ts';
import { SCHEMA_TEXTS } from '../../src/validate/schema-texts.ts';

const TEXTS: Texts = { ...SCHEMA_TEXTS, ...JSON_TEXTS };

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(Object.entries(TEXTS))('%s', (_id, text: Text) => {
  test('has words in both languages that name exactly the declared params', () => {
    const declared = Object.keys(text.params).sort();
    expect(placeholders(text.nb)).toEqual(declared);
    expect(placeholders(text.en)).toEqual(declared);
  });

  test('shows values only as person data', () => {
    expect(text.params.verdi ?? 'person').toBe('person');
  });
});
