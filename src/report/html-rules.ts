import { element, type Html } from './html-element.ts';
import { type HtmlPage, ruleAnchor, type Section } from './html-page.ts';
import { printable } from './printable.ts';

/** What the rules of the findings check, where that can be told; the others stand with their texts. */
export function aboutRulesSection(page: HtmlPage): Section | null {
  const rules = [...new Set(page.rules.map(({ rule }) => rule))].sort();
  if (rules.length === 0) return null;
  return {
    id: 'about',
    heading: page.words.aboutRules,
    body: [
      element(
        'dl',
        { class: 'rules' },
        rules.map((rule) => ruleHtml(rule, page)),
      ),
    ],
  };
}

function ruleHtml(rule: string, page: HtmlPage): Html {
  const { words, options } = page;
  const known = options.rules?.find(({ id }) => id === rule);
  const facts =
    known === undefined
      ? []
      : [
          `${words.source}: ${known.source}.`,
          ...(known.apiKode === undefined ? [] : [`${words.api}: ${known.apiKode}.`]),
          ...(known.merknad === undefined ? [] : [`${words.merknad}: ${known.merknad}.`]),
        ];
  const about = known === undefined ? textsOf(rule, page) : [known.about[options.lang]];
  return element(
    'div',
    { id: ruleAnchor(rule, page) },
    element('dt', {}, element('code', {}, rule)),
    about.map((text) => element('dd', {}, text)),
    facts.length === 0 ? null : element('dd', { class: 'facts' }, facts.join(' ')),
  );
}

/** The words of the rule's findings, with `…` for what each of them fills in. */
function textsOf(rule: string, { run, options }: HtmlPage): readonly string[] {
  const ids = new Set(run.findings.filter((finding) => finding.rule === rule).map(({ id }) => id));
  const texts = [...ids]
    .sort()
    .flatMap((id) => (Object.hasOwn(options.texts, id) ? (options.texts[id]?.[options.lang] ?? []) : []));
  return [...new Set(texts.map((text) => printable(text.replaceAll(/\{\w+\}/g, '…'))))];
}
