import { BkmError } from '../errors.ts';

/**
 * The address of a Krav API in its one form: without a slash at its end, a port that goes without saying, or capitals in its host. What was
 * sent to it is known by this.
 *
 * @throws {BkmError} OPTIONS for what is no address, or not https
 */
export function baseUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname));
  if (url === null || !isSafe || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new BkmError('OPTIONS', 'The address of the Krav API can not be used.', {
      hint: 'Give an https address without user, query and fragment; http is for this machine alone.',
      nb: {
        message: 'Adressen til Krav API kan ikke brukes.',
        hint: 'Oppgi en https-adresse uten bruker, spørring og fragment; http er bare for denne maskinen.',
      },
    });
  }
  return url.href.replace(/\/+$/, '');
}
