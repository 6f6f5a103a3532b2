import { Kjente } from './kontroll/kjente.ts';
import { addedBy, keyOf, lastResultat, type StoredMelding } from './melding.ts';
import { statusAt } from './svar/regning.ts';
import { vedtakOf } from './svar/vedtak.ts';

/** Messages by what they are asked for. */
export class Indeks {
  readonly byId = new Map<string, StoredMelding>();
  readonly bySamhandler = new Map<string, StoredMelding[]>();
  readonly byPasient = new Map<string, StoredMelding[]>();
  /** When a content was first received (epoch ms), by samhandler and content. */
  readonly innhold = new Map<string, number>();
  /** Øre by the id of the vedtak. */
  readonly vedtakssummer = new Map<string, number>();
  /** How many there were. */
  behandlinger = 0;
  readonly #kjente = new Map<string, Kjente>();

  constructor(meldinger: Iterable<StoredMelding>) {
    for (const melding of meldinger) this.add(melding);
  }

  add(melding: StoredMelding): void {
    const samhandler = keyOf(melding.samhandler);
    this.byId.set(melding.id, melding);
    push(this.bySamhandler, samhandler, melding);
    for (const pasient of new Set(melding.regninger.map((each) => each.pasient))) {
      if (pasient !== null) push(this.byPasient, pasient, melding);
    }
    const innhold = `${samhandler} ${melding.innhold}`;
    this.innhold.set(innhold, this.innhold.get(innhold) ?? melding.mottatt);
    this.#addKjente(melding, this.kjenteOf(samhandler));
    for (const [nth, behandling] of melding.behandlinger.entries()) {
      this.behandlinger += 1;
      const vedtak = vedtakOf(melding, behandling);
      if (vedtak === null) continue;
      this.vedtakssummer.set(vedtak.id, (this.vedtakssummer.get(vedtak.id) ?? 0) + addedBy(melding, nth));
    }
  }

  kjenteOf(samhandler: string): Kjente {
    const found = this.#kjente.get(samhandler) ?? new Kjente();
    this.#kjente.set(samhandler, found);
    return found;
  }

  #addKjente(melding: StoredMelding, kjente: Kjente): void {
    for (const [index, regning] of melding.regninger.entries()) {
      kjente.add({
        regning,
        praksisId: melding.praksisId,
        belop: lastResultat(melding, index)?.belop ?? 0,
        status: (now) => statusAt(melding, index, now),
      });
    }
  }
}

function push(map: Map<string, StoredMelding[]>, key: string, melding: StoredMelding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [melding]);
  else list.push(melding);
}
