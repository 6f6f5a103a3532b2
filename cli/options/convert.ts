import type { OptionSpecs } from '../command.ts';

/** Options of all that convert, but for `revision`, which means a little more when validating. */
export const CONVERT_OPTIONS = {
  'praksis-id': { type: 'text', words: ['praksisId for alle meldinger', 'praksisId of all messages'] },
  'praksis-map': {
    type: 'text',
    words: [
      'fil (JSON, YAML): orgnr/hpr/praksistype/konto/meldingstype -> praksisId',
      'file (JSON, YAML): orgnr/hpr/praksistype/konto/meldingstype -> praksisId',
    ],
  },
  'praksis-file': {
    type: 'text',
    words: ['lagret svar med registrerte praksiser', 'saved answer of registered practices'],
  },
  'navn-epj': { type: 'text', words: ['navnEPJ i stedet for kildens', "navnEPJ instead of the source's"] },
  mellomnavn: {
    type: 'text',
    choices: ['fornavn', 'drop'],
    words: ['mellomnavn: til fornavn (vanlig), eller utelatt', 'middle name: to fornavn (default), or left out'],
  },
  tann: {
    type: 'text',
    choices: ['all', 'first', 'error'],
    words: ['tenner ved flere takster (vanlig: all)', 'teeth with several tariff lines (default: all)'],
  },
  strict: { type: 'flag', words: ['det XSD-en forbyr, er feil', 'what the XSD forbids is an error'] },
  'all-or-nothing': {
    type: 'flag',
    words: ['én uleselig regning holder meldingen tilbake', 'one unreadable bill withholds its message'],
  },
  encoding: { type: 'text', words: ['tegnsett, uansett hva filen sier', 'encoding, whatever the file says'] },
} as const satisfies OptionSpecs;

/** Oldest first; a test holds them equal to the library's, which is too heavy to load for a help text. */
export const REVISION_CHOICES = ['2026-01-08', '2026-04-23'] as const;
