import type { Texts } from '../diagnostics/text.ts';

/** What can be wrong with a file before it is a JSON value. Nothing here quotes the file. */
export const JSON_TEXTS = {
  'json/ukjent-format': {
    severity: 'error',
    nb: 'Innholdet er ikke gyldig JSON.',
    en: 'The content is not valid JSON.',
    params: {},
    apiKode: 'UKJENT_FORMAT',
  },
  'json/ukjent-format#tom': {
    severity: 'error',
    nb: 'Filen er tom.',
    en: 'The file is empty.',
    params: {},
    apiKode: 'UKJENT_FORMAT',
  },
  // RFC 8259, section 8.1.
  'json/ukjent-format#utf8': {
    severity: 'error',
    nb: 'Innholdet er ikke UTF-8, som JSON skal være.',
    en: 'The content is not UTF-8, as JSON must be.',
    params: {},
    apiKode: 'UKJENT_FORMAT',
  },
  'json/for-dypt': {
    severity: 'error',
    nb: 'Objekter og lister ligger dypere i hverandre enn {grense} nivåer.',
    en: 'Objects and arrays are nested deeper than {grense} levels.',
    params: { grense: 'public' },
  },
  // RFC 8259, section 4: what a reader does with the second one is not defined. JSON.parse drops the first.
  'json/dobbel-nokkel': {
    severity: 'error',
    nb: 'Feltet {felt} står to ganger i samme objekt, og bare det ene ville blitt lest.',
    en: 'The field {felt} stands twice in the same object, and only one of them would be read.',
    params: { felt: 'name' },
  },
} as const satisfies Texts;
