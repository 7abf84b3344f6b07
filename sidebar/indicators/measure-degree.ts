// How long the bar of an indicator is, and what it says.

/** `percent` is shown as it is; `width`, 0–100, ends at the end of the bar. */
export interface DegreeView {
  readonly percent: number;
  readonly width: number;
}

/** Null where the degree cannot be said. Rounded so that what is not reached is never called 100 %. */
export function measureDegree(degree: number | null): DegreeView | null {
  if (degree === null || !Number.isFinite(degree)) return null;
  const rounded = Math.round(degree * 1000) / 10;
  const percent = degree < 1 ? Math.min(rounded, 99.9) : rounded;
  return { percent, width: Math.min(100, Math.max(0, degree * 100)) };
}
