import { v5 } from 'uuid';
import { type Read, read, unread } from './read.ts';
import { trimXml } from './xml-space.ts';

const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const WITH_BRACES = new RegExp(`^\\{${GUID}\\}$`);
const WITHOUT_BRACES = new RegExp(`^${GUID}$`);

/**
 * The namespace of the guids that `guidFrom` makes: version 5 of `urn:bkm-toolkit:regning` in RFC 9562's URL namespace
 * (6ba7b811-9dad-11d1-80b4-00c04fd430c8). Never to change: bills already sent are found again by these guids.
 */
export const REGNING_NAMESPACE = '0f7c83df-1fe5-55b8-b9b1-1ca5567220e7';

/**
 * Reads a GUID of any version or variant and gives it lower case without braces. BKM XML 1.8.3 requires the braces; without
 * them the note is `uten-klammer`.
 *
 * @example readGuid('{3F2504E0-4F89-11D3-9A0C-0305E82C3301}') // value: '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
 */
export function readGuid(text: string): Read<string, 'uten-klammer', 'ikke-guid'> {
  const trimmed = trimXml(text);
  if (WITH_BRACES.test(trimmed)) return read(trimmed.slice(1, -1).toLowerCase());
  if (WITHOUT_BRACES.test(trimmed)) return read(trimmed.toLowerCase(), ['uten-klammer']);
  return unread('ikke-guid');
}

/**
 * The guid of a bill whose source has none: a version-5 UUID of praksis and regningsnummer, so that a second run, a credit and a
 * corrected resend give the same guid. The two are joined as a JSON array, which no other pair can equal.
 *
 * @param praksisId as sent in the message, trimmed
 * @param regningsnummer as sent in the message, trimmed; `1` and `01` are different bills
 */
export function guidFrom(praksisId: string, regningsnummer: string): string {
  return v5(JSON.stringify([praksisId, regningsnummer]), REGNING_NAMESPACE);
}
