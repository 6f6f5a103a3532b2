import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Work } from './candidates/work.ts';

const run = promisify(execFile);

/** Room for what a candidate writes on stdout. */
const MAX_BUFFER = 1024 * 1024 * 1024;

/** One run of a process: of a candidate that tells its work that alone, of any other tool all of it, start included. */
export type Measured = Omit<Work, 'count' | 'peakBytes'> & {
  readonly peakBytes: number | null;
  readonly count: number | null;
};

/** Runs a candidate of ours, which writes its `Work`. */
export async function measureWork(command: readonly string[], cwd: string): Promise<Measured> {
  const [file = '', ...args] = command;
  const { stdout } = await run(file, args, { cwd, maxBuffer: MAX_BUFFER });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

/**
 * Runs any command as a whole. Node does not tell what a child took of the processor: bash does.
 *
 * @param ok exit codes that are no failure
 */
export async function measureWhole(
  command: readonly string[],
  cwd: string,
  ok: readonly number[] = [0],
): Promise<Measured> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" 2>/dev/null >/dev/null';
  const { stderr, code } = await run('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
  }).then(
    (done) => ({ ...done, code: 0 }),
    (error: { readonly stderr: string; readonly code: number }) => error,
  );
  if (!ok.includes(code)) throw new Error(`${command.join(' ')} ended with ${code}`);
  const [real = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return { wallMs: real * 1000, cpuMs: (user + system) * 1000, peakBytes: null, count: null };
}
