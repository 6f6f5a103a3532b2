import type { Samhandler } from '../frame.ts';

/** Whom the simulator's own tokens are for where nobody is named. A synthetic organisation. */
export const DEMO_ORGANISASJON: Samhandler = { type: 'orgnr', id: '310991015' };

/** The practitioner of the demo client of HelseID. No such HPR number is given out. */
export const DEMO_BEHANDLER: Samhandler = { type: 'hpr', id: '999999999' };

/** The client ids of the built-in clients. */
export const DEMO_CLIENT_IDS = { maskinporten: 'demo-maskinporten', helseid: 'demo-helseid' } as const;
