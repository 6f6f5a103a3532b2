import type { Measured } from './measure.ts';

/** What is held against others, in a process of its own. */
export interface Candidate {
  readonly name: string;
  /** What it is to count, where it counts: that all did the work is sure. */
  readonly count: number;
  /** One round. */
  readonly run: () => Promise<Measured>;
}

/** Candidates that do the same, or a part of the same, over one input. */
export interface Group {
  readonly title: string;
  /** What was done, in a sentence. */
  readonly about: string;
  readonly candidates: readonly Candidate[];
  /** Those that can't run here, and why. */
  readonly skipped: readonly string[];
}

/** The middle of its rounds. */
export interface Median extends Measured {
  readonly name: string;
  readonly rounds: number;
}

/**
 * Each candidate once a round, in an order that turns round from one to the next, so that what the machine does beside it
 * meets all alike.
 */
export async function runRounds(group: Group, rounds: number): Promise<readonly Median[]> {
  const measured = new Map<Candidate, Measured[]>(group.candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of round % 2 === 0 ? group.candidates : group.candidates.toReversed()) {
      const told = await candidate.run();
      if (told.count !== null && told.count !== candidate.count) {
        throw new Error(`${candidate.name} counted ${told.count}, not ${candidate.count}`);
      }
      measured.get(candidate)?.push(told);
    }
  }
  return [...measured].map(([{ name }, all]) => ({ name, rounds, ...medianOf(all) }));
}

function medianOf(all: readonly Measured[]): Measured {
  return {
    wallMs: middle(all.map(({ wallMs }) => wallMs)) ?? Number.NaN,
    cpuMs: middle(all.map(({ cpuMs }) => cpuMs)) ?? Number.NaN,
    peakBytes: middle(all.flatMap(({ peakBytes }) => peakBytes ?? [])),
    count: all[0]?.count ?? null,
  };
}

/** The middle value, the lower one of two; null of none. */
export function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}
