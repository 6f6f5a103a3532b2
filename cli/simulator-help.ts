import type { Say } from './lang.ts';

/** How to point bkm and an EHR at a simulator: told once, when it is ready. */
export function simulatorHelp(url: string, knownClients: boolean, say: Say): string {
  const trust = knownClients
    ? say(
        'Bare klienter som er registrert i simulatoren, får token.',
        'Only clients that are registered in the simulator get tokens.',
      )
    : say(
        'Klienter som ikke er registrert, tas på ordet: signaturen deres blir ikke kontrollert, alt annet blir det.',
        'Clients that are not registered are taken at their word: their signature is not checked, all else is.',
      );
  return `
${say('Simulatoren er klar. Ingenting i den er ekte; send ikke ekte pasientdata.', 'The simulator is ready. Nothing in it is real; send no real patient data.')}

  Krav API      ${url}/kuhr/krav/v1
  Maskinporten  ${url}/maskinporten/   (issuer)
  HelseID       ${url}/helseid         (issuer)
  ${say('Åpne data ', 'Open data ')}    ${url}/v1
  ${say('Alle kall', 'All calls')}     ${url}/

${say('bkm i et annet vindu', 'bkm in another window')}:
  export BKM_ENV=local BKM_KRAV_URL=${url} BKM_OPNE_DATA_URL=${url}/v1

${say('Et EPJ-system: sett adressene over i stedet for de ekte. Prøv for hånd', 'An EHR: put the addresses above in place of the real ones. Try by hand')}:
  curl -s -X POST ${url}/simulator/token
  curl -s -H "Authorization: Bearer $TOKEN" ${url}/kuhr/krav/v1/jwk

${say('Med Maskinporten eller HelseID, slik som i drift (nøkkelen gjelder bare her)', 'With Maskinporten or HelseID, as in production (the key is good for nothing else)')}:
  (umask 077; curl -s ${url}/simulator/demo-client/maskinporten/key > demo-key.json)
  export BKM_MASKINPORTEN_CLIENT_ID=demo-maskinporten BKM_MASKINPORTEN_KEY_FILE=demo-key.json BKM_MASKINPORTEN_ISSUER=${url}/maskinporten/
  ${trust}

${say('Klokken, og feil', 'The clock, and faults')}:
  curl -s ${url}/simulator/clock -d '{"advance": "PT1H"}'
  curl -s ${url}/simulator/faults -d '[{"when": {"method": "POST", "path": "/kuhr/*"}, "fault": {"kind": "cut-after"}}]'

${say('Ctrl-C stanser den.', 'Ctrl-C stops it.')}
`;
}
