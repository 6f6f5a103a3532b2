import type { Melding, Regningsutfall } from '../src/krav.ts';
import { maskedJson } from './masked.ts';
import { kronerOf } from './oversikt-text.ts';

/**
 * Messages as JSON, in one form whatever the answer's, amounts in kroner. Fields that are not known here are kept; national ids in them
 * and in the control's words are masked unless they are to be shown.
 */
export function meldingerJson(meldinger: readonly Melding[], showValues: boolean): string {
  const behandlerkravmeldinger = meldinger.map((melding) => maskedJson(inOneForm(melding), showValues));
  return `${JSON.stringify({ behandlerkravmeldinger }, null, 2)}\n`;
}

function inOneForm({ svar, regninger, merknader, vedtak, ...melding }: Melding): object {
  const { sumKravbelop: _k, sumUtbetaltbelop: _u, antallRegninger: _a, ...innsending } = svar.innsending ?? {};
  return {
    ...svar,
    ...melding,
    sumKravbelop: kronerOf(melding.sumKravbelop),
    sumUtbetaltbelop: kronerOf(melding.sumUtbetaltbelop),
    ...(svar.innsending == null
      ? {}
      : { innsending: { ...innsending, regninger: billsOf(regninger, svar.innsending.regninger), merknader } }),
    ...(vedtak === null
      ? {}
      : {
          vedtak: {
            ...svar.vedtak,
            utbetaling: {
              ...svar.vedtak?.utbetaling,
              belop: kronerOf(vedtak.belop),
              utbetaltdato: vedtak.utbetaltdato,
              kontonr: vedtak.kontonr,
              kid: vedtak.kid,
            },
            merknader: vedtak.merknader,
          },
        }),
  };
}

function billsOf(
  regninger: readonly Regningsutfall[] | null,
  svar: readonly object[] | null | undefined,
): readonly object[] | null {
  return regninger?.map((regning, index) => ({ ...svar?.[index], ...regning })) ?? null;
}
