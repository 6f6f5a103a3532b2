import { REVISIONS } from '../../bkm/revision.ts';
import type { Part } from '../frame.ts';
import { adminRoutes } from './admin.ts';
import { behandlingRoute } from './admin-behandling.ts';
import { sendInnRoute } from './inntak/route.ts';
import { openKrav } from './krav.ts';
import type { KravOptions } from './options.ts';
import { oppmoterRoute } from './svar/oppmoter.ts';
import { dataRoutes } from './svar/routes.ts';

/** The Krav API's own calls, but the public key, and what steers them. Source: Krav API, documentation to 2026-04-24. */
export function kravPart(options: KravOptions = {}): Part {
  return (sim) => {
    const krav = openKrav(sim, options, REVISIONS);
    return [
      sendInnRoute(krav),
      ...dataRoutes(krav),
      oppmoterRoute(krav),
      ...adminRoutes(krav),
      behandlingRoute(krav, sim.clock),
    ];
  };
}
