import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { exampleMessage, runExample } from '../../src/validate/example.ts';
import { validateMessage } from '../../src/validate/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Rule files as `group/name`. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.includes('/') && name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe('the index of rules', () => {
  const ids = RULES.map(({ meta }) => meta.id);

  it('is sorted, without doubles', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('holds every rule file, each under its own path', () => {
    expect(ids).toEqual(filesIn('src/rules', '.ts').filter((name) => !name.startsWith('shared/')));
  });

  it('has a table test for every rule', () => {
    const tests = filesIn('test/rules', '.test.ts');
    expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { meta } = rule;

  it('says what it checks, why, and where the norm stands, in both languages', () => {
    expect(meta.about.nb.length).toBeGreaterThan(30);
    expect(meta.about.en.length).toBeGreaterThan(30);
    expect(meta.about.nb).not.toBe(meta.about.en);
    expect(meta.source.length).toBeGreaterThan(5);
  });

  it('declares every placeholder of its texts, the same in both languages', () => {
    expect(Object.keys(meta.texts).length).toBeGreaterThan(0);
    for (const text of Object.values(meta.texts)) {
      const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      expect(new Set(placeholders(text.nb))).toEqual(new Set(Object.keys(text.params)));
      expect(new Set(placeholders(text.en))).toEqual(new Set(Object.keys(text.params)));
      expect(text.nb).toMatch(/\.$/);
      expect(text.en).toMatch(/\.$/);
    }
  });

  it('names another bill by its place in a message that it names too: a number alone is taken for a regningsnummer', () => {
    for (const { nb, en, params } of Object.values(meta.texts)) {
      if (!('regning' in params)) continue;
      expect(nb).toMatch(/nr\. \{regning\} i (?:meldingen|samme melding|melding nr\. \{melding\} i \{fil\})/);
      expect(en).toMatch(/no\. \{regning\} of (?:the message|the same message|message no\. \{melding\} in \{fil\})/);
    }
  });

  it('shows a text of the register as one', () => {
    for (const { nb, en, params } of Object.values(meta.texts)) {
      if (!('kreves' in params)) continue;
      expect(nb).toContain('«{kreves}»');
      expect(en).toContain('“{kreves}”');
    }
  });

  it('uses every text that it declares', () => {
    const source = readFileSync(path.join(root, 'src/rules', `${id}.ts`), 'utf8');
    for (const variant of Object.keys(meta.texts)) {
      if (variant !== '')
        expect(source.split(`'${variant}'`).length, variant).toBeGreaterThan(variant.includes('-') ? 2 : 1);
    }
  });

  it('fires on its bad example', () => {
    const rules = runExample([rule], meta.bad).map((finding) => finding.rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules)).toEqual(new Set([id]));
  });

  it('has a good example that no rule has anything to say about', () => {
    // The catalogues of examples have prices only where the rule is about them.
    const ids = runExample(RULES, meta.good).map((finding) => finding.id);
    expect(ids.filter((each) => each !== 'takst/ikke-kontrollert#uten-felt')).toEqual([]);
    const revision = meta.good.facts?.revision ?? '2026-04-23';
    expect(validateMessage(exampleMessage(meta.good), revision).map((finding) => finding.id)).toEqual([]);
  });
});
