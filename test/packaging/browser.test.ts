import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../corpus/files.ts';
import { CHROMIUM, type LibraryPage, libraryPage } from './chromium.ts';
import { resultOf } from './result-of.ts';

/** All that a claim may look like: every encoding, what is withheld, what attacks. */
const FOLDERS = ['valid', 'carriers', 'lenient', 'withheld', 'evil'];

describe.skipIf(CHROMIUM === null)(`in Chromium (${CHROMIUM ?? 'not on this machine'})`, () => {
  let opened: LibraryPage;

  beforeAll(async () => {
    opened = await libraryPage(CHROMIUM ?? '');
  });

  afterAll(() => opened.close());

  it.each(FOLDERS)('a bundle says of every file of corpus/%s what Node says, to the letter', async (folder) => {
    for (const [name, bytes] of filesOf(folder)) {
      const inNode = await resultOf(new Blob([Uint8Array.from(bytes)]));
      expect(await opened.resultOf(bytes), name).toBe(inNode);
    }
  });

  it('reads letters beyond ASCII from ISO-8859-1', async () => {
    const iso = filesOf('carriers').get('carriers/iso-8859-1.xml');
    const text = await opened.resultOf(iso ?? Buffer.from(''));
    const { converted } = JSON.parse(text) as { readonly converted: { readonly messages: readonly unknown[] } };
    expect(converted.messages).toHaveLength(1);
    expect(JSON.stringify(converted.messages)).toMatch(/[æøåÆØÅ]/);
  });

  it('asks the network for nothing but the page and its script, and writes nothing to the console', () => {
    expect(opened.asked).toEqual(['/', '/bkm.js']);
    expect(opened.said).toEqual([]);
  });

  it('would have seen a request, to any host', async () => {
    await opened.page.evaluate(`fetch('/seen'); fetch('http://127.0.0.1:9/seen').catch(() => null)`);
    expect(opened.asked.slice(2)).toEqual(['/seen', 'http://127.0.0.1:9/seen']);
  });
});
