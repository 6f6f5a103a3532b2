import { drop, flip, flipXml, type Mutations } from './mutations-row.ts';

const ID = 'pasient/identifikasjon/id';
const TYPE = 'pasient/identifikasjon/type';

/** Synthetic, of women and men in the corpus. */
const KVINNE_1954 = '17835415872';
const MANN_1971 = '04887125134';

/** Who was treated, and why there is no copayment. */
export const PASIENT: Mutations = {
  'debitor/kode': [
    flip('lom-fastlege.xml', '0/debitor', '2'),
    flip('rom.xml', '2/debitor', '011'),
    flip('fom.xml', '1/debitor', '11', { found: ['1/pasient/trygdenasjon'] }),
  ],
  'egenandel/arsak-alder': [
    flip('lom-fastlege.xml', '1/arsakFriEgenandel', 'B'),
    flip('lom-fastlege.xml', `3/${ID}`, KVINNE_1954, { found: ['3/arsakFriEgenandel'] }),
    flip('fodselsdato.xml', '0/pasient/fodselsdato', '2009-10-06', { found: ['0/arsakFriEgenandel'] }),
    // The patient's 18th birthday.
    flip('psom.xml', '1/tidspunkt', '2026-03-05T11:00:00+01:00', { found: ['1/arsakFriEgenandel'] }),
    flip('psom.xml', '1/arsakFriEgenandel', 'B'),
  ],
  'egenandel/arsak-kjonn': [
    flip('lom-fastlege.xml', '1/arsakFriEgenandel', 'S'),
    flip('hom.xml', '0/pasient/kjonn', '1', { found: ['0/arsakFriEgenandel'] }),
    flip('pjm.xml', '2/pasient/kjonn', '1', { found: ['2/arsakFriEgenandel'] }),
    flip('fom.xml', '3/arsakFriEgenandel', 'S'),
  ],
  'egenandel/arsak-kode': [
    flip('lom-fastlege.xml', '1/arsakFriEgenandel', 'f'),
    flip('alle-felter.xml', '0/arsakFriEgenandel', 'Z'),
    flip('fom-kommunal.xml', '2/arsakFriEgenandel', 'B1'),
  ],
  'pasient/begrunnelse': [
    drop('eos-pasient.xml', '2/merknad'),
    flip('fodselsdato.xml', '0/merknad', ''),
    flip('lom-fastlege.xml', `0/${TYPE}`, 'HNR', { found: ['0/merknad'] }),
    flipXml('fodselsdato.xml', ['Nyfødt, fødselsnummer ikke tildelt', ''], ['0/merknad'], { above: '<Enkeltregning>' }),
  ],
  'pasient/eea': [
    drop('eos-pasient.xml', '0/pasient/eea'),
    drop('eos-pasient.xml', '0/pasient/eea/cardId'),
    flip('eos-pasient.xml', '0/pasient/eea/TrygdekontorNr', '', { revision: '2026-01-08' }),
    drop('eos-pasient.xml', '3/pasient/eea/dok'),
    drop('eos-pasient.xml', '1/pasient/eea/gyldighetFra'),
    flip('eos-pasient.xml', '0/pasient/eea/gyldighet', '2026-07-12'),
    flip('eos-pasient.xml', '3/pasient/eea/gyldighetFra', '2026-07-15'),
    flip('eos-pasient.xml', '1/tidspunkt', '2026-05-31T10:30:00+02:00', { found: ['1/pasient/eea/gyldighetFra'] }),
    flip('eos-pasient.xml', '2/pasient/trygdenasjon', 'ES', { found: ['2/pasient/eea'] }),
    flip('alle-felter.xml', `1/${TYPE}`, 'FNR', { found: ['1/pasient/eea'] }),
  ],
  'pasient/fodselsdato-samsvar': [
    flip('alle-felter.xml', '0/pasient/fodselsdato', '1959-08-17'),
    flip('alle-felter.xml', `0/${ID}`, KVINNE_1954, { found: ['0/pasient/fodselsdato'] }),
    flip('lom-fastlege.xml', '0/pasient/fodselsdato', '1974-03-17'),
  ],
  'pasient/fodt-etter-behandling': [
    flip('fodselsdato.xml', '0/pasient/fodselsdato', '2025-10-07'),
    flip('fodselsdato.xml', '1/pasient/fodselsdato', '1857-01-31'),
    flip('fodselsdato.xml', '0/tidspunkt', '2025-09-27T08:50:00+02:00', { found: ['0/pasient/fodselsdato'] }),
    flip('lom-fastlege.xml', '3/tidspunkt', '2016-06-11T11:30:00+02:00', { found: [`3/${ID}`] }),
  ],
  'pasient/id-type': [
    flip('lom-fastlege.xml', `0/${TYPE}`, 'fnr'),
    flip('lom-fastlege.xml', `1/${TYPE}`, 'DNR'),
    flip('lom-fastlege.xml', `4/${TYPE}`, 'FNR'),
    drop('fom.xml', `3/${TYPE}`),
    flip('eos-pasient.xml', `1/${TYPE}`, 'FHN'),
    flip('eos-pasient.xml', `2/${ID}`, KVINNE_1954, { found: [`2/${TYPE}`] }),
  ],
  'pasient/identifikasjon': [
    drop('fodselsdato.xml', '0/pasient/fodselsdato', { found: [`0/${ID}`] }),
    drop('fodselsdato.xml', '1/pasient/etternavn'),
    flip('eos-pasient.xml', '0/pasient/fornavn', ' '),
    flip('dlom.xml', `0/${ID}`, ''),
    drop('rom.xml', '2/pasient/identifikasjon', { found: [`2/${ID}`] }),
    flipXml('fodselsdato.xml', ['<DateOfBirth>2025-09-28</DateOfBirth>', ''], [`0/${ID}`], { above: '<Patient>' }),
  ],
  'pasient/kjonn-samsvar': [
    flip('lom-fastlege.xml', '0/pasient/kjonn', '1'),
    flip('dlom.xml', '2/pasient/kjonn', '2'),
    flip('lom-fastlege.xml', `0/${ID}`, MANN_1971, { found: ['0/pasient/kjonn'] }),
    flip('lom-fastlege.xml', '4/pasient/kjonn', '2'),
  ],
  'pasient/kontrollsiffer': [
    flip('lom-fastlege.xml', `0/${ID}`, '17835415873'),
    flip('lom-fastlege.xml', `4/${ID}`, '58848215775'),
    flip('fom.xml', `1/${ID}`, '0284660284'),
    flip('fom.xml', `2/${ID}`, '32835415872'),
    flip('eos-pasient.xml', `1/${TYPE}`, 'DUF', { found: [`1/${ID}`] }),
  ],
  'pasient/trygdenasjon': [
    flip('eos-pasient.xml', '0/pasient/trygdenasjon', 'NO'),
    flip('eos-pasient.xml', '2/pasient/trygdenasjon', 'se'),
    flip('lom-fastlege.xml', '0/pasient/trygdenasjon', 'SE'),
    flip('alle-felter.xml', `1/${TYPE}`, 'DNR', { found: ['1/pasient/trygdenasjon'] }),
  ],
};
