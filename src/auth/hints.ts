import type { Answer } from './ask.ts';
import type { Said } from './fault.ts';

/** What a refusal is usually about, by the code in its description. Source: Digdir, "Feilsøking i Maskinporten". */
const BY_CODE: Readonly<Record<string, Said>> = {
  'MP-110': [
    'aud er ikke Maskinportens navn. Issuer skal være https://maskinporten.no/ (test: https://test.maskinporten.no/), med skråstrek til slutt, og riktig miljø.',
    'aud is not the name of Maskinporten. The issuer should be https://maskinporten.no/ (test: https://test.maskinporten.no/), with a slash at its end, and of the right environment.',
  ],
  'MP-120': [
    'Sertifikatet duger ikke: er det utløpt, tilbakekalt, eller fra feil miljø (test mot produksjon)?',
    'The certificate is not accepted: has it expired, been revoked, or is it of the wrong environment (test against production)?',
  ],
  'MP-121': [
    'Nøkkelen er utløpt hos Maskinporten. Lag en ny, og registrer den på klienten.',
    'The key has expired at Maskinporten. Make a new one, and register it on the client.',
  ],
};

/** By the OAuth error. Source: RFC 6749 5.2, RFC 9449 5. */
const BY_ERROR: Readonly<Record<string, Said>> = {
  invalid_client: [
    'Sjekk klient-id, kid og at nøkkelen er registrert på klienten i dette miljøet.',
    'Check the client id, the kid, and that the key is registered on the client in this environment.',
  ],
  invalid_grant: [
    'Sjekk klient-id, kid, issuer, og at nøkkelen er registrert på klienten i dette miljøet.',
    'Check the client id, the kid, the issuer, and that the key is registered on the client in this environment.',
  ],
  invalid_scope: [
    'Klienten har ikke fått tildelt scopet, eller det er skrevet feil.',
    'The client has not been given the scope, or it is misspelt.',
  ],
  unauthorized_client: [
    'Klienten har ikke lov til dette: sjekk hva den er registrert for.',
    'The client may not do this: check what it is registered for.',
  ],
  invalid_dpop_proof: ['DPoP-beviset ble ikke godtatt.', 'The DPoP proof was not accepted.'],
};

const NO_ACCESS: Said = [
  'Tilgangen mangler: sjekk at scopet er gitt, og at kunden har delegert det i Altinn.',
  'Access is missing: check that the scope is given, and that the customer has delegated it in Altinn.',
];

/** What to do about a refusal. `description` as it is shown. */
export function hintFor(status: number, error: string | null, description: string): Said {
  const code = /\bMP-\d{3}\b/.exec(description)?.[0];
  const byCode = BY_CODE[code ?? ''];
  if (byCode !== undefined) return byCode;
  // Who it is, the service knows by then: an error such as invalid_grant is no longer about the key.
  if (status === 403 || /delegat/i.test(`${error} ${description}`)) return NO_ACCESS;
  const known = BY_ERROR[error ?? ''];
  if (known !== undefined) return known;
  if (status >= 500 || status === 429) return ['Prøv igjen senere.', 'Try again later.'];
  if (status >= 300 && status < 400) {
    return [
      'Tjenesten viser videre til en annen adresse; bkm følger ikke. Sjekk adressen.',
      'The service redirects to another address; bkm does not follow. Check the address.',
    ];
  }
  return ['Sjekk innstillingene for tjenesten.', 'Check the settings of the service.'];
}

/** Maskinporten accepts an assertion whose `iat` is within 10 s of its own clock. Seconds. */
const SKEW = 10;

/** Tells when this machine's clock and the server's (its Date header) differ so much that assertions are refused. */
export function clockHint({ headers, begun, ended }: Answer): Said | null {
  const server = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(server)) return null;
  // The header has whole seconds, and was written at some time between the two.
  const behind = Math.round((server - begun) / 1000);
  const ahead = Math.round((ended - server) / 1000) - 1;
  if (behind > SKEW) {
    return [
      `Klokken på denne maskinen går ${behind} s etter tjenestens: still den.`,
      `The clock of this machine is ${behind} s behind that of the service: set it.`,
    ];
  }
  if (ahead <= SKEW) return null;
  return [
    `Klokken på denne maskinen går ${ahead} s foran tjenestens: still den.`,
    `The clock of this machine is ${ahead} s ahead of that of the service: set it.`,
  ];
}
