import path from 'node:path';
import { EMPTY_BASELINE, holdAgainst, mergeBaseline, readBaseline } from '../src/index.ts';
import type { Args } from './args.ts';
import type { Collected } from './collected.ts';
import { readData } from './data-file.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';
import type { Setting } from './setting.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Leaves out the findings that `--baseline` knows, and says on stderr how many; with `--update-baseline`, all are known from now
 * on. Entries that nothing answers to any more are named, and stay until somebody takes them out.
 */
export async function againstBaseline(collected: Collected, args: Args, setting: Setting, io: Io): Promise<void> {
  const { config, say, quiet } = setting;
  const configured = config.values.baseline;
  const file =
    args.baseline === undefined
      ? configured && path.resolve(config.folder, configured)
      : path.resolve(io.cwd, args.baseline);
  if (!file) {
    if (args.updateBaseline !== true) return;
    throw new Problem(['--update-baseline trenger --baseline FIL', '--update-baseline needs --baseline FILE']);
  }
  const before = await readOr(file, args.updateBaseline === true);
  const baseline = args.updateBaseline === true ? mergeBaseline(before, collected.findings) : before;
  if (args.updateBaseline === true) await writeWhole(file, [`${JSON.stringify(baseline, null, 2)}\n`]);
  const { fresh, covered, stale } = holdAgainst(collected.findings, baseline);
  collected.keepOnly(fresh);
  if (quiet) return;
  const added = baseline.findings.length - before.findings.length;
  if (added > 0)
    await io.stderr.write(
      `bkm: ${say(`${added} funn er føyd til ${file}`, `${added} findings are added to ${file}`)}\n`,
    );
  if (covered > 0)
    await io.stderr.write(
      `bkm: ${say(`${covered} kjente funn er utelatt`, `${covered} known findings are left out`)}\n`,
    );
  for (const { rule, fingerprint } of stale) {
    await io.stderr.write(`bkm: ${say('finnes ikke lenger', 'no longer found')}: ${rule} ${fingerprint}\n`);
  }
}

/** A baseline that is to be made need not be there yet. */
async function readOr(file: string, create: boolean) {
  try {
    return readBaseline(await readData(file));
  } catch (error) {
    if (create && error instanceof Problem && (await isMissing(file))) return EMPTY_BASELINE;
    throw error;
  }
}

async function isMissing(file: string): Promise<boolean> {
  const { access } = await import('node:fs/promises');
  return access(file).then(
    () => false,
    () => true,
  );
}
