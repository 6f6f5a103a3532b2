import { isUnread, type NlkCode, type Tariff } from '../../catalogue/types.ts';
import type { RunBill } from '../../validate/rule.ts';

/** A field that could not be read, by its name in the data, and the rule that needs it. */
export interface UnreadNeed {
  readonly regel: string;
  readonly felt: string;
}

interface Need extends UnreadNeed {
  readonly field: keyof Tariff;
  /** Needed where the line is repeated, or the tariff has a cap a year; default: always. */
  readonly when?: 'gjentatt' | 'tak';
}

const SUM = 'regning/sum';
const CAPS = 'takst/maks-per-ar';
const TIME = 'takst/tidsbruk';

const NEEDS: readonly Need[] = [
  { field: 'refusjon', felt: 'refusjon', regel: 'takst/belop' },
  { field: 'honorar', felt: 'honorar', regel: 'takst/belop' },
  { field: 'maksRepetisjoner', felt: 'maks_repetisjoner', regel: 'takst/maks-repetisjoner' },
  { field: 'repetisjonsprosent', felt: 'repetisjonsprosent', regel: SUM, when: 'gjentatt' },
  { field: 'redusertRefFraRepetisjon', felt: 'redusert_ref_fra_repetisjon', regel: SUM, when: 'gjentatt' },
  { field: 'redusertRepetisjonsprosent', felt: 'redusert_repetisjonsprosent', regel: SUM, when: 'gjentatt' },
  { field: 'ugyldigKombinasjon', felt: 'ugyldig_kombinasjon', regel: 'takst/ugyldig-kombinasjon' },
  { field: 'kreverTakst', felt: 'krever_takst', regel: 'takst/krever-takst' },
  { field: 'kreverProsedyre', felt: 'krever_prosedyre', regel: 'takst/krever-prosedyre' },
  { field: 'kreverDiagnose', felt: 'krever_diagnose', regel: 'takst/krever-diagnose' },
  { field: 'maksAntallPerAar', felt: 'maks_antall_per_aar', regel: CAPS },
  { field: 'maksAntallPerKalenderAar', felt: 'maks_antall_per_kalender_aar', regel: CAPS },
  { field: 'maksAntallGjelderPasient', felt: 'maks_antall_gjelder_pasient', regel: CAPS, when: 'tak' },
  { field: 'minimumTidsbruk', felt: 'minimum_tidsbruk', regel: TIME },
  { field: 'tidsbrukPerRep', felt: 'tidsbruk_per_rep', regel: TIME, when: 'gjentatt' },
];

/** What could not be read of a tariff that a line of so many uses needs. Whose cap it is must be told where there is one. */
export function unreadIn(tariffs: readonly Tariff[], antall: number): readonly UnreadNeed[] {
  return NEEDS.filter(({ field, when }) => {
    if (when === 'gjentatt' && antall <= 1) return false;
    if (when === 'tak') return tariffs.some((tariff) => hasCap(tariff) && typeof tariff[field] !== 'boolean');
    return tariffs.some((tariff) => isUnreadValue(tariff[field]));
  });
}

/**
 * The amount that takst/belop needs of a tariff for a bill, and that the catalogue leaves out, by its name in the data; null where it
 * is there, or is there and could not be read.
 */
export function amountLeftOut(tariffs: readonly Tariff[], bill: RunBill): 'refusjon' | 'honorar' | null {
  const { arsakFriEgenandel, stonadspunkt, moderasjonskode } = bill;
  const both = stonadspunkt !== null || moderasjonskode !== null;
  const needed = both
    ? (['refusjon', 'honorar'] as const)
    : ([arsakFriEgenandel === null ? 'refusjon' : 'honorar'] as const);
  return needed.find((field) => tariffs.some((tariff) => tariff[field] === null)) ?? null;
}

/** The rate of a laboratory code that could not be read on a day, by the field's name; null where there is none. */
export function unreadRates(codes: readonly NlkCode[], dato: string): string | null {
  const unread = codes.some(({ satser }) =>
    satser.some(
      ({ fra, til, refusjonssats }) =>
        isUnread(refusjonssats) && (fra === null || fra <= dato) && (til === null || dato <= til),
    ),
  );
  return unread ? 'refusjonssats' : null;
}

function hasCap({ maksAntallPerAar, maksAntallPerKalenderAar }: Tariff): boolean {
  return [maksAntallPerAar, maksAntallPerKalenderAar].some((cap) => typeof cap === 'number' && cap > 0);
}

function isUnreadValue(value: Tariff[keyof Tariff]): boolean {
  return isUnread(value);
}
