// The programmes that are shipped.

import type { Programme } from '../programme.ts';
import { berezniki } from './berezniki.ts';
import { kaltan } from './kaltan.ts';
import { kemerovoCity } from './kemerovo-city.ts';
import { kemerovoDistrict } from './kemerovo-district.ts';

/** In the order in which they are listed and tried. */
export const PRESETS: readonly Programme[] = [kemerovoCity, kemerovoDistrict, kaltan, berezniki];

/** The shipped programme of that id; undefined for any other text. */
export function findPreset(id: string): Programme | undefined {
  return PRESETS.find((programme) => programme.id === id);
}
