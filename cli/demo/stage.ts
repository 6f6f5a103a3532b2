import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ConvertResult, convert, type Finding, type PraksisMapRow, render } from '../../src/index.ts';
import type { Io } from '../io.ts';
import type { Setting } from '../setting.ts';
import { CLI_TEXTS } from '../texts.ts';

/** What the acts of the demo share: the corpus, and how they speak. */
export class Stage {
  readonly io: Io;
  readonly setting: Setting;
  readonly praksisMap: readonly PraksisMapRow[];
  readonly #root: string;
  #number = 0;

  /** @param root folder that holds the corpus */
  constructor(io: Io, setting: Setting, root: string, praksisMap: readonly PraksisMapRow[]) {
    this.io = io;
    this.setting = setting;
    this.praksisMap = praksisMap;
    this.#root = root;
  }

  convert(file: string): Promise<ConvertResult> {
    const { praksisMap } = this;
    return this.read(file).then((bytes) => convert(bytes, { praksisMap, file }));
  }

  /** @param file from the root */
  read(file: string): Promise<Uint8Array> {
    return readFile(path.join(this.#root, file));
  }

  async filesIn(folder: string): Promise<string[]> {
    return (await readdir(path.join(this.#root, folder))).filter((name) => name.endsWith('.xml')).sort();
  }

  /** Findings, each at its place. */
  async tell(findings: readonly Finding[]): Promise<void> {
    for (const finding of findings) {
      const { file, line, column, merknad } = finding;
      const words = render(finding, CLI_TEXTS, { lang: this.setting.lang });
      await this.print(
        `  ${file}:${line}:${column}\n      ${words}${merknad === null ? '' : ` [merknad ${merknad}]`}\n`,
      );
    }
  }

  /** Begins an act. */
  title(title: string, after = ''): Promise<void> {
    const bold = this.setting.colorOn(this.io.stdout)
      ? (text: string) => `\u001b[1m${text}\u001b[22m`
      : (text: string) => text;
    this.#number += 1;
    return this.print(`\n${bold(`${this.#number}. ${title}`)}${after === '' ? '' : ` – ${after}`}\n\n`);
  }

  print(text: string): Promise<void> {
    return this.io.stdout.write(text);
  }
}
