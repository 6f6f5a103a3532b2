import type { FileFindings } from './files.ts';
import { type Child, element, fragment, type Html } from './html-element.ts';
import { countsOf, fileAnchor, type HtmlPage, ruleAnchor, type Section, severityMark } from './html-page.ts';
import { table } from './html-table.ts';
import { SEVERITIES } from './severity.ts';

/** Rows of a table that a person may still look through. */
const ROWS = 1000;

/** The counts as tiles. */
export function tilesHtml({ run, words, number }: HtmlPage): Html {
  const { files, messages, bills, withheldBills, errors, warnings, infos } = run.summary;
  const tile = (count: number, label: string, look: string | null) =>
    element(
      'div',
      { class: count > 0 && look !== null ? `tile ${look}` : 'tile' },
      element('dt', {}, label),
      element('dd', {}, number(count)),
    );
  return element(
    'dl',
    { class: 'tiles' },
    tile(errors, words.many.error, 'error'),
    tile(warnings, words.many.warning, 'warning'),
    tile(infos, words.many.info, 'info'),
    tile(files, words.tiles.files, null),
    tile(messages, words.tiles.messages, null),
    tile(bills, words.tiles.bills, null),
    tile(withheldBills, words.tiles.withheldBills, 'withheld'),
  );
}

export function byRuleSection(page: HtmlPage): Section | null {
  const { words, number, rules } = page;
  if (rules.length === 0) return null;
  const columns = [
    { heading: words.columns.rule, kind: 'text' },
    { heading: words.columns.severity, kind: 'text' },
    { heading: words.columns.count, kind: 'number' },
    { heading: words.columns.files, kind: 'number' },
  ] as const;
  const rows = rules.map(({ rule, severity, count, files }): readonly Child[] => [
    element('a', { href: `#${ruleAnchor(rule, page)}` }, element('code', {}, rule)),
    severityMark(severity, page),
    number(count),
    number(files),
  ]);
  return { id: 'rules', heading: words.byRule, body: [table(words.byRule, columns, rows)] };
}

export function byFileSection(page: HtmlPage): Section | null {
  const { words, number, files } = page;
  if (files.length === 0) return null;
  const known = files.some(({ file }) => file !== null);
  const counted = [
    ...SEVERITIES.map((severity) => words.many[severity]),
    ...(known ? FACTS.map((fact) => words.tiles[fact]) : []),
  ];
  const columns = [
    { heading: words.file, kind: 'text' } as const,
    ...counted.map((heading) => ({ heading, kind: 'number' }) as const),
  ];
  const rows = files.slice(0, ROWS).map((each): readonly Child[] => {
    const { file } = each;
    const counts = countsOf(each.findings);
    const facts = FACTS.map((fact) => (file === null ? '–' : number(file[fact])));
    return [fileCell(each, page), ...SEVERITIES.map((severity) => number(counts[severity])), ...(known ? facts : [])];
  });
  const more =
    files.length > ROWS ? element('p', { class: 'more' }, words.moreRows(number(files.length - ROWS))) : null;
  return { id: 'files', heading: words.byFile, body: [table(words.byFile, columns, rows), more] };
}

const FACTS = ['messages', 'bills', 'withheldBills'] as const;

function fileCell(each: FileFindings, page: HtmlPage): Html {
  const name = element('code', {}, each.name ?? page.words.noFile);
  const link = each.findings.length === 0 ? name : element('a', { href: `#${fileAnchor(each, page)}` }, name);
  if (each.file === null || each.file.readable) return link;
  return fragment([link, ' ', element('span', { class: 'unreadable' }, `(${page.words.unreadable})`)]);
}
