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
