import type { Told } from '../../check/echoes.ts';
import type { ValidateOptions } from '../../check/result.ts';
import type { RunCatalogue } from '../../report/model.ts';
import { safeJson } from '../../report/safe-json.ts';
import { RULES } from '../../rules/index.ts';
import { TEXTS } from '../../texts.ts';
import { isOff } from '../../validate/severities.ts';
import { TOOL } from '../../version.ts';
import type { Inventory } from '../find/find-units.ts';
import { systemCode } from '../read/read-fault.ts';
import { recordPath } from '../record/record.ts';
import type { Settings } from '../settings.ts';
import type { Unit } from '../unit.ts';
import type { Folders } from '../work/folders.ts';
import { PendingText } from '../work/pending-text.ts';
import type { Failure } from '../work/result.ts';
import { migrationHtml } from './html.ts';
import type { FileRow, MigrationReport } from './model.ts';
import { replayRun } from './replay-run.ts';
import type { ReportOptions } from './report-options.ts';
import { passesOf } from './rule-passes.ts';
import { type HeldFindings, type KnownFindings, RunBaseline } from './run-baseline.ts';
import type { RunFindings } from './run-findings.ts';
import { settleFile } from './settle-file.ts';
import { sweep } from './sweep.ts';
import { slowestOf } from './timings.ts';
import { Totals } from './totals.ts';
import { reportJson } from './write-report.ts';

/** What a settled run came to. */
export interface Settled {
  readonly report: MigrationReport;
  /** Messages of earlier runs that were moved to `stale/`. */
  readonly moved: number;
  /** Null where there is no baseline. */
  readonly held: HeldFindings | null;
}

/** The system refused something while a file was settled. */
export class StoppedAt extends Error {
  override readonly name = 'StoppedAt';
  readonly code: string;
  readonly file: string;

  constructor(code: string, file: string) {
    super(code);
    this.code = code;
    this.file = file;
  }
}

/** What is to be settled. */
export interface SettleTask {
  readonly inventory: Inventory;
  /** By name: files that have no record. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** Of all files. */
  readonly bills: number;
  readonly known: KnownFindings | null;
  readonly report: Omit<ReportOptions, 'format'> & {
    readonly format: Pick<ReportOptions['format'], 'lang' | 'showValues'>;
  };
}

/**
 * The last pass, when every file has its record: rules of the run over all files in order, a report of each, the report of all.
 *
 * @param options of validation, with the catalogue
 * @param onStep told of each step that is done, of how many in all
 */
export async function settle(
  { inventory, failures, bills, known, report: asked }: SettleTask,
  folders: Folders,
  settings: Settings,
  options: ValidateOptions,
  onStep: (steps: number) => void,
): Promise<Settled> {
  const { severities } = settings;
  const report: ReportOptions = { ...asked, format: { ...asked.format, texts: TEXTS } };
  const totals = new Totals(report.format);
  const baseline = known === null ? null : new RunBaseline(known, TEXTS);
  const { units } = inventory;
  const recorded = [...units.entries()].filter(([, { name, fault }]) => fault === null && !failures.has(name));
  const told = new Map<number, Told>();
  const onTold = (place: number, more: Told) => void told.set(place, new Map([...(told.get(place) ?? []), ...more]));
  const rules = RULES.filter(({ meta }) => !isOff(meta.id, severities));
  const passes: RunFindings[] = [];
  try {
    const ofRules = passesOf(rules, bills, settings.catalogue !== null);
    const steps = ofRules.length * recorded.length + units.length;
    const onFile = (): void => onStep(steps);
    for (const pass of ofRules)
      passes.push(replayRun(pass, recorded, folders, options, severities, { onTold, onFile }));
    for (const [place, unit] of units.entries()) {
      const settling = { folders, severities, report, totals, baseline, passes, told };
      at(unit, () => settleFile(unit, place, failures.get(unit.name), settling));
      onFile();
    }
  } finally {
    for (const pass of passes) pass.drop();
  }
  const { files, ...sums } = totals.sums;
  const whole: MigrationReport = {
    schema: 'https://bkm-toolkit.dev/schemas/report/migration.schema.json',
    tool: TOOL,
    revision: report.revision,
    catalogue: identityOf(report.catalogue),
    now: report.now,
    verdict: sums.verdict,
    summary: sums.summary,
    outcomes: sums.outcomes,
    skipped: Object.fromEntries([...inventory.skipped].sort(([a], [b]) => (a < b ? -1 : 1))),
    skippedJson: inventory.json,
    years: sums.years,
    estimate: sums.estimate,
    rules: sums.rules,
    account: sums.account,
    files,
  };
  const moved = sweep(folders, expectedOf(files, inventory, failures));
  writeText(folders, folders.timingsJson, [timingsText(inventory, folders)]);
  writeText(folders, folders.reportHtml, [migrationHtml(whole, report)]);
  writeText(folders, folders.reportJson, reportJson(whole));
  return { report: whole, moved, held: baseline?.held ?? null };
}

/** @throws {StoppedAt} for an error of the system, and others as they are */
function at({ name }: Unit, step: () => void): void {
  try {
    step();
  } catch (error) {
    const code = systemCode(error);
    throw code === '' ? error : new StoppedAt(code, name);
  }
}

function identityOf(catalogue: RunCatalogue | null): MigrationReport['catalogue'] {
  if (catalogue === null) return null;
  const { fetched, sha256, synthetic = false } = catalogue;
  return { fetched, sha256, synthetic };
}

function expectedOf(
  files: readonly FileRow[],
  { units }: Inventory,
  failures: ReadonlyMap<string, Failure>,
): Parameters<typeof sweep>[1] {
  const below = (folder: string, names: readonly string[]) => new Set(names.map((name) => name.slice(folder.length)));
  const recorded = units.filter(({ name, fault }) => fault === null && !failures.has(name));
  return {
    messages: below(
      'messages/',
      files.flatMap(({ outputs }) => outputs),
    ),
    reports: below(
      'reports/',
      files.flatMap(({ report }) => report ?? []),
    ),
    records: new Set(recorded.map(({ name }) => recordPath(name).split('\\').join('/'))),
  };
}

function timingsText({ units }: Inventory, folders: Folders): string {
  const slowest = slowestOf(folders.timings, new Set(units.map(({ name }) => name)));
  return `${safeJson({ slowest }, '')}\n`;
}

function writeText(folders: Folders, file: string, parts: Iterable<string>): void {
  const pending = new PendingText(folders.pending);
  try {
    for (const part of parts) pending.write(part);
    pending.close();
    pending.nameIt(file);
  } catch (error) {
    pending.drop();
    throw error;
  }
}
