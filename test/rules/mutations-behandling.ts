import { ICD10, ICPC2 } from '../../src/codelists/diagnose.ts';
import { drop, flip, flipXml, type Mutations } from './mutations-row.ts';

const HPR = 'utforendeBehandler/identifikasjon/id';
const TYPE = 'utforendeBehandler/identifikasjon/type';

/** Who treated, what for, and what was done. */
export const BEHANDLING: Mutations = {
  'behandler/hpr': [
    flip('fom-kommunal.xml', `0/${HPR}`, '990002'),
    flip('lom-fastlonnet.xml', `1/${HPR}`, '9900 0102'),
    flip('lom-legevakt-fastlonnet.xml', `2/${HPR}`, ''),
    flip('alle-felter.xml', `0/${HPR}`, '9900030199'),
    flip('fom-kommunal.xml', '2/utforendeBehandler/id', '99O00203', { revision: '2026-01-08' }),
    drop('fom-kommunal.xml', '0/utforendeBehandler'),
    flip('lom-fastlege.xml', '/praksisId', '1000000202', {
      found: [0, 1, 2, 3, 4].map((bill) => `${bill}/utforendeBehandler`),
    }),
  ],
  'behandler/type': [
    flip('fom-kommunal.xml', `0/${TYPE}`, 'HER'),
    flip('alle-felter.xml', `1/${TYPE}`, 'fnr'),
    drop('lom-fastlonnet.xml', `2/${TYPE}`),
    flip('lom-primarhelseteam.xml', '1/utforendeBehandler/type', '10'),
    flip('fom-kommunal.xml', '1/utforendeBehandler/type', 'ENH', { revision: '2026-01-08' }),
  ],
  'diagnose/fagomrade': [
    flip('lom-fastlege.xml', '0/diagnoser/0/kodeverk', ICD10),
    flip('lom-spesialist.xml', '1/diagnoser/1/kodeverk', ICPC2),
    flip('tom-kjeveortopedi.xml', '0/diagnoser/0/kodeverk', ICPC2),
    flip('fom-kommunal.xml', '1/diagnoser', [{ kodeverk: ICPC2, kode: 'L77' }]),
    flip('psom.xml', '/praksisId', '1000000101', { found: [0, 1, 2].map((bill) => `${bill}/diagnoser/0/kodeverk`) }),
    flipXml(
      'psom.xml',
      ['<Type V="PSOM"', '<Type V="ROM"'],
      [0, 1, 2].map((bill) => `${bill}/diagnoser`),
      { below: '<Diagnose' },
      { praksisId: '1', praksiser: undefined },
    ),
  ],
  'diagnose/form': [
    flip('lom-fastlege.xml', '0/diagnoser/0/kode', '77L'),
    flip('lom-fastlege.xml', '4/diagnoser/0/kode', 'P76.02'),
    flip('lom-spesialist.xml', '0/diagnoser/0/kode', 'M72.2', {
      mended: 'the converter takes the point out, and tells',
    }),
    flip('lom-spesialist.xml', '1/henvisning/diagnoser/0/kode', 'L9'),
    drop('alle-felter.xml', '0/diagnoser/0/kode'),
    flip('tom-kjeveortopedi.xml', '0/diagnoser/0/kode', '0720'),
  ],
  'diagnose/kodeverk': [
    flip('lom-fastlege.xml', '3/diagnoser/1/kodeverk', '2.16.578.1.12.4.1.1.7172'),
    flip('apm.xml', '1/henvisning/diagnoser/0/kodeverk', 'ICPC-2'),
    drop('lgm.xml', '2/diagnoser/0/kodeverk'),
  ],
  'henvisning/dato': [
    flip('lom-spesialist.xml', '0/henvisning/dato', '2026-03-10'),
    flip('alle-felter.xml', '1/henvisning/dato', '2046-08-31'),
    flip('fom.xml', '0/tidspunkt', '2026-01-07T08:00:00+01:00', { found: ['0/henvisning/dato'] }),
    drop('tom-kjeveortopedi.xml', '0/henvisning/dato'),
    drop('tom-fylkeskommunal-kjeveortopedi.xml', '1/henvisning', { found: ['1/henvisning/dato'] }),
    drop('oom.xml', '0/henvisning/id'),
    flip('oom.xml', '1/henvisning/id', ' '),
  ],
  'merknad/npe1': [
    flip('lom-fastlege.xml', '2/takster/0/kode', 'Npe1', { found: ['2/merknad'] }),
    flip('eos-pasient.xml', '2/takster/0/kode', 'Npe1', { found: ['2/merknad'] }),
    flip('fodselsdato.xml', '1/takster/1/kode', 'Npe1', { found: ['1/merknad'] }),
  ],
  'prosedyre/form': [
    flip('prosedyrekoder.xml', '0/prosedyrekoder/0/kode', 'NGD 11'),
    flip('lom-spesialist.xml', '1/prosedyrekoder/1/kode', 'NXFX05 NHG49'),
    flip('alle-felter.xml', '0/prosedyrekoder/1/kode', ''),
    drop('prosedyrekoder.xml', '2/prosedyrekoder/0/kode'),
  ],
  'prosedyre/kodeverk': [
    flip('prosedyrekoder.xml', '0/prosedyrekoder/2/kodeverk', 'r'),
    flip('lom-spesialist.xml', '0/prosedyrekoder/0/kodeverk', 'NCMP'),
    drop('alle-felter.xml', '1/prosedyrekoder/0/kodeverk'),
  ],
};
