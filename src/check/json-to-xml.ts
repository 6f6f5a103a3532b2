import { REVISIONS, type Revision } from '../bkm/revision.ts';
import { type ToXmlOptions, toXml } from '../convert/to-xml.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { checkOptions, oneOf } from '../diagnostics/options.ts';
import { compareFindings } from '../diagnostics/order.ts';
import { locatePointers } from '../validate/json-locate.ts';
import { parseJson } from '../validate/json-source.ts';
import { fitRevision } from '../validate/schema.ts';
import type { Source } from '../xml/source.ts';
import { gather } from './gather.ts';
import { splitLines } from './json-lines.ts';

export interface JsonToXmlOptions extends Omit<ToXmlOptions, 'revision'> {
  /** The form of the JSON; null for the one that each message fits. Default: null. */
  readonly revision?: Revision | null | undefined;
}

/** One message of a JSON input, on its way back. */
export interface WrittenMessage {
  /** The form that it was read by; null where it is not JSON. */
  readonly revision: Revision | null;
  readonly bills: number;
  /** The document; null where it can't be written. */
  readonly xml: string | null;
}

export interface JsonToXmlResult {
  /** In the order of the input. */
  readonly messages: readonly WrittenMessage[];
  /** In the order of the input, at their place in the JSON. */
  readonly findings: readonly Finding[];
  /** False when the input, or a line of it, is not JSON. */
  readonly readable: boolean;
}

const REVISION = oneOf(REVISIONS);

interface Written extends WrittenMessage {
  readonly findings: readonly Finding[];
}

/**
 * Writes JSON BKM back as BKM XML 1.8.3, a document for each message: the input is one message, or one a line.
 *
 * @throws what the source itself throws, and what `toXml` does for its options; whatever is wrong with the content is a finding
 */
export async function jsonToXml(source: Source, options: JsonToXmlOptions = {}): Promise<JsonToXmlResult> {
  checkOptions(options, { revision: { ...REVISION, fits: (value) => value === null || REVISION.fits(value) } });
  const bytes = await gather(source);
  const lines = splitLines(bytes) ?? [{ text: bytes, line: 1 }];
  const messages = lines.map(({ text, line }, index) => writeOne(text, line, index, options));
  return {
    messages: messages.map(({ revision, bills, xml }) => ({ revision, bills, xml })),
    findings: messages.flatMap(({ findings }) => findings).sort(compareFindings),
    readable: messages.every(({ revision }) => revision !== null),
  };
}

/** @param firstLine where the message begins: its findings count from there */
function writeOne(bytes: Uint8Array, firstLine: number, messageIndex: number, options: JsonToXmlOptions): Written {
  const moved = (finding: Finding): Finding => ({
    ...finding,
    messageIndex,
    line: (finding.line ?? 1) + firstLine - 1,
  });
  const parsed = parseJson(bytes, { file: options.file ?? null });
  if ('finding' in parsed) return { revision: null, bills: 0, xml: null, findings: [moved(parsed.finding)] };
  const { value, text } = parsed;
  const revision = options.revision ?? fitRevision(value);
  const { xml, bills, findings } = toXml(value, { ...options, revision });
  const spots = locatePointers(
    text,
    findings.map(({ pointer }) => pointer ?? ''),
  );
  const located = findings.map((finding) => moved({ ...finding, ...spots.get(finding.pointer ?? '') }));
  return { revision, bills, xml, findings: located };
}
