// The one rounding rule of figures: half up, as spreadsheets round.

/** Digits that a double keeps whatever arithmetic did to its last bits. */
const SOUND_DIGITS = 15;
/** From here on a double has no fraction. */
const WHOLE_FROM = 2 ** 52;

/**
 * The number with at most `digits` (0–15) decimals. A half goes away from zero and the noise of binary fractions does not
 * count: 1.005 to two digits is 1.01. Never −0. NaN, infinities and what is too large for so
 * many decimals come back as they are.
 */
export function roundHalfUp(value: number, digits: number): number {
  const size = Math.abs(value);
  if (!(size < WHOLE_FROM)) return value;
  const [mantissa = '0', exponent = '0'] = Number(size.toPrecision(SOUND_DIGITS))
    .toExponential()
    .split('e');
  // Moved by the exponent and not by multiplying, which would bring the noise back.
  const moved = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  if (moved > Number.MAX_SAFE_INTEGER) return value;
  const rounded = Number(`${moved}e${-digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
