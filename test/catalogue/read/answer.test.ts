import { describe, expect, it } from 'vitest';
import { type Answer, readAnswer } from '../../../src/catalogue/read/answer.ts';
import { DATASET_NAMES, DATASETS, type Dataset } from '../../../src/catalogue/read/datasets.ts';

function read(text: string, dataset: Dataset = 'takstkoder'): Answer {
  const result = readAnswer(text, dataset);
  if (!result.ok) throw new RangeError(`not read: ${result.why}`);
  return result.answer;
}

const ROW = '{"takstkode":"2ad","fagomraade":"LE"}';
const READ = { rows: [{ takstkode: '2ad', fagomraade: 'LE' }], notRows: 0, antall: null, syntetisk: false };

describe('an answer in JSON', () => {
  it.each<[string, string, Partial<Answer>]>([
    ['by the name of the dataset', `{"takstkoder":[${ROW}],"antall":1}`, { antall: 1 }],
    ['with its count as text', `{"antall":"1","takstkoder":[${ROW}]}`, { antall: 1 }],
    ['by the one list in it', `{"innhold":[${ROW}]}`, {}],
    ['as a bare list', `[${ROW}]`, {}],
    ['beside other lists', `{"takstkoder":[${ROW}],"lenker":[{}]}`, {}],
    ['one envelope deeper', `{"data":{"takstkoder":[${ROW}]}}`, {}],
    ['with a BOM and white space', `\ufeff \n[${ROW}]\n`, {}],
    ['made up', `{"syntetisk":true,"takstkoder":[${ROW}]}`, { syntetisk: true }],
    ['not made up', `{"syntetisk":false,"takstkoder":[${ROW}]}`, {}],
    ['with entries that are none', `[1,${ROW},null,"x",[]]`, { notRows: 4 }],
  ])('is read %s', (_, text, more) => {
    expect(read(text)).toStrictEqual({ ...READ, ...more });
  });

  it.each(['{"takstkoder":[],"antall":0}', '{"takstkoder":null}', '[]'])('may be without entries: %s', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it('keeps fields that nobody knows, and needs none', () => {
    expect(read('[{"takstkode":"2ad","nyttFelt":{"a":[1]}},{}]').rows).toEqual([
      { takstkode: '2ad', nyttFelt: { a: [1] } },
      {},
    ]);
  });

  it.each<[string, string]>([
    ['', 'tom'],
    ['\ufeff \n', 'tom'],
    ['{"takstkoder":[', 'ikke-lesbar'],
    ['{"takstkoder":[]}x', 'ikke-lesbar'],
    ['2ad', 'ikke-lesbar'],
    ['takstkode;fagomraade\n2ad;LE\n', 'ikke-lesbar'],
    ['{}', 'uten-liste'],
    ['{"antall":0}', 'uten-liste'],
    ['{"a":[1],"b":[2]}', 'uten-liste'],
    ['{"takstkoder":"ingen"}', 'uten-liste'],
    ['{"status":404,"errors":[{"message":"Not Found"}]}', 'uten-rader'],
    ['[1,2]', 'uten-rader'],
    [`${'{"a":'.repeat(50)}[${ROW}]${'}'.repeat(50)}`, 'uten-liste'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'uten-rader'],
  ])('%# is refused: %s', (text, why) => {
    expect(readAnswer(text, 'takstkoder')).toStrictEqual({ ok: false, why });
  });

  it('is refused beyond the bound', () => {
    expect(readAnswer(`[${ROW}]`, 'takstkoder', { maxJson: 20 })).toStrictEqual({ ok: false, why: 'for-stor' });
    expect(readAnswer(`<a>${'x'.repeat(50)}</a>`, 'takstkoder', { maxOther: 20 })).toStrictEqual({
      ok: false,
      why: 'for-stor',
    });
  });
});

const XML_ROW = '<takstkode>2ad</takstkode><fagomraade>LE</fagomraade>';

describe('an answer in XML', () => {
  it.each<[string, string, Partial<Answer>]>([
    [
      'of several entries',
      `<takstkoder><takst>${XML_ROW}</takst><takst>${XML_ROW}</takst></takstkoder>`,
      { rows: [...READ.rows, ...READ.rows] },
    ],
    ['of one entry', `<takstkoder><takst>${XML_ROW}</takst></takstkoder>`, {}],
    ['whose entries are named as their code', `<takstkoder><takstkode>${XML_ROW}</takstkode></takstkoder>`, {}],
    [
      'with a root around the list',
      `<svar><antall>1</antall><takstkoder><takst>${XML_ROW}</takst></takstkoder></svar>`,
      { antall: 1 },
    ],
    [
      'with entries named as the list',
      `<svar><antall>1</antall><takstkoder>${XML_ROW}</takstkoder></svar>`,
      { antall: 1 },
    ],
    [
      'with a declaration, a namespace and a comment',
      `<?xml version="1.0"?><!-- x --><n:takstkoder xmlns:n="urn:x"><n:t><n:takstkode>2ad</n:takstkode><n:fagomraade>LE</n:fagomraade></n:t></n:takstkoder>`,
      {},
    ],
    ['with attributes for fields', '<takstkoder><takst takstkode="2ad" fagomraade="LE"/></takstkoder>', {}],
    [
      'with white space',
      `\n<takstkoder>\n  <takst>\n <takstkode> 2ad\n</takstkode><fagomraade>LE</fagomraade></takst>\n</takstkoder>\n`,
      {},
    ],
    [
      'with attributes beside text',
      '<takstkoder><takst><takstkode lang="nb">2ad</takstkode><fagomraade>LE</fagomraade></takst></takstkoder>',
      {},
    ],
    [
      'in CDATA',
      '<takstkoder><takst><takstkode><![CDATA[2ad]]></takstkode><fagomraade>LE</fagomraade></takst></takstkoder>',
      {},
    ],
    ['made up', `<takstkoder syntetisk="true"><takst>${XML_ROW}</takst></takstkoder>`, { syntetisk: true }],
  ])('is read %s', (_, text, more) => {
    const answer = read(text);
    const withoutNamespaces = answer.rows.map(({ takstkode, fagomraade }) => ({ takstkode, fagomraade }));
    expect({ ...answer, rows: withoutNamespaces }).toStrictEqual({ ...READ, ...more });
  });

  it.each(['<takstkoder/>', '<takstkoder></takstkoder>', '<svar><antall>0</antall><takstkoder/></svar>'])(
    'may be without entries: %s',
    (text) => {
      expect(read(text).rows).toEqual([]);
    },
  );

  it('decodes entities and characters, keeps texts as they stand, and empty and nil as blank', () => {
    const [row] = read(
      `<takstkoder xmlns:xsi="x"><takst><takstkode>007</takstkode><fagomraade>LE</fagomraade><beskrivelse>a &amp; b &lt;c&gt; &#248;&#xF8;</beskrivelse>
      <honorar>1e2</honorar><refusjon xsi:nil="true"/><tildato/></takst></takstkoder>`,
    ).rows;
    expect(row).toMatchObject({
      takstkode: '007',
      beskrivelse: 'a & b <c> øø',
      honorar: '1e2',
      refusjon: null,
      tildato: '',
    });
  });

  it.each<[string, string, string]>([
    ['a document type', `<!DOCTYPE a [<!ENTITY x "y">]><takstkoder><t>${XML_ROW}</t></takstkoder>`, 'doctype'],
    ['an HTML page', '<!doctype html><html><body>404</body></html>', 'doctype'],
    ['billion laughs', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>', 'doctype'],
    ['an element left open', `<takstkoder><t>${XML_ROW}</t>`, 'ikke-lesbar'],
    ['two roots', '<a/><b/>', 'ikke-lesbar'],
    ['elements nested too deep', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, 'ikke-lesbar'],
    ['HTML without document type', '<html><body><h1>404</h1></body></html>', 'uten-liste'],
  ])('is refused with %s', (_, text, why) => {
    expect(readAnswer(text, 'takstkoder')).toStrictEqual({ ok: false, why });
  });
});

describe('every dataset', () => {
  it.each(DATASET_NAMES)('%s is read by its name, bare, and in XML, one entry or two', (dataset) => {
    const { key, fields } = DATASETS[dataset];
    const row = Object.fromEntries(fields.map((field) => [field, '1']));
    const element = `<rad>${fields.map((field) => `<${field}>1</${field}>`).join('')}</rad>`;
    expect(read(JSON.stringify({ antall: 1, [key]: [row] }), dataset).rows).toEqual([row]);
    expect(read(JSON.stringify([row]), dataset).rows).toEqual([row]);
    expect(read(`<${key}>${element}</${key}>`, dataset).rows).toEqual([row]);
    expect(read(`<svar><${key}>${element}${element}</${key}></svar>`, dataset).rows).toEqual([row, row]);
  });

  it('takstbruk is read from CSV too', () => {
    const { rows } = read('\ufeffAR;TAKSTKODE;SUM_REFUSJON\r\n2018;H1;1234,50\r\n', 'takstbruk');
    expect(rows).toEqual([{ ar: '2018', takstkode: 'H1', sum_refusjon: '1234,50' }]);
    expect(readAnswer('a;b\n1;2\n', 'takstbruk')).toStrictEqual({ ok: false, why: 'uten-rader' });
    expect(readAnswer('ar;"x\n', 'takstbruk')).toStrictEqual({ ok: false, why: 'ikke-lesbar' });
  });
});
