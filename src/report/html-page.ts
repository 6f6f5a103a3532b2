import type { Finding, Severity } from '../diagnostics/finding.ts';
import { type FileFindings, filesOf } from './files.ts';
import { element, type Html } from './html-element.ts';
import { grouped, HTML_WORDS, type HtmlWords } from './html-words.ts';
import type { FormatOptions, Run } from './model.ts';
import { type RuleRow, ruleRows } from './rule-rows.ts';
import { SEVERITIES } from './severity.ts';
import { WORDS, type Words } from './words.ts';

/** What every section of the html report is made from. */
export interface HtmlPage {
  readonly run: Run;
  readonly options: FormatOptions;
  readonly words: Words & HtmlWords;
  readonly files: readonly FileFindings[];
  readonly rules: readonly RuleRow[];
  /** A count as people write it. */
  readonly number: (count: number) => string;
}

export function htmlPageOf(run: Run, options: FormatOptions): HtmlPage {
  const words = { ...WORDS[options.lang], ...HTML_WORDS[options.lang], account: HTML_WORDS[options.lang].account };
  const number = (count: number) => grouped(count, options.lang);
  return { run, options, words, number, files: filesOf(run), rules: ruleRows(run.findings) };
}

/** A section with its heading, as the contents list it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: readonly (Html | null)[];
}

/** How grave, told by a sign, a word and a colour. */
export function severityMark(severity: Severity, { words }: HtmlPage): Html {
  const sign = { error: '✕', warning: '!', info: 'i' }[severity];
  return element(
    'span',
    { class: `mark ${severity}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    words.severity[severity],
  );
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** `2 feil, 1 advarsel`; those of which there are none are left out. */
export function countsText(findings: readonly Finding[], { words, number }: HtmlPage): string {
  const counts = countsOf(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${number(counts[severity])} ${words.count[severity][counts[severity] === 1 ? 0 : 1]}`)
    .join(', ');
}

export function ruleAnchor(rule: string, page: HtmlPage): string {
  return `r${page.rules.findIndex((row) => row.rule === rule) + 1}`;
}

export function fileAnchor(file: FileFindings, page: HtmlPage): string {
  return `f${page.files.indexOf(file) + 1}`;
}
