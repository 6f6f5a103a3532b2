import type { Route } from '../frame.ts';
import type { Journal } from '../server/journal.ts';

/** Which calls came in, and how they were answered. */
export function requestRoutes(journal: Journal): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/simulator/requests',
      public: true,
      about: 'how often each call was made: method, path, status',
      handle: () => ({ status: 200, json: { counts: journal.counts } }),
    },
    {
      method: 'DELETE',
      path: '/simulator/requests',
      public: true,
      about: 'count from 0',
      handle: () => {
        journal.clear();
        return { status: 200, json: { counts: [] } };
      },
    },
  ];
}
