import yauzl, { type Entry } from 'yauzl';

/** Bit of the flags that says UTF-8. */
const UTF8_FLAG = 0x800;

/** What code page 865 (Nordic DOS) has in the place of others of 437, which ZIP names are in where nothing else is said. */
const NORDIC: Readonly<Record<string, string>> = { '¢': 'ø', '¥': 'Ø', '»': '¤' };

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The name of an entry as it was meant. Where the archive does not say how it is written: UTF-8 where it is that, as macOS writes it, and
 * else as DOS and Windows wrote it here.
 */
export function zipName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  // yauzl gives bytes where it is not to decode, whatever its types say.
  const [name = '', plain = ''] = [extraFields, []].map((fields) =>
    yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, fields, false),
  );
  if ((generalPurposeBitFlag & UTF8_FLAG) !== 0 || name !== plain) return name;
  try {
    return UTF8.decode(fileNameRaw).replaceAll('\\', '/');
  } catch {
    return name.replaceAll(/[¢¥»]/g, (character) => NORDIC[character] ?? character);
  }
}
