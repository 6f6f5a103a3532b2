import type { Finding } from '../diagnostics/finding.ts';
import { MASK } from '../diagnostics/mask.ts';
import { render } from '../diagnostics/render.ts';
import type { Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import type { Words } from './words.ts';
import { wordsOf, wrap } from './wrap.ts';

/** `file:line:column: severity: bill: text [rule]`: the form that terminals, editors and log viewers make a link of. */
export function findingLines(
  finding: Finding,
  severalMessages: boolean,
  { options, words, paint }: Page,
): readonly string[] {
  const { lang, texts, showValues } = options;
  const text = render(finding, texts, { lang, showValues: showValues === true });
  const about = aboutOf(finding, severalMessages, words);
  const place = placeOf(finding);
  const line = [
    { width: place.length, text: place },
    ...wordsOf(`${words.severity[finding.severity]}:`, (word) => paint(finding.severity, word)),
    ...wordsOf(printable(about === '' ? text : `${about}: ${text}`)),
    ...wordsOf(printable(`[${tagsOf(finding).join(', ')}]`), (word) => paint('faint', word)),
  ];
  return wrap(line, '  ', '      ');
}

function placeOf({ file, line, column }: Finding): string {
  const parts = [file === null ? null : printable(file), line, column].filter((part) => part !== null);
  return parts.length === 0 ? '-' : `${parts.join(':')}:`;
}

function aboutOf({ messageIndex, regning }: Finding, severalMessages: boolean, words: Words): string {
  const message = severalMessages && messageIndex !== null ? [`${words.message} ${messageIndex + 1}`] : [];
  return [...message, ...billOf(regning, words)].join(', ');
}

function billOf(regning: Finding['regning'], words: Words): readonly string[] {
  if (regning === null) return [];
  const { regningsnummer, index } = regning;
  return [
    regningsnummer === null || regningsnummer === MASK
      ? `${words.billAt} ${index + 1}`
      : `${words.bill} ${regningsnummer}`,
  ];
}

/** The rule, and what the API or the control would call it. */
function tagsOf({ rule, apiKode, merknad }: Finding): readonly string[] {
  return [rule, ...(apiKode === null ? [] : [apiKode]), ...(merknad === null ? [] : [`merknad ${merknad}`])];
}
