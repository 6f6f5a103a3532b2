import { type Child, element } from '../../report/html-element.ts';
import type { HtmlPage, Section } from '../../report/html-page.ts';
import { table } from '../../report/html-table.ts';
import { formatKroner, numberToOre } from '../../values/ore.ts';
import { type MigrationReport, OUTCOMES } from './model.ts';
import type { MigrationWords } from './words.ts';

/** The counts of a migration: outcomes, what is to be refused, kroner by year, and what was left alone. */
export function countSections(
  report: MigrationReport,
  page: HtmlPage,
  words: MigrationWords,
): readonly (Section | null)[] {
  return [
    outcomes(report, page, words),
    estimate(report, page, words),
    years(report, page, words),
    skipped(report, page, words),
  ];
}

function outcomes(report: MigrationReport, { number }: HtmlPage, words: MigrationWords): Section {
  const rows = OUTCOMES.map((outcome): readonly Child[] => [words.outcome[outcome], number(report.outcomes[outcome])]);
  return counts('outcomes', words.outcomes, words.outcomeNote, words.what, words.files, rows);
}

function estimate({ estimate }: MigrationReport, { number, words: own }: HtmlPage, words: MigrationWords): Section {
  const { messages, bills, refusedMessages, refusedBills, byApiKode, byMerknad } = estimate;
  const rows: readonly (readonly Child[])[] = [
    [`${own.tiles.messages}, ${words.written}`, number(messages)],
    [words.refusedMessages, number(refusedMessages)],
    [`${own.tiles.bills}, ${words.written}`, number(bills)],
    [words.refusedBills, number(refusedBills)],
    ...Object.entries(byApiKode).map(([kode, count]) => [element('code', {}, kode), number(count)]),
    ...Object.entries(byMerknad).map(([merknad, count]) => [`${own.merknad} ${merknad}`, number(count)]),
  ];
  return counts('estimate', words.estimate, words.estimateNote, words.what, words.count, rows);
}

function years({ years }: MigrationReport, { number, options }: HtmlPage, words: MigrationWords): Section | null {
  if (years.length === 0) return null;
  const columns = [
    { heading: words.year, kind: 'text' },
    { heading: words.bills, kind: 'number' },
    { heading: words.kroner, kind: 'number' },
  ] as const;
  const rows = years.map(({ year, bills, kroner }): readonly Child[] => [
    year ?? words.yearUnknown,
    number(bills),
    amount(kroner, options.lang),
  ]);
  const body = [element('p', {}, words.yearsNote), table(words.years, columns, rows)];
  return { id: 'years', heading: words.years, body };
}

function amount(kroner: number, lang: 'nb' | 'en'): string {
  const ore = numberToOre(kroner);
  return ore === null ? String(kroner) : formatKroner(ore, lang);
}

function skipped({ skipped }: MigrationReport, { number }: HtmlPage, words: MigrationWords): Section | null {
  const kinds = Object.entries(skipped);
  if (kinds.length === 0) return null;
  const rows = kinds.map(([kind, count]): readonly Child[] => [words.kind(kind), number(count)]);
  return counts('skipped', words.skipped, words.skippedNote, words.kindHeading, words.files, rows);
}

function counts(
  id: string,
  heading: string,
  note: string,
  what: string,
  count: string,
  rows: readonly (readonly Child[])[],
): Section {
  const columns = [
    { heading: what, kind: 'text' },
    { heading: count, kind: 'number' },
  ] as const;
  return { id, heading, body: [element('p', {}, note), table(heading, columns, rows)] };
}
