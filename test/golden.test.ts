import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REVISIONS, type Revision } from '../src/bkm/revision.ts';
import type { Bkm } from '../src/bkm/types.ts';
import type { Account } from '../src/convert/account.ts';
import { type ConvertResult, convert } from '../src/convert/convert.ts';
import { readPraksisMap } from '../src/convert/praksis-map.ts';
import type { Finding } from '../src/diagnostics/finding.ts';
import { safeName } from '../src/diagnostics/mask.ts';
import { isPublic } from '../src/diagnostics/text.ts';
import { TEXTS } from '../src/texts.ts';
import { validateMessage } from '../src/validate/schema.ts';
import { corpusFolder, filesOf } from './corpus/files.ts';

/** `UPDATE_GOLDEN=1 vitest run test/golden.test.ts` writes the golden files anew: read the difference before it is kept. */
const update = process.env.UPDATE_GOLDEN === '1';
const folder = `${corpusFolder}golden/`;
const praksisMap = readPraksisMap(JSON.parse(readFileSync(`${corpusFolder}praksis/map.json`, 'utf8')));
const written = new Set<string>();

const convertFile = (bytes: Uint8Array, revision: Revision) => convert(bytes, { praksisMap, revision });

function messagesOf({ messages }: ConvertResult): readonly (Bkm | null)[] {
  return messages.map(({ message }) => message);
}

/** One message as itself, several as a list; one that is withheld is null. */
function messageText(result: ConvertResult): string {
  const messages = messagesOf(result);
  return `${JSON.stringify(messages.length === 1 ? messages[0] : messages, null, 2)}\n`;
}

/** A finding, and a field of the account, on a line each. */
function findingsText({ findings, account, readable }: ConvertResult): string {
  const { fields, ...totals } = account;
  const list = (items: readonly string[]) => (items.length === 0 ? '[]' : `[\n    ${items.join(',\n    ')}\n  ]`);
  return [
    '{',
    `  "findings": ${list(findings.map(findingLine))},`,
    `  "readable": ${readable},`,
    `  "account": ${JSON.stringify(totals)},`,
    `  "fields": ${list(fields.map(fieldLine))}`,
    '}\n',
  ].join('\n');
}

/** Without what is null, and without the params that may hold something of a person. */
function findingLine({ id, rule: _rule, file: _file, params, regning, ...rest }: Finding): string {
  const shown = Object.entries(params).flatMap(([name, value]) => {
    const privacy = TEXTS[id]?.params[name];
    if (privacy === 'name') return [[name, safeName(String(value))]];
    return isPublic(privacy) ? [[name, value]] : [];
  });
  const facts = { id, ...rest, regning: regning?.regningsnummer ?? null, params: Object.fromEntries(shown) };
  return JSON.stringify(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)));
}

function fieldLine({ xpath, outcome, count, line, column }: Account['fields'][number]): string {
  return JSON.stringify([xpath, outcome, count, `${line}:${column}`]);
}

function compare(name: string, text: string): void {
  written.add(name);
  const file = `${folder}${name}`;
  if (update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `corpus/golden/${name} is missing`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(['valid', 'lenient', 'withheld'])('corpus/%s', (name) => {
  describe.each([...filesOf(name)])('%s', (file, bytes) => {
    const base = file.replace(/\.xml$/, '');

    it.each(REVISIONS)('becomes its golden message in %s', async (revision) => {
      compare(`${base}.${revision}.json`, messageText(await convertFile(bytes, revision)));
    });

    it('gives its golden findings and account', async () => {
      compare(`${base}.findings.json`, findingsText(await convertFile(bytes, '2026-04-23')));
    });

    it.each(REVISIONS)('becomes a message that passes the schema of %s', async (revision) => {
      const messages = messagesOf(await convertFile(bytes, revision));
      for (const message of messages) if (message) expect(validateMessage(message, revision)).toEqual([]);
      if (name === 'valid') expect(messages).not.toContain(null);
    });
  });
});

describe('corpus/carriers', () => {
  const files = filesOf('carriers');
  /** Only windows-1252 has the signs of this one's Merknad; all other carriers carry the one message. */
  const goldenOf = (file: string) => (file.includes('windows-1252') ? 'carriers/windows-1252' : 'carriers/utf-8');

  it.each(
    ['carriers/utf-8', 'carriers/windows-1252'].flatMap((base) =>
      REVISIONS.map((revision) => [base, revision] as const),
    ),
  )('%s becomes its golden message in %s', async (base, revision) => {
    const bytes = files.get(`${base}.xml`) ?? Buffer.of();
    compare(`${base}.${revision}.json`, messageText(await convertFile(bytes, revision)));
  });

  describe.each([...files])('%s', (file, bytes) => {
    it.each(REVISIONS)(`becomes the message of ${goldenOf(file)} in %s`, async (revision) => {
      const golden = readFileSync(`${folder}${goldenOf(file)}.${revision}.json`, 'utf8');
      expect(messageText(await convertFile(bytes, revision))).toBe(golden);
    });

    it('gives its golden findings and account', async () => {
      compare(file.replace(/\.xml$/, '.findings.json'), findingsText(await convertFile(bytes, '2026-04-23')));
    });
  });
});

it('there is no golden file without its source', () => {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.json'));
  const stray = there.filter((name) => !written.has(name));
  if (update) for (const name of stray) rmSync(`${folder}${name}`);
  expect(update ? [] : stray).toEqual([]);
});
