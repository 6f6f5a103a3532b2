import type { Finding } from '../diagnostics/finding.ts';
import { render } from '../diagnostics/render.ts';
import type { Report, ReportAccount, ReportCatalogue, ReportFinding, ReportSummary } from './generated/report.ts';
import type { Format, FormatOptions, Run, RunCatalogue } from './model.ts';
import { safeJson } from './safe-json.ts';

const SCHEMA: Report['schema'] = 'https://bkm-toolkit.dev/schemas/report/report.schema.json';

/** The report that scripts read: schemas/report/report.schema.json, two-space indentation, keys in the schema's order. */
export const jsonReport: Format = (run, options) => [...jsonChunks(run, options)].join('');

/** A run whose findings need not be in memory together. */
export type StreamedRun = Omit<Run, 'findings'> & { readonly findings: Iterable<Finding> };

/** The json report piece by piece, for a run so large that its report is longer than a string can be (about 2^29 units). */
export function* jsonChunks(run: StreamedRun, options: FormatOptions): Generator<string> {
  yield '{\n';
  yield member('schema', SCHEMA);
  yield member('tool', { name: run.tool.name, version: run.tool.version });
  yield member('revision', run.revision);
  yield member('catalogue', catalogueOf(run.catalogue));
  yield member('now', run.now);
  yield member('verdict', run.verdict);
  yield member('summary', summaryOf(run.summary));
  yield* findingsMember(run.findings, options);
  yield `  "account": ${safeJson(accountOf(run.account), '  ')}\n}\n`;
}

function* findingsMember(findings: Iterable<Finding>, options: FormatOptions): Generator<string> {
  let before = '  "findings": [\n    ';
  let any = false;
  for (const finding of findings) {
    yield before + safeJson(findingOf(finding, options), '    ');
    before = ',\n    ';
    any = true;
  }
  yield any ? '\n  ],\n' : member('findings', []);
}

function member(name: keyof Report, value: unknown): string {
  return `  "${name}": ${safeJson(value, '  ')},\n`;
}

function catalogueOf(catalogue: RunCatalogue | null): ReportCatalogue | null {
  return catalogue === null
    ? null
    : { fetched: catalogue.fetched, sha256: catalogue.sha256, synthetic: catalogue.synthetic === true };
}

function summaryOf({ files, messages, bills, withheldBills, errors, warnings, infos }: ReportSummary): ReportSummary {
  return { files, messages, bills, withheldBills, errors, warnings, infos };
}

function findingOf(finding: Finding, { lang, texts, showValues }: FormatOptions): ReportFinding {
  const { rule, severity, file, line, column, xpath, pointer, messageIndex, regning, apiKode, merknad } = finding;
  const message = render(finding, texts, { lang, showValues: showValues === true });
  const bill =
    regning === null ? null : { index: regning.index, regningsnummer: regning.regningsnummer, guid: regning.guid };
  return {
    rule,
    severity,
    message,
    file,
    line,
    column,
    xpath,
    pointer,
    messageIndex,
    regning: bill,
    apiKode,
    merknad,
  };
}

function accountOf({ source, mapped, used, unmapped, dropped, withheld, fields }: ReportAccount): ReportAccount {
  const rows = fields.map(({ xpath, outcome, count, line, column }) => ({ xpath, outcome, count, line, column }));
  return { source, mapped, used, unmapped, dropped, withheld, fields: rows };
}
