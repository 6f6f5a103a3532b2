import { type RegistrertPraksis, readPraksiser } from '../../src/index.ts';
import { answerFile } from '../answer-file.ts';
import type { Args } from '../args.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { fittedTable } from '../fitted-table.ts';
import type { Io } from '../io.ts';
import { kravOf } from '../krav.ts';
import type { Say } from '../lang.ts';
import { settle } from '../setting.ts';
import { writeWhole } from '../write-whole.ts';

/** `bkm praksis`: the registered practices, and the answer as it came in a file for `--praksis-file`. */
export async function runPraksis(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const { say, quiet } = setting;
  const file = await answerFile(args, setting, io);
  const { client } = await kravOf(args, io, say);
  const answer = await client.praksiser({ signal: io.signal });
  const praksiser = readPraksiser(answer, 'KRAV');
  const text = `${JSON.stringify(answer, null, 2)}\n`;
  if (file !== null) {
    await writeWhole(file, [text]);
    if (!quiet) await io.stderr.write(`${say('Skrevet', 'Written')}: ${args.output}\n`);
  }
  await io.stdout.write(args.format === 'json' ? text : table(praksiser, io.stdout.columns, say));
  return EXIT.ok;
}

function table(praksiser: readonly RegistrertPraksis[], columns: number | null, say: Say): string {
  if (praksiser.length === 0) return `${say('Ingen registrerte praksiser.', 'No registered practices.')}\n`;
  const head = ['praksisId', 'type', 'status', 'orgnr', say('gyldig', 'valid'), say('navn', 'name')];
  const rows = praksiser.map((praksis) => [
    praksis.praksisId,
    praksis.type ?? '',
    praksis.status ?? '',
    praksis.orgnr ?? '',
    praksis.gyldigePerioder
      .map(({ fraOgMedDato, tilOgMedDato }) => `${fraOgMedDato ?? ''}–${tilOgMedDato ?? ''}`)
      .join(', '),
    praksis.navn ?? '',
  ]);
  return fittedTable([head, ...rows], [0, 1, 2, 3, 4, 5], columns);
}
