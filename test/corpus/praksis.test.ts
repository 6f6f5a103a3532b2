import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, contents, corpusFolder, filesOf, looseText, tags } from './files.ts';

type Row = Partial<Record<'orgnr' | 'hpr' | 'praksistype' | 'konto' | 'meldingstype', string>> & { praksisId: string };
type Praksis = { praksisId: string; orgnr: string; type: string; gyldigePerioder: { tilOgMedDato: string | null }[] };

const map: { praksiser: Row[] } = JSON.parse(readFileSync(`${corpusFolder}praksis/map.json`, 'utf8'));
const register: { praksiser: Praksis[] } = JSON.parse(readFileSync(`${corpusFolder}praksis/praksiser.json`, 'utf8'));

const claims = ['valid', 'carriers', 'lenient', 'withheld'].flatMap((folder) =>
  [...filesOf(folder)].flatMap(([name, bytes]) => {
    const xml = looseText(bytes);
    const sender = contents(xml, 'Sender')[0] ?? '';
    const ids = contents(sender, 'Ident');
    const id = (type: string) =>
      ids.filter((ident) => ident.includes(`V="${type}"`)).flatMap((ident) => contents(ident, 'Id'))[0];
    return contents(xml, 'BehandlerKrav').map((claim, index) => ({
      name: `${name} ${index + 1}`,
      facts: {
        orgnr: id('ENH'),
        hpr: id('HPR'),
        praksistype: contents(claim, 'Praksistype')[0],
        konto: contents(claim, 'Konto')[0],
        meldingstype: attribute(tags(xml, 'Type')[0], 'V')?.replace(/^D(?=LOM)/, ''),
      },
    }));
  }),
);

test.each(claims)('$name: the map leaves one praksis, and the register knows it', ({ facts }) => {
  const rows = map.praksiser.filter((row) =>
    Object.entries(row).every(
      ([key, value]) =>
        key === 'praksisId' || Object.entries(facts).some(([fact, given]) => fact === key && given === value),
    ),
  );
  const ids = [...new Set(rows.map((row) => row.praksisId))];
  expect(ids).toHaveLength(1);
  const known = register.praksiser.filter((praksis) => praksis.praksisId === ids[0]);
  expect(known).toHaveLength(1);
  if (facts.orgnr !== undefined) expect(known[0]?.orgnr).toBe(facts.orgnr);
});

test('the register holds an ended praksis beside its successor, and a pair that only the map tells apart', () => {
  const of = (...types: string[]) => register.praksiser.filter((praksis) => types.includes(praksis.type));
  expect(of('FALE').map((praksis) => praksis.gyldigePerioder.map((period) => period.tilOgMedDato))).toEqual([
    [null],
    ['2019-12-31'],
  ]);
  expect(new Set(of('FYUM', 'FYUP', 'FYUV').map((praksis) => praksis.orgnr)).size).toBe(1);
  expect(of('FYUM', 'FYUP', 'FYUV')).toHaveLength(2);
});
