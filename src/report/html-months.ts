import type { Severity } from '../diagnostics/finding.ts';
import { groupBy } from './group-by.ts';
import { element, type Html } from './html-element.ts';
import { countsOf, type HtmlPage, type Section } from './html-page.ts';
import { table } from './html-table.ts';
import { SEVERITIES } from './severity.ts';

interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

const STEP = 52;
const BAR = 32;
const LEFT = 48;
const TOP = 24;
const HEIGHT = 180;
const BOTTOM = 44;

/** More months than these, empty ones between not counted, are no longer a picture. */
const MOST = 60;

/** A chart of the findings over the months of treatment, and its numbers as a table. */
export function monthsSection(page: HtmlPage): Section | null {
  const { run, words, number } = page;
  const known = run.findings.filter((finding) => isMonth(finding.regning?.month));
  if (known.length === 0) return null;
  const groups = groupBy(known, (finding) => finding.regning?.month ?? '');
  const months = [...groups]
    .map(([month, findings]) => ({ month, counts: countsOf(findings), total: findings.length }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .slice(-MOST);
  const without = run.findings.length - months.reduce((sum, { total }) => sum + total, 0);
  const columns = [
    { heading: words.month, kind: 'text' } as const,
    ...SEVERITIES.map((severity) => ({ heading: words.many[severity], kind: 'number' }) as const),
  ];
  const rows = months.map(({ month, counts }) => [month, ...SEVERITIES.map((severity) => number(counts[severity]))]);
  return {
    id: 'months',
    heading: words.byMonth,
    body: [
      element('p', {}, words.monthNote),
      element(
        'figure',
        {},
        element(
          'figcaption',
          { class: 'legend' },
          SEVERITIES.map((severity) => legendHtml(severity, page)),
        ),
        element(
          'div',
          { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': words.byMonth },
          chart(withGaps(months), page),
        ),
      ),
      element('details', {}, element('summary', {}, words.numbers), table(words.byMonth, columns, rows)),
      without > 0 ? element('p', { class: 'more' }, words.withoutMonth(number(without))) : null,
    ],
  };
}

/** A bar as the chart has it, and what it stands for. */
function legendHtml(severity: Severity, { words }: HtmlPage): Html {
  const bar = element('rect', { x: 0.5, y: 0.5, width: 15, height: 15, class: `bar ${severity}` });
  return element(
    'span',
    {},
    element('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, bar),
    words.many[severity],
  );
}

function isMonth(month: string | undefined): month is string {
  return month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
}

/** The months between as empty ones, where they are few enough to be drawn. */
function withGaps(months: readonly Month[]): readonly Month[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return months;
  const start = indexOf(first.month);
  const length = indexOf(last.month) - start + 1;
  if (length > MOST) return months;
  const found = new Map(months.map((month) => [month.month, month]));
  const empty = { counts: { error: 0, warning: 0, info: 0 }, total: 0 };
  return Array.from({ length }, (_, offset) => {
    const month = monthAt(start + offset);
    return found.get(month) ?? { month, ...empty };
  });
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function chart(months: readonly Month[], page: HtmlPage): Html {
  const top = niceTop(months.reduce((most, { total }) => Math.max(most, total), 0));
  const width = LEFT + months.length * STEP + 8;
  const height = TOP + HEIGHT + BOTTOM;
  const y = (count: number) => round(TOP + HEIGHT - (count / top) * HEIGHT);
  const ticks = top === 1 ? [0, 1] : [0, top / 2, top];
  return element(
    'svg',
    { role: 'img', 'aria-label': page.words.byMonth, width, height, viewBox: `0 0 ${width} ${height}`, class: 'chart' },
    PATTERNS,
    ticks.flatMap((tick) => [
      element('line', { x1: LEFT, x2: width, y1: y(tick), y2: y(tick), class: 'grid' }),
      element('text', { x: LEFT - 8, y: y(tick) + 4, class: 'end' }, page.number(tick)),
    ]),
    months.map((month, index) => column(month, index, y, page)),
  );
}

function column({ month, counts, total }: Month, index: number, y: (count: number) => number, page: HtmlPage): Html {
  const x = LEFT + index * STEP + (STEP - BAR) / 2;
  const middle = x + BAR / 2;
  const name = page.words.months[Number(month.slice(5)) - 1] ?? '';
  const isNewYear = index === 0 || month.endsWith('-01');
  let below = 0;
  const bars = SEVERITIES.flatMap((severity) => {
    const from = below;
    below += counts[severity];
    const height = round(y(from) - y(below));
    return counts[severity] === 0
      ? []
      : [element('rect', { x, y: y(below), width: BAR, height, class: `bar ${severity}` })];
  });
  return element(
    'g',
    {},
    bars,
    total === 0 ? null : element('text', { x: middle, y: y(total) - 6, class: 'middle strong' }, page.number(total)),
    element('text', { x: middle, y: TOP + HEIGHT + 18, class: 'middle' }, name),
    isNewYear ? element('text', { x: middle, y: TOP + HEIGHT + 36, class: 'middle' }, month.slice(0, 4)) : null,
  );
}

/** Even, so that half of it is whole; 1, 2, 4, 6, 10, 20, 40, 60, 100, … */
function niceTop(most: number): number {
  if (most <= 1) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(most));
  return (
    [1, 2, 4, 6, 10].map((step) => step * magnitude).find((each) => each >= most && each % 2 === 0) ?? magnitude * 10
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A warning is hatched and an info dotted, so that they differ without colour. */
const PATTERNS = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 6, height: 6, class: 'tint warning' }),
    element('rect', { width: 3, height: 6, class: 'ink warning' }),
  ),
  element(
    'pattern',
    { id: 'dots', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: 6, height: 6, class: 'tint info' }),
    element('circle', { cx: 3, cy: 3, r: 1.4, class: 'ink info' }),
  ),
);
