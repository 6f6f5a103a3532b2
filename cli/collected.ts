import {
  type Account,
  addAccounts,
  type Excerpts,
  type Finding,
  FORMATS,
  type Format,
  type FormatName,
  type FormatOptions,
  framedFindings,
  jsonChunks,
  lacksInCatalogue,
  RULES,
  type Run,
  type RunCatalogue,
  sourceLines,
  summaryOf,
  TOOL,
  verdictOf,
} from '../src/index.ts';
import { allDone } from './all-done.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Input } from './inputs.ts';
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

/** The open data of a run; where it is required, none (null) or none for some of the claims makes the run incomplete. */
export interface UsedCatalogue {
  readonly used: RunCatalogue | null;
  readonly required: boolean;
}

/** Formats that show the source line of a finding. */
const FRAMED: readonly FormatName[] = ['pretty', 'html'];

/** Gathers what a command finds over its inputs, and tells it at the end. */
export class Collected {
  readonly #setting: Setting;
  readonly #results: (FileResult & { readonly name: string })[] = [];
  readonly #inputs = new Map<string, Input>();
  #excerpts: ReadonlyMap<string, Excerpts> | undefined;
  /** About the input that is being read. */
  #notes: Finding[] = [];
  /** Of a baseline: what is left of the findings. */
  #fresh: readonly Finding[] | null = null;
  #catalogue: UsedCatalogue = { used: null, required: false };
  /** What broke the run off. */
  #fault: { readonly error: unknown } | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** @param input to look up source lines in; null where it can't be read again */
  add(name: string, input: Input | null, result: FileResult): void {
    this.#results.push({ ...result, name, findings: [...this.#notes, ...result.findings] });
    this.#notes = [];
    if (input !== null && input.path !== null) this.#inputs.set(name, input);
  }

  /** The open data that the claims are held against. */
  heldAgainst(catalogue: UsedCatalogue): void {
    this.#catalogue = catalogue;
  }

  /** Something to tell of the next input that is added. */
  note(finding: Finding): void {
    this.#notes.push(finding);
  }

  /** A fault of ours: what was found is told all the same, and `exitCode` throws it on. The first one stays. */
  breakOff(error: unknown): void {
    this.#fault ??= { error };
  }

  get isBroken(): boolean {
    return this.#fault !== null;
  }

  /** Names of the inputs that were read to their end. */
  get read(): readonly string[] {
    return this.#results.filter(({ readable }) => readable).map(({ name }) => name);
  }

  get findings(): readonly Finding[] {
    return this.#fresh ?? this.#results.flatMap((result) => result.findings);
  }

  /** Tells only these from now on. */
  keepOnly(findings: readonly Finding[]): void {
    this.#fresh = findings;
  }

  get run(): Run {
    const results = this.#results;
    const { findings } = this;
    const { used, required } = this.#catalogue;
    const [revision, ...others] = new Set(results.flatMap((result) => result.revision ?? []));
    const sum = (key: 'messages' | 'bills' | 'withheldBills') =>
      results.reduce((total, result) => total + result[key], 0);
    return {
      tool: TOOL,
      revision: others.length === 0 ? (revision ?? null) : null,
      catalogue: used,
      catalogueRequired: required,
      now: this.#setting.now,
      verdict: verdictOf(findings, this.readable && !this.lacksCatalogue, sum('withheldBills')),
      summary: summaryOf(findings, {
        files: results.length,
        messages: sum('messages'),
        bills: sum('bills'),
        withheldBills: sum('withheldBills'),
      }),
      findings,
      account: accountOf(results.flatMap((result) => result.account ?? [])),
      files: results.map(({ name, messages, bills, withheldBills, readable }) => ({
        name,
        messages,
        bills,
        withheldBills,
        readable,
      })),
      ...(this.#excerpts === undefined ? {} : { excerpts: this.#excerpts }),
    };
  }

  get readable(): boolean {
    return this.#results.every((result) => result.readable);
  }

  get lacksCatalogue(): boolean {
    const { required, used } = this.#catalogue;
    // A baseline hides nothing of that: all results are asked.
    return required && (used === null || this.#results.some(({ findings }) => lacksInCatalogue(findings)));
  }

  /** @throws what broke the run off */
  get exitCode(): ExitCode {
    if (this.#fault !== null) throw this.#fault.error;
    if (!this.readable) return EXIT.input;
    if (this.lacksCatalogue) return EXIT.findings;
    const withheld = this.#setting.failOn !== 'never' && this.#results.some(({ withheldBills }) => withheldBills > 0);
    return withheld || this.findings.some(this.#setting.fails) ? EXIT.findings : EXIT.ok;
  }

  /** Writes the run on an output, in a format. */
  async writeOn(output: Output, name: FormatName): Promise<void> {
    await this.#readExcerpts([name]);
    for (const part of this.#parts(name, this.run, this.#setting.colorOn(output))) await output.write(part);
  }

  /** Writes the pretty report for people, errors alone where quiet is wanted. */
  async tellOn(output: Output): Promise<void> {
    if (!this.#setting.quiet) return this.writeOn(output, 'pretty');
    const findings = this.findings.filter(({ severity }) => severity === 'error');
    if (findings.length === 0) return;
    await this.#readExcerpts(['pretty']);
    const run = { ...this.run, findings, account: accountOf([]) };
    for (const part of this.#parts('pretty', run, this.#setting.colorOn(output))) await output.write(part);
  }

  /** Writes the files that `--report` asks for, each whole or not at all. */
  async writeReports(): Promise<void> {
    const { reports } = this.#setting;
    await this.#readExcerpts(reports.map(({ format }) => format));
    await allDone(reports.map(({ format, file }) => writeWhole(file, this.#parts(format, this.run, false))));
  }

  /** A json report of a million findings is longer than a string can be. */
  *#parts(name: FormatName, run: Run, color: boolean): Generator<string> {
    const { lang, showValues, failOn } = this.#setting;
    const rules = RULES.map(({ meta }) => meta);
    const options: FormatOptions = { lang, texts: CLI_TEXTS, showValues, color, rules, failOn };
    if (name === 'json') {
      yield* jsonChunks(run, options);
    } else {
      const format: Format = FORMATS[name];
      yield format(run, options);
    }
  }

  /** Reads the source lines that the formats show, once. A file that is gone by now is told of without them. */
  async #readExcerpts(formats: readonly FormatName[]): Promise<void> {
    if (this.#excerpts !== undefined || !formats.some((format) => FRAMED.includes(format))) return;
    const excerpts = new Map<string, Excerpts>();
    const framed = Map.groupBy(framedFindings(this.findings), ({ file }) => file ?? '');
    for (const [name, findings] of framed) {
      const spots = findings.map(({ line, column }) => ({ line: line ?? 1, column: column ?? 1 }));
      const source = this.#inputs.get(name)?.open();
      if (source === undefined) continue;
      const found = await sourceLines(source, spots, this.#setting.encoding).catch(() => null);
      if (found !== null) excerpts.set(name, found);
    }
    this.#excerpts = excerpts;
  }
}

function accountOf(accounts: readonly Account[]): Run['account'] {
  const sum = addAccounts(accounts);
  return { ...sum, fields: [...sum.fields] };
}
