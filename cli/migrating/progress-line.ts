import type { Progress } from '../../src/migrate.ts';
import type { Say } from '../lang.ts';

const MB = 1_000_000;

/** Before that, a rate says nothing. In seconds. */
const SETTLED = 3;

/** How far a run has come, in one line: `340/40 000 files, 0.8 of 10.1 GB, 45 MB/s, about 4 min left`. */
export function progressLine(progress: Progress, seconds: number, say: Say): string {
  const { phase, filesDone, files, bytes, bytesRead } = progress;
  if (phase === 'settle') {
    return say(
      `regler over alle filer, rapporter: ${filesDone}/${files}`,
      `rules over all files, reports: ${filesDone}/${files}`,
    );
  }
  const counts = say(
    `${filesDone}/${files} filer, ${size(bytesRead)} av ${size(bytes)}`,
    `${filesDone}/${files} files, ${size(bytesRead)} of ${size(bytes)}`,
  );
  if (seconds < SETTLED || bytesRead <= 0) return counts;
  const rate = bytesRead / seconds;
  const left = Math.max(0, bytes - bytesRead) / rate;
  return `${counts}, ${(rate / MB).toFixed(1)} MB/s, ${timeLeft(left, say)}`;
}

function size(bytes: number): string {
  return bytes < 1000 * MB ? `${(bytes / MB).toFixed(1)} MB` : `${(bytes / (1000 * MB)).toFixed(1)} GB`;
}

function timeLeft(seconds: number, say: Say): string {
  if (seconds < 60) return say('under ett minutt igjen', 'less than a minute left');
  if (seconds < 5400)
    return say(`omtrent ${Math.round(seconds / 60)} min igjen`, `about ${Math.round(seconds / 60)} min left`);
  const hours = (seconds / 3600).toFixed(1);
  return say(`omtrent ${hours} timer igjen`, `about ${hours} hours left`);
}
