import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Melding } from '../src/krav.ts';
import type { Args } from './args.ts';
import { refuseUnknown } from './env-names.ts';
import type { Io } from './io.ts';
import type { KravEnv } from './krav-env.ts';
import type { Setting } from './setting.ts';

/**
 * Where the ledger is: `--ledger`, BKM_LEDGER, or the user's own folder for what programs must not forget.
 *
 * @throws {Problem} where a variable is misspelt, which may be that one
 */
export function ledgerFile({ ledger }: Pick<Args, 'ledger'>, { env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  refuseUnknown(env);
  const given = ledger ?? env.BKM_LEDGER?.trim();
  return given ? path.resolve(cwd, given) : path.join(stateFolder(env), 'bkm', 'ledger.sqlite');
}

/** Whether it keeps what bills used of tariffs that have a cap a year: the command line, else the configuration, else yes. */
export function ledgerOptions(
  { keepUses }: Pick<Args, 'keepUses'>,
  { config }: Pick<Setting, 'config'>,
): { readonly keepUses: boolean } {
  return { keepUses: keepUses ?? config.values.keepUses ?? true };
}

/** Source: XDG Base Directory Specification; Apple, File System Basics; Microsoft, Known Folders. */
function stateFolder(env: Io['env']): string {
  const home = env.HOME || homedir();
  if (process.platform === 'win32') return env.LOCALAPPDATA || path.join(home, 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return env.XDG_STATE_HOME || path.join(home, '.local', 'state');
}

/** Writes what the API told of a message into the ledger, where there is one. */
export async function toldToLedger(
  entries: readonly Melding[],
  { baseUrl }: KravEnv,
  args: Pick<Args, 'ledger'>,
  io: Pick<Io, 'env' | 'cwd'>,
): Promise<void> {
  const file = ledgerFile(args, io);
  if (!existsSync(file)) return;
  const { Ledger, tellLedger } = await import('../src/send.ts');
  // Not `using`: tests load this file as it is, under the oldest Node too.
  const ledger = new Ledger(file);
  try {
    tellLedger(ledger, baseUrl, entries, Date.now());
  } finally {
    ledger.close();
  }
}
