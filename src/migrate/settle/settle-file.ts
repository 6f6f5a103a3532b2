import { isEcho, type Told } from '../../check/echoes.ts';
import type { Finding, Severity } from '../../diagnostics/finding.ts';
import { finderOf } from '../../diagnostics/text.ts';
import { applySeverities, type Severities } from '../../validate/severities.ts';
import { systemCode } from '../read/read-fault.ts';
import type { FileRecord } from '../record/record.ts';
import { inOrder, spooledFindings } from '../record/sorted.ts';
import { MIGRATE_TEXTS } from '../texts.ts';
import type { Unit } from '../unit.ts';
import type { Folders } from '../work/folders.ts';
import { isOfItsName } from '../work/of-its-name.ts';
import type { Failure } from '../work/result.ts';
import { writeFileReport } from './file-report.ts';
import type { FileRow, Outcome } from './model.ts';
import type { ReportOptions } from './report-options.ts';
import type { RunBaseline } from './run-baseline.ts';
import type { RunFindings } from './run-findings.ts';
import type { Totals } from './totals.ts';
import { withRecord } from './with-record.ts';

/** What the settling of a run has at hand. */
export interface Settling {
  readonly folders: Folders;
  readonly severities: Severities;
  readonly report: ReportOptions;
  readonly totals: Totals;
  /** What is known, and left out. */
  readonly baseline: RunBaseline | null;
  /** What the rules of the run found, a pass each. */
  readonly passes: readonly RunFindings[];
  /** What they told that the converter may echo, by the file's place. */
  readonly told: ReadonlyMap<number, Told>;
}

const find = finderOf(MIGRATE_TEXTS);

/**
 * The last word on one file: its findings in order, its report, and its part of the totals.
 *
 * @param place of the file in the run
 */
export function settleFile(unit: Unit, place: number, failure: Failure | undefined, settling: Settling): void {
  const { folders, severities, passes } = settling;
  const { name } = unit;
  if (unit.fault !== null || failure !== undefined) {
    const { id, params } = failure ?? { id: 'migrering/feil-i-bkm', params: {} };
    const finding = unit.fault ?? find(id, params, {}, { file: name });
    report(unit, null, applySeverities([finding], severities), outcomeOf(finding), settling);
    return;
  }
  withRecord(unit, folders, (record, reader) => {
    const told: Told = new Map([...record.told, ...(settling.told.get(place) ?? [])]);
    const findings = {
      *[Symbol.iterator](): Generator<Finding> {
        for (const finding of inOrder([spooledFindings(reader, name), ...passes.map((pass) => pass.of(place, name))])) {
          if (!isEcho(finding, told)) yield finding;
        }
      },
    };
    report(unit, record, findings, null, settling);
    if (record.readable) settling.baseline?.endFile(name);
  });
}

/** What can't be read from the disk is the disk's affair; the rest is ours. */
function outcomeOf({ rule }: Finding): Outcome {
  return rule === 'migrering/uleselig' || rule.startsWith('arkiv/') ? 'unreadable' : 'failed';
}

function report(
  unit: Unit,
  record: FileRecord | null,
  all: Iterable<Finding>,
  outcome: Outcome | null,
  { folders, severities, report: options, totals, baseline }: Settling,
): void {
  const withheld = new Set(record?.withheldMessages);
  const isWritten = ({ messageIndex }: Finding) => messageIndex !== null && !withheld.has(messageIndex);
  // Known or not, the API and the control refuse it.
  const refusable = (finding: Finding): void => {
    if (isWritten(finding)) totals.refusable(finding);
  };
  const findings = baseline === null ? all : baseline.freshOf(all, refusable);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let firstError: Finding | null = null;
  const count = (finding: Finding): void => {
    counts[finding.severity] += 1;
    if (finding.severity === 'error') firstError ??= finding;
    totals.finding(finding);
    refusable(finding);
  };
  for (const finding of findings) count(finding);
  const isTold = !options.onlyErrors || counts.error > 0;
  const shown = options.onlyErrors ? errorsIn(findings) : findings;
  const refused = isTold
    ? refusalOf(() => writeFileReport(unit.stem, record, shown, { counts, firstError }, folders, options))
    : null;
  if (refused !== null) {
    const finding = find('migrering/ikke-skrevet', { kode: refused }, {}, { file: unit.name });
    applySeverities([finding], severities).forEach(count);
  }
  const { messages = 0, bills = 0, withheldBills = 0, outputs = [] } = record ?? {};
  const row: FileRow = {
    file: unit.name,
    outcome: outcome ?? (refused === null ? outcomeOfRecord(record, counts) : 'failed'),
    report: isTold && refused === null ? `reports/${unit.stem}.json` : null,
    outputs: outputs.map(({ name }) => `messages/${name}`),
    ...{ messages, bills, withheldBills },
    ...{ errors: counts.error, warnings: counts.warning, infos: counts.info },
  };
  totals.file(row, record);
}

/** Why the system does not take a file's name; null where it does. One such name ends no run. */
function refusalOf(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    const code = systemCode(error);
    if (isOfItsName(code)) return code;
    throw error;
  }
}

function outcomeOfRecord(record: FileRecord | null, counts: Readonly<Record<Severity, number>>): Outcome {
  if (record?.readable !== true) return 'unreadable';
  if (record.withheldBills > 0 || record.withheldMessages.length > 0) return 'withheld';
  return counts.error + counts.warning > 0 ? 'findings' : 'clean';
}

function* errorsIn(findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) if (finding.severity === 'error') yield finding;
}
