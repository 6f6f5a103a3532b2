import type { HttpAnswer } from '../../http/request.ts';
import type { OpenDataForm } from './answer.ts';
import type { Both } from './fault.ts';

/** What is asked for. CSV comes from addresses of its own, so that any type of content is taken. */
export const ACCEPT: Readonly<Record<OpenDataForm, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv, */*;q=0.5',
};

const HTML: Both = { nb: 'en HTML-side', en: 'an HTML page' };
const EMPTY: Both = { nb: 'tomt', en: 'empty' };
const OTHER: Both = { nb: 'noe annet', en: 'something else' };

/** What an answer is where it is not of the format asked for; null where it looks right. Only its beginning is looked at. */
export function otherForm({ headers, bytes }: HttpAnswer, asked: OpenDataForm): Both | null {
  const start = beginning(bytes);
  if (/html/i.test(headers.get('content-type') ?? '') || /^<(!doctype\s+html|html)\b/i.test(start)) return HTML;
  // A CSV without rows may lack its head too.
  if (start === '') return asked === 'csv' ? null : EMPTY;
  if (asked === 'json') return /^[[{]/.test(start) ? null : OTHER;
  if (asked === 'xml') return start.startsWith('<') ? null : OTHER;
  return /^[<{[]/.test(start) ? OTHER : null;
}

/** The first characters that are no space. UTF-16 is read as its ASCII characters. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
}
