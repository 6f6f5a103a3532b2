import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, ROOT } from './built.ts';
import { Place } from './shell.ts';

/** In the place of every value: a synthetic national id, and a name that nobody has. */
const MARKERS = ['15507600333', 'Markertnavn'];
const FOLDERS = ['valid', 'withheld', 'lenient'];
let place: Place;

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
  const formats = ['pretty', 'json', 'junit', 'sarif', 'github', 'html'];
  const reports = formats.map((format) => `--report ${format}=report/r.${format}`).join(' ');

  test('is nowhere in what validate and convert print, in reports or in names of files', async () => {
    const { stdout, stderr } = await place.run(
      `bkm validate inn --praksis-id 1 ${reports}; bkm convert inn -o ut --praksis-id 1; ls -R ut report >&2`,
    );
    const written = formats.map((format) => readFileSync(path.join(place.folder, `report/r.${format}`), 'utf8'));
    for (const text of [stdout, stderr, ...written]) {
      expect(text.length).toBeGreaterThan(1000);
      for (const marker of MARKERS) expect(text).not.toContain(marker);
    }
  });

  test('is in JSON that does not fit, and not in what is said of it', async () => {
    for (const marker of MARKERS) {
      const json = JSON.stringify({
        praksisId: marker,
        behandlerkrav: { regninger: [{ guid: marker, pasient: { fornavn: [marker] }, [marker]: marker }] },
      });
      await writeFile(path.join(place.folder, 'krav.json'), json);
      const { stdout, stderr } = await place.run(
        'bkm validate krav.json; bkm validate krav.json --format json; bkm to-xml krav.json',
      );
      if (marker === MARKERS[0]) expect(stdout + stderr).not.toContain(marker);
      else expect((stdout + stderr).replaceAll(`field ${marker}`, '')).not.toContain(`${marker}”`);
    }
  });

  test('is shown where it is asked for', async () => {
    const { stdout } = await place.run('bkm validate inn --praksis-id 1 --show-values');
    for (const marker of MARKERS) expect(stdout).toContain(marker);
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
