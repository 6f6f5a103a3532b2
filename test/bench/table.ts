import type { Group, Median } from './group.ts';

/** A group as Markdown: processor time, times of the first candidate, wall time, peak memory. */
export function tableOf({ title, about, skipped }: Group, medians: readonly Median[]): string {
  const [base] = medians;
  const rows = medians.map((each) => [
    each.name,
    ms(each.cpuMs),
    base === undefined ? '' : ratio(each.cpuMs / base.cpuMs),
    ms(each.wallMs),
    base === undefined ? '' : ratio(each.wallMs / base.wallMs),
    each.peakBytes === null ? '' : String(Math.round(each.peakBytes / 1e6)),
  ]);
  return [
    `### ${title}`,
    '',
    `${about} Median of ${base?.rounds ?? 0} rounds.`,
    '',
    row(['', 'CPU ms', '× the first', 'wall ms', '× the first', 'peak MB']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...rows.map(row),
    ...skipped.map((why) => `\nNot run: ${why}.`),
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ms(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function ratio(value: number): string {
  return value.toFixed(2);
}
