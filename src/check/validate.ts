import { REVISIONS } from '../bkm/revision.ts';
import { checkedOptions } from '../convert/check-options.ts';
import { BOOLEAN, checkOptions, LIST, OBJECT } from '../diagnostics/options.ts';
import { RULES } from '../rules/index.ts';
import { Engine } from '../validate/engine.ts';
import { applySeverities, isOff } from '../validate/severities.ts';
import type { Source } from '../xml/source.ts';
import { checkJson } from './check-json.ts';
import { checkXml } from './check-xml.ts';
import { withoutEchoes } from './echoes.ts';
import { peek } from './peek.ts';
import type { ValidateOptions, ValidateResult } from './result.ts';

const FORMS = {
  rules: LIST,
  severities: OBJECT,
  now: {
    fits: (value: unknown) => value === 'gendate' || (typeof value === 'number' && Number.isFinite(value)),
    nb: 'millisekunder siden 1970 eller gendate',
    en: 'milliseconds since 1970 or gendate',
  },
  testData: BOOLEAN,
};

/**
 * Validates several inputs as one run: a guid or a regningsnummer is to be unique over all of them. Memory grows by small keys
 * of the bills, never by the bills.
 *
 * @example
 * const validation = new Validation({ praksisId: '1000005649' });
 * for (const file of files) await validation.check(createReadStream(file), file);
 */
export class Validation {
  readonly #options: ValidateOptions;
  readonly #engine: Engine;
  #inputs = 0;

  /** @throws {BkmError} OPTIONS where one has a wrong form */
  constructor(options: ValidateOptions = {}) {
    checkOptions(options, FORMS);
    this.#options = checkedOptions(options, ['auto', ...REVISIONS]);
    const wanted = options.severities ?? {};
    this.#engine = new Engine((options.rules ?? RULES).filter(({ meta }) => !isOff(meta.id, wanted)));
  }

  /**
   * Validates one input, BKM XML or JSON BKM: XML is converted on the way, and its findings stand at their place in the XML.
   *
   * @param file name of the input in findings; without one, those of later inputs call it `<input N>`
   * @throws what the source itself throws, and RuleCrash for a fault of a rule; whatever is wrong with the content is a finding
   */
  async check(source: Source, file?: string): Promise<ValidateResult> {
    const options = file === undefined ? this.#options : { ...this.#options, file };
    this.#inputs += 1;
    const peeked = await peek(source, options.file);
    const check = peeked.kind === 'xml' ? checkXml : checkJson;
    const result = await check(peeked.source, options, this.#engine, options.file ?? `<input ${this.#inputs}>`);
    return { ...result, findings: withoutEchoes(applySeverities(result.findings, options.severities ?? {})) };
  }
}

/**
 * Validates one input, BKM XML or JSON BKM, by the schema of its revision and by the semantic rules.
 *
 * @throws what the source itself throws, and RuleCrash for a fault of a rule; whatever is wrong with the content is a finding
 * @example
 * const { findings } = await validate(json, { now: Date.now() });
 * const refused = findings.filter((finding) => finding.apiKode !== null);
 */
export async function validate(source: Source, options: ValidateOptions = {}): Promise<ValidateResult> {
  return new Validation(options).check(source);
}
