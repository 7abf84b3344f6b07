// What stands before the school's name on the sheets of Berezniki.

/** «МАОУ _____» is printed; the others are what people put there. */
export const SCHOOL_HEADINGS: readonly string[] = [
  'МАОУ',
  'Наименование учреждения',
  'Наименование образовательной организации',
  'Образовательная организация',
  'Общеобразовательное учреждение',
  'Школа',
  'ОУ',
];
