import type { ReportAccountField } from './generated/report.ts';
import { type Child, element, type Html } from './html-element.ts';
import type { HtmlPage, Section } from './html-page.ts';
import { table } from './html-table.ts';

type Outcome = ReportAccountField['outcome'];

const OUTCOMES: readonly Outcome[] = ['mapped', 'used', 'unmapped', 'dropped', 'withheld'];

/** A field of each path, so many at most. */
const ROWS = 500;

/** What became of every value of the XML; none for a run over JSON. */
export function accountSection(page: HtmlPage): Section | null {
  const { words, run } = page;
  if (run.account.source === 0) return null;
  return {
    id: 'account',
    heading: words.account,
    body: [
      element('p', {}, words.accountNote),
      barHtml(page),
      sumTable(page),
      ...OUTCOMES.map((outcome) => fieldsHtml(outcome, page)),
    ],
  };
}

/** The shares as one bar; the table below says the same in numbers. */
function barHtml({ run }: HtmlPage): Html {
  let x = 0;
  const parts = OUTCOMES.map((outcome) => {
    const width = (run.account[outcome] / run.account.source) * 1000;
    const part = element('rect', {
      x: Math.round(x),
      y: 0,
      width: Math.max(0, Math.round(x + width) - Math.round(x)),
      height: 10,
      class: `share ${outcome}`,
    });
    x += width;
    return part;
  });
  return element(
    'svg',
    { viewBox: '0 0 1000 10', preserveAspectRatio: 'none', class: 'shares', 'aria-hidden': 'true' },
    parts,
  );
}

function sumTable({ run, words, number, options }: HtmlPage): Html {
  const columns = [
    { heading: words.outcomeHeading, kind: 'text' },
    { heading: words.values, kind: 'number' },
    { heading: words.share, kind: 'number' },
  ] as const;
  const share = (count: number) => percent(count / run.account.source, options.lang === 'nb' ? ',' : '.');
  const rows = OUTCOMES.map((outcome): readonly Child[] => [
    element(
      'span',
      {},
      element('span', { class: `key ${outcome}`, 'aria-hidden': 'true' }),
      words.fieldsThatAre[outcome],
    ),
    number(run.account[outcome]),
    share(run.account[outcome]),
  ]);
  return table(words.account, columns, rows, [words.sum, number(run.account.source), share(run.account.source)]);
}

function percent(share: number, point: string): string {
  return `${(share * 100).toFixed(1).replace('.', point)} %`;
}

function fieldsHtml(outcome: Outcome, { run, words, number }: HtmlPage): Html | null {
  const fields = run.account.fields.filter((field) => field.outcome === outcome);
  if (fields.length === 0) return null;
  const columns = [
    { heading: words.field, kind: 'text' },
    { heading: words.columns.count, kind: 'number' },
    { heading: words.firstLine, kind: 'number' },
  ] as const;
  const rows = fields
    .slice(0, ROWS)
    .map(({ xpath, count, line }): readonly Child[] => [element('code', {}, xpath), number(count), line ?? '–']);
  const hidden = fields.length - ROWS;
  return element(
    'details',
    {},
    element(
      'summary',
      {},
      words.fieldsThatAre[outcome],
      ' ',
      element('span', { class: 'count' }, number(fields.length)),
    ),
    table(words.fieldsThatAre[outcome], columns, rows),
    hidden > 0 ? element('p', { class: 'more' }, words.moreRows(number(hidden))) : null,
  );
}
