import { BkmError } from '../errors.ts';

/** Why a call gave nothing; programs that show it in another language go by this. */
export type KravFault =
  /** Nothing was sent: no such host, no connection, a certificate that does not hold. */
  | 'unreached'
  /** No answer in time. */
  | 'timeout'
  /** The connection was cut before the whole answer was there. */
  | 'cut'
  /** The answer is larger than is accepted. */
  | 'too-large'
  /** 401, also with a fresh token. */
  | 'unauthorised'
  /** 403. */
  | 'forbidden'
  /** 404. */
  | 'not-found'
  /** 429, after all attempts. */
  | 'throttled'
  /** 5xx, after all attempts. */
  | 'server'
  /** Any other status that is no success. */
  | 'refused'
  /** A success whose content is not what the documentation says. */
  | 'unreadable'
  /** The API gives no public key that claims may be encrypted with. */
  | 'no-key';

/** A call of the Krav API that did not give what it is for. Holds no token, no claim and no patient. */
export class KravError extends BkmError {
  readonly fault: KravFault;
  /** Method and path of the call, without ids and query. */
  readonly call: string;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Of the operating system or TLS; null where there is none. */
  readonly systemCode: string | null;
  /**
   * Of a submission: `no` where the server certainly did not take it, `unknown` where it may have. Calls that only read: `no`.
   */
  readonly stored: 'no' | 'unknown';
  /** ms that the server asked to wait; null where it did not. */
  readonly retryAfter: number | null;

  constructor(fault: KravFault, facts: KravErrorFacts) {
    const { status = null, systemCode = null } = facts;
    const detail = status === null ? systemCode : `HTTP ${status}`;
    const { en, nb } = wordsOf(fault, facts);
    const sentence = (what: string) => `${facts.call}: ${what}${detail === null ? '' : ` (${detail})`}.`;
    super('KRAV', sentence(en[0]), { hint: en[1], nb: { message: sentence(nb[0]), hint: nb[1] } });
    this.fault = fault;
    this.call = facts.call;
    this.status = status;
    this.systemCode = systemCode;
    this.stored = facts.stored;
    this.retryAfter = facts.retryAfter ?? null;
  }
}

export interface KravErrorFacts {
  readonly call: string;
  readonly stored: 'no' | 'unknown';
  readonly status?: number | null;
  readonly systemCode?: string | null;
  readonly retryAfter?: number | null;
  /** What the call needs, for the hint. Default: that of claims. */
  readonly scope?: string | undefined;
}

/** By who gives the token. Source: Krav API, API-endepunkter. */
const CLAIMS = 'nav:kuhr/krav (Maskinporten), hdir:kuhr-krav-api/krav (HelseID)';

function wordsOf(fault: KravFault, { retryAfter, scope = CLAIMS }: KravErrorFacts): Words {
  const { en, nb } = WORDS[fault];
  const seconds = Math.ceil((retryAfter ?? 0) / 1000);
  if (seconds > 0) {
    return {
      en: [en[0], `The server asks for a wait of ${seconds} s; then try again.`],
      nb: [nb[0], `Tjeneren ber deg vente ${seconds} s; prøv så igjen.`],
    };
  }
  return { en: [en[0], en[1].replace('{scope}', scope)], nb: [nb[0], nb[1].replace('{scope}', scope)] };
}

interface Words {
  readonly en: readonly [what: string, todo: string];
  readonly nb: readonly [what: string, todo: string];
}

/** What happened, and what to do. */
const WORDS: Readonly<Record<KravFault, Words>> = {
  unreached: {
    en: ["the server can't be reached", 'Check the address, the network and the proxy; then try again.'],
    nb: ['tjeneren nås ikke', 'Kontroller adressen, nettet og proxyen, og prøv igjen.'],
  },
  timeout: {
    en: ['no answer in time', 'Try again; a longer time-out is a setting.'],
    nb: ['svaret kom ikke i tide', 'Prøv igjen; lengre tidsgrense er en innstilling.'],
  },
  cut: {
    en: ['the connection was cut before the whole answer was there', 'Try again.'],
    nb: ['forbindelsen ble brutt før hele svaret var kommet', 'Prøv igjen.'],
  },
  'too-large': {
    en: ['the answer is larger than is accepted', 'Ask for a shorter period.'],
    nb: ['svaret er større enn det som godtas', 'Spør om en kortere periode.'],
  },
  unauthorised: {
    en: [
      'the token is refused',
      'Check client, scope and environment: a token of the test environment does not hold in production.',
    ],
    nb: ['tokenet avvises', 'Kontroller klient, scope og miljø: et token fra testmiljøet gjelder ikke i produksjon.'],
  },
  forbidden: {
    en: [
      'the token gives no access',
      'Check that the client has the scope {scope}, and that the practitioner or organisation is registered at Helfo.',
    ],
    nb: [
      'tokenet gir ikke tilgang',
      'Kontroller at klienten har scopet {scope}, og at behandleren eller virksomheten er registrert hos Helfo.',
    ],
  },
  'not-found': {
    en: ['no such thing is there', 'Check the id, the address and the environment.'],
    nb: ['det finnes ikke', 'Kontroller id-en, adressen og miljøet.'],
  },
  throttled: {
    en: ['too many calls', 'Wait, then try again.'],
    nb: ['for mange kall', 'Vent, og prøv igjen.'],
  },
  server: {
    en: ['the server failed', 'Try again later.'],
    nb: ['tjeneren feilet', 'Prøv igjen senere.'],
  },
  refused: {
    en: ['the call is refused', 'Check the address and the environment.'],
    nb: ['kallet avvises', 'Kontroller adressen og miljøet.'],
  },
  unreadable: {
    en: [
      'the answer is not what the documentation says',
      'Check the address; where it is right, the API has changed: see whether there is a newer version of this toolkit.',
    ],
    nb: [
      'svaret er ikke slik dokumentasjonen sier',
      'Kontroller adressen; er den riktig, er API-et endret: se etter en nyere versjon av dette verktøyet.',
    ],
  },
  'no-key': {
    en: ['there is no public key that may be used for encryption', 'Check the address; otherwise tell KUHR.'],
    nb: [
      'det finnes ingen offentlig nøkkel som kan brukes til kryptering',
      'Kontroller adressen; si ellers fra til KUHR.',
    ],
  },
};
