import type { HttpFault } from '../../http/fault.ts';
import type { Both, OpenDataWhy } from './fault.ts';

/** Why an attempt failed, and whether another may help. */
export interface Reason {
  readonly why: OpenDataWhy;
  readonly status: number | null;
  readonly again: boolean;
  /** ms that the server asked to wait. */
  readonly retryAfter: number | null;
  readonly words: Both;
  readonly hint: Both;
}

const CERTIFICATE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** @param bounds ms and bytes, told where they were passed */
export function ofFault(fault: HttpFault, bounds: { readonly timeout: number; readonly maxBytes: number }): Reason {
  const none = { status: null, retryAfter: null };
  const code = fault.code === null ? '' : ` (${fault.code})`;
  switch (fault.kind) {
    case 'unreached':
      return CERTIFICATE.test(fault.code ?? '')
        ? { ...none, why: 'certificate', again: false, ...certificate(code) }
        : { ...none, why: 'unreached', again: true, ...unreached(code) };
    case 'timeout':
      return { ...none, why: 'timeout', again: true, ...timeout(bounds.timeout / 1000) };
    case 'cut':
      return { ...none, why: 'cut', again: true, ...cut(code) };
    case 'too-large':
      return { ...none, why: 'too-large', again: false, ...tooLarge(bounds.maxBytes) };
  }
}

const LATER = {
  nb: 'Prøv igjen senere; det som er hentet før, er uendret.',
  en: 'Try again later; what was fetched before is as it was.',
};

function unreached(code: string) {
  return {
    words: { nb: `serveren kan ikke nås${code}`, en: `the server can't be reached${code}` },
    hint: {
      nb: 'Sjekk nettet og adressen. Bak en proxy: sett HTTPS_PROXY og NODE_USE_ENV_PROXY=1. Det som er hentet før, er uendret.',
      en: 'Check the network and the address. Behind a proxy: set HTTPS_PROXY and NODE_USE_ENV_PROXY=1. What was fetched before is as it was.',
    },
  };
}

function certificate(code: string) {
  return {
    words: { nb: `serverens sertifikat godtas ikke${code}`, en: `the server's certificate is not accepted${code}` },
    hint: {
      nb: 'Åpner en proxy på huset TLS-trafikken? Gi Node sertifikatet dens med NODE_EXTRA_CA_CERTS.',
      en: 'Does a proxy of your company open TLS? Give Node its certificate with NODE_EXTRA_CA_CERTS.',
    },
  };
}

function timeout(seconds: number) {
  return { words: { nb: `ikke helt svar innen ${seconds} s`, en: `no whole answer within ${seconds} s` }, hint: LATER };
}

function cut(code: string) {
  return {
    words: {
      nb: `forbindelsen ble brutt før svaret var helt${code}`,
      en: `the connection was cut before the answer was whole${code}`,
    },
    hint: LATER,
  };
}

function tooLarge(maxBytes: number) {
  return {
    words: {
      nb: `svaret er større enn de ${maxBytes} byte som godtas`,
      en: `the answer is larger than the ${maxBytes} bytes that are accepted`,
    },
    hint: { nb: 'Er adressen riktig? Spør eventuelt om mindre.', en: 'Is the address right? Or ask for less.' },
  };
}

/** Of a status that is none of success. 429 and faults of the server's own may pass. */
export function ofStatus(status: number, retryAfter: number | null): Reason {
  const again = status === 408 || status === 429 || (status >= 500 && status !== 501);
  const words = { nb: `serveren svarte ${status}`, en: `the server answered ${status}` };
  return { why: 'status', status, again, retryAfter, words, hint: statusHint(status, again, retryAfter) };
}

function statusHint(status: number, again: boolean, retryAfter: number | null): Both {
  if (retryAfter !== null) {
    const seconds = Math.ceil(retryAfter / 1000);
    return { nb: `Serveren ber om å vente ${seconds} s.`, en: `The server asks to wait ${seconds} s.` };
  }
  if (again) return LATER;
  if (status === 401 || status === 403 || status === 407) {
    return {
      nb: 'Åpne data krever ingen innlogging: er adressen riktig, og slipper en proxy deg gjennom?',
      en: 'Open data needs no login: is the address right, and does a proxy let you through?',
    };
  }
  return {
    nb: 'Er adressen riktig? Den skal være roten, slik som …/v1.',
    en: 'Is the address right? It is to be the root, such as …/v1.',
  };
}

/** @param to origin that the server sends on to; null where it says none, or sends on and on */
export function ofRedirect(status: number, to: string | null): Reason {
  const words =
    to === null
      ? { nb: 'serveren sender videre uten ende', en: 'the server sends on without an end' }
      : { nb: `serveren sender videre til ${to}`, en: `the server sends on to ${to}` };
  return {
    why: 'redirect',
    status,
    again: false,
    retryAfter: null,
    words,
    hint: {
      nb: 'Videresending til en annen vert følges ikke. Har data flyttet, oppgi den nye adressen.',
      en: 'A redirect to another host is not followed. If the data has moved, give the new address.',
    },
  };
}

const FORM_HINT = {
  nb: 'Kommer det fra en proxy eller en innloggingsside? Sjekk nettet og adressen.',
  en: 'Does it come from a proxy or a login page? Check the network and the address.',
};

/** An answer of the right format that is none of the dataset (`form`), or a part of one. */
export function ofContent(
  dataset: string,
  { kind, nb, en }: Both & { readonly kind: 'form' | 'part' },
): Pick<Reason, 'words' | 'hint'> {
  if (kind === 'part') {
    return { words: { nb: `svaret er ikke helt: ${nb}`, en: `the answer is not whole: ${en}` }, hint: LATER };
  }
  const words = {
    nb: `svaret kan ikke leses som ${dataset}: ${nb}`,
    en: `the answer can not be read as ${dataset}: ${en}`,
  };
  return { words, hint: FORM_HINT };
}

/** An answer of another format than was asked for. */
export function ofForm(status: number, asked: string, got: Both): Reason {
  return {
    why: 'form',
    status,
    again: false,
    retryAfter: null,
    words: { nb: `svaret er ${got.nb}, ikke ${asked}`, en: `the answer is ${got.en}, not ${asked}` },
    hint: FORM_HINT,
  };
}
