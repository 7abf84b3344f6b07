// What is demanded of an indicator: the wording as printed and the demands read from it.

export type Unit = 'percent' | 'count' | 'none';

/** Russian forms of what is counted, for «не хватает 1 школы / 3 встреч»: genitive singular and genitive plural. */
export interface CountedNoun {
  readonly genitiveOne: string;
  readonly genitiveMany: string;
}

/** `each-school`: the value is asked of every school; `territory`: of the whole. */
export type TargetScope = 'territory' | 'each-school';

/** `all`: everyone there is («Все учреждения»); `done`: yes or no («Соглашение подписано»). */
export type Comparator = 'at-least' | 'at-most' | 'all' | 'done';

/** One demand of a target. `value` is in percent for shares, in natural units for counts; 100 for `all`, 1 for `done`. */
export interface TargetPart {
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit;
  /** What the part is about where a target has several («профильные классы»); null for the only one. */
  readonly label: string | null;
  readonly noun: CountedNoun | null;
  readonly scope: TargetScope;
}

/** A target as printed and as read; no parts: no target is set, or its wording could not be read. */
export interface Target {
  readonly printed: string;
  readonly parts: readonly TargetPart[];
}
