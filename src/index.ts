/**
 * bkm-toolkit: convert, validate and send Norwegian health reimbursement claims (behandlerkravmelding, BKM).
 * This is the whole public API. It runs in Node and in browsers: files come in as bytes, streams or Blobs.
 */
export { DEFAULT_REVISION, isRevision, REVISIONS, type Revision } from './bkm/revision.ts';
export type { Bkm, BkmOf, Regning, RegningOf } from './bkm/types.ts';
export type { Catalogue } from './catalogue/types.ts';
export { type JsonToXmlOptions, type JsonToXmlResult, jsonToXml, type WrittenMessage } from './check/json-to-xml.ts';
export type { InputKind } from './check/peek.ts';
export type { ValidateOptions, ValidateResult } from './check/result.ts';
export { type Spot, sourceLines } from './check/source-lines.ts';
export { Validation, validate } from './check/validate.ts';
export { API_KODER } from './codelists/api-kode.ts';
export { MERKNADER, type Merknad } from './codelists/merknad.ts';
export { type Account, type AccountField, addAccounts, EMPTY_ACCOUNT, type Outcome } from './convert/account.ts';
export { assemble, type ConvertedMessage, type ConvertResult, convert } from './convert/convert.ts';
export type { ConvertEvent, ConvertedBill, FileEnd, MessageEnd, MessageHead } from './convert/event.ts';
export { messageTail, messageText, messageTop, regningText } from './convert/message-text.ts';
export type { ConvertOptions } from './convert/options.ts';
export { type PraksisMapRow, readPraksisMap } from './convert/praksis-map.ts';
export { type RegistrertPraksis, readPraksiser } from './convert/praksis-register.ts';
export { convertStream } from './convert/stream.ts';
export { type ToXmlOptions, type ToXmlResult, toXml } from './convert/to-xml.ts';
export type { Excerpt, Excerpts } from './diagnostics/excerpt.ts';
export type { ApiKode, BillRef, Finding, Place, Severity } from './diagnostics/finding.ts';
export { atLeast, compareFindings } from './diagnostics/order.ts';
export { type Lang, type RenderOptions, render } from './diagnostics/render.ts';
export { finderOf, type Text, type Texts } from './diagnostics/text.ts';
export { BkmError, type BkmErrorCode, isBkmError } from './errors.ts';
export { type Explanation, explain, ruleIds } from './explain.ts';
export {
  type Baseline,
  type Baselined,
  type BaselineFinding,
  EMPTY_BASELINE,
  holdAgainst,
  mergeBaseline,
  readBaseline,
} from './report/baseline.ts';
export { fingerprint, fingerprintsOf } from './report/fingerprint.ts';
export { FORMATS, type FormatName, isFormatName } from './report/formats.ts';
export { framedFindings } from './report/frames.ts';
export { jsonChunks } from './report/json.ts';
export type { Format, FormatOptions, ReportFile, ReportRule, Run, RunCatalogue, Verdict } from './report/model.ts';
export { lacksInCatalogue, summaryOf, verdictOf } from './report/verdict.ts';
export { RULES } from './rules/index.ts';
export type { CappedUse } from './rules/shared/capped-uses.ts';
export { TEXTS } from './texts.ts';
export { RuleCrash } from './validate/engine.ts';
export { parseJson } from './validate/json-source.ts';
export type { Rule, RuleMeta } from './validate/rule.ts';
export { fitRevision, validateMessage } from './validate/schema.ts';
export { applySeverities, isOff, type Severities, unknownSettings } from './validate/severities.ts';
export { type NasjonalId, type NasjonalIdFeil, type NasjonalIdSlag, readNasjonalId } from './values/nasjonal-id.ts';
export { formatKroner, isOre, numberToOre, type Ore, sumOre } from './values/ore.ts';
export { TOOL } from './version.ts';
export type { Limits } from './xml/limits.ts';
export { encodingNamed } from './xml/sniff.ts';
export type { Source } from './xml/source.ts';
