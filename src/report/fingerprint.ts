import type { Finding } from '../diagnostics/finding.ts';
import { MASK, safeGuid, safeRegningsnummer } from '../diagnostics/mask.ts';
import { compareText } from '../diagnostics/order.ts';
import { isPublic, type Texts } from '../diagnostics/text.ts';

/**
 * What makes a finding the same finding in the next run, without anything of a person: 28 hexadecimal digits made of
 *
 * - the id of its text (the rule and its variant),
 * - its path in the XML, else in the JSON, without the numbers of its steps,
 * - the bill: its GUID; where it has none, its regningsnummer and the file's base name (without runs of 11 digits, which may be
 *   a national id); where it has neither or there is no bill, the base name and the params that its text declares public: a
 *   file of the same name with another wrong sum has another finding.
 *
 * Lines, columns, the bill's place, values of a bill that is known and the language are not in it: it stays when lines move, when
 * other bills come or go, and when a bill with a GUID moves to another file. Several findings may share one: see `fingerprintsOf`.
 */
export function fingerprint(finding: Finding, texts: Texts): string {
  const path = stepsOf(finding.xpath ?? finding.pointer ?? '');
  return hashOf(JSON.stringify([finding.id, path, ...ownerOf(finding, texts)]));
}

/** A file by its base name, without saying it: 28 hexadecimal digits. Files whose names differ in 11 digits alone are one. */
export function filePrint(file: string): string {
  return hashOf(baseOf(file));
}

/**
 * The fingerprints of a run's findings, each its own: the second of several that share one ends in `:2`, the third in `:3`.
 * A baseline holds these, and so does SARIF (`partialFingerprints`, `bkm/v1`).
 */
export function fingerprintsOf(findings: readonly Finding[], texts: Texts): ReadonlyMap<Finding, string> {
  const numbering = new Numbering();
  return new Map(findings.map((finding) => [finding, numbering.next(fingerprint(finding, texts))]));
}

/** Tells apart findings of a run that share a fingerprint, in their order. */
export class Numbering {
  readonly #counts = new Map<string, number>();

  next(print: string): string {
    const count = (this.#counts.get(print) ?? 0) + 1;
    this.#counts.set(print, count);
    return count === 1 ? print : `${print}:${count}`;
  }
}

function stepsOf(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '').replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

function ownerOf(finding: Finding, texts: Texts): readonly string[] {
  const { regning, file } = finding;
  const guid = safeGuid(regning?.guid ?? '').toLowerCase();
  if (guid !== MASK) return ['guid', guid];
  const base = baseOf(file ?? '');
  const number = safeRegningsnummer(regning?.regningsnummer ?? '');
  return number === MASK ? ['file', base, ...publicParams(finding, texts)] : ['regningsnummer', number, base];
}

function baseOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replaceAll(/\d{11}/g, '');
}

function publicParams({ id, params }: Finding, texts: Texts): readonly string[] {
  const declared = Object.hasOwn(texts, id) ? (texts[id]?.params ?? {}) : {};
  const open = Object.entries(params).filter(([name]) => isPublic(declared[name]));
  return open.map(([name, value]) => `${name}=${value}`).sort(compareText);
}

function hashOf(text: string): string {
  return [0, 1].map((seed) => hash53(text, seed).toString(16).padStart(14, '0')).join('');
}

/**
 * 53 bits that change with every bit of the text. Not SHA-256, as browsers have that only as a promise, and nothing here is
 * secret: two sides of 32 bits, multiplied and folded into each other (after cyrb53, public domain).
 */
function hash53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (b & 0x1fffff) + (a >>> 0);
}
