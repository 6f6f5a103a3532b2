/** The encodings that legacy messages are met in. */
export type EncodingName = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO-8859-1' | 'windows-1252';

/** What the first bytes of a file say. */
export interface Sniffed {
  /** To be read as this; null when the declared encoding is none that we read. */
  readonly encoding: EncodingName | null;
  /** The encoding that the XML declaration names, as written. */
  readonly declared: string | null;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** True where nothing but the declaration (or the default) speaks for the encoding, so that the bytes may prove it wrong. */
  readonly doubtful: boolean;
  /** True where the bytes themselves prove the declaration wrong. */
  readonly lie: boolean;
  /** True where the declaration is of ASCII, which the first byte beyond it proves wrong. */
  readonly ascii: boolean;
}

/** Bytes that are enough to see the whole XML declaration. */
export const SNIFF_LENGTH = 512;

/** The encoding by byte order mark, by the zero bytes of UTF-16, by declaration, else UTF-8. Source: XML 1.0, appendix F. */
export function sniff(head: Uint8Array): Sniffed {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return known('UTF-8', 3, declarationIn(latin1(head.subarray(3))));
  if (a === 0xff && b === 0xfe) return known('UTF-16LE', 2, declarationIn(utf16(head.subarray(2), 0)));
  if (a === 0xfe && b === 0xff) return known('UTF-16BE', 2, declarationIn(utf16(head.subarray(2), 1)));
  if (a === 0x3c && b === 0) return known('UTF-16LE', 0, declarationIn(utf16(head, 0)));
  if (a === 0 && b === 0x3c) return known('UTF-16BE', 0, declarationIn(utf16(head, 1)));
  const declared = declarationIn(latin1(head));
  const named = declared === null ? 'UTF-8' : encodingNamed(declared);
  // A declaration of UTF-16 in a file of single bytes: what a .NET StringWriter leaves behind.
  if (named === 'UTF-16LE' || named === 'UTF-16BE') {
    return { encoding: 'UTF-8', declared, bom: 0, doubtful: true, lie: true, ascii: false };
  }
  const ascii = declared !== null && /^(?:us-)?ascii$/i.test(declared);
  return { encoding: named, declared, bom: 0, doubtful: true, lie: false, ascii };
}

/** The encoding that a name stands for; null when it is none that we read. */
export function encodingNamed(name: string): EncodingName | null {
  switch (name.toLowerCase().replaceAll('_', '-')) {
    case 'utf-8':
    case 'utf8':
    case 'us-ascii':
    case 'ascii':
      return 'UTF-8';
    case 'utf-16':
    case 'utf-16le':
      return 'UTF-16LE';
    case 'utf-16be':
      return 'UTF-16BE';
    case 'iso-8859-1':
    case 'iso8859-1':
    case 'latin1':
    case 'latin-1':
      return 'ISO-8859-1';
    case 'windows-1252':
    case 'cp1252':
    case 'ansi':
      return 'windows-1252';
    default:
      return null;
  }
}

function known(encoding: EncodingName, bom: number, declared: string | null): Sniffed {
  const named = declared === null ? encoding : encodingNamed(declared);
  const same = named === encoding || (named?.startsWith('UTF-16') === true && encoding.startsWith('UTF-16'));
  return { encoding, declared, bom, doubtful: false, lie: !same, ascii: false };
}

function declarationIn(text: string): string | null {
  return /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text)?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, SNIFF_LENGTH));
}

/** Every other byte, from `low`: all that an XML declaration holds is ASCII. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  return latin1(bytes.filter((_, index) => index % 2 === low));
}
