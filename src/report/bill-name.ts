import type { Finding } from '../diagnostics/finding.ts';
import { MASK } from '../diagnostics/mask.ts';
import type { Words } from './words.ts';

/** `regning 21901`, or by its place where the number is not known; '' for a finding about no bill. */
export function billName(regning: Finding['regning'], words: Words): string {
  if (regning === null) return '';
  const { regningsnummer, index } = regning;
  return regningsnummer === null || regningsnummer === MASK
    ? `${words.billAt} ${index + 1}`
    : `${words.bill} ${regningsnummer}`;
}

/** What a finding is about: the message where there are several, and the bill. */
export function aboutName({ messageIndex, regning }: Finding, severalMessages: boolean, words: Words): string {
  const message = severalMessages && messageIndex !== null ? [`${words.message} ${messageIndex + 1}`] : [];
  return [...message, billName(regning, words)].filter((part) => part !== '').join(', ');
}

/** True where findings are about more than one message of their file. */
export function hasSeveralMessages(findings: readonly Finding[]): boolean {
  return findings.some(({ messageIndex }) => (messageIndex ?? 0) > 0);
}

/** `krav.xml:12:3`, as far as it is known; '-' where nothing is. */
export function placeName({ file, line, column }: Finding): string {
  const parts = [file, line, column].filter((part) => part !== null);
  return parts.length === 0 ? '-' : parts.join(':');
}

/** The rule, and what the API or the control would call it. */
export function tagsOf({ rule, apiKode, merknad }: Finding): readonly string[] {
  return [rule, ...(apiKode === null ? [] : [apiKode]), ...(merknad === null ? [] : [`merknad ${merknad}`])];
}
