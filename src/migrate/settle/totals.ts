import { type Account, addAccounts, EMPTY_ACCOUNT } from '../../convert/account.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { FormatOptions } from '../../report/model.ts';
import type { FileRecord } from '../record/record.ts';
import type { FileRow, MigrationReport, Outcome } from './model.ts';
import { Refusals } from './refusals.ts';
import { RuleTotals } from './rule-totals.ts';

type Sums = Pick<
  MigrationReport,
  'verdict' | 'summary' | 'outcomes' | 'years' | 'estimate' | 'rules' | 'account' | 'files'
>;

/** What the files of a run come to together. A row a file is kept, never a finding. */
export class Totals {
  readonly #rows: FileRow[] = [];
  readonly #rules: RuleTotals;
  readonly #refusals = new Refusals();
  readonly #years = new Map<string, { bills: number; ore: number }>();
  #account: Account = EMPTY_ACCOUNT;
  #sendable = { messages: 0, bills: 0 };

  constructor(options: FormatOptions) {
    this.#rules = new RuleTotals(options);
  }

  finding(finding: Finding): void {
    this.#rules.add(finding);
  }

  /** A finding of a message that was written, whether it is told or known already. */
  refusable(finding: Finding): void {
    this.#refusals.add(finding);
  }

  file(row: FileRow, record: FileRecord | null): void {
    this.#rows.push(row);
    this.#refusals.endFile();
    if (record === null) return;
    this.#account = addAccounts([this.#account, record.account]);
    this.#sendable.messages += record.outputs.length;
    for (const { year, bills, ore } of record.years) {
      const before = this.#years.get(year) ?? { bills: 0, ore: 0 };
      this.#years.set(year, { bills: before.bills + bills, ore: before.ore + ore });
      this.#sendable.bills += bills;
    }
  }

  get sums(): Sums {
    const rows = this.#rows;
    const sum = (key: 'messages' | 'bills' | 'withheldBills' | 'errors' | 'warnings' | 'infos') =>
      rows.reduce((total, row) => total + row[key], 0);
    const having = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
    const outcomes = {
      clean: having('clean'),
      findings: having('findings'),
      withheld: having('withheld'),
      unreadable: having('unreadable'),
      failed: having('failed'),
    };
    const summary = {
      files: rows.length,
      messages: sum('messages'),
      bills: sum('bills'),
      withheldBills: sum('withheldBills'),
      errors: sum('errors'),
      warnings: sum('warnings'),
      infos: sum('infos'),
    };
    // Where there is nothing to read, nothing can be said to be valid.
    const unread = rows.length === 0 || outcomes.unreadable + outcomes.failed > 0;
    const verdict = unread
      ? 'incomplete'
      : summary.errors > 0
        ? 'invalid'
        : summary.withheldBills > 0
          ? 'incomplete'
          : 'valid';
    return {
      verdict,
      summary,
      outcomes,
      years: this.#yearRows(),
      estimate: { ...this.#sendable, ...this.#refusals.estimate },
      rules: this.#rules.all,
      account: { ...this.#account, fields: [...this.#account.fields] },
      files: rows,
    };
  }

  /** Years in order, those not known last. */
  #yearRows(): MigrationReport['years'] {
    return [...this.#years]
      .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
      .map(([year, { bills, ore }]) => ({ year: year === '' ? null : year, bills, kroner: ore / 100 }));
  }
}
