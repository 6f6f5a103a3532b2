import { access } from 'node:fs/promises';
import {
  type Baseline,
  type Baselined,
  EMPTY_BASELINE,
  holdAgainst,
  isBkmError,
  mergeBaseline,
  readBaseline,
  TEXTS,
} from '../src/index.ts';
import type { Args } from './args.ts';
import type { Collected } from './collected.ts';
import type { LoadedConfig } from './config.ts';
import { readData } from './data-file.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';
import { fileOf } from './resolve-convert.ts';
import type { Setting } from './setting.ts';
import { writeWhole } from './write-whole.ts';

/** A baseline that the findings of a run are held against. */
export interface OpenBaseline {
  readonly file: string;
  readonly known: Baseline;
  /** All findings of the run are to be known from now on. */
  readonly update: boolean;
  /** True for a rule that the run asks: of others, no entry is stale. */
  readonly asks: (rule: string) => boolean;
}

/** The baseline that is asked for; null where none is. */
export function baselineFile(args: Args, { values, folder }: LoadedConfig, cwd: string): string | null {
  return fileOf(args.baseline, values.baseline, folder, cwd);
}

/**
 * Reads the baseline, before there is something to hold against it; null where none is asked for.
 *
 * @throws {Problem} when it can't be used: better no run than one whose findings nobody gets to see
 */
export async function openBaseline(
  args: Args,
  setting: Setting,
  asks: (rule: string) => boolean,
  io: Io,
): Promise<OpenBaseline | null> {
  const file = baselineFile(args, setting.config, io.cwd);
  const update = args.updateBaseline === true;
  if (file !== null) return { file, known: await readOr(file, update), update, asks };
  if (!update) return null;
  throw new Problem(['--update-baseline trenger --baseline FIL', '--update-baseline needs --baseline FILE']);
}

/**
 * Leaves out the findings that the baseline knows, and says on stderr how many; where it is updated, all are known from now on.
 * Entries of the run's files that nothing answers to any more are named, and stay until somebody takes them out.
 */
export async function againstBaseline(
  open: OpenBaseline,
  collected: Collected,
  setting: Setting,
  io: Io,
): Promise<void> {
  const baseline = open.update ? mergeBaseline(open.known, collected.findings, TEXTS) : open.known;
  await saveBaseline(open, baseline);
  const { fresh, covered, stale } = holdAgainst(collected.findings, baseline, collected.read, TEXTS);
  collected.keepOnly(fresh);
  await tellBaseline(open, { baseline, covered, stale }, setting, io);
}

/** Writes what is known from now on, where that is asked for. */
export async function saveBaseline({ file, update }: OpenBaseline, baseline: Baseline): Promise<void> {
  if (update) await writeWhole(file, [`${JSON.stringify(baseline, null, 2)}\n`]);
}

/** Says on stderr what a baseline did. */
export async function tellBaseline(
  { file, known, asks }: OpenBaseline,
  { baseline, covered, stale }: Pick<Baselined, 'covered' | 'stale'> & { readonly baseline: Baseline },
  { say, quiet }: Setting,
  io: Io,
): Promise<void> {
  if (quiet) return;
  const tell = (nb: string, en: string) => io.stderr.write(`bkm: ${say(nb, en)}\n`);
  const added = baseline.findings.length - known.findings.length;
  if (added > 0) await tell(`${added} funn er føyd til ${file}`, `${added} findings are added to ${file}`);
  if (covered > 0) await tell(`${covered} kjente funn er utelatt`, `${covered} known findings are left out`);
  for (const { rule, fingerprint } of stale.filter((entry) => asks(entry.rule))) {
    await tell(`finnes ikke lenger: ${rule} ${fingerprint}`, `no longer found: ${rule} ${fingerprint}`);
  }
}

function baselineIn(file: string, value: unknown): Baseline {
  try {
    return readBaseline(value);
  } catch (error) {
    if (!isBkmError(error)) throw error;
    throw new Problem([`${file}: ikke en liste over kjente funn`, `${file}: ${error.message}`]);
  }
}

/** A baseline that is to be made need not be there yet. */
async function readOr(file: string, create: boolean): Promise<Baseline> {
  try {
    return baselineIn(file, await readData(file));
  } catch (error) {
    if (create && error instanceof Problem && (await isMissing(file))) return EMPTY_BASELINE;
    throw error;
  }
}

function isMissing(file: string): Promise<boolean> {
  return access(file).then(
    () => false,
    () => true,
  );
}
