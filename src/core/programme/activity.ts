// A line of the plan of activities.

/** One line of the plan (the road map). All texts as printed. */
export interface Activity {
  /** The number in the plan; unique within it. */
  readonly code: string;
  /** The section it stands under: a task's code or a title of its own. */
  readonly section: string;
  readonly title: string;
  /** «октябрь, февраль, март 2023», «по графику», «в течение года»; '' where none is given. */
  readonly due: string;
  readonly responsible: string;
  readonly result: string;
  /** The indicator that its result belongs to; null where none does. */
  readonly indicator: string | null;
  /** The line of a form by which schools report on it (a field's key); null where none does. */
  readonly field: string | null;
}
