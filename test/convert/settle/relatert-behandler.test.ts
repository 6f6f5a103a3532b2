import { describe, expect, it } from 'vitest';
import { behandling, converted, melding, outcomes, regning } from '../sample.ts';

const bill = (id: string) => regning({ behandling: behandling(`<RelatertBehandler>${id}</RelatertBehandler>`) });
const HPR = { id: '99000102', type: 'HPR' };

describe('RelatertBehandler is relatertBehandler', () => {
  it.each(['TOM', 'TPM', 'DTOM', 'DTPM'])('in a message of type %s', async (type) => {
    const { regning: json } = await converted(melding([bill('99000102')], { type }));
    expect(json.relatertBehandler).toEqual(HPR);
    expect(json).not.toHaveProperty('henvisning');
  });

  it.each(['8', '9', '10', '11', ' 8 '])('with Praksistype %j, whatever the type says', async (praksistype) => {
    const before = `<Praksistype>${praksistype}</Praksistype>`;
    const { regning: json } = await converted(melding([bill('99000102')], { type: 'LOM', before }));
    expect(json.relatertBehandler).toEqual(HPR);
  });
});

describe('RelatertBehandler is henvisning.henvistFra', () => {
  it.each([
    'LOM',
    'DLOM',
    'FOM',
    'KOM',
    'HOM',
    'PSOM',
    'PJM',
    'APM',
    'LGM',
    'OOM',
    'PROM',
    'FBV',
    'ROM',
    'BOM',
    'X',
    '',
  ])('in a message of type %j', async (type) => {
    const { regning: json } = await converted(melding([bill('99000102')], { type }));
    expect(json.henvisning).toEqual({ henvistFra: HPR });
    expect(json).not.toHaveProperty('relatertBehandler');
  });

  it.each(['1', '2', '3', '4', '5', '6', '7', '12', '13', '80'])('with Praksistype %s', async (praksistype) => {
    const before = `<Praksistype>${praksistype}</Praksistype>`;
    const { regning: json } = await converted(melding([bill('99000102')], { before }));
    expect(json.henvisning).toEqual({ henvistFra: HPR });
  });

  it('beside the rest of the referral', async () => {
    const referral =
      '<HenvisningsDato>2026-08-01</HenvisningsDato><HenvisningsId>7</HenvisningsId><RelatertBehandler>99000102</RelatertBehandler>';
    const { regning: json } = await converted(melding([regning({ behandling: behandling(referral) })]));
    expect(json.henvisning).toEqual({ dato: '2026-08-01', id: '7', henvistFra: HPR });
  });
});

describe('its type follows from the id', () => {
  it.each([
    ['17835415872', 'FNR', []],
    ['57835415872', 'DNR', []],
    ['99000102', 'HPR', []],
    ['1', 'HPR', []],
    ['310991016', 'HPR', []],
    ['310991015', 'ENH', ['warning convert/relatert-enh']],
  ])('%s is %s', async (id, type, told) => {
    const { regning: json, said, result } = await converted(melding([bill(id)]));
    expect(json.henvisning).toEqual({ henvistFra: { id, type } });
    expect(said).toEqual(told);
    expect(outcomes(result, 'Enkeltregning/Behandling/RelatertBehandler')).toEqual({ mapped: 1 });
  });

  it.each(['1234567890', '123456789012', 'Dr. Prøve', '178354 15872'])(
    '%s has none: the bill is withheld',
    async (id) => {
      const { message, findings } = await converted(melding([bill(id), regning()]));
      expect(message?.behandlerkrav.regninger).toHaveLength(1);
      const [error] = findings.filter(({ severity }) => severity === 'error');
      expect(error).toMatchObject({ id: 'convert/relatert-ukjent', params: { felt: 'RelatertBehandler', verdi: id } });
    },
  );
});
