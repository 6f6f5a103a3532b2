import type { StoredRegning } from '../melding.ts';
import type { Praksis } from '../praksis.ts';
import { datoOf } from '../tid/oslo.ts';
import { type Feil, ukjentPraksisId } from './feil.ts';

/**
 * What forbids a samhandler to claim for a practice. The documentation has one code, for "må eksistere og være autorisert"; that a
 * practice which is not ok, or was not valid when a bill's treatment took place, is not authorised is how bkm reads it, in its rule
 * melding/praksis too. Source: Krav API, Send inn, Feilmeldingskoder.
 *
 * @param praksiser those of the samhandler
 */
export function praksisfeil(
  praksisId: string,
  regninger: readonly StoredRegning[],
  praksiser: readonly Praksis[],
): readonly Feil[] {
  // Nothing to look for: that it is missing is said already.
  if (praksisId === '') return [];
  const praksis = praksiser.find((each) => each.praksisId === praksisId);
  if (praksis === undefined) return [ukjentPraksisId()];
  const { status } = praksis;
  if (status !== 'ok') return [ukjentPraksisId(`praksisen har status ${status}`)];
  const index = regninger.findIndex((regning) => !isValid(praksis, regning));
  return index < 0
    ? []
    : [ukjentPraksisId(`praksisen var ikke gyldig ved behandlerkrav.regninger[${index}].tidspunkt`)];
}

/** A practice without periods has no bounds; a bill without a readable time is told of by its form. */
function isValid({ gyldigePerioder }: Praksis, { tidspunkt }: StoredRegning): boolean {
  if (gyldigePerioder.length === 0 || tidspunkt === null || Number.isNaN(tidspunkt)) return true;
  const dato = datoOf(tidspunkt);
  return gyldigePerioder.some(
    ({ fraOgMedDato, tilOgMedDato }) => fraOgMedDato <= dato && (tilOgMedDato === null || dato <= tilOgMedDato),
  );
}
