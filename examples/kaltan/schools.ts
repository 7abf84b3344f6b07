// The schools of the Kaltan example: names, enrolment and figures are all made up. The document prints no figures of
// schools, so there is nothing that they could be compared with but their own sums.

import { countPupils, createRandom, type Grades } from '../made-up.ts';

export interface KaltanSchool {
  readonly name: string;
  readonly kind: 'СОШ' | 'ООШ' | 'Лицей';
  readonly enrolment: Grades;
  /** The cells of the form by the field's key; no entry where the school has no such grades. */
  readonly cells: Readonly<Record<string, number>>;
}

/** Three ways of working with the choice of a profession, so that there are groups to be found. */
interface Manner {
  readonly trained: number;
  readonly surveyed: number;
  readonly decided: number;
  readonly byProfile: number;
  readonly tried: number;
  readonly competing: number;
  readonly partners: number;
}

const STRONG: Manner = {
  trained: 0.92,
  surveyed: 0.95,
  decided: 0.8,
  byProfile: 0.82,
  tried: 0.45,
  competing: 0.3,
  partners: 6,
};
const STEADY: Manner = {
  trained: 0.7,
  surveyed: 0.85,
  decided: 0.6,
  byProfile: 0.62,
  tried: 0.28,
  competing: 0.18,
  partners: 3,
};
const WEAK: Manner = {
  trained: 0.4,
  surveyed: 0.6,
  decided: 0.35,
  byProfile: 0.4,
  tried: 0.12,
  competing: 0.07,
  partners: 0,
};

/** Name, kind, how large its grades are, and its manner. */
const LIST: readonly (readonly [string, KaltanSchool['kind'], number, Manner])[] = [
  ['МБОУ СОШ № 101', 'СОШ', 52, STRONG],
  ['МБОУ СОШ № 102', 'СОШ', 48, STEADY],
  ['МБОУ СОШ № 103', 'СОШ', 61, STRONG],
  ['МБОУ СОШ № 104', 'СОШ', 35, WEAK],
  ['МБОУ СОШ № 105', 'СОШ', 44, STEADY],
  ['МБОУ СОШ № 106', 'СОШ', 57, STEADY],
  ['МБОУ СОШ № 107', 'СОШ', 29, WEAK],
  ['МБОУ СОШ № 108', 'СОШ', 40, STEADY],
  ['МБОУ Лицей № 109', 'Лицей', 66, STRONG],
  ['МБОУ СОШ № 110', 'СОШ', 33, WEAK],
  ['МБОУ ООШ № 111', 'ООШ', 24, STEADY],
  ['МБОУ ООШ № 112', 'ООШ', 19, WEAK],
];

function makeEnrolment(size: number, kind: KaltanSchool['kind'], random: () => number): Grades {
  return Array.from({ length: 11 }, (_, index) => {
    if (index < 9) return Math.round(size * (0.85 + 0.3 * random()));
    return kind === 'ООШ' ? 0 : Math.round(size * (0.4 + 0.1 * random()));
  });
}

function makeCells(enrolment: Grades, manner: Manner, random: () => number) {
  const of = (base: number, rate: number) =>
    Math.min(base, Math.round(base * (rate + 0.08 * (random() - 0.5))));
  const grades = (from: number, to: number) => countPupils(enrolment, from, to);
  const middle = grades(8, 9);
  const last = grades(11, 11);
  const graduates = last === 0 ? 0 : last - 1;
  const trained = of(middle, manner.trained);
  const surveyed = of(middle, manner.surveyed);
  const disabled = 4 + Math.round(4 * random());
  const leaving = 2 + Math.round(2 * random());
  const cells: Record<string, number> = {
    предпрофиль_внутри: of(trained, 0.85),
    предпрофиль_классы: Math.max(1, Math.round(trained / 25)),
    предпрофиль: trained,
    взаимодействие: manner.partners,
    анкетировано: surveyed,
    выбрали_профессии: of(surveyed, manner.decided),
    профильные_предметы: of(last, manner.byProfile),
    выпускники_11: graduates,
    профобразование: of(graduates, manner.byProfile - 0.05),
    овз_всего: disabled,
    овз_охвачено: of(disabled, Math.min(1, manner.surveyed + 0.05)),
    овз_выпускники: leaving,
    овз_планируют: leaving,
    овз_поступили: of(leaving, 0.9),
    пробы: of(grades(1, 11), manner.tried),
    конкурсы_начальные: of(grades(1, 4), manner.competing),
    конкурсы_основные: of(grades(5, 9), manner.competing),
    конкурсы_средние: of(grades(10, 11), manner.competing),
  };
  if (last > 0) return cells;
  const upper = ['профильные_предметы', 'выпускники_11', 'профобразование', 'конкурсы_средние'];
  return Object.fromEntries(Object.entries(cells).filter(([key]) => !upper.includes(key)));
}

/** Twelve schools, two of them without grades 10–11. */
export function makeKaltanSchools(): readonly KaltanSchool[] {
  const random = createRandom(2018);
  return LIST.map(([name, kind, size, manner]) => {
    const enrolment = makeEnrolment(size, kind, random);
    return { name, kind, enrolment, cells: makeCells(enrolment, manner, random) };
  });
}
