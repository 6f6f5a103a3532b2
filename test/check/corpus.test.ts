import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../src/bkm/revision.ts';
import { validate } from '../../src/check/validate.ts';
import { readPraksisMap } from '../../src/convert/praksis-map.ts';
import { readPraksiser } from '../../src/convert/praksis-register.ts';

const corpus = path.resolve(import.meta.dirname, '../../corpus');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(corpus, name), 'utf8'));
const praksisMap = readPraksisMap(json('praksis/map.json'));
const praksiser = readPraksiser(json('praksis/praksiser.json'));
const files = readdirSync(path.join(corpus, 'valid')).filter((name) => name.endsWith('.xml'));

describe.each(REVISIONS)('the valid corpus in %s', (revision) => {
  it.each(files)('%s: no rule has an error or a warning', async (name) => {
    const options = { revision, praksisMap, praksiser, now: 'gendate', file: name } as const;
    const { findings } = await validate(readFileSync(path.join(corpus, 'valid', name)), options);
    const grave = findings.filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('convert/'));
    expect(grave.map(({ rule, line, regning }) => `${rule} ${line} ${regning?.regningsnummer}`)).toEqual([]);
  });
});

describe('findings on converted XML', () => {
  const folders = ['valid', 'lenient', 'withheld'];
  it.each(folders)('all carry line and column: corpus/%s', async (folder) => {
    for (const name of readdirSync(path.join(corpus, folder)).filter((each) => each.endsWith('.xml'))) {
      const bytes = readFileSync(path.join(corpus, folder, name));
      // A now in the far future makes the rules about age speak.
      const { findings } = await validate(bytes, {
        praksisId: '1',
        now: Date.parse('2030-01-01T12:00:00Z'),
        file: name,
      });
      expect(findings.length).toBeGreaterThan(0);
      for (const { line, column, id } of findings) {
        expect(line, `${name} ${id}`).toBeGreaterThan(0);
        expect(column, `${name} ${id}`).toBeGreaterThan(0);
      }
    }
  });
});
