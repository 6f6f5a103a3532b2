import type { Revision } from '../../bkm/revision.ts';
import type { Samhandler, SimContext } from '../frame.ts';
import { keyOf } from './melding.ts';
import { Meldinger } from './meldinger.ts';
import type { Etterslep, KravOptions, Manuell, Variant } from './options.ts';
import { DEMO_PRAKSISER, type Praksis, type PraksisRegistration } from './praksis.ts';
import { SETTINGS, type SettingsCell } from './settings.ts';
import { AVVISTE, MELDINGER } from './state.ts';

/** What the Krav API's calls work with: the messages, and how the simulator was told to treat them. */
export interface Krav {
  readonly meldinger: Meldinger;
  readonly told: SettingsCell;
  readonly revisions: readonly Revision[];
  readonly keepRefused: boolean;
  registrations(): readonly PraksisRegistration[];
  praksiser(samhandler: Samhandler): readonly Praksis[];
  harFrikort(pasient: string): boolean;
  manuell(): Manuell;
  variants(): readonly Variant[];
  etterslep(): Etterslep;
}

/** Opens the slices of the state. What is told while the simulator runs goes before the options. */
export function openKrav({ state }: SimContext, options: KravOptions, revisions: readonly Revision[]): Krav {
  const told = state.open(SETTINGS);
  const registrations = () => unique([...DEMO_PRAKSISER, ...(options.praksiser ?? []), ...told.get().praksiser]);
  return {
    meldinger: new Meldinger(state.openRows(MELDINGER), state.openRows(AVVISTE)),
    told,
    revisions: options.revisions ?? revisions,
    keepRefused: options.keepRefused === true,
    registrations,
    praksiser: (samhandler) =>
      registrations()
        .filter((each) => keyOf(each.samhandler) === keyOf(samhandler))
        .map(({ praksis }) => praksis),
    harFrikort: (pasient) => {
      const frikort = told.get().frikort ?? options.frikort ?? 'alle';
      return frikort === 'alle' || frikort.includes(pasient);
    },
    manuell: () => told.get().manuell ?? options.manuell ?? {},
    variants: () => told.get().variants ?? options.variants ?? [],
    etterslep: () => told.get().etterslep ?? options.etterslep ?? {},
  };
}

/** Whether what was received then is seen by now. A clock that was set back hides nothing. */
export function isSeen(mottatt: number, now: number, etterslep: number | undefined): boolean {
  return etterslep === undefined || mottatt <= now - etterslep;
}

/** The last registration of a practice for a samhandler holds. */
function unique(registrations: readonly PraksisRegistration[]): readonly PraksisRegistration[] {
  return [
    ...new Map(registrations.map((each) => [`${keyOf(each.samhandler)} ${each.praksis.praksisId}`, each])).values(),
  ];
}
