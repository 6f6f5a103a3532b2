import { cpSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonChunks, summaryOf, TEXTS, TOOL, type ValidateResult, Validation, verdictOf } from '../../src/index.ts';
import { migrate } from '../../src/migrate.ts';
import { CORPUS, contentOf, json, newFolder } from './tree.ts';

const PARTS = ['valid', 'withheld', 'lenient', 'carriers', 'evil'];
const CONVERT = { praksisId: '1000005649' };

/** The report that validating the file within one run gives. */
function reportOf({ findings, messages, bills, withheldBills, account, readable, revision }: ValidateResult): unknown {
  const run = {
    tool: TOOL,
    revision,
    catalogue: null,
    now: 'gendate',
    verdict: verdictOf(findings, readable, withheldBills),
    summary: summaryOf(findings, { files: 1, messages, bills, withheldBills }),
    findings,
    account: { ...account, fields: [...account.fields] },
  };
  return JSON.parse([...jsonChunks(run, { lang: 'en', texts: TEXTS })].join(''));
}

describe('a migration', () => {
  it('says of every file what validating all of them as one run says, rules of the run and places included', async () => {
    const input = await newFolder();
    for (const part of PARTS) cpSync(path.join(CORPUS, part), path.join(input, part), { recursive: true });
    // JSON by the name of XML: validating takes it as JSON, a migration as no XML.
    rmSync(path.join(input, 'evil/json.xml'));
    // Everything once more: each bill is there twice, in another message.
    cpSync(path.join(CORPUS, 'valid'), path.join(input, 'zz-again'), { recursive: true });
    const output = await newFolder();
    const { report } = await migrate(input, output, { convert: CONVERT, now: 'gendate', jobs: 2 });

    const names = readdirSync(input, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xml'))
      .sort();
    const validation = new Validation({ ...CONVERT, now: 'gendate' });
    expect(report.files.map(({ file }) => file)).toEqual(names);
    for (const { file, report: place } of report.files) {
      const result = await validation.check(await readFile(path.join(input, file)), file);
      expect(await json(output, place ?? ''), file).toEqual(reportOf(result));
    }
    const ofRun = report.rules.map(({ rule }) => rule);
    expect(ofRun).toEqual(expect.arrayContaining(['melding/unik-guid', 'melding/praksis', 'takst/ikke-kontrollert']));
  });

  it('gives the same with one worker as with four', async () => {
    const outputs = [await newFolder(), await newFolder()];
    for (const [index, output] of outputs.entries()) {
      await migrate(path.join(CORPUS, 'valid'), output, {
        convert: CONVERT,
        now: 'gendate',
        jobs: index === 0 ? 1 : 4,
      });
    }
    const [one = new Map(), four = new Map()] = outputs.map(contentOf);
    expect([...one.keys()]).toEqual([...four.keys()]);
    expect(one).toEqual(four);
  });
});
