/** What a candidate's process tells of its work, start-up left out. */
export interface Work {
  readonly wallMs: number;
  /** User and system time of all threads of the process. */
  readonly cpuMs: number;
  /** Largest resident set of the whole process. */
  readonly peakBytes: number;
  /** What was counted: that candidates of one group did the same is checked by it. */
  readonly count: number;
}

/** Does the work, which gives a count, and writes what it took as one line of JSON. Its input is read within. */
export async function tellWork(work: () => number | Promise<number>): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const count = await work();
  const { user, system } = process.cpuUsage(before);
  const told: Work = {
    wallMs: performance.now() - start,
    cpuMs: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    count,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

/** The argument of that number, from 0. */
export function argument(at: number): string {
  const given = process.argv[2 + at];
  if (given === undefined) throw new TypeError(`argument ${at} is missing`);
  return given;
}
