import type { Texts } from '../diagnostics/text.ts';

/** What reading an archive says, and what a file that is left out of a migration says. */
export const MIGRATE_TEXTS = {
  'arkiv/skadet': {
    severity: 'error',
    params: { kode: 'public' },
    nb: 'Arkivet er skadet eller avkuttet her ({kode}). Ingenting av dette innholdet er brukt. Hent arkivet på nytt fra sikkerhetskopien.',
    en: 'The archive is damaged or cut off here ({kode}). Nothing of this content is used. Fetch the archive anew from its backup.',
  },
  'arkiv/skadet#sum': {
    severity: 'error',
    params: {},
    nb: 'Innholdet stemmer ikke med kontrollsummen i arkivet, så det er endret eller skadet. Ingenting av det er brukt. Hent arkivet på nytt fra sikkerhetskopien.',
    en: 'The content does not fit its checksum in the archive, so it is altered or damaged. Nothing of it is used. Fetch the archive anew from its backup.',
  },
  'arkiv/skadet#innhold': {
    severity: 'error',
    params: {},
    nb: 'Innholdsfortegnelsen i arkivet kan ikke leses til slutten. Det som er lest av den, er med; resten mangler. Pakk ut arkivet med et annet program, og migrer mappen.',
    en: 'The table of contents of the archive can not be read to its end. What was read of it is included; the rest is missing. Unpack the archive with another program, and migrate the folder.',
  },
  'arkiv/kryptert': {
    severity: 'error',
    params: {},
    nb: 'Filen er kryptert i arkivet, og kan ikke leses. Pakk den ut med passordet, og migrer mappen.',
    en: 'The file is encrypted in the archive, and can not be read. Unpack it with the password, and migrate the folder.',
  },
  'arkiv/metode': {
    severity: 'error',
    params: { metode: 'public' },
    nb: 'Filen er pakket med en metode som ikke leses (nr. {metode}). Pakk den ut med et annet program, og migrer mappen.',
    en: 'The file is packed with a method that is not read (no. {metode}). Unpack it with another program, and migrate the folder.',
  },
  'arkiv/navn': {
    severity: 'error',
    params: {},
    nb: 'Navnet i arkivet peker ut av mappen, eller er ikke et filnavn. Filen er ikke lest. Pakk den ut for hånd hvis den skal være med.',
    en: 'The name in the archive leads out of the folder, or is no file name. The file is not read. Unpack it by hand if it is to be included.',
  },
  'arkiv/for-stor': {
    severity: 'error',
    params: { mest: 'public' },
    nb: 'Utpakket er dette større enn {mest}, mer enn noen melding trenger. Ingenting av det er brukt. Er det riktig, pakk det ut og migrer mappen.',
    en: 'Unpacked, this is larger than {mest}, more than any message needs. Nothing of it is used. If that is right, unpack it and migrate the folder.',
  },
  'arkiv/for-stor#forhold': {
    severity: 'error',
    params: { mest: 'public' },
    nb: 'Utpakket er dette mer enn {mest} ganger så stort som pakket, som i en fil laget for å fylle disken. Ingenting av det er brukt.',
    en: 'Unpacked, this is more than {mest} times as large as packed, as in a file made to fill the disk. Nothing of it is used.',
  },
  'arkiv/for-mange': {
    severity: 'error',
    params: { mest: 'public' },
    nb: 'Arkivet har flere enn {mest} filer. Ingenting av det er lest. Del arkivet, eller pakk det ut og migrer mappen.',
    en: 'The archive has more than {mest} files. Nothing of it is read. Split the archive, or unpack it and migrate the folder.',
  },
  'arkiv/overlapp': {
    severity: 'error',
    params: {},
    nb: 'Filene i arkivet ligger oppå hverandre, som i et arkiv laget for å fylle disken. Ingenting av det er lest.',
    en: 'The files of the archive lie on top of each other, as in an archive made to fill the disk. Nothing of it is read.',
  },
  'arkiv/i-arkiv': {
    severity: 'error',
    params: {},
    nb: 'Dette er et arkiv i et arkiv, og det er ikke åpnet. Pakk det ut, og migrer mappen.',
    en: 'This is an archive within an archive, and it is not opened. Unpack it, and migrate the folder.',
  },
  'migrering/uleselig': {
    severity: 'error',
    params: { kode: 'public' },
    nb: 'Kan ikke leses ({kode}). Prøv igjen når det er rettet: kjøringen tar bare det som mangler.',
    en: 'Can not be read ({kode}). Try again when that is mended: the run takes only what is missing.',
  },
  'migrering/uleselig#rettigheter': {
    severity: 'error',
    params: {},
    nb: 'Kan ikke leses: du mangler rettigheter. Prøv igjen når det er rettet: kjøringen tar bare det som mangler.',
    en: 'Can not be read: you lack permission. Try again when that is mended: the run takes only what is missing.',
  },
  'migrering/endret': {
    severity: 'error',
    params: {},
    nb: 'Filen ble endret mens den ble lest, flere ganger. Ingenting av den er brukt. Kjør på nytt når ingen skriver i den.',
    en: 'The file was changed while it was read, several times. Nothing of it is used. Run again when nobody writes to it.',
  },
  'migrering/ikke-skrevet': {
    severity: 'error',
    params: { kode: 'public' },
    nb: 'Det filen ble til, kan ikke skrives ({kode}). Ingenting av den er med. Gi filen et kortere eller enklere navn.',
    en: 'What the file became can not be written ({kode}). Nothing of it is included. Give the file a shorter or simpler name.',
  },
  'migrering/feil-i-bkm': {
    severity: 'error',
    params: { feil: 'public' },
    nb: 'Filen er ikke lest ferdig, på grunn av en feil i bkm ({feil}). Ingenting av den er med; kjøringen gikk videre.',
    en: 'The file is not read to its end, because of a fault of bkm ({feil}). Nothing of it is included; the run went on.',
  },
  'migrering/feil-i-bkm#regel': {
    severity: 'error',
    params: { regel: 'public' },
    nb: 'Filen er ikke kontrollert ferdig, på grunn av en feil i bkm: regelen {regel} stanset. --rule {regel}=off går utenom den.',
    en: 'The file is not checked to its end, because of a fault of bkm: the rule {regel} failed. --rule {regel}=off goes around it.',
  },
  'migrering/minne': {
    severity: 'error',
    params: {},
    nb: 'Filen tok mer minne enn en arbeider får. Ingenting av den er med; kjøringen gikk videre. Meld gjerne fra, uten pasientdata.',
    en: 'The file took more memory than a worker gets. Nothing of it is included; the run went on. Please report it, without patient data.',
  },
} as const satisfies Texts;
