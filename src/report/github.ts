import type { Finding, Severity } from '../diagnostics/finding.ts';
import { render } from '../diagnostics/render.ts';
import { aboutName, hasSeveralMessages, tagsOf } from './bill-name.ts';
import { groupBy } from './group-by.ts';
import type { Format, FormatOptions, Run } from './model.ts';
import { runLine, verdictLine } from './pretty-verdict.ts';
import { printable } from './printable.ts';
import { ruleRows } from './rule-rows.ts';
import { SEVERITIES } from './severity.ts';
import { paintOf } from './style.ts';
import { WORDS } from './words.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows at most so many annotations of each kind for a step. */
const SHOWN = 10;

const UNSHOWN = {
  nb: (count: number) =>
    `${count} funn til vises ikke som merknader (GitHub viser ti av hvert slag); --report json=FIL har alle.`,
  en: (count: number) =>
    `${count} more findings are not annotated (GitHub shows ten of each kind); --report json=FILE has them all.`,
} as const;

/**
 * For the log of a GitHub Actions step: workflow commands that GitHub shows as annotations in the files, the gravest first and
 * each rule once before any comes again, then what the run was made with and the counts in plain text.
 */
export const githubReport: Format = (run, options) => {
  const shown = SEVERITIES.flatMap((severity) =>
    spread(run.findings.filter((it) => it.severity === severity)).slice(0, SHOWN),
  );
  const hidden = run.findings.length - shown.length;
  const several = hasSeveralMessages(run.findings);
  return [
    ...shown.map((finding) => commandOf(finding, several, options)),
    ...summaryOf(run, options).map(plain),
    ...(hidden > 0 ? [UNSHOWN[options.lang](hidden)] : []),
    '',
  ].join('\n');
};

/** Findings in their order, the first of each rule before the second of any. */
function spread(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, ({ rule }) => rule);
  const turns = [...groups.values()].flatMap((group) =>
    group.slice(0, SHOWN).map((finding, turn) => ({ finding, turn })),
  );
  return turns.sort((a, b) => a.turn - b.turn).map(({ finding }) => finding);
}

function commandOf(finding: Finding, several: boolean, options: FormatOptions): string {
  const { severity, file, line, column } = finding;
  const { lang, texts, showValues } = options;
  const properties = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', tagsOf(finding).join(', ')],
  ].flatMap(([name, value]) => (value === null ? [] : [`${name}=${property(String(value))}`]));
  const about = aboutName(finding, several, WORDS[lang]);
  const text = render(finding, texts, { lang, showValues: showValues === true });
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(about === '' ? text : `${about}: ${text}`)}`;
}

function summaryOf(run: Run, options: FormatOptions): readonly string[] {
  const page = { run, options, words: WORDS[options.lang], paint: paintOf(false) };
  const rows = ruleRows(run.findings).map(
    ({ rule, severity, count }) => `${count} × ${page.words.severity[severity]} ${rule}`,
  );
  return [runLine(page), verdictLine(page), ...rows];
}

/** As @actions/core escapes them: the runner undoes it. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that the runner takes for no command: of the old form, `##[name]`, it finds one anywhere in a line. */
function plain(line: string): string {
  return printable(line).replaceAll('##[', '# #[');
}
