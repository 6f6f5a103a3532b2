import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  addAccounts,
  atLeast,
  type ConvertResult,
  convert,
  type Finding,
  formatKroner,
  numberToOre,
  type PraksisMapRow,
  readPraksisMap,
  render,
  sumOre,
  Validation,
} from '../../src/index.ts';
import type { Args } from '../args.ts';
import { readData } from '../data-file.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { type Setting, settle } from '../setting.ts';
import { tableOf } from '../table.ts';
import { CLI_TEXTS } from '../texts.ts';

/** The example that is shown in full, and the one that shows what is held back. */
const SHOWN = path.join('corpus', 'valid', 'lom-fastlege.xml');
const HELD_BACK = path.join('corpus', 'withheld');

/** JSON that the API would accept and the control refuse, and when it is taken to be sent. */
const REFUSED = path.join('corpus', 'refused', 'krav.json');
const SENT = Date.UTC(2026, 0, 15, 12);

/** `bkm demo`: the synthetic corpus from XML to validated JSON, offline, as a person wants to see it. */
export async function runDemo(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const root = packageRoot();
  const praksisMap = readPraksisMap(await readData(path.join(root, 'corpus', 'praksis', 'map.json')));
  const stage = new Stage(io, setting, root, praksisMap);
  await stage.showOne();
  const valid = await stage.showAll();
  await stage.showHeldBack();
  await stage.showRefused();
  await stage.showNext();
  return valid ? EXIT.ok : EXIT.findings;
}

class Stage {
  readonly #io: Io;
  readonly #setting: Setting;
  readonly #root: string;
  readonly #praksisMap: readonly PraksisMapRow[];

  constructor(io: Io, setting: Setting, root: string, praksisMap: readonly PraksisMapRow[]) {
    this.#io = io;
    this.#setting = setting;
    this.#root = root;
    this.#praksisMap = praksisMap;
  }

  /** One bill, before and after. */
  async showOne(): Promise<void> {
    const { say } = this.#setting;
    const xml = await readFile(path.join(this.#root, SHOWN), 'utf8');
    const lines = xml.split('\n');
    const from = lines.findIndex((line) => line.includes('<Enkeltregning>'));
    const to = lines.findIndex((line) => line.includes('</Enkeltregning>'));
    const excerpt = lines
      .slice(from, to + 1)
      .map((line, index) => `${String(from + index + 1).padStart(5)} | ${line.trimEnd()}`);
    const { messages } = await this.#convert(SHOWN);
    const [bill] = messages[0]?.message?.behandlerkrav.regninger ?? [];
    await this.#title(1, say('Fra XML', 'From XML'), SHOWN);
    await this.#print(`${excerpt.join('\n')}\n`);
    await this.#title(2, say('til JSON BKM', 'to JSON BKM'), say('samme regning', 'the same bill'));
    await this.#print(`${JSON.stringify(bill, null, 2).replaceAll(/^/gm, '  ')}\n`);
  }

  /** The corpus, a line a file: converted, then validated. */
  async showAll(): Promise<boolean> {
    const { say, lang } = this.#setting;
    const folder = path.join('corpus', 'valid');
    const rows = [
      [
        say('fil', 'file'),
        say('meldinger', 'messages'),
        say('regninger', 'bills'),
        'kroner',
        say('verdier', 'values'),
        say('dom', 'verdict'),
      ],
    ];
    const results: ConvertResult[] = [];
    const validation = new Validation({ praksisMap: this.#praksisMap, now: 'gendate' });
    let valid = true;
    for (const name of await this.#filesIn(folder)) {
      const file = path.join(folder, name);
      const result = await this.#convert(file);
      const { findings } = await validation.check(await this.#read(file), file);
      const errors = findings.filter(({ severity }) => severity === 'error');
      valid &&= errors.length === 0;
      results.push(result);
      const amounts = result.messages.map(
        ({ message }) => numberToOre(message?.behandlerkrav.belop ?? 0) ?? numberToOre(0),
      );
      const sum = sumOre(amounts.filter((amount) => amount !== null));
      rows.push([
        name,
        String(result.messages.length),
        String(result.messages.reduce((total, { bills }) => total + bills, 0)),
        sum === null ? '?' : formatKroner(sum, lang),
        String(result.account.source),
        errors.length === 0 ? say('gyldig', 'valid') : say('feil', 'errors'),
      ]);
    }
    await this.#title(
      3,
      say('Hele korpuset', 'The whole corpus'),
      say('konvertert, og validert mot skjema og regler', 'converted, and validated by schema and rules'),
    );
    await this.#print(tableOf(rows, [0, 5]));
    const { source, mapped, used, unmapped, dropped, withheld } = addAccounts(results.map(({ account }) => account));
    await this.#title(
      4,
      say('Regnskapet', 'The account'),
      say('ingenting blir borte i det stille', 'nothing is lost silently'),
    );
    await this.#print(
      `  ${source} ${say('verdier i kilden', 'values in the source')} = ${mapped} ${say('overført', 'mapped')} + ${used} ${say('brukt', 'used')} + ` +
        `${unmapped} ${say('uten felt', 'unmapped')} + ${dropped} ${say('utelatt', 'dropped')} + ${withheld} ${say('holdt tilbake', 'withheld')}\n`,
    );
    return valid;
  }

  /** What can't be read without doubt, at its line in the XML. */
  async showHeldBack(): Promise<void> {
    const { say } = this.#setting;
    await this.#title(
      5,
      say('Det som ikke kan leses', 'What can not be read'),
      say('holdes tilbake, resten går videre', 'is held back, the rest goes on'),
    );
    for (const name of await this.#filesIn(HELD_BACK)) {
      const file = path.join(HELD_BACK, name);
      const result = await this.#convert(file);
      await this.#tell(result.findings.filter(({ severity }) => severity === 'error'));
    }
    await this.#print(
      say(
        '  Verdier om pasienter vises som ••• i alle meldinger; --show-values viser dem.\n',
        '  Values about patients are shown as ••• in all messages; --show-values shows them.\n',
      ),
    );
  }

  /** What the API would accept and the control refuse. */
  async showRefused(): Promise<void> {
    const { say } = this.#setting;
    await this.#title(
      6,
      say('Det kontrollen ville avvist', 'What the control would refuse'),
      say('funnet før innsending', 'found before submission'),
    );
    const { findings } = await new Validation({ now: SENT }).check(await this.#read(REFUSED), REFUSED);
    await this.#tell(findings.filter(({ severity }) => atLeast(severity, 'warning')));
  }

  async showNext(): Promise<void> {
    const { say } = this.#setting;
    await this.#title(7, say('Nå dine egne filer', 'Now your own files'), '');
    await this.#print(
      [
        '  bkm convert krav.xml --praksis-id 1000005649 > krav.json',
        '  bkm validate krav.json',
        '  bkm to-xml krav.json',
        '  bkm explain regning/sum',
        '  bkm convert --help',
        '',
      ].join('\n'),
    );
  }

  #convert(file: string): Promise<ConvertResult> {
    const praksisMap = this.#praksisMap;
    return this.#read(file).then((bytes) => convert(bytes, { praksisMap, file }));
  }

  #read(file: string): Promise<Uint8Array> {
    return readFile(path.join(this.#root, file));
  }

  async #tell(findings: readonly Finding[]): Promise<void> {
    for (const finding of findings) {
      const { file, line, column, merknad } = finding;
      const words = render(finding, CLI_TEXTS, { lang: this.#setting.lang });
      await this.#print(
        `  ${file}:${line}:${column}\n      ${words}${merknad === null ? '' : ` [merknad ${merknad}]`}\n`,
      );
    }
  }

  async #filesIn(folder: string): Promise<string[]> {
    return (await readdir(path.join(this.#root, folder))).filter((name) => name.endsWith('.xml')).sort();
  }

  #title(number: number, title: string, after: string): Promise<void> {
    const bold = this.#setting.colorOn(this.#io.stdout)
      ? (text: string) => `\u001b[1m${text}\u001b[22m`
      : (text: string) => text;
    return this.#print(`\n${bold(`${number}. ${title}`)}${after === '' ? '' : ` – ${after}`}\n\n`);
  }

  #print(text: string): Promise<void> {
    return this.#io.stdout.write(text);
  }
}
