import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** When the claims are sent: `--now` of their runs. */
export const NOW = '2026-01-20T12:00:00+01:00';

/** A practice of the simulator's demo organisation. */
export const PRAKSIS = '1004326178';

/** A bill that all rules let pass at that time; the number tells it from others. */
export function bill(number: number, changes: object = {}): object {
  const hour = String(8 + (number % 8)).padStart(2, '0');
  return {
    guid: guidOf(number),
    korrigeringBetaltEgenandel: false,
    betaltEgenandel: true,
    regningsnummer: String(number),
    tidspunkt: `2026-01-1${number % 9}T${hour}:40:00+01:00`,
    // Synthetic: month + 80.
    pasient: {
      etternavn: 'Eplehage',
      fornavn: 'Fantasifull',
      kjonn: '2',
      identifikasjon: { id: '17835415872', type: 'FNR' },
    },
    diagnoser: [{ kodeverk: '2.16.578.1.12.4.1.1.7170', kode: 'L77' }],
    takster: [
      { belop: 15, kode: '2ad', antall: 1 },
      { belop: 26, kode: 'L1', antall: 1 },
    ],
    belop: 41,
    ...changes,
  };
}

export function guidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A message of bills, with their count and sum. */
export function message(bills: readonly object[], changes: object = {}): object {
  const belop = bills.reduce((sum, each) => sum + ('belop' in each ? Number(each.belop) : 0), 0);
  return {
    praksisId: PRAKSIS,
    behandlerkrav: { navnEPJ: 'Syntese', regninger: bills, antallRegninger: bills.length, belop },
    ...changes,
  };
}

/** Writes a message to a file of a folder. */
export async function put(folder: string, name: string, json: unknown): Promise<void> {
  await writeFile(path.join(folder, name), JSON.stringify(json));
}
