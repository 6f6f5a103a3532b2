import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Account,
  addAccounts,
  BkmError,
  type Finding,
  FORMATS,
  type Format,
  type FormatName,
  type Run,
  summaryOf,
  TOOL,
  verdictOf,
} from '../src/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Input, Missing } from './inputs.ts';
import type { Io, Output } from './io.ts';
import type { Setting } from './setting.ts';
import { CLI_TEXTS, findInput } from './texts.ts';

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

  /** An input that isn't there, or that can't be read to its end. */
  addUnreadable(input: Input | Missing, error?: unknown): void {
    this.add({ ...NOTHING, findings: [unreadable(input, error)] });
  }

  get run(): Run {
    const results = this.#results;
    const findings = results.flatMap((result) => result.findings);
    const [revision, ...others] = new Set(results.flatMap((result) => result.revision ?? []));
    const sum = (key: 'messages' | 'bills' | 'withheldBills') => results.reduce((total, result) => total + result[key], 0);
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
    return format(run, { lang, texts: CLI_TEXTS, showValues, color: output !== null && this.#setting.colorOn(output) });
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
    for (const { format, file } of this.#setting.reports) await writeWhole(file, this.format(format, null));
  }
}

const NOTHING = {
  revision: null,
  messages: 0,
  bills: 0,
  withheldBills: 0,
  account: null,
  readable: false,
} as const;

function accountOf(accounts: readonly Account[]): Run['account'] {
  const sum = addAccounts(accounts);
  return { ...sum, fields: [...sum.fields] };
}

/** Runs `each` over the inputs; one that fails to be read is told of, and the others go on. */
export async function overInputs(
  inputs: readonly (Input | Missing)[],
  collected: Collected,
  io: Io,
  each: (input: Input) => Promise<void>,
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    if (io.stdout.closed) return;
    if ('missing' in input) {
      collected.addUnreadable(input);
      continue;
    }
    await progress(io, index, inputs.length);
    try {
      await each(input);
    } catch (error) {
      if (!isReadError(error)) throw error;
      collected.addUnreadable(input, error);
    }
  }
  await progress(io, inputs.length, inputs.length);
}

/** A file that others never see half: written beside, then renamed. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(beside, text, { mode: 0o600 });
    await rename(beside, file);
  } catch (error) {
    throw new BkmError('OUTPUT', `${file}: can't be written (${codeOf(error)})`);
  }
}

function unreadable(input: Input | Missing, error: unknown): Finding {
  const context = { file: input.name };
  if (!('missing' in input)) return findInput('input/uleselig', { kode: codeOf(error) }, {}, context);
  switch (input.missing) {
    case 'file':
      return findInput('input/finnes-ikke', {}, {}, context);
    case 'folder':
      return findInput('input/finnes-ikke#tom-mappe', {}, {}, context);
    default:
      return findInput('input/finnes-ikke#monster', {}, {}, context);
  }
}

/** An error of the operating system about the input, not one of ours. */
function isReadError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && ['open', 'read', 'stat', 'scandir'].includes(String(error.syscall));
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

const MANY = 20;

async function progress(io: Io, done: number, all: number): Promise<void> {
  if (!io.stderr.isTTY || all < MANY) return;
  await io.stderr.write(done === all ? '\r\u001b[K' : `\r${done}/${all}\u001b[K`);
}
