import { OpenDataQueryError, type TakstbrukQuery } from '../src/catalogue.ts';
import type { Args } from './args.ts';
import { plain } from './commands/catalogue.ts';
import { Problem } from './problem.ts';

/**
 * What the command line asks of the use of tariffs. The forms of the values are checked by the client.
 *
 * @throws {Problem} for an option that is missing, or of another place
 */
export function takstbrukQuery(args: Args): TakstbrukQuery {
  const [niva = '', periode = ''] = args.inputs.map(plain);
  const [fra, til] = [needed(args.fra, 'fra'), needed(args.til, 'til')];
  const shared = {
    fagomraade: list(needed(args.fagomraade, 'fagomraade'))?.map((area) => area.toUpperCase()) ?? [],
    takstkoder: list(args.takst),
    praksistyper: list(args.praksistype)?.map((type) => type.toUpperCase()),
    ...(periode === 'maned'
      ? ({ periode: 'maned', fommaned: month(fra), tommaned: month(til) } as const)
      : ({ periode: 'ar', fomar: fra, tomar: til } as const)),
  };
  if (niva !== 'kommune') notHere(args.kommune, 'kommune', niva);
  if (niva !== 'fylke') notHere(args.fylke, 'fylke', niva);
  if (niva === 'kommune') return { ...shared, niva, kommuner: list(args.kommune) };
  return niva === 'fylke' ? { ...shared, niva, fylker: list(args.fylke) } : { ...shared, niva: 'landet' };
}

/** The option that each parameter is given by. */
const OPTIONS: Readonly<Record<string, string>> = {
  fagomraade: '--fagomraade',
  fommaned: '--fra',
  tommaned: '--til',
  fomar: '--fra',
  tomar: '--til',
  periode: '--fra, --til',
  takstkoder: '--takst',
  kommuner: '--kommune',
  fylker: '--fylke',
  praksistyper: '--praksistype',
};

/** What the client finds wrong with a query, in the words that were typed; any other error as it is. */
export function asTyped(error: unknown): unknown {
  if (!(error instanceof OpenDataQueryError)) return error;
  const { parameter, given, why } = error;
  const what = [OPTIONS[parameter] ?? parameter, ...(given === null ? [] : [given || "''"])].join(' ');
  return new Problem([`${what}: ${why.nb}`, `${what}: ${why.en}`]);
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined) return value.trim();
  throw new Problem(
    [`--${option} må oppgis`, `--${option} is needed`],
    [
      'API-et krever fagområde og periode: --fagomraade, --fra og --til.',
      'The API asks for area and period: --fagomraade, --fra and --til.',
    ],
  );
}

/** What stands between commas, without spaces around it. */
function list(text: string | undefined): readonly string[] | undefined {
  return text?.split(',').map((each) => each.trim());
}

/** As people write a month too: `2018-05`. */
function month(text: string): string {
  return /^\d{4}-\d{2}$/.test(text) ? text.replace('-', '') : text;
}

function notHere(value: string | undefined, option: string, niva: string): void {
  if (value === undefined) return;
  throw new Problem([
    `--${option} hører til bkm catalogue takstbruk ${option}, ikke ${niva}`,
    `--${option} belongs to bkm catalogue takstbruk ${option}, not ${niva}`,
  ]);
}
