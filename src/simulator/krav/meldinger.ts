import type { Rows, Samhandler } from '../frame.ts';
import { Indeks } from './indeks.ts';
import type { Kjente } from './kontroll/kjente.ts';
import type { Behandling, StoredMelding } from './melding.ts';
import { keyOf } from './melding.ts';
import type { Avvist } from './state.ts';

/** Where the numbers begin that KUHR gives submissions. */
const FIRST_INNSENDING = 100_001_812_531_977;

/** The messages that were taken. What is found by more than the order is kept in an index beside the state. */
export class Meldinger {
  readonly #meldinger: Rows<StoredMelding>;
  readonly #avviste: Rows<Avvist>;
  #indeks: Indeks;

  constructor(meldinger: Rows<StoredMelding>, avviste: Rows<Avvist>) {
    this.#meldinger = meldinger;
    this.#avviste = avviste;
    this.#indeks = new Indeks(rowsOf(meldinger));
  }

  /** Found from now on; resolved when the file has it. */
  add(melding: StoredMelding): Promise<void> {
    const kept = this.#meldinger.put(melding.id, melding);
    this.#indeks.add(melding);
    return kept;
  }

  addAvvist(avvist: Avvist): Promise<void> {
    return this.#avviste.put(avvist.id, avvist);
  }

  /** Gives a message other treatments. */
  treat(melding: StoredMelding, behandlinger: readonly Behandling[]): Promise<void> {
    const kept = this.#meldinger.put(melding.id, { ...melding, behandlinger });
    // Seldom asked for: what is found by it is found anew.
    this.#indeks = new Indeks(rowsOf(this.#meldinger));
    return kept;
  }

  /** Another one for each treatment. */
  nextInnsendingId(): string {
    return String(FIRST_INNSENDING + this.#indeks.behandlinger);
  }

  find(id: string): StoredMelding | null {
    return this.#indeks.byId.get(id) ?? null;
  }

  /** Of a samhandler, in the order that they were received. */
  of(samhandler: Samhandler): readonly StoredMelding[] {
    return this.#indeks.bySamhandler.get(keyOf(samhandler)) ?? [];
  }

  avvisteOf(samhandler: Samhandler): readonly Avvist[] {
    const key = keyOf(samhandler);
    return [...rowsOf(this.#avviste)].filter((each) => keyOf(each.samhandler) === key);
  }

  /** When a samhandler first sent that content, epoch ms; null: never. */
  firstOf(samhandler: Samhandler, innhold: string): number | null {
    return this.#indeks.innhold.get(`${keyOf(samhandler)} ${innhold}`) ?? null;
  }

  /** What the control knows of a samhandler. */
  kjente(samhandler: Samhandler): Kjente {
    return this.#indeks.kjenteOf(keyOf(samhandler));
  }

  /** Messages with a bill of the patient, whoever sent them, each once. */
  ofPasient(pasient: string): readonly StoredMelding[] {
    return this.#indeks.byPasient.get(pasient) ?? [];
  }

  /** Øre of all that a vedtak decides on. */
  vedtakssum(vedtak: string): number {
    return this.#indeks.vedtakssummer.get(vedtak) ?? 0;
  }
}

function* rowsOf<T>(rows: Rows<T>): Iterable<T> {
  for (const [, row] of rows.entries()) yield row;
}
