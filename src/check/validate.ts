import type { Source } from '../xml/source.ts';
import { checkJson } from './check-json.ts';
import { checkXml } from './check-xml.ts';
import { peek } from './peek.ts';
import type { ValidateOptions, ValidateResult } from './result.ts';

/**
 * Validates one input, BKM XML or JSON BKM: XML is converted on the way, and its findings stand at their place in the XML.
 *
 * @throws only what the source itself throws; whatever is wrong with the content is a finding
 * @example
 * const { findings } = await validate(json);
 * const refused = findings.filter((finding) => finding.apiKode !== null);
 */
export async function validate(source: Source, options: ValidateOptions = {}): Promise<ValidateResult> {
  const peeked = await peek(source, options.file);
  return peeked.kind === 'xml' ? checkXml(peeked.source, options) : checkJson(peeked.source, options);
}
