/** Scopes of the Krav API by who grants them. Source: KUHR, README, API-endepunkter. */
export const SCOPES = {
  maskinporten: ['nav:kuhr/krav', 'nav:kuhr/oppslagpasientreiser'],
  helseid: ['hdir:kuhr-krav-api/krav'],
} as const;

/** One of these opens the calls on claims. */
export const KRAV_SCOPES = ['nav:kuhr/krav', 'hdir:kuhr-krav-api/krav'] as const;

/** Opens the patient attendance call. */
export const OPPMOTE_SCOPES = ['nav:kuhr/oppslagpasientreiser'] as const;

/** Splits a scope parameter or claim; null where nothing is asked for. Source: RFC 6749, section 3.3. */
export function scopesOf(text: unknown): readonly string[] | null {
  if (typeof text !== 'string') return null;
  const scopes = text.split(' ').filter((scope) => scope !== '');
  return scopes.length === 0 ? null : [...new Set(scopes)];
}
