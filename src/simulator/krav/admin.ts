import { answering } from '../admin/body.ts';
import type { Answer, Route } from '../frame.ts';
import type { Krav } from './krav.ts';
import { readRegistration } from './praksis.ts';
import { readControlSettings } from './settings.ts';

/** Practices, and how claims are controlled: for tests and vendors, without a token. */
export function adminRoutes(krav: Krav): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/simulator/praksiser',
      public: true,
      about: 'registered practices and whose they are',
      handle: () => ({ status: 200, json: krav.registrations() }),
    },
    {
      method: 'POST',
      path: '/simulator/praksiser',
      public: true,
      about: '{"samhandler": {"type": "orgnr", "id"}, "praksis": {"praksisId", "type": "FALE", …}}',
      handle: answering(async (request): Promise<Answer> => {
        const registration = readRegistration(request.json());
        await krav.told.update((before) => ({ ...before, praksiser: [...before.praksiser, registration] }));
        return { status: 201, json: registration };
      }),
    },
    {
      method: 'GET',
      path: '/simulator/control',
      public: true,
      about: 'how claims are controlled',
      handle: () => shown(krav),
    },
    {
      method: 'POST',
      path: '/simulator/control',
      public: true,
      about:
        '{"frikort": [national ids]|"alle", "manuell": {"praksisId": […], "regningsnummer": […]}, "variants": […], "etterslep": {"duplikat", "oversikt", "regninger": ms}}',
      handle: answering(async (request): Promise<Answer> => {
        const settings = readControlSettings(request.json());
        await krav.told.update((before) => ({ ...before, ...settings }));
        return shown(krav);
      }),
    },
  ];
}

/** Who has frikort are persons: how many, not who. */
function shown(krav: Krav): Answer {
  const { frikort = null } = krav.told.get();
  return {
    status: 200,
    json: {
      frikort: Array.isArray(frikort) ? frikort.length : frikort,
      manuell: krav.manuell(),
      variants: krav.variants(),
      etterslep: krav.etterslep(),
    },
  };
}
