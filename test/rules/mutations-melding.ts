import { drop, flip, flipXml, type Mutations } from './mutations-row.ts';

const PRAKSIS = {
  praksisId: '1000000406',
  navn: null,
  orgnr: '310991090',
  type: 'FYNO',
  status: 'ok',
  gyldigePerioder: [],
};
const CLOSED = { ...PRAKSIS, praksisId: '1000000407', status: 'ikke_ok' };

/** The message as a whole, and the run that it is in. */
export const MELDING: Mutations = {
  'melding/antall-regninger': [
    flip('fom.xml', '/behandlerkrav/antallRegninger', 5),
    flip('sommertid.xml', '/behandlerkrav/antallRegninger', 0),
    drop('lom-fastlege.xml', '4', { found: ['/behandlerkrav/antallRegninger'] }),
  ],
  'melding/avdeling-resh': [
    drop('rom.xml', '/behandlerkrav/avdeling'),
    flip('bom.xml', '/behandlerkrav/reshId', ''),
    flip('rom.xml', '/behandlerkrav/reshId', ' '),
    flip('lom-fastlege.xml', '/praksisId', '1000000622', {
      found: ['/behandlerkrav/avdeling', '/behandlerkrav/reshId'],
    }),
    flipXml('fbv.xml', ['<RESH>9100001</RESH>', ''], ['/behandlerkrav/reshId'], { above: '<BehandlerKrav' }),
    flipXml(
      'kom.xml',
      ['<Type V="KOM"', '<Type V="ROM"'],
      ['/behandlerkrav/avdeling', '/behandlerkrav/reshId'],
      { below: '<BehandlerKrav' },
      { praksisId: '1', praksiser: undefined },
    ),
  ],
  // No two bills of the corpus are one value apart, but for the same ones sent twice.
  'melding/duplikatregning': [
    flip('lom-fastlege.xml', '1/guid', '9940165d-64f0-4428-be16-b76b78411235', {
      after: 'lom-fastlege.xml',
      found: ['1'],
    }),
    flip('fodselsdato.xml', '0/guid', 'd72505d8-97e8-49bb-a8b8-7c942d85a512', {
      after: 'fodselsdato.xml',
      found: ['0'],
    }),
    flip('prom.xml', '3/guid', 'f9be3c33-0114-46ce-9043-18db5b436e40', { after: 'prom.xml', found: ['3'] }),
  ],
  'melding/kreditering-sammen-med-original': [
    flip('kreditering.xml', '2/guid', '8a569453-2aa5-40fa-af26-92a31b36ff73'),
    flip('kreditering.xml', '2/guid', 'E179DF05-DC61-44C2-8744-1E44AC4F532E'),
    flip('kreditering.xml', '1/guid', '0fb80b2f-2d08-4ed5-ad4f-9a325f1090ff', { found: ['2/guid'] }),
  ],
  'melding/praksis': [
    flip('fom.xml', '/praksisId', '1000000999'),
    flip('korrigering.xml', '/praksisId', '1000000191', { found: ['0/tidspunkt', '1/tidspunkt'] }),
    flip('lom-fastlege.xml', '0/tidspunkt', '2019-12-31T08:40:00+01:00'),
    flip('fom.xml', '/praksisId', '1000000407', { options: { praksiser: [PRAKSIS, CLOSED] } }),
  ],
  'melding/sum': [
    flip('fom.xml', '/behandlerkrav/belop', 727.51),
    flip('kreditering.xml', '/behandlerkrav/belop', 281),
    flip('tallformer.xml', '4/belop', 145.56, { found: ['/behandlerkrav/belop'] }),
    flip('kreditering.xml', '0/belop', 296, { found: ['/behandlerkrav/belop'] }),
    flip('flere-dokumenter.xml', '/behandlerkrav/belop', 744.05, { message: 2 }),
  ],
  'melding/unik-guid': [
    flip('lom-fastlege.xml', '1/guid', '8a569453-2aa5-40fa-af26-92a31b36ff73'),
    flip('fom.xml', '3/guid', 'B84055EA-2D93-4907-AED0-6929E8ADCECD'),
    flip('kreditering.xml', '0/kreditering', false, { after: 'lom-fastlege.xml', found: ['0/guid'] }),
    flip('korrigering.xml', '1/korrigeringBetaltEgenandel', false, { after: 'fom.xml', found: ['1/guid'] }),
    flip('kom.xml', '0/guid', '1cbc6f97-7acb-4748-93e8-8a25665611f1', { after: 'apm.xml' }),
  ],
  'melding/unik-regningsnummer': [
    flip('lom-fastlege.xml', '1/regningsnummer', '10101'),
    flip('sommertid.xml', '9/regningsnummer', '13501'),
    flip('kreditering.xml', '2/regningsnummer', '10102', { after: 'lom-fastlege.xml' }),
    flip('prom.xml', '3/guid', 'f9be3c33-0114-46ce-9043-18db5b436e40', {
      after: 'prom.xml',
      found: ['3/regningsnummer'],
    }),
  ],
};
