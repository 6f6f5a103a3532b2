import type { Finding } from '../diagnostics/finding.ts';
import { atLeast } from '../diagnostics/order.ts';
import { render } from '../diagnostics/render.ts';
import { aboutName, hasSeveralMessages, placeName, tagsOf } from './bill-name.ts';
import { type FileFindings, filesOf } from './files.ts';
import { groupBy } from './group-by.ts';
import { markup } from './markup.ts';
import type { Format, FormatOptions, Run, RunCatalogue } from './model.ts';
import { byGravity } from './severity.ts';
import { WORDS, type Words } from './words.ts';

/**
 * JUnit XML for GitLab, Jenkins and others. A file is a test suite. What fails is a test case for each rule and bill, or message,
 * that has findings at or above the fail level: its name stays when lines move, so that a pipeline can tell new failures from
 * old ones. What passes is a test case for each message without such findings. Graver than all is a file that can't be read to
 * its end, an `error`. Findings below the fail level are the suite's `system-out`.
 *
 * Valid by both schemas in use, the strict one of windyroad and the one of Jenkins' xUnit plugin: hence no times, no host.
 */
export const junitReport: Format = (run, options) => {
  const words = WORDS[options.lang];
  const suites = filesOf(run).map((file, index) => suiteXml(file, index, run, options, words));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
};

interface Case {
  readonly name: string;
  readonly problem: {
    readonly tag: 'failure' | 'error';
    readonly type: string;
    readonly message: string;
    readonly text: string;
  } | null;
}

function suiteXml(file: FileFindings, index: number, run: Run, options: FormatOptions, words: Words): string {
  const { failOn = 'error' } = options;
  const fails = ({ severity }: Finding) => failOn !== 'never' && atLeast(severity, failOn);
  const several = (file.file?.messages ?? 0) > 1 || hasSeveralMessages(file.findings);
  const failing = file.findings.filter(fails);
  const cases = numbered([
    ...unreadableCases(file, words),
    ...failedCases(failing, several, options, words),
    ...passedCases(file, failing, words),
  ]);
  const count = (tag: string) => cases.filter(({ problem }) => problem?.tag === tag).length;
  const name = token(file.name ?? words.noFile);
  const out = file.findings
    .filter((finding) => !fails(finding))
    .map((finding) => lineOf(finding, several, options, words));
  return [
    `  <testsuite name="${name}" package="${name}" id="${index}" timestamp="${timestampOf(run)}" hostname="localhost" ` +
      `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" time="0">`,
    '    <properties>',
    ...propertiesOf(run).map(([key, value]) => `      <property name="${key}" value="${markup(value)}"/>`),
    '    </properties>',
    ...cases.map((each) => caseXml(each, name)),
    `    <system-out>${out.map(markup).join('\n')}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ].join('\n');
}

function caseXml({ name, problem }: Case, classname: string): string {
  const open = `    <testcase name="${token(name)}" classname="${classname}" time="0"`;
  if (problem === null) return `${open}/>`;
  const { tag, type, message, text } = problem;
  const lines = text.split('\n').map(markup).join('\n');
  return `${open}>\n      <${tag} type="${markup(type)}" message="${markup(message)}">${lines}</${tag}>\n    </testcase>`;
}

function unreadableCases({ file }: FileFindings, words: Words): readonly Case[] {
  if (file === null || file.readable) return [];
  const message = words.verdict.incomplete;
  return [{ name: words.count.file[0], problem: { tag: 'error', type: 'incomplete', message, text: message } }];
}

function failedCases(
  failing: readonly Finding[],
  several: boolean,
  options: FormatOptions,
  words: Words,
): readonly Case[] {
  const groups = groupBy(failing, ({ rule, messageIndex, regning }) =>
    JSON.stringify([rule, messageIndex, regning?.index]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted(byGravity);
    if (first === undefined) return [];
    const about = aboutName(first, several, words);
    const more = group.length === 1 ? '' : ` (+${group.length - 1})`;
    const problem = {
      tag: 'failure',
      type: first.severity,
      message: messageOf(first, options) + more,
      text: group.map((finding) => lineOf(finding, several, options, words)).join('\n'),
    } as const;
    return [{ name: about === '' ? first.rule : `${first.rule}, ${about}`, problem }];
  });
}

/** Messages without failures: all of the file where the run tells of it, else those that findings name. */
function passedCases({ file, findings }: FileFindings, failing: readonly Finding[], words: Words): readonly Case[] {
  const named = new Set(findings.flatMap(({ messageIndex }) => messageIndex ?? []));
  const messages = file === null ? [...named] : Array.from({ length: file.messages }, (_, index) => index);
  const failed = new Set(failing.map(({ messageIndex }) => messageIndex));
  return messages
    .filter((index) => !failed.has(index))
    .map((index) => ({ name: `${words.message} ${index + 1}`, problem: null }));
}

/** GitLab ignores all but the first of test cases with one name. */
function numbered(cases: readonly Case[]): readonly Case[] {
  const seen = new Map<string, number>();
  return cases.map((each) => {
    const key = token(each.name);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? each : { ...each, name: `${each.name} #${count}` };
  });
}

function lineOf(finding: Finding, several: boolean, options: FormatOptions, words: Words): string {
  const about = aboutName(finding, several, words);
  const text = messageOf(finding, options);
  const place = `${placeName(finding)}: ${words.severity[finding.severity]}:`;
  return `${place} ${about === '' ? text : `${about}: ${text}`} [${tagsOf(finding).join(', ')}]`.replaceAll(
    '\n',
    '\uFFFD',
  );
}

function messageOf(finding: Finding, { lang, texts, showValues }: FormatOptions): string {
  return render(finding, texts, { lang, showValues: showValues === true });
}

function propertiesOf({ tool, revision, catalogue, now, verdict }: Run): readonly (readonly [string, string])[] {
  return [
    ['tool', `${tool.name} ${tool.version}`],
    ['verdict', verdict],
    ['now', now],
    ...(revision === null ? [] : [['revision', revision] as const]),
    ...(catalogue === null ? [] : catalogueProperties(catalogue)),
  ];
}

/** Which catalogue, how old, and whether it is made up. */
function catalogueProperties({ fetched, sha256, synthetic, ageDays }: RunCatalogue) {
  return [
    ['catalogue', fetched],
    ['catalogue.sha256', sha256],
    ['catalogue.synthetic', String(synthetic === true)],
    ...(ageDays === undefined ? [] : [['catalogue.ageDays', String(ageDays)] as const]),
  ] as const;
}

/** `xs:token`: blanks at the ends and double ones mean nothing, and it is not empty. */
function token(text: string): string {
  return markup(text).replaceAll(/\s+/g, ' ').trim() || '-';
}

/** The run's time, as the schema wants it: in UTC, without saying so. A run over history has none. */
function timestampOf({ now }: Run): string {
  const instant = new Date(now);
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant.toISOString().slice(0, 19) : '1970-01-01T00:00:00';
}
