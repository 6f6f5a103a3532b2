import type { Innsending, Meldingsstatus, Merknad } from '../../../krav/wire.ts';
import type { Variant } from '../options.ts';

/** An entry in the other forms that the documentation shows. */
export function varied(entry: Meldingsstatus, variants: readonly Variant[]): Meldingsstatus {
  return variants.reduce((before, variant) => CHANGES[variant](before), entry);
}

const CHANGES: Readonly<Record<Variant, (entry: Meldingsstatus) => Meldingsstatus>> = {
  'sums-in-innsending': (entry) => {
    if (entry.innsending == null) return entry;
    const { sumKravbelop = null, sumUtbetaltbelop = null, antallRegninger = null, innsending, ...rest } = entry;
    return { ...rest, innsending: { sumKravbelop, sumUtbetaltbelop, antallRegninger, ...innsending } };
  },
  'nummer-text': (entry) => (entry.innsending == null ? entry : { ...entry, innsending: withTexts(entry.innsending) }),
  'time-without-t': (entry) => ({ ...entry, mottattidspunkt: entry.mottattidspunkt?.replace('T', '') ?? null }),
  'sendt-til-behandling': (entry) =>
    entry.meldingsstatus === 'ferdig_behandlet' ? { ...entry, meldingsstatus: 'sendt_til_behandling' } : entry,
};

function withTexts(innsending: Innsending): Innsending {
  const regninger = innsending.regninger?.map(({ merknader, ...regning }) => ({
    ...regning,
    merknader: withText(merknader),
  }));
  return { ...innsending, regninger: regninger ?? null, merknader: withText(innsending.merknader) };
}

function withText(merknader: readonly Merknad[] | null | undefined): Merknad[] | null {
  return merknader?.map(({ nummer, ...merknad }) => ({ nummer: String(nummer), ...merknad })) ?? null;
}
