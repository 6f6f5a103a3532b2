import type { Progress } from '../../src/migrate.ts';
import type { Say } from '../lang.ts';
import { decimal } from './decimal.ts';

const MB = 1_000_000;

/**
 * How far a run has come, in one line: `340/40 000 files, 0.8 GB of 10.1 GB, 45.0 MB/s, about 4 min left`, of which the last parts are
 * left out where there is no room.
 *
 * @param rate bytes a second; null where it is not known
 * @param room characters
 */
export function progressLine(progress: Progress, rate: number | null, room: number, say: Say): string {
  const parts = partsOf(progress, rate, say);
  while (parts.length > 1 && parts.join(', ').length > room) parts.pop();
  return parts.join(', ').slice(0, room);
}

function partsOf({ phase, filesDone, files, bytes, bytesRead }: Progress, rate: number | null, say: Say): string[] {
  if (phase === 'settle') {
    return [
      say(
        `regler over alle filer, rapporter: ${filesDone}/${files}`,
        `rules over all files, reports: ${filesDone}/${files}`,
      ),
    ];
  }
  const [read, all] = [size(bytesRead, say), size(bytes, say)];
  const counts = [
    say(`${filesDone}/${files} filer`, `${filesDone}/${files} files`),
    say(`${read} av ${all}`, `${read} of ${all}`),
  ];
  if (rate === null) return counts;
  return [...counts, `${decimal(rate / MB, say)} MB/s`, timeLeft(Math.max(0, bytes - bytesRead) / rate, say)];
}

function size(bytes: number, say: Say): string {
  return bytes < 1000 * MB ? `${decimal(bytes / MB, say)} MB` : `${decimal(bytes / (1000 * MB), say)} GB`;
}

function timeLeft(seconds: number, say: Say): string {
  if (seconds < 60) return say('under ett minutt igjen', 'less than a minute left');
  if (seconds < 5400)
    return say(`omtrent ${Math.round(seconds / 60)} min igjen`, `about ${Math.round(seconds / 60)} min left`);
  const hours = decimal(seconds / 3600, say);
  return say(`omtrent ${hours} timer igjen`, `about ${hours} hours left`);
}
