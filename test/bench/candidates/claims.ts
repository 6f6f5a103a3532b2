import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A practice that the simulator knows. */
const PRAKSIS = '1004326178';

/** Messages of one bill each, that are told from all others: that of a file, with a number and a guid of their own. */
export function claims(file: string, count: number): readonly unknown[] {
  const { behandlerkrav } = JSON.parse(readFileSync(file, 'utf8'));
  const [bill] = behandlerkrav.regninger;
  return Array.from({ length: count }, (_, index) => {
    const regninger = [{ ...bill, guid: randomUUID(), regningsnummer: String(Date.now() + index).slice(-10) }];
    return {
      praksisId: PRAKSIS,
      behandlerkrav: { ...behandlerkrav, regninger, antallRegninger: 1, belop: bill.belop },
    };
  });
}
