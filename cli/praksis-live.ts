import { type ConvertOptions, readPraksiser } from '../src/index.ts';
import type { Args } from './args.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';
import type { Setting } from './setting.ts';

/**
 * With `--praksis-live`, the practices as the Krav API has them now; they go before a file that the configuration names. Without it
 * nothing is called.
 *
 * @throws {Problem | BkmError} where a file is given as well, or the API can't be asked
 */
export async function withLivePraksiser(
  options: ConvertOptions,
  args: Args,
  { say }: Pick<Setting, 'say'>,
  io: Io,
): Promise<ConvertOptions> {
  if (args.praksisLive !== true) return options;
  if (args.praksisFile !== undefined) {
    throw new Problem(
      [
        '--praksis-live og --praksis-file kan ikke brukes sammen',
        '--praksis-live and --praksis-file can not be used together',
      ],
      ['Praksisene er enten lagret eller hentet nå.', 'The practices are either saved or fetched now.'],
    );
  }
  const { kravOf } = await import('./krav.ts');
  const { client } = await kravOf(args, io, say);
  return { ...options, praksiser: readPraksiser(await client.praksiser({ signal: io.signal }), 'KRAV') };
}
