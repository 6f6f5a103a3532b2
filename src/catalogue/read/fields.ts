import { readHeltall } from '../../values/heltall.ts';
import { numberToOre, type Ore, readBelop } from '../../values/ore.ts';
import type { Field, UnreadField } from '../types.ts';
import { isBlank } from './row.ts';

/** A field as it came, as text; of a list or an object only that it is one. */
export function asUnread(raw: unknown): UnreadField {
  if (typeof raw === 'object') return { unread: Array.isArray(raw) ? '[…]' : '{…}' };
  return { unread: String(raw).trim() };
}

/** A code or other text, trimmed, numbers as their digits. Null where it is blank, and where it is no text. */
export function textOf(raw: unknown): string | null {
  if (typeof raw === 'string') {
    const trimmed = raw.trim();
    return trimmed === '' ? null : trimmed;
  }
  return typeof raw === 'number' ? String(raw) : null;
}

/** A text, trimmed, numbers as their digits. */
export function textField(raw: unknown): Field<string> {
  return isBlank(raw) ? null : (textOf(raw) ?? asUnread(raw));
}

/** A text that lists codes: as one text, or as a list of texts. False is none. */
export function listTextField(raw: unknown): Field<string> {
  if (isBlank(raw) || raw === false) return null;
  if (!Array.isArray(raw)) return textOf(raw) ?? asUnread(raw);
  if (raw.some((each) => textOf(each) === null)) return asUnread(raw);
  return raw.length === 0 ? null : raw.map(textOf).join(', ');
}

/**
 * Kroner: a number, or a text with decimal point or comma, thousands parted by spaces. Unread: a text with a point and three
 * digits (`1.672`), which may be thousands.
 */
export function oreField(raw: unknown): Field<Ore> {
  if (isBlank(raw)) return null;
  if (typeof raw === 'number') return numberToOre(raw) ?? asUnread(raw);
  if (typeof raw !== 'string') return asUnread(raw);
  const text = raw.trim();
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text)) return asUnread(raw);
  const result = readBelop(
    /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/\s/g, '') : text,
  );
  return result.ok ? result.value : asUnread(raw);
}

/** Øre: a hundred million kroner. */
const BEYOND_ANY_PRICE = 10_000_000_000;

/** What a tariff, a rate or a combination pays, as `oreField`; unread too is what nothing costs. */
export function priceField(raw: unknown): Field<Ore> {
  const price = oreField(raw);
  return typeof price === 'number' && Math.abs(price) >= BEYOND_ANY_PRICE ? asUnread(raw) : price;
}

/**
 * A percentage in hundredths (10 000 = 100 %), `%` or not. Unread: below 0 or above 1000 %, and what lies above 0 and at most
 * 1, which may be a fraction of 1.
 */
export function percentField(raw: unknown): Field<number> {
  const value = oreField(typeof raw === 'string' ? withoutPercent(raw.trim()) : raw);
  if (typeof value !== 'number') return value === null && isBlank(raw) ? null : asUnread(raw);
  return value === 0 || (value > 100 && value <= 100_000) ? value : asUnread(raw);
}

function withoutPercent(text: string): string {
  return text.endsWith('%') ? text.slice(0, -1) : text;
}

/** A whole number from 0, also written with zero decimals. */
export function countField(raw: unknown): Field<number> {
  if (isBlank(raw)) return null;
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw >= 0 ? raw + 0 : asUnread(raw);
  if (typeof raw !== 'string') return asUnread(raw);
  const result = readHeltall(raw.trim());
  return result.ok && result.value >= 0 ? result.value : asUnread(raw);
}

const YES = new Set(['true', '1', 'ja', 'j', 'yes', 'y']);
const NO = new Set(['false', '0', 'nei', 'n', 'no']);

/** Yes or no: `true`, 1, `ja`, `J`, `yes`, `Y` and their opposites, in any case. */
export function flagField(raw: unknown): Field<boolean> {
  if (isBlank(raw)) return null;
  if (typeof raw === 'boolean') return raw;
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().toLowerCase() : '';
  if (YES.has(text)) return true;
  return NO.has(text) ? false : asUnread(raw);
}
