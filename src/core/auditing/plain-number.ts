// Numbers without the noise of binary fractions, for comparing and as keys.

/** The number as code writes it, with twelve digits at most. */
export function formatPlain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
