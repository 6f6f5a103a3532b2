import { type Child, element, fragment, LINE_BREAK } from '../../report/html-element.ts';
import type { HtmlPage, Section } from '../../report/html-page.ts';
import { table } from '../../report/html-table.ts';
import type { FileRow, MigrationReport, Outcome, RuleTotal } from './model.ts';
import type { MigrationWords } from './words.ts';

/** Files that a person may still look through. */
const ROWS = 500;

/** The gravest first. */
const TO_LOOK_AT: readonly Outcome[] = ['failed', 'unreadable', 'withheld', 'findings'];

/** The files that somebody has to do something about: of those that are written, the ones with errors. */
export function fileSection({ files }: MigrationReport, page: HtmlPage, words: MigrationWords): Section {
  const { number, words: own } = page;
  const all = TO_LOOK_AT.flatMap((outcome) =>
    files.filter((file) => file.outcome === outcome && (outcome !== 'findings' || file.errors > 0)),
  );
  const columns = [
    { heading: words.file, kind: 'text' },
    { heading: words.becameOf, kind: 'text' },
    { heading: own.many.error, kind: 'number' },
    { heading: own.tiles.withheldBills, kind: 'number' },
    { heading: words.report, kind: 'text' },
  ] as const;
  const rows = all
    .slice(0, ROWS)
    .map((file): readonly Child[] => [
      element('code', {}, file.file),
      words.outcome[file.outcome],
      number(file.errors),
      number(file.withheldBills),
      linkOf(file),
    ]);
  const body =
    rows.length === 0
      ? [element('p', {}, words.noneToLookAt)]
      : [
          table(words.toLookAt, columns, rows),
          all.length > ROWS ? element('p', { class: 'more' }, words.more(number(all.length - ROWS))) : null,
        ];
  return { id: 'files', heading: words.toLookAt, body };
}

function linkOf({ report }: FileRow): Child {
  if (report === null) return null;
  return element('a', { href: report.split('/').map(encodeURIComponent).join('/') }, element('code', {}, report));
}

export function ruleSection({ rules }: MigrationReport, page: HtmlPage, words: MigrationWords): Section | null {
  const { number, words: own } = page;
  if (rules.length === 0) return null;
  const columns = [
    { heading: words.rule, kind: 'text' },
    { heading: own.many.error, kind: 'number' },
    { heading: own.many.warning, kind: 'number' },
    { heading: own.many.info, kind: 'number' },
    { heading: words.files, kind: 'number' },
    { heading: words.examples, kind: 'text' },
  ] as const;
  const rows = rules.map((rule): readonly Child[] => [
    element('code', {}, rule.rule),
    number(rule.errors),
    number(rule.warnings),
    number(rule.infos),
    number(rule.files),
    examplesOf(rule),
  ]);
  return { id: 'rules', heading: words.rules, body: [table(words.rules, columns, rows)] };
}

function examplesOf({ examples }: RuleTotal): Child {
  return fragment(
    examples.flatMap(({ file, line, column, message }, index) => [
      ...(index === 0 ? [] : [element('br', {}), LINE_BREAK]),
      element('code', {}, `${file ?? ''}${line === null ? '' : `:${line}:${column ?? 1}`}`),
      ` ${message}`,
    ]),
  );
}

/** JSON files that were found and left alone. */
export function jsonSection({ skippedJson }: MigrationReport, page: HtmlPage, words: MigrationWords): Section | null {
  if (skippedJson.length === 0) return null;
  const columns = [{ heading: words.file, kind: 'text' }] as const;
  const rows = skippedJson.slice(0, ROWS).map((name): readonly Child[] => [element('code', {}, name)]);
  const left = skippedJson.length - rows.length;
  const body = [
    element('p', {}, words.skippedJsonNote),
    table(words.skippedJson, columns, rows),
    left > 0 ? element('p', { class: 'more' }, words.more(page.number(left))) : null,
  ];
  return { id: 'json', heading: words.skippedJson, body };
}
