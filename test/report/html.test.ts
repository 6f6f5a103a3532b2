import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../src/report/html-style.ts';
import { grouped } from '../../src/report/html-words.ts';
import type { Run } from '../../src/report/model.ts';
import { printable } from '../../src/report/printable.ts';
import { anyRun } from './arbitrary.ts';
import { ACCOUNT, BILL, EN, FINDINGS, find, NB, runOf } from './run.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of a page as a browser's parser reads it. Throws where it had to mend the page. */
function elementsOf(html: string): readonly Element[] {
  const errors: string[] = [];
  const page = parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus')).toEqual([]);
  return page.childNodes.flatMap(within);
}

function within(node: Node): readonly Element[] {
  return isElement(node) ? [node, ...node.childNodes.flatMap(within)] : [];
}

function textOf(node: Node): string {
  if (isElement(node)) return node.tagName === 'style' ? '' : node.childNodes.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value ?? null;
const classed = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

const DATED = FINDINGS.map((finding, index) => ({
  ...finding,
  regning: { index: 0, regningsnummer: null, guid: null, ...finding.regning, month: index < 3 ? '2026-01' : '2026-04' },
}));
const full = runOf(DATED, {
  account: ACCOUNT,
  files: [
    { name: 'inn/krav.xml', messages: 1, bills: 3, withheldBills: 1, readable: true },
    { name: 'inn/krav.json', messages: 2, bills: 2, withheldBills: 0, readable: false },
    { name: 'inn/god.xml', messages: 1, bills: 1, withheldBills: 0, readable: true },
  ],
  excerpts: new Map([
    [
      'inn/krav.xml',
      new Map([['106:34', { text: `${' '.repeat(26)}<Verdi V="12O,50" U="NOK"/>`, column: 1, cut: false }]]),
    ],
  ]),
});

describe('the html report', () => {
  test('is a page in the language of the run, with headings in order and no id twice', () => {
    const elements = elementsOf(htmlReport(full, NB));
    const page = elements.find(({ tagName }) => tagName === 'html');
    expect(page && attribute(page, 'lang')).toBe('nb');
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  test('has no script and loads nothing, and its policy forbids both', () => {
    const html = htmlReport(full, NB);
    const elements = elementsOf(html);
    const banned = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'use', 'image'];
    expect(elements.filter(({ tagName }) => banned.includes(tagName))).toEqual([]);
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(HTML_STYLE).not.toMatch(/@import|url\((?!#)|[<]/);
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src '${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('allows its own style', () => {
    expect(HTML_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}`);
  });

  test('tells counts, rules, files, months, findings and account', () => {
    const elements = elementsOf(htmlReport(full, NB));
    const sections = elements.filter(({ tagName }) => tagName === 'h2').map(textOf);
    expect(sections).toEqual([
      'Funn etter regel',
      'Etter fil',
      'Etter behandlingsmåned',
      'Funn',
      'Om reglene',
      'Regnskap over verdiene i XML-en',
    ]);
    const rows = elements
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => row.childNodes.map(textOf).join(' | '));
    expect(rows).toContain('prove/verdi | ✕feil | 1 | 1');
    expect(rows).toContain('inn/krav.xml | 1 | 1 | 1 | 1 | 3 | 1');
    expect(rows).toContain('inn/krav.json (ikke lest til slutten) | 1 | 0 | 0 | 2 | 2 | 0');
    expect(rows).toContain('inn/god.xml | 0 | 0 | 0 | 1 | 1 | 0');
    expect(rows).toContain('2026-01 | 1 | 1 | 1');
    expect(rows).toContain('Uten felt i JSON-formatet | 5 | 22,7 %');
    expect(rows).toContain('I kilden | 22 | 100,0 %');
    expect(classed(elements, 'text').map(textOf)).toContain('Verdi/@V «•••» er ikke et beløp.');
  });

  test('draws the months between, empty ones too', () => {
    const chart = classed(elementsOf(htmlReport(full, EN)), 'chart')[0];
    const words = chart?.childNodes
      .flatMap(within)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
    expect(words).toEqual(['0', '2', '4', '3', 'Jan', '2026', 'Feb', 'Mar', '1', 'Apr']);
  });

  test('shows the source line of a finding, masked unless values are asked for', () => {
    const frame = (options: typeof NB) => classed(elementsOf(htmlReport(full, options)), 'frame').map(textOf);
    expect(frame(NB)).toEqual(['106 │ <Verdi V="•••" U="NOK"/>\n    │        ▲']);
    expect(frame({ ...NB, showValues: true })[0]).toContain('<Verdi V="12O,50" U="NOK"/>');
  });

  test('warns when it shows person values', () => {
    expect(htmlReport(full, { ...NB, showValues: true })).toContain('role="note">Denne rapporten viser personverdier');
    expect(htmlReport(full, NB)).not.toContain('role="note"');
    expect(htmlReport(full, NB)).not.toContain('12O,50');
  });

  test('of nothing is a page too', () => {
    expect(
      elementsOf(htmlReport(runOf([]), EN))
        .filter(({ tagName }) => tagName === 'h2')
        .map(textOf),
    ).toEqual(['Findings']);
  });

  test('gives back any text as it was, safe to read, and never as markup', () => {
    const shape = (run: Run) => elementsOf(htmlReport(run, NB)).length;
    const plain = (run: Run): Run => ({
      ...run,
      findings: run.findings.map((finding) => ({ ...finding, params: { felt: 'x', verdi: 'x' } })),
    });
    fc.assert(
      fc.property(anyRun, (run) => {
        const elements = elementsOf(htmlReport(run, NB));
        const codes = new Set(elements.filter(({ tagName }) => tagName === 'code').map(textOf));
        const clean = (text: string) => printable(text).replaceAll(/\p{Noncharacter_Code_Point}/gu, '\uFFFD');
        for (const { rule, file } of run.findings) {
          expect(codes).toContain(clean(rule));
          if (file !== null) expect(codes).toContain(clean(file));
        }
        for (const { xpath } of run.account.fields) expect(codes).toContain(clean(xpath));
        expect(shape(run)).toBe(shape(plain(run)));
      }),
    );
  });

  test('stays small with 100,000 findings', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) =>
      find(
        'prove/verdi',
        { felt: 'Antall', verdi: 'x' },
        { line: index, column: 1 },
        { file: `${index % 500}.xml`, regning: BILL },
      ),
    );
    const html = htmlReport(runOf(findings), EN);
    expect(html.length).toBeLessThan(3_000_000);
    expect(html).toContain('… and 175 more of this rule in this file.');
    expect(html).toContain('… and 300 more files with findings.');
    expect(html).toContain('>100,000<');
  }, 20_000);
});

test('counts are grouped as people write them', () => {
  expect([0, 999, 1000, 1234567].map((count) => grouped(count, 'en'))).toEqual(['0', '999', '1,000', '1,234,567']);
  expect(grouped(12345, 'nb')).toBe('12\u00A0345');
});

describe('the colours of the page', () => {
  const [light = '', dark = ''] = [...HTML_STYLE.matchAll(/:root\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const colour = (palette: string, name: string) => {
    const hex = new RegExp(`--${name}:#([0-9a-f]+)`).exec(palette)?.[1] ?? '';
    const wide = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16) / 255);
  };
  /** Relative luminance, as WCAG 2.2 defines it. */
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (palette: string, ink: string, ground: string) => {
    const [a, b] = [luminance(colour(palette, ink)), luminance(colour(palette, ground))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  test.each(['ink', 'quiet', 'link', 'error', 'warning', 'info', 'good'])(
    '%s is readable on every ground, light and dark',
    (ink) => {
      for (const palette of [light, dark]) {
        for (const ground of ['ground', 'raised']) expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
