import {
  type Account,
  addAccounts,
  type Finding,
  FORMATS,
  type Format,
  type FormatName,
  type Run,
  summaryOf,
  TOOL,
  verdictOf,
} from '../src/index.ts';
import { allDone } from './all-done.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Output } from './output.ts';
import type { Setting } from './setting.ts';
import { CLI_TEXTS } from './texts.ts';
import { writeWhole } from './write-whole.ts';

/** What one input gave. */
export interface FileResult {
  readonly revision: string | null;
  readonly messages: number;
  readonly bills: number;
  readonly withheldBills: number;
  readonly findings: readonly Finding[];
  readonly account: Account | null;
  readonly readable: boolean;
}

/** Gathers what a command finds over its inputs, and tells it at the end. */
export class Collected {
  readonly #setting: Setting;
  readonly #results: FileResult[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(result: FileResult): void {
    this.#results.push(result);
  }

  get run(): Run {
    const results = this.#results;
    const findings = results.flatMap((result) => result.findings);
    const [revision, ...others] = new Set(results.flatMap((result) => result.revision ?? []));
    const sum = (key: 'messages' | 'bills' | 'withheldBills') =>
      results.reduce((total, result) => total + result[key], 0);
    return {
      tool: TOOL,
      revision: others.length === 0 ? (revision ?? null) : null,
      catalogue: null,
      now: this.#setting.now,
      verdict: verdictOf(findings, this.readable),
      summary: summaryOf(findings, {
        files: results.length,
        messages: sum('messages'),
        bills: sum('bills'),
        withheldBills: sum('withheldBills'),
      }),
      findings,
      account: accountOf(results.flatMap((result) => result.account ?? [])),
    };
  }

  get readable(): boolean {
    return this.#results.every((result) => result.readable);
  }

  get exitCode(): ExitCode {
    if (!this.readable) return EXIT.input;
    const failing = this.#results.some(({ findings }) => findings.some(this.#setting.fails));
    return failing ? EXIT.findings : EXIT.ok;
  }

  /** The run in a format, for this output. */
  format(name: FormatName, output: { readonly isTTY: boolean } | null, run: Run = this.run): string {
    const { lang, showValues } = this.#setting;
    const format: Format = FORMATS[name];
    return format(run, {
      lang,
      texts: CLI_TEXTS,
      showValues,
      color: output !== null && this.#setting.colorOn(output),
    });
  }

  /** Writes the pretty report for people, errors alone where quiet is wanted. */
  async tellOn(output: Output): Promise<void> {
    const { run } = this;
    if (!this.#setting.quiet) return output.write(this.format('pretty', output, run));
    const findings = run.findings.filter(({ severity }) => severity === 'error');
    if (findings.length === 0) return;
    await output.write(this.format('pretty', output, { ...run, findings, account: accountOf([]) }));
  }

  /** Writes the files that `--report` asks for, each whole or not at all. */
  async writeReports(): Promise<void> {
    await allDone(this.#setting.reports.map(({ format, file }) => writeWhole(file, this.format(format, null))));
  }
}

function accountOf(accounts: readonly Account[]): Run['account'] {
  const sum = addAccounts(accounts);
  return { ...sum, fields: [...sum.fields] };
}
