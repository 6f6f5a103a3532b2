import { accountSection } from './html-account.ts';
import { type Child, element, fragment, type Html } from './html-element.ts';
import { findingsSection } from './html-findings.ts';
import { monthsSection } from './html-months.ts';
import { byFileSection, byRuleSection, tilesHtml } from './html-overview.ts';
import { type HtmlPage, htmlPageOf, type Section } from './html-page.ts';
import { aboutRulesSection } from './html-rules.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts';
import type { Format } from './model.ts';
import { runLine } from './pretty-verdict.ts';
import { paintOf } from './style.ts';
import { verdictOfRun } from './words.ts';

const CSP = `default-src 'none'; style-src '${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One HTML file for people: no script, nothing from elsewhere, and a policy that forbids both. Made for a screen, wide or narrow,
 * light or dark, and for paper. Of many findings of one rule in one file it shows 25.
 */
export const htmlReport: Format = (run, options) => {
  const page = htmlPageOf(run, options);
  const root = element('html', { lang: options.lang }, headHtml(page), bodyHtml(page));
  return `<!doctype html>\n${root.html}\n`;
};

function headHtml({ run, words }: HtmlPage): Html {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: CSP }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, `${words.title}: ${verdictOfRun(run, words)}`),
    { html: `<style>${HTML_STYLE}</style>` },
  );
}

function bodyHtml(page: HtmlPage): Html {
  const makers = [byRuleSection, byFileSection, monthsSection, findingsSection, aboutRulesSection, accountSection];
  const sections = makers.flatMap((make) => make(page) ?? []);
  return element(
    'body',
    {},
    headerHtml(page),
    contentsHtml(sections, page),
    element('main', {}, sections.map(sectionHtml)),
    footerHtml(page),
  );
}

function headerHtml(page: HtmlPage): Html {
  const { run, words, options } = page;
  const sign = { valid: '✓', invalid: '✕', incomplete: '?' }[run.verdict];
  return element(
    'header',
    { id: 'top' },
    element('p', { class: 'kicker' }, words.title),
    element(
      'h1',
      { class: run.verdict },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      verdictOfRun(run, words),
    ),
    options.showValues === true ? element('p', { class: 'notice', role: 'note' }, words.unmasked) : null,
    tilesHtml(page),
  );
}

function contentsHtml(sections: readonly Section[], { words }: HtmlPage): Html {
  const links = sections.map(({ id, heading }): Child => element('li', {}, element('a', { href: `#${id}` }, heading)));
  return element('nav', { 'aria-label': words.contents }, element('ul', {}, links));
}

function sectionHtml({ id, heading, body }: Section): Html {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-h` },
    element('h2', { id: `${id}-h` }, heading),
    fragment(body),
  );
}

function footerHtml(page: HtmlPage): Html {
  const { run, words, options } = page;
  const line = runLine({ run, words, options, paint: paintOf(false) });
  return element(
    'footer',
    {},
    options.showValues === true ? null : element('p', {}, words.maskedNote),
    element('p', {}, `${words.madeBy} ${line}.`),
    element('p', { class: 'to-top' }, element('a', { href: '#top' }, words.toTop)),
  );
}
