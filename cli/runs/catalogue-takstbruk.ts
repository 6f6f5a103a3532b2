import {
  ANSWER_FAULTS,
  type Answer,
  type OpenDataAnswer,
  readAnswer,
  readTakstbruk,
  textOf,
} from '../../src/catalogue.ts';
import type { Args } from '../args.ts';
import { isUtf8 } from '../bar-chart.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { openDataClient, sourceLine, warning } from '../open-data.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';
import { asTyped, takstbrukQuery } from '../takstbruk-query.ts';
import { takstbrukChart, takstbrukJson, takstbrukTable } from '../takstbruk-text.ts';

/** Where the width of the terminal is not known. */
const WIDTH = 80;

/** `bkm catalogue takstbruk STED PERIODE`: how often tariffs were used, from the API, nothing stored. */
export async function runTakstbruk(args: Args, io: Io): Promise<ExitCode> {
  const { say, lang, quiet } = await settle(args, io);
  if (args.chart === true && args.format !== undefined && args.format !== 'table') {
    throw new Problem([
      `--chart går ikke med --format ${args.format}`,
      `--chart does not go with --format ${args.format}`,
    ]);
  }
  const query = takstbrukQuery(args);
  const form = args.format === 'csv' ? 'csv' : 'json';
  const fetched = await openDataClient(args, io, say)
    .takstbruk(query, { form, signal: io.signal })
    .catch((error: unknown) => {
      throw asTyped(error);
    });
  const { answer, text } = understood(fetched);
  const rows = answer.rows.flatMap((row) => readTakstbruk(row) ?? []);
  if (args.format === 'csv') await io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  else if (args.format === 'json') await io.stdout.write(takstbrukJson(rows, fetched.url, answer.syntetisk));
  else {
    const chart = args.chart ?? io.stdout.isTTY;
    const unicode = isUtf8(io.env, process.platform);
    const bars = chart && rows.length > 0 ? `\n${takstbrukChart(rows, io.stdout.columns ?? WIDTH, unicode)}` : '';
    await io.stdout.write(`${takstbrukTable(rows, query, lang)}${bars}\n${sourceLine(answer.syntetisk, say)}`);
  }
  const came = answer.rows.length + answer.notRows;
  const missing = Math.max(0, (answer.antall ?? 0) - came);
  if (missing > 0)
    await io.stderr.write(
      warning(
        say(
          `svaret er ikke helt: det har ${came} rader, og sier selv at det er ${answer.antall}.`,
          `the answer is not whole: it has ${came} rows, and itself says that there are ${answer.antall}.`,
        ),
        say,
      ),
    );
  const left = came - rows.length;
  if (left > 0)
    await io.stderr.write(
      warning(
        say(`${left} rader kan ikke leses, og er utelatt.`, `${left} rows can not be read, and are left out.`),
        say,
      ),
    );
  if (rows.length === 0 && missing === 0 && !quiet)
    await io.stderr.write(`bkm: ${say('API-et har ingen tall for dette.', 'the API has no numbers of this.')}\n`);
  // Its own columns name no source.
  if (args.format === 'csv' && !quiet) await io.stderr.write(sourceLine(answer.syntetisk, say));
  return left > 0 || missing > 0 ? EXIT.refused : EXIT.ok;
}

/** @throws {Problem} when the answer is whole as HTTP goes, and yet no such list */
function understood(fetched: OpenDataAnswer): { readonly answer: Answer; readonly text: string } {
  const text = textOf(fetched);
  const result = fetched.form === 'csv' && text.trim() === '' ? EMPTY : readAnswer(text, 'takstbruk');
  if (result.ok) return { answer: result.answer, text };
  const url = fetched.url.replace(/\?.*/, '');
  const why = ANSWER_FAULTS[result.why];
  throw new Problem(
    [`svaret fra ${url} kan ikke leses: ${why.nb}`, `the answer of ${url} can not be read: ${why.en}`],
    ['Er adressen riktig? Prøv igjen senere.', 'Is the address right? Try again later.'],
    EXIT.refused,
  );
}

const EMPTY = { ok: true, answer: { rows: [], notRows: 0, antall: 0, syntetisk: false } } as const;
