import { Temporal } from 'temporal-polyfill';

/**
 * What a clock of Oslo shows after an ISO 8601 duration: `PT10S`, `PT1H30M`, `P1D` (the same time of day tomorrow, also over a change
 * of the clocks), `P3D`. Epoch ms to epoch ms; null for text that is no duration, a negative one, or one that leads out of bounds.
 *
 * @example after(Date.parse('2026-03-28T12:00:00+01:00'), 'P1D') // 2026-03-29T12:00:00+02:00
 */
export function after(instant: number, duration: string): number | null {
  try {
    const length = Temporal.Duration.from(duration);
    if (length.sign < 0) return null;
    return Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO('Europe/Oslo')
      .add(length, { overflow: 'constrain' }).epochMilliseconds;
  } catch {
    return null;
  }
}
