import type { Finding } from '../diagnostics/finding.ts';
import { compareText } from '../diagnostics/order.ts';
import { render } from '../diagnostics/render.ts';
import { aboutName, hasSeveralMessages } from './bill-name.ts';
import type { FileFindings } from './files.ts';
import { framedFindings, frameIn } from './frames.ts';
import { groupBy } from './group-by.ts';
import { element, type Html, LINE_BREAK } from './html-element.ts';
import { countsText, fileAnchor, type HtmlPage, ruleAnchor, type Section, severityMark } from './html-page.ts';
import { byGravity } from './severity.ts';

/** Of one rule in one file. */
const SHOWN = 25;
const SHOWN_FILES = 200;
/** In a report of more findings than these, no group of them stands open. */
const OPEN = 500;

/** The findings: a part for each file, in it a group that opens and closes for each rule. */
export function findingsSection(page: HtmlPage): Section {
  const { words, number, files } = page;
  const found = files.filter(({ findings }) => findings.length > 0);
  const open = page.run.findings.length <= OPEN;
  const hidden = found.length - SHOWN_FILES;
  return {
    id: 'findings',
    heading: words.findings,
    body: [
      found.length === 0 ? element('p', {}, words.noFindings) : null,
      ...found.slice(0, SHOWN_FILES).map((file) => fileHtml(file, open, page)),
      hidden > 0 ? element('p', { class: 'more' }, words.moreFiles(number(hidden))) : null,
    ],
  };
}

function fileHtml(file: FileFindings, open: boolean, page: HtmlPage): Html {
  const { findings, name } = file;
  const several = hasSeveralMessages(findings);
  const framed = new Set(framedFindings(findings));
  const groups = [...groupBy(findings, ({ rule, severity }) => JSON.stringify([severity, rule])).values()];
  const sorted = groups.flatMap((group) => (group[0] === undefined ? [] : [{ group, first: group[0] }]));
  sorted.sort((a, b) => byGravity(a.first, b.first) || compareText(a.first.rule, b.first.rule));
  return element(
    'section',
    { id: fileAnchor(file, page), class: 'file' },
    element('h3', {}, element('code', {}, name ?? page.words.noFile)),
    element('p', { class: 'counts' }, countsText(findings, page)),
    sorted.map(({ group, first }) => groupHtml(group, first, { several, framed, open }, page)),
  );
}

interface GroupOptions {
  readonly several: boolean;
  readonly framed: ReadonlySet<Finding>;
  readonly open: boolean;
}

function groupHtml(group: readonly Finding[], first: Finding, options: GroupOptions, page: HtmlPage): Html {
  const { words, number } = page;
  const hidden = group.length - SHOWN;
  return element(
    'details',
    { open: options.open && first.severity !== 'info', class: `group ${first.severity}` },
    element(
      'summary',
      {},
      severityMark(first.severity, page),
      ' ',
      element('code', {}, first.rule),
      ' ',
      element('span', { class: 'count' }, number(group.length)),
    ),
    element(
      'ol',
      { class: 'list' },
      group.slice(0, SHOWN).map((finding) => findingHtml(finding, options, page)),
    ),
    hidden > 0 ? element('p', { class: 'more' }, words.moreOfRule(number(hidden))) : null,
    element('p', { class: 'help' }, element('a', { href: `#${ruleAnchor(first.rule, page)}` }, words.aboutRule)),
  );
}

function findingHtml(finding: Finding, { several, framed }: GroupOptions, page: HtmlPage): Html {
  const { lang, texts, showValues } = page.options;
  const { line, column } = finding;
  const place = [line, column].filter((part) => part !== null).join(':');
  return element(
    'li',
    {},
    element('span', { class: 'place' }, place === '' ? '–' : `${page.words.line} ${place}`),
    element('span', { class: 'about' }, aboutName(finding, several, page.words)),
    element('span', { class: 'text' }, render(finding, texts, { lang, showValues: showValues === true })),
    framed.has(finding) ? frameHtml(finding, page) : null,
  );
}

function frameHtml(finding: Finding, { run, options }: HtmlPage): Html | null {
  const frame = frameIn(run, finding, options);
  if (frame === null) return null;
  const number = String(frame.line);
  const gutter = (text: string) => element('span', { class: 'gutter', 'aria-hidden': 'true' }, `${text} │ `);
  return element(
    'pre',
    { class: 'frame', tabindex: 0 },
    gutter(number),
    element('code', {}, frame.text),
    LINE_BREAK,
    gutter(' '.repeat(number.length)),
    ' '.repeat(frame.indent),
    element('span', { class: `caret ${finding.severity}`, 'aria-hidden': 'true' }, '▲'),
  );
}
