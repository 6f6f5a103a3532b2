import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, ROOT } from './built.ts';
import { Place } from './shell.ts';

/** In the place of every value: a synthetic national id, and a name that nobody has. */
const MARKERS = ['15507600333', 'Markertnavn'];
const FOLDERS = ['valid', 'withheld', 'lenient'];
const FORMATS = ['pretty', 'json', 'junit', 'sarif', 'github', 'html'];
/** Every report, of one run. */
const REPORTS = FORMATS.map((format) => `--report ${format}=report/r.${format}`).join(' ');
let place: Place;

/** What the reports of the latest run are. */
const written = () => FORMATS.map((format) => readFileSync(path.join(place.folder, `report/r.${format}`), 'utf8'));

beforeAll(async () => {
  await built();
  place = await Place.make();
  for (const [kind, marker] of MARKERS.entries()) {
    for (const folder of FOLDERS) {
      await mkdir(path.join(place.folder, 'inn', folder), { recursive: true });
      for (const name of readdirSync(path.join(ROOT, 'corpus', folder))) {
        const xml = readFileSync(path.join(ROOT, 'corpus', folder, name), 'latin1');
        await writeFile(path.join(place.folder, 'inn', folder, `${kind}-${name}`), marked(xml, marker), 'latin1');
      }
    }
  }
});

afterAll(() => place.remove());

describe('a marker in the place of every value of a claim', () => {
  test('is nowhere in what validate and convert print, in reports or in names of files', async () => {
    const { stdout, stderr } = await place.run(
      `bkm validate inn --praksis-id 1 ${REPORTS}; bkm convert inn -o ut --praksis-id 1; ls -R ut report >&2`,
    );
    for (const text of [stdout, stderr, ...written()]) {
      expect(text.length).toBeGreaterThan(1000);
      for (const marker of MARKERS) expect(text).not.toContain(marker);
    }
  });

  test('is nowhere in what is said of JSON that does not fit', async () => {
    for (const marker of MARKERS) {
      const json = JSON.stringify({
        praksisId: marker,
        [marker]: marker,
        behandlerkrav: { regninger: [{ guid: marker, pasient: { fornavn: [marker] }, [marker]: marker }] },
      });
      await writeFile(path.join(place.folder, 'krav.json'), json);
      const { stdout, stderr } = await place.run(
        `${FORMATS.map((format) => `bkm validate krav.json --format ${format}`).join(';')}; bkm to-xml krav.json ${REPORTS}`,
      );
      for (const text of [stdout + stderr, ...written()]) expect(text).not.toContain(marker);
    }
  });

  test('is shown where it is asked for', async () => {
    const { stdout } = await place.run('bkm validate inn --praksis-id 1 --show-values');
    for (const marker of MARKERS) expect(stdout).toContain(marker);
  });
});

describe('a marker in the place of a name', () => {
  const [, name = ''] = MARKERS;

  test.each([
    ['an element', (xml: string) => xml.replace('<Patient>', `<${name} ${name}="x">x</${name}><Patient>`)],
    ['an element of the head', (xml: string) => xml.replace('<MsgInfo>', `<MsgInfo><${name}>x</${name}>`)],
    ['an element that is never closed', (xml: string) => xml.replace('<Patient>', `<${name}><Patient>`)],
    ['the root', (xml: string) => xml.replace(/<MsgHead[^>]*>[\s\S]*/, `<${name}>x</${name}>`)],
    ['the encoding', (xml: string) => xml.replace(/encoding="[^"]*"/, `encoding="${name}"`)],
    ['an instruction', (xml: string) => xml.replace('<MsgHead', `<?${name} x?><MsgHead`)],
    ['a DOCTYPE', (xml: string) => xml.replace('<MsgHead', `<!DOCTYPE ${name}><MsgHead`)],
    ['an entity', (xml: string) => xml.replace('<Patient>', `&${name};<Patient>`)],
    [
      'a prefix and its namespace',
      (xml: string) => xml.replace('<Patient>', `<${name}:A xmlns:${name}="u:${name}"/><Patient>`),
    ],
    ['a prefix that is not declared', (xml: string) => xml.replace('<Patient>', `<${name}:A/><Patient>`)],
  ])('is shown nowhere: %s', async (what, plant) => {
    const xml = plant(readFileSync(path.join(ROOT, 'corpus/valid/lom-fastlege.xml'), 'utf8'));
    expect(xml, what).toContain(name);
    await writeFile(path.join(place.folder, 'navn.xml'), xml);
    const { stdout, stderr } = await place.run(
      `rm -rf report; bkm validate navn.xml --praksis-id 1 ${REPORTS}; bkm convert navn.xml --praksis-id 1 -o navn`,
    );
    for (const text of [stdout + stderr, ...written()]) {
      expect(text.length).toBeGreaterThan(100);
      expect(text).not.toContain(name);
    }
  });
});

/** Text and attributes of the claim; not namespaces, code systems and what says which kind of message it is. */
function marked(xml: string, marker: string): string {
  const from = xml.search(/<(?:\w+:)?Enkeltregning[ >]/);
  if (from < 0) return xml;
  const claim = xml
    .slice(from)
    .replaceAll(/>([^<>\s][^<>]*)</g, `>${marker}<`)
    .replaceAll(/ (V|DN)="[^"]*"/g, ` $1="${marker}"`);
  return xml.slice(0, from) + claim;
}
