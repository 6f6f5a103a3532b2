import { KONSULTASJON } from '../../../codelists/enkel-kontakt.ts';
import type { StoredRegning } from '../melding.ts';

export type Regningsstatus = 'behandles' | 'godkjent' | 'avvist';

/** A bill that the control has seen. */
export interface Kjent {
  readonly regning: StoredRegning;
  readonly praksisId: string;
  /** @param now epoch ms */
  status(now: number): Regningsstatus;
  /** Øre that it gives, or will when its control is done. */
  readonly belop: number;
}

/** Bills of one samhandler, found by what the control asks for. */
export class Kjente {
  readonly #byGuid = new Map<string, Kjent[]>();
  readonly #byNummer = new Map<string, Kjent[]>();
  readonly #konsultasjoner = new Map<string, Kjent[]>();

  add(kjent: Kjent): void {
    const { guid, regningsnummer, pasient, takster } = kjent.regning;
    push(this.#byGuid, guid, kjent);
    if (regningsnummer !== null) push(this.#byNummer, regningsnummer, kjent);
    if (pasient === null || !takster.some((kode) => KONSULTASJON.includes(kode))) return;
    push(this.#konsultasjoner, visitKey(kjent.praksisId, pasient), kjent);
  }

  ofGuid(guid: string): readonly Kjent[] {
    return this.#byGuid.get(guid) ?? [];
  }

  ofNummer(regningsnummer: string): readonly Kjent[] {
    return this.#byNummer.get(regningsnummer) ?? [];
  }

  /** Bills with a consultation tariff. */
  konsultasjoner(praksisId: string, pasient: string): readonly Kjent[] {
    return this.#konsultasjoner.get(visitKey(praksisId, pasient)) ?? [];
  }
}

function visitKey(praksisId: string, pasient: string): string {
  return `${praksisId} ${pasient}`;
}

function push(map: Map<string, Kjent[]>, key: string, kjent: Kjent): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [kjent]);
  else list.push(kjent);
}
