/** Bounds that no real message comes near, and that hostile or broken input meets early. Lengths are UTF-16 units. */
export interface Limits {
  /** Open elements at once. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** One tag, text, comment or CDATA section; a document in Base64 is one text. */
  readonly tokenLength: number;
  /** One bill, or one other element that is read whole. */
  readonly billLength: number;
  /** Different element and attribute paths in one file. */
  readonly paths: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 100,
  attributes: 100,
  tokenLength: 16 * 1024 * 1024,
  billLength: 1024 * 1024,
  paths: 5000,
};
