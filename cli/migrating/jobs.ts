import { Problem } from '../problem.ts';

/**
 * The number of threads; undefined where none is given.
 *
 * @throws {Problem} for what is none
 */
export function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  const number = Number(jobs);
  if (/^\d{1,3}$/.test(jobs) && number >= 1 && number <= 256) return number;
  throw new Problem([
    `--jobs ${jobs}: skriv et heltall fra 1 til 256`,
    `--jobs ${jobs}: write a whole number from 1 to 256`,
  ]);
}
