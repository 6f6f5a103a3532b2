import { appendFileSync, readFileSync } from 'node:fs';

/** How long a file took. */
export interface Timing {
  readonly file: string;
  /** Whole ms. */
  readonly ms: number;
  /** Read from the disk. */
  readonly bytes: number;
}

/** Files that are told of as the slowest. */
const SLOWEST = 100;

/** Notes a timing for good: a run that is broken off keeps them. */
export function noteTiming(file: string, timing: Timing): void {
  appendFileSync(file, `${JSON.stringify(timing)}\n`, { mode: 0o600 });
}

/** The slowest files of a run, slowest first; of a file that was done several times, the last. A line that is cut off counts for nothing. */
export function slowestOf(file: string, names: ReadonlySet<string>): readonly Timing[] {
  const timings = new Map<string, Timing>();
  for (const line of linesOf(file)) {
    const timing = timingOf(line);
    if (timing !== null && names.has(timing.file)) timings.set(timing.file, timing);
  }
  return [...timings.values()].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function timingOf(line: string): Timing | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return null;
    const { file, ms, bytes }: { file?: unknown; ms?: unknown; bytes?: unknown } = value;
    if (typeof file !== 'string' || typeof ms !== 'number' || typeof bytes !== 'number') return null;
    return { file, ms, bytes };
  } catch {
    return null;
  }
}
