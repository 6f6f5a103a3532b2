import type { Route } from '../frame.ts';
import { KRAV_SCOPES } from '../tokens/scopes.ts';
import type { KeyRing } from './key-ring.ts';

/** The public key, bare or in a set: the documentation leaves it open, and clients are to read both. */
export function jwkRoute(keys: KeyRing, form: 'bare' | 'set'): Route {
  return {
    method: 'GET',
    path: '/kuhr/krav/v1/jwk',
    scopes: KRAV_SCOPES,
    about: "KUHR's public key",
    handle: async () => {
      const published = await keys.published();
      return { status: 200, json: form === 'set' ? { keys: published } : published[0] };
    },
  };
}
