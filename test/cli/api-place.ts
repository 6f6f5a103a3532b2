import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type RunningSimulator, type SimulatorOptions, startSimulator } from '../../src/simulator.ts';
import { NOW } from './krav-messages.ts';
import { type Ended, Place } from './shell.ts';

export const POST = '/kuhr/krav/v1/process/sendinnbehandlerkravmelding';
export const OVERVIEW = '/kuhr/krav/v1/data/behandlerkravmelding';

/** A folder with `bkm`, a Krav API that it speaks to, and a ledger in it. */
export class ApiPlace {
  readonly simulator: RunningSimulator;
  readonly place: Place;

  private constructor(simulator: RunningSimulator, place: Place) {
    this.simulator = simulator;
    this.place = place;
  }

  static async make(options: SimulatorOptions = {}): Promise<ApiPlace> {
    const simulator = await startSimulator({ krav: { keepRefused: true }, ...options });
    const place = await Place.make();
    await mkdir(path.join(place.folder, 'logg'));
    return new ApiPlace(simulator, place);
  }

  /** Before a script: which API, which ledger, and `SEND` with the time of the claims. */
  get head(): string {
    return `export BKM_KRAV_URL=${this.simulator.url} BKM_LEDGER=logg/ledger.sqlite SEND="bkm send --now ${NOW} --quiet"; `;
  }

  get folder(): string {
    return this.place.folder;
  }

  run(script: string): Promise<Ended> {
    return this.place.run(this.head + script);
  }

  /** Answers to submissions; null: none. */
  posts(): readonly (number | null)[] {
    return this.simulator.requests.filter(({ path: called }) => called === POST).map(({ status }) => status);
  }

  async end(): Promise<void> {
    await this.simulator.close();
    await this.place.remove();
  }
}
