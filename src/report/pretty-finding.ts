import type { Finding } from '../diagnostics/finding.ts';
import { render } from '../diagnostics/render.ts';
import { aboutName, placeName, tagsOf } from './bill-name.ts';
import { frameIn } from './frames.ts';
import type { Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import { wordsOf, wrap } from './wrap.ts';

/** `file:line:column: severity: bill: text [rule]`: the form that terminals, editors and log viewers make a link of. */
export function findingLines(
  finding: Finding,
  severalMessages: boolean,
  { options, words, paint }: Page,
): readonly string[] {
  const { lang, texts, showValues } = options;
  const text = render(finding, texts, { lang, showValues: showValues === true });
  const about = aboutName(finding, severalMessages, words);
  const name = printable(placeName(finding));
  const place = name === '-' ? name : `${name}:`;
  const line = [
    { width: place.length, text: place },
    ...wordsOf(`${words.severity[finding.severity]}:`, (word) => paint(finding.severity, word)),
    ...wordsOf(printable(about === '' ? text : `${about}: ${text}`)),
    ...wordsOf(printable(`[${tagsOf(finding).join(', ')}]`), (word) => paint('faint', word)),
  ];
  return wrap(line, '  ', '      ');
}

/** The source line with what the finding points at, where the run has it. */
export function frameLines(finding: Finding, { run, options, paint }: Page): readonly string[] {
  const frame = frameIn(run, finding, options);
  if (frame === null) return [];
  const number = String(frame.line).padStart(GUTTER);
  return [
    `${paint('faint', `${number} |`)} ${frame.text}`,
    `${paint('faint', `${' '.repeat(GUTTER)} |`)} ${' '.repeat(frame.indent)}${paint(finding.severity, '^')}`,
  ];
}

const GUTTER = 11;
