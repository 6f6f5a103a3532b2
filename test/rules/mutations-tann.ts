import { drop, flip, flipXml, type Mutations } from './mutations-row.ts';

/** Dental care. */
export const TANN: Mutations = {
  'relatert/implantat': [
    drop('tom.xml', '2/relatertBehandler'),
    flip('tannlege-flere-takster.xml', '3/relatertBehandler/id', ''),
    flip('tannlege-flere-takster.xml', '1/takster/1/kode', '516', { found: ['1/relatertBehandler'] }),
    flipXml('tom.xml', ['<Kode>501</Kode>', '<Kode>424</Kode>'], ['0/relatertBehandler'], { above: '<Enkeltregning>' }),
  ],
  'relatert/kjeveortopedi': [
    drop('tom-kjeveortopedi.xml', '0/relatertBehandler'),
    flip('tom-fylkeskommunal-kjeveortopedi.xml', '1/relatertBehandler/id', ''),
    flip('tom.xml', '1/takster/0/kode', '601a', { found: ['1/relatertBehandler'] }),
    flipXml('tom.xml', ['<Kode>501</Kode>', '<Kode>602</Kode>'], ['0/relatertBehandler'], { above: '<Enkeltregning>' }),
  ],
  'stonadspunkt/kode': [
    flip('tom.xml', '0/stonadspunkt', '16'),
    flip('tannlege-flere-takster.xml', '1/stonadspunkt', '6A'),
    flip('tpm.xml', '2/stonadspunkt', '06a'),
    flip('lom-fastlege.xml', '1/stonadspunkt', '6a'),
    flip('tpm.xml', '/praksisId', '1000000101', { found: ['0/stonadspunkt', '1/stonadspunkt', '2/stonadspunkt'] }),
  ],
  'stonadspunkt/smt': [
    drop('tom.xml', '3/sjeldenMedisinskTilstand'),
    flip('alle-felter.xml', '0/sjeldenMedisinskTilstand', ''),
    flip('tpm.xml', '0/stonadspunkt', '1', { found: ['0/sjeldenMedisinskTilstand'] }),
    flipXml('tom.xml', ['<Behandlingsform V="6a"/>', '<Behandlingsform V="1"/>'], ['0/sjeldenMedisinskTilstand'], {
      above: '<Enkeltregning>',
    }),
  ],
  'tann/kode': [
    flip('tom.xml', '0/takster/0/tenner/1/tannkode', '29'),
    flip('tom.xml', '1/takster/0/tenner/0/tannkode', '46OM'),
    flip('tannlege-flere-takster.xml', '0/takster/0/tenner/0/tannkode', '36o', {
      found: ['0/takster/0/tenner/0/tannkode'],
    }),
    flip('tpm.xml', '1/takster/1/tenner/0/tannkode', '40O'),
    flip('tom-fylkeskommunal.xml', '0/takster/0/tenner/0/tannkode', 'III'),
  ],
  'tann/mangler': [
    drop('tom.xml', '0/takster/0/tenner'),
    flip('tom-fylkeskommunal.xml', '1/takster/0/tenner', []),
    flip('lom-fastlege.xml', '0/takster/2/tenner', [{ tannkode: '36' }]),
    flip('tom-fylkeskommunal-kjeveortopedi.xml', '/praksisId', '1000000310', {
      found: ['0/takster/0/tenner', '1/takster/0/tenner'],
    }),
    flip('tom-fylkeskommunal.xml', '/praksisId', '1000000101', { found: ['0/takster/0/tenner', '1/takster/0/tenner'] }),
    flipXml('tom.xml', ['<Tann V="46O"/>', ''], ['1/takster/0/tenner'], { below: '<Takst>' }),
  ],
};
