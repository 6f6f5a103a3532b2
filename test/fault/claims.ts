/** A practice of the simulator's demo organisation. */
const PRAKSIS = '1004326178';

export interface Claim {
  readonly praksisId: string;
  readonly behandlerkrav: {
    readonly regninger: readonly { readonly guid: string; readonly regningsnummer: string }[];
    readonly antallRegninger: number;
    readonly belop: number;
  };
}

/** A message of one or two bills. Count and sum are the same for every second one: only its guids tell which it is. */
export function claimOf(number: number): Claim {
  const count = 1 + (number % 2);
  const regninger = Array.from({ length: count }, (_, index) => {
    const bill = number * 2 + index + 1;
    return {
      guid: `00000000-0000-4000-8000-${String(bill).padStart(12, '0')}`,
      regningsnummer: String(bill),
      tidspunkt: '2026-01-05T08:00:00+01:00',
      // Synthetic: month + 80.
      pasient: { identifikasjon: { id: '47908702367', type: 'FNR' } },
      takster: [{ kode: '2ad', belop: 15, antall: 1 }],
      belop: 15,
    };
  });
  return { praksisId: PRAKSIS, behandlerkrav: { regninger, antallRegninger: count, belop: 15 * count } };
}

/**
 * The claims of a world: every sixth one is a credit of an original that stands two before it, another one a correction, and another a
 * refused bill that is sent anew. Guids, count and sum are those of the first; their regningsnummer alone, which no client looks at,
 * tells which is which.
 */
export function mixedClaimOf(number: number): Claim {
  if (number % 6 === 4) return twinOf(number - 2, number, { kreditering: true });
  if (number % 6 === 5) return twinOf(number - 2, number, { korrigeringBetaltEgenandel: true });
  return claimOf(number);
}

/** What was refused before that one, as all of its bills were; null for the others. */
export function refusedBefore(number: number): Claim | null {
  return number % 6 === 1 ? twinOf(number, 1_000_000 + number, {}) : null;
}

/** The bills of another claim, under the numbers of a third. */
function twinOf(of: number, named: number, changes: object): Claim {
  const { praksisId, behandlerkrav } = claimOf(of);
  const names = claimOf(named).behandlerkrav.regninger;
  const regninger = behandlerkrav.regninger.map((regning, index) => {
    const regningsnummer = names[index]?.regningsnummer ?? '';
    return { ...regning, ...changes, regningsnummer };
  });
  return { praksisId, behandlerkrav: { ...behandlerkrav, regninger } };
}

/** What tells a claim from all others, whatever its bills have in common with theirs. */
export function nameOf(bills: readonly { readonly guid: string; readonly regningsnummer: string }[]): string {
  return bills
    .map(({ guid, regningsnummer }) => `${guid} ${regningsnummer}`)
    .sort()
    .join();
}
