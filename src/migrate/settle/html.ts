import { accountSection } from '../../report/html-account.ts';
import { type Child, element, type Html } from '../../report/html-element.ts';
import { tilesHtml } from '../../report/html-overview.ts';
import { type HtmlPage, htmlPageOf, type Section } from '../../report/html-page.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../report/html-style.ts';
import { runLine } from '../../report/pretty-verdict.ts';
import { paintOf } from '../../report/style.ts';
import { countSections } from './html-counts.ts';
import { fileSection, jsonSection, ruleSection } from './html-lists.ts';
import type { MigrationReport } from './model.ts';
import type { ReportOptions } from './report-options.ts';
import { MIGRATION_WORDS } from './words.ts';

const CSP = `default-src 'none'; style-src '${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The run as one page for people: no script, nothing from elsewhere. */
export function migrationHtml(report: MigrationReport, options: ReportOptions): string {
  const run = { ...report, catalogue: options.catalogue, findings: [], files: [] };
  const page = htmlPageOf(run, options.format);
  const words = MIGRATION_WORDS[options.format.lang];
  const sections = [
    ...countSections(report, page, words),
    jsonSection(report, page, words),
    fileSection(report, page, words),
    ruleSection(report, page, words),
    accountSection(page),
  ].filter((section) => section !== null);
  const root = element(
    'html',
    { lang: options.format.lang },
    head(page, words.title),
    element(
      'body',
      {},
      header(page, words.title),
      contents(sections, page),
      element('main', {}, sections.map(sectionHtml)),
      footer(page, words.timings),
    ),
  );
  return `<!doctype html>\n${root.html}\n`;
}

function head({ run, words }: HtmlPage, title: string): Html {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: CSP }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, `${title}: ${words.verdict[run.verdict]}`),
    { html: `<style>${HTML_STYLE}</style>` },
  );
}

function header(page: HtmlPage, title: string): Html {
  const { run, words, options } = page;
  const sign = { valid: '✓', invalid: '✕', incomplete: '?' }[run.verdict];
  return element(
    'header',
    { id: 'top' },
    element('p', { class: 'kicker' }, title),
    element(
      'h1',
      { class: run.verdict },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      words.verdict[run.verdict],
    ),
    options.showValues === true ? element('p', { class: 'notice', role: 'note' }, words.unmasked) : null,
    tilesHtml(page),
  );
}

function contents(sections: readonly Section[], { words }: HtmlPage): Html {
  const links = sections.map(({ id, heading }): Child => element('li', {}, element('a', { href: `#${id}` }, heading)));
  return element('nav', { 'aria-label': words.contents }, element('ul', {}, links));
}

function sectionHtml({ id, heading, body }: Section): Html {
  return element('section', { id, 'aria-labelledby': `${id}-h` }, element('h2', { id: `${id}-h` }, heading), [...body]);
}

function footer(page: HtmlPage, timings: string): Html {
  const { run, words, options } = page;
  const line = runLine({ run, words, options, paint: paintOf(false) });
  return element(
    'footer',
    {},
    element('p', {}, timings),
    options.showValues === true ? null : element('p', {}, words.maskedNote),
    element('p', {}, `${words.madeBy} ${line}.`),
    element('p', { class: 'to-top' }, element('a', { href: '#top' }, words.toTop)),
  );
}
