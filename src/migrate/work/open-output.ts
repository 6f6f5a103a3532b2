import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BkmError } from '../../errors.ts';
import { hashOf, type Settings } from '../settings.ts';
import { type Folders, foldersIn } from './folders.ts';
import { type Lock, lockFolder } from './lock.ts';
import { makeOwnFolder } from './make-own-folder.ts';
import { PendingText } from './pending-text.ts';
import { asOpenFault } from './write-fault.ts';

/** The settings as they are asked for: the time may be that of an earlier run. */
export type GivenSettings = Omit<Settings, 'now'> & { readonly now: Settings['now'] | null };

/** The output folder, made or taken up again, and held. */
export interface OpenOutput {
  readonly folders: Folders;
  readonly settings: Settings;
  release(): void;
}

/**
 * Opens the output folder: a new or empty one, or that of an earlier run, whose time is taken over where none is given, so that a run
 * taken up again gives what an uninterrupted one would.
 *
 * @param now the time where neither `settings` nor an earlier run has one; epoch ms
 * @throws {BkmError} OUTPUT where it is something else, or can't be written
 */
export function openOutput(input: string, output: string, settings: GivenSettings, now: number): OpenOutput {
  try {
    refuseDeadLink(output);
    makeOwnFolder(output);
    const root = realpathSync(output);
    refuseWithin(realpathSync(input), root);
    const folders = foldersIn(root);
    const own = path.dirname(folders.run);
    // Made before all else: a run that is killed as it begins is one as well.
    if (!existsSync(own) && readdirSync(root).length > 0) throw notEmpty(output);
    makeOwnFolder(own);
    const lock = lockFolder(folders.lock);
    try {
      return { folders, settings: prepared(folders, settings, now), release: () => release(folders, lock) };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw asOpenFault(output, error);
  }
}

/** Makes the folders, and settles the run's time. */
function prepared(folders: Folders, settings: GivenSettings, now: number): Settings {
  rmSync(folders.pending, { recursive: true, force: true });
  for (const folder of [folders.messages, folders.reports, folders.records, folders.pending]) {
    makeOwnFolder(folder);
  }
  const base = hashOf({ ...settings, now: 0 });
  const whole = { ...settings, now: settings.now ?? timeOf(folders.run, base) ?? now };
  writeSmall(folders, folders.run, { format: 1, settings: base, now: whole.now });
  return whole;
}

/** What workers that were stopped have half written is of no use: it would fill a disk that is full further, until the next run. */
function release(folders: Folders, lock: Lock): void {
  try {
    for (const name of readdirSync(folders.pending)) rmSync(path.join(folders.pending, name), { force: true });
  } catch {
    // The run ended as it did; the next one empties the folder first of all.
  } finally {
    lock.release();
  }
}

/** Writes a small file that is never seen half. */
export function writeSmall(folders: Folders, file: string, content: unknown): void {
  const pending = new PendingText(folders.pending);
  pending.write(`${JSON.stringify(content, null, 2)}\n`);
  pending.close();
  pending.nameIt(file);
}

/** Reads one; null where there is none, or none that can be read. */
export function readSmall(file: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Takes a file away, if it is there: what it says is no longer so. */
export function withdraw(folders: Folders, file: string): void {
  const away = path.join(folders.pending, path.basename(file));
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
  renameSync(file, away);
  rmSync(away);
}

function timeOf(file: string, settings: string): number | 'gendate' | null {
  const run = readSmall(file);
  if (run?.settings !== settings) return null;
  return typeof run.now === 'number' || run.now === 'gendate' ? run.now : null;
}

/** The output may stand below the input, never the other way: it would be its own input. */
function refuseWithin(input: string, root: string): void {
  const below = path.relative(root, input);
  if (below !== '' && (below.startsWith('..') || path.isAbsolute(below))) return;
  throw new BkmError('OUTPUT', 'the input folder is the output folder, or within it', {
    hint: 'Choose another folder with -o.',
    nb: { message: 'inndatamappen er utdatamappen, eller ligger i den', hint: 'Velg en annen mappe med -o.' },
  });
}

function refuseDeadLink(output: string): void {
  if (lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink() !== true || existsSync(output)) return;
  throw new BkmError('OUTPUT', `${output} is a link that leads nowhere`, {
    hint: 'Make the folder that it leads to, or choose another folder with -o.',
    nb: {
      message: `${output} er en lenke som ikke fører noe sted`,
      hint: 'Lag mappen den skal føre til, eller velg en annen mappe med -o.',
    },
  });
}

function notEmpty(output: string): BkmError {
  return new BkmError('OUTPUT', `${output} holds something else than a migration`, {
    hint: 'Choose a new or an empty folder with -o.',
    nb: { message: `${output} inneholder noe annet enn en migrering`, hint: 'Velg en ny eller tom mappe med -o.' },
  });
}
