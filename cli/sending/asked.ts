import type { Oversized } from '../../src/send.ts';
import { Problem } from '../problem.ts';

/** Production is never a default, and never a setting that was forgotten. */
export function unnamedProduction(): Problem {
  return new Problem(
    ['BKM_ENV=prod er ikke nok til å sende', 'BKM_ENV=prod is not enough to submit'],
    ['Nevn det på kommandolinjen: --env prod.', 'Name it on the command line: --env prod.'],
  );
}

/** Real persons don't belong in a test environment. Told by place, never by value. */
export function realIdsOutside(file: string, index: number, places: readonly string[]): Problem {
  const shown = `${places.slice(0, 3).join(', ')}${places.length > 3 ? ', …' : ''}`;
  return new Problem(
    [
      `${file}, melding ${index + 1}: fødselsnumre som ikke er syntetiske, utenfor produksjon (${shown})`,
      `${file}, message ${index + 1}: national ids that are not synthetic, outside production (${shown})`,
    ],
    [
      'Ingenting er sendt. Bruk testpersoner, eller --allow-real-ids hvis du vet hva du gjør.',
      'Nothing was sent. Use test persons, or --allow-real-ids if you know what you are doing.',
    ],
  );
}

/** A message of it alone would be larger than `--max-bytes` lets it be. */
export function tooLarge(file: string, index: number, bill: Oversized): Problem {
  return new Problem(
    [
      `${file}, melding ${index + 1}: regning nr. ${bill.index + 1} alene blir en melding på ${bill.bytes} byte, mer enn --max-bytes`,
      `${file}, message ${index + 1}: bill no. ${bill.index + 1} alone makes a message of ${bill.bytes} bytes, more than --max-bytes`,
    ],
    [
      `Ingenting er sendt. Sett --max-bytes til minst ${bill.bytes}.`,
      `Nothing was sent. Set --max-bytes to at least ${bill.bytes}.`,
    ],
  );
}

/** What the simulator made up is no measure for real claims. */
export function syntheticCatalogue(): Problem {
  return new Problem(
    ['takstkatalogen er syntetisk: laget av simulatoren', 'the tariff catalogue is synthetic: made by the simulator'],
    [
      'Hent den ekte med bkm catalogue sync, eller oppgi en annen med --catalogue.',
      'Fetch the real one with bkm catalogue sync, or name another one with --catalogue.',
    ],
  );
}

/**
 * A number that bounds a message; undefined where none is given.
 *
 * @throws {Problem} where it is no whole number from 1 on
 */
export function boundOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const bound = Number(text);
  if (/^\d{1,12}$/.test(text) && bound > 0) return bound;
  throw new Problem([
    `--${option} ${text}: må være et heltall over 0`,
    `--${option} ${text}: must be a whole number above 0`,
  ]);
}
