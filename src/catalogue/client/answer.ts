/** Formats that the API serves and this client reads. */
export type OpenDataForm = 'json' | 'xml' | 'csv';

/** What a server says of a version of an answer, for a conditional request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An answer as it came, whole. */
export interface OpenDataAnswer extends Validators {
  readonly form: OpenDataForm;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  /** Of the request, query included. */
  readonly url: string;
  /** ISO instant. */
  readonly fetched: string;
  /** As the server declares it; null where it does not. XML may declare its own. */
  readonly charset: string | null;
}

/** The server has nothing newer than what is known. */
export interface Unchanged {
  readonly unchanged: true;
  readonly url: string;
  /** ISO instant. */
  readonly checked: string;
}

/** True where the server has nothing newer. */
export function isUnchanged(answer: OpenDataAnswer | Unchanged): answer is Unchanged {
  return 'unchanged' in answer;
}

/** The text of an answer: its declared charset, else UTF-8; a byte order mark is cut. */
export function textOf({ bytes, charset }: Pick<OpenDataAnswer, 'bytes' | 'charset'>): string {
  return decoder(charset).decode(bytes);
}

function decoder(charset: string | null): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    // A charset that nobody knows: the API's own documentation has UTF-8.
    return new TextDecoder('utf-8');
  }
}
