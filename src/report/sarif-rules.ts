import type { Finding } from '../diagnostics/finding.ts';
import { compareText } from '../diagnostics/order.ts';
import { groupBy } from './group-by.ts';
import type { FormatOptions, ReportRule, Run } from './model.ts';
import { printable } from './printable.ts';
import { LEVEL } from './sarif-level.ts';

/**
 * `tool.driver.rules`: all rules that can be explained, and those of the findings that can't, sorted by id. Help stands in
 * `fullDescription` and in `help`, as viewers show one or the other.
 */
export function sarifRules(run: Run, options: FormatOptions) {
  const { rules = [], lang } = options;
  const explained = new Set(rules.map(({ id }) => id));
  const found = groupBy(run.findings, ({ rule }) => printable(rule));
  const others = [...found].filter(([rule]) => !explained.has(rule));
  return [
    ...rules.map((rule) => explainedRule(rule, lang)),
    ...others.map(([rule, findings]) => bareRule(rule, findings, options)),
  ].sort((a, b) => compareText(a.id, b.id));
}

function explainedRule({ id, severity, about, source, merknad, apiKode }: ReportRule, lang: FormatOptions['lang']) {
  const help = about[lang];
  const foreseen = [
    ...(apiKode === undefined ? [] : [`API: ${apiKode}.`]),
    ...(merknad === undefined ? [] : [`Merknad ${merknad}.`]),
  ];
  return {
    id,
    shortDescription: { text: firstSentence(help) },
    fullDescription: { text: help },
    help: { text: [help, ...foreseen, `(${source})`].join(' ') },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      source,
      ...(apiKode === undefined ? {} : { apiKode }),
      ...(merknad === undefined ? {} : { merknad }),
    },
  };
}

/** A rule that has nothing but its texts: they stand with `…` for what a finding fills in. */
function bareRule(id: string, findings: readonly Finding[], { texts, lang }: FormatOptions) {
  const ids = [...new Set(findings.map((finding) => finding.id))].sort(compareText);
  const words = ids.map((each) => (Object.hasOwn(texts, each) ? texts[each]?.[lang] : undefined) ?? id);
  const sentences = [...new Set(words.map((each) => printable(each.replaceAll(/\{\w+\}/g, '…'))))];
  const help = { text: sentences.join('\n') };
  return {
    id,
    shortDescription: { text: sentences.length === 1 ? (sentences[0] ?? id) : id },
    fullDescription: help,
    help,
    defaultConfiguration: { level: LEVEL[findings[0]?.severity ?? 'warning'] },
  };
}

/** GitHub shows it as the alert's title. */
function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
