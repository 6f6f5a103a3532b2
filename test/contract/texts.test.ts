import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../../src/diagnostics/pointer.ts';
import type { Text } from '../../src/diagnostics/text.ts';
import { RULES } from '../../src/rules/index.ts';
import { TEXTS } from '../../src/texts.ts';
import { textsOf as textsOfRules } from '../../src/validate/rule-texts.ts';
import { codeOf, sourcesIn } from './sources.ts';

/** A table of texts, as `src/xml/texts.ts XML_TEXTS`, and what is in it. */
type Table = readonly [name: string, texts: Readonly<Record<string, Text>>];

const FILES = sourcesIn('src').filter(({ path }) => !path.includes('/generated/'));
const isTextFile = (path: string) => path.endsWith('texts.ts') && path !== 'src/texts.ts';
const TABLES = (
  await Promise.all(FILES.filter(({ path }) => isTextFile(path)).map(({ path }) => tablesOf(path)))
).flat();
const OWN = TABLES.flatMap(([, texts]) => Object.entries(texts));
const ALL = [...OWN, ...Object.entries(textsOfRules(RULES))];

async function tablesOf(path: string): Promise<readonly Table[]> {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
  const tables = Object.entries(exported).filter(([name]) => name.endsWith('_TEXTS'));
  return tables.map(([name, value]) => [`${path} ${name}`, textsOf(value)] as const);
}

function textsOf(value: unknown): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(isJsonObject(value) ? value : {}).filter((entry) => isTextEntry(entry)));
}

function isTextEntry(entry: [string, unknown]): entry is [string, Text] {
  const [id, text] = entry;
  if (isJsonObject(text) && typeof text.nb === 'string' && typeof text.en === 'string' && isJsonObject(text.params))
    return true;
  throw new Error(`${id} is no text`);
}

function placeholders(words: string): readonly string[] {
  return [...new Set([...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe('the texts', () => {
  test('are found wherever a table of them is made', () => {
    const made = FILES.filter((file) => /(satisfies|:) Texts = |} as const satisfies Texts;/.test(codeOf(file)));
    const files = made.map(({ path }) => path).filter((path) => path !== 'src/texts.ts');
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((path) => !TABLES.some(([name]) => name.startsWith(`${path} `)))).toEqual([]);
  });

  test('are in no two tables', () => {
    const ids = ALL.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('are all among the texts of the library', () => {
    expect(OWN.map(([id]) => id).filter((id) => !Object.hasOwn(TEXTS, id))).toEqual([]);
  });
});

describe.each(ALL)('%s', (id, text) => {
  test('has an id of the form group/name or group/name#variant', () => {
    const word = '[a-z0-9]+(-[a-z0-9]+)*';
    expect(id).toMatch(new RegExp(`^${word}/${word}(#${word})?$`));
  });

  test('has sentences in both languages, each in its own', () => {
    expect(text.nb).toMatch(/^\S.*\.$/);
    expect(text.en).toMatch(/^\S.*\.$/);
    expect(text.nb).not.toBe(text.en);
  });

  test('names exactly the declared params in both languages, each of a known privacy', () => {
    const declared = Object.keys(text.params).sort();
    expect(placeholders(text.nb)).toEqual(declared);
    expect(placeholders(text.en)).toEqual(declared);
    expect(
      Object.values(text.params).filter((privacy) => !['public', 'person', 'name', 'file', 'kroner'].includes(privacy)),
    ).toEqual([]);
  });

  test('has a severity', () => {
    expect(['error', 'warning', 'info']).toContain(text.severity);
  });
});

// That a rule uses its texts is held by rules.test.ts.

/** Code that could use a text: no tables of texts, no comments, and no unions of types, which list but don't use. */
const CODE = FILES.filter(({ path }) => !isTextFile(path))
  .map((file) => codeOf(file).replaceAll(/^\s*\|\s*'[^']*';?$/gm, ''))
  .join('\n');

/** Beginnings of ids that are put together: `convert/uleselig#${…}`. */
const BEGINNINGS = [...new Set([...CODE.matchAll(/`([a-z0-9-]+\/[a-z0-9#-]*)\$\{/g)].map((match) => match[1] ?? ''))];

function isUsed(id: string): boolean {
  const inCode = (text: string) => CODE.includes(`'${text}'`);
  return inCode(id) || BEGINNINGS.some((start) => id.startsWith(start) && inCode(id.slice(start.length)));
}

test('every text is used', () => {
  expect(OWN.map(([id]) => id).filter((id) => !isUsed(id))).toEqual([]);
});

test('no text leaves it to the reader whether something is one or several: verdi(er), value(s)', () => {
  const lazy = ALL.filter(([, { nb, en }]) => /[a-zæøå]\((?:e|er|ene|n|r|s)\)/.test(`${nb} ${en}`));
  expect(lazy.map(([id]) => id)).toEqual([]);
});
