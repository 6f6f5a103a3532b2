import type { Finding } from '../diagnostics/finding.ts';
import { render } from '../diagnostics/render.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Format, FormatOptions, Run } from './model.ts';
import { printable } from './printable.ts';
import { safeJson } from './safe-json.ts';
import { LEVEL } from './sarif-level.ts';
import { sarifRules } from './sarif-rules.ts';
import { fileUri } from './uri.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS, with errata 01), for code scanning and editors: one run, its rules with their help, a result a finding. */
export const sarifReport: Format = (run, options) => `${safeJson(logOf(run, options), '')}\n`;

function logOf(run: Run, options: FormatOptions) {
  const rules = sarifRules(run, options);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const prints = fingerprintsOf(run.findings, options.texts);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: text(run.tool.name), version: text(run.tool.version), language: options.lang, rules } },
        language: options.lang,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: run.verdict !== 'incomplete' }],
        properties: { revision: run.revision, catalogue: run.catalogue, now: run.now, verdict: run.verdict },
        results: run.findings.map((finding) => ({
          ruleId: text(finding.rule),
          ruleIndex: indexes.get(text(finding.rule)) ?? -1,
          level: LEVEL[finding.severity],
          message: { text: messageOf(finding, options) },
          ...locationsOf(finding),
          partialFingerprints: { 'bkm/v1': prints.get(finding) ?? '' },
          properties: propertiesOf(finding),
        })),
      },
    ],
  };
}

function messageOf(finding: Finding, { lang, texts, showValues }: FormatOptions): string {
  return text(render(finding, texts, { lang, showValues: showValues === true }));
}

function locationsOf(finding: Finding) {
  const physical = physicalOf(finding);
  const logical = logicalOf(finding);
  return physical === null && logical === null
    ? {}
    : {
        locations: [
          {
            ...(physical === null ? {} : { physicalLocation: physical }),
            ...(logical === null ? {} : { logicalLocations: [logical] }),
          },
        ],
      };
}

function physicalOf({ file, line, column }: Finding) {
  if (file === null) return null;
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  return { artifactLocation: { uri: fileUri(file) }, ...region };
}

/** The kinds are SARIF's (3.33.7). The place in the source goes before the place in the message that it became. */
function logicalOf({ xpath, pointer }: Finding) {
  const path = xpath ?? pointer;
  if (path === null || path === '') return null;
  const kind = xpath === null ? 'property' : /\/@[^/]*$/.test(xpath) ? 'attribute' : 'element';
  return { fullyQualifiedName: text(path), kind };
}

function propertiesOf({ messageIndex, regning, apiKode, merknad }: Finding) {
  return {
    ...(messageIndex === null ? {} : { messageIndex }),
    ...(regning === null ? {} : { regning }),
    ...(apiKode === null ? {} : { apiKode }),
    ...(merknad === null ? {} : { merknad }),
  };
}

/** SARIF texts are shown by viewers as they are. */
function text(value: string): string {
  return printable(value);
}
