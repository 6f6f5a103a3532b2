import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { refuseUnknown } from '../../cli/env-names.ts';
import { kravEnvOf } from '../../cli/krav-env.ts';
import { sayIn } from '../../cli/lang.ts';
import { ledgerFile } from '../../cli/ledger.ts';
import { openDataClient } from '../../cli/open-data.ts';
import { Output } from '../../cli/output.ts';
import { ROOT } from './built.ts';

describe('an environment variable of ours that nothing reads', () => {
  it.each([
    ['BKM_LEDGR', 'BKM_LEDGER'],
    ['BKM_TOKN', 'BKM_TOKEN'],
    ['BKM_KRAV_ULR', 'BKM_KRAV_URL'],
    ['BKM_ENVV', 'BKM_ENV'],
    ['BKM_MASKINPORTN_CLIENT_ID', 'BKM_MASKINPORTEN_CLIENT_ID'],
    ['BKM_DATABASE', null],
  ])('is refused: %s, with the name that is most like it: %s', (name, near) => {
    const words = `unknown environment variable ${name}${near === null ? '' : `. Did you mean ${near}?`}`;
    expect(said(() => refuseUnknown({ [name]: 'Hemmelig7Merke' }))).toBe(words);
    expect(said(() => refuseUnknown({ [name]: ' ' }))).toBeNull();
  });

  it('is refused by all that choose an API or a ledger', () => {
    const env = { BKM_LEDGR: '/x', BKM_KRAV_URL: 'http://127.0.0.1:1' };
    const io = { env, cwd: '/', stderr: new Output(new PassThrough(), null) };
    for (const choose of [
      () => kravEnvOf('dev', io, false),
      () => ledgerFile({ ledger: '/y' }, io),
      () => openDataClient({ inputs: [] }, io, sayIn('en')),
    ]) {
      expect(said(choose)).toMatch(/BKM_LEDGR\. Did you mean BKM_LEDGER\?/);
    }
  });

  it('is none that the command line reads', () => {
    const files = readdirSync(path.join(ROOT, 'cli'), { recursive: true, encoding: 'utf8' });
    const sources = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(ROOT, 'cli', name), 'utf8'));
    const names = new Set(sources.flatMap((source) => source.match(/(?<=\benv\.)BKM_\w+/g) ?? []));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) expect(said(() => refuseUnknown({ [name]: 'x' }))).toBeNull();
  });
});

/** What a call is refused with; null where it is not. */
function said(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'Problem' ? error.message : String(error);
  }
}
