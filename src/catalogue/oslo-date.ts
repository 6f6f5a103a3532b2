import { dateText } from '../values/calendar.ts';
import { offsetAt } from '../values/oslo-offsets.ts';

/** The date in Norway at an instant (epoch ms), `YYYY-MM-DD`: what decides which tariffs hold. */
export function osloDate(instant: number): string {
  return dateText(instant + offsetAt(instant));
}
