import type { Route } from '../frame.ts';

/** `GET /`: what this is, and all that it answers. */
export function indexRoute(routes: () => readonly Route[]): Route {
  return {
    method: 'GET',
    path: '/',
    public: true,
    about: 'this list',
    handle: (_, { clock }) => ({
      status: 200,
      json: {
        simulator: 'bkm simulate',
        about: 'A simulator of the KUHR Krav API, Maskinporten, HelseID and the open data. Nothing here is real.',
        now: new Date(clock.now()).toISOString(),
        routes: routes().map(({ method, path, scopes = [], about = '' }) => ({
          call: `${method} ${path}`,
          about,
          scopes,
        })),
      },
    }),
  };
}
