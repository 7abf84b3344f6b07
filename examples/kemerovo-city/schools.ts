// The 75 schools of the example: six as printed in the order's table, 69 made up so that the column totals equal the
// published ones. Enrolment is made up throughout: chosen so that 1.3, 1.6, 2.1 and 2.3 come out at the published percents.
// The published figures contradict each other (11008 «всего» is less than 12746 of grades 8-11), so must some rows.

import { countPupils, createRandom, type Grades, share, sum } from '../made-up.ts';

export interface ExampleSchool {
  /** As the register prints it, and as the school typed it. */
  readonly name: string;
  readonly typed: string;
  readonly district: string;
  readonly kind: string;
  readonly enrolment: Grades;
  /** The nine cells after the name; null for the six printed rows, which are taken from the file. */
  readonly cells: readonly (string | number)[] | null;
}

/** The printed report's totals over all 75 schools, and the totals that the printed percents imply. */
const PUBLISHED = {
  recommended8to11: 12746,
  profile: 1597,
  entered: 1347,
  winners: 54,
  withContract: 59,
  diagnosed4to6: 6787,
  recommendedAll: 11008,
  pupils4to6: 10394,
  pupils8to11: 18324,
  pupils1to11: 68373,
} as const;

/** What the six printed rows add up to (see the ground truth of the documents). */
const SIX = {
  recommended8to11: 1454,
  profile: 167,
  entered: 166,
  winners: 17,
  withContract: 5,
  diagnosed4to6: 580,
  recommendedAll: 1293,
} as const;

const PRINTED: readonly Omit<ExampleSchool, 'cells'>[] = [
  printed('МАОУ СОШ № 14', 'СОШ', [110, 112, 114, 84, 86, 86, 106, 107, 107, 75, 80]),
  printed('МАОУ СОШ № 78', 'СОШ', [100, 100, 100, 80, 80, 80, 78, 79, 79, 110, 112]),
  printed('МБОУ Гимназия № 17', 'Гимназия', [110, 110, 110, 90, 90, 90, 93, 93, 93, 48, 50]),
  printed('МБОУ ООШ № 68', 'ООШ', [60, 60, 60, 40, 40, 40, 71, 76, 77, 0, 0]),
  printed('МБОУ СОШ № 32', 'СОШ', [30, 30, 30, 25, 25, 25, 24, 24, 24, 48, 49]),
  printed('МБОУ СОШ № 37', 'СОШ', [95, 95, 95, 80, 80, 80, 82, 82, 83, 61, 62]),
];

function printed(name: string, kind: string, enrolment: Grades): Omit<ExampleSchool, 'cells'> {
  return { name, typed: `${name} завод`, district: 'Заводский', kind, enrolment };
}

const DISTRICTS = [
  ['Ленинский', 'ленин'],
  ['Рудничный', 'руд'],
  ['Центральный', 'центр'],
  ['Кировский', 'киров'],
  ['Заводский', 'завод'],
] as const;

const PARTNERS = ['КемГУ', 'КузГТУ', 'КОКС', 'АЗОТ', 'КОКБ', 'КемТИПП', 'Кванториум', 'КузТАГИС'];

const MADE_UP = 69;

/** The enrolment of the made-up schools, whose totals complete those of the six. */
function makeEnrolments(random: () => number, isNineYear: (index: number) => boolean): number[][] {
  const six = PRINTED.map(({ enrolment }) => enrolment);
  const rest = (total: number, from: number, to: number) =>
    total - sum(six.map((enrolment) => countPupils(enrolment, from, to)));
  const sizes = Array.from({ length: MADE_UP }, () => 0.6 + 0.8 * random());
  const upper = share(
    rest(PUBLISHED.pupils8to11, 8, 11),
    sizes.map((size, index) => (isNineYear(index) ? size * 0.6 : size)),
  );
  const middle = share(rest(PUBLISHED.pupils4to6, 4, 6), sizes);
  const enrolments = upper.map((pupils, index) => {
    const high = isNineYear(index) ? [0.5, 0.5, 0, 0] : [0.28, 0.28, 0.22, 0.22];
    const [e8 = 0, e9 = 0, e10 = 0, e11 = 0] = share(pupils, high);
    const [e4 = 0, e5 = 0, e6 = 0] = share(middle[index] ?? 0, [1, 1, 1]);
    return [0, 0, 0, e4, e5, e6, e8, e8, e9, e10, e11];
  });
  const known = sum(enrolments.map(sum)) + sum(six.map(sum));
  const lower = share(PUBLISHED.pupils1to11 - known, sizes);
  lower.forEach((pupils, index) => {
    const first = share(pupils, [1, 1, 1]);
    enrolments[index]?.splice(0, 3, ...first);
  });
  return enrolments;
}

/** The cells of the made-up rows: every column adds up with the six to the published total. */
function makeCells(enrolments: readonly number[][], isNineYear: (index: number) => boolean) {
  const weight = (from: number, to: number) => enrolments.map((one) => countPupils(one, from, to));
  const upper = weight(8, 11);
  const middle = weight(4, 6);
  const eleventh = weight(11, 11).map((pupils, index) => (isNineYear(index) ? 0 : pupils));
  const recommended = share(PUBLISHED.recommended8to11 - SIX.recommended8to11, upper, upper);
  const profile = share(PUBLISHED.profile - SIX.profile, eleventh, eleventh);
  const entered = share(PUBLISHED.entered - SIX.entered, profile, profile);
  const winners = share(
    PUBLISHED.winners - SIX.winners,
    upper.map((_, index) => (index % 3 === 0 ? 1 : 0)),
  );
  const withContract = PUBLISHED.withContract - SIX.withContract;
  const diagnosed = share(PUBLISHED.diagnosed4to6 - SIX.diagnosed4to6, middle, middle);
  const all = makeRecommendedAll(recommended, upper);
  return enrolments.map((enrolment, index) => {
    // Spread the schools without a contract over the list.
    const has =
      Math.floor(((index + 1) * withContract) / MADE_UP) >
      Math.floor((index * withContract) / MADE_UP);
    const count = has ? 1 + (index % 4) : 0;
    const names = Array.from(
      { length: count },
      (_, at) => PARTNERS[(index + at) % PARTNERS.length],
    );
    return [
      recommended[index] ?? 0,
      profile[index] ?? 0,
      entered[index] ?? 0,
      winners[index] ?? 0,
      count,
      count === 0 ? 0 : names.join(', '),
      diagnosed[index] ?? 0,
      countPupils(enrolment, 7, 9),
      all[index] ?? 0,
    ];
  });
}

/** «Всего» is published below its own part: the shortfall is put into as few schools as can bear it; the rest agree. */
function makeRecommendedAll(recommended: readonly number[], upper: readonly number[]): number[] {
  let shortfall = sum(recommended) - (PUBLISHED.recommendedAll - SIX.recommendedAll);
  const bearers = recommended
    .map((pupils, index) => ({ pupils, index }))
    .sort((a, b) => b.pupils - a.pupils || a.index - b.index);
  const all = [...recommended];
  for (const { pupils, index } of bearers) {
    const taken = Math.min(shortfall, Math.floor(pupils * 0.8));
    all[index] = pupils - taken;
    shortfall -= taken;
    if (shortfall === 0) return all;
  }
  throw new Error(`the shortfall cannot be placed in ${upper.length} schools`);
}

/** All 75, the six printed ones first, in the order of the table. */
export function makeSchools(): ExampleSchool[] {
  const random = createRandom(2023);
  const isNineYear = (index: number) => index % 12 === 5;
  const enrolments = makeEnrolments(random, isNineYear);
  const cells = makeCells(enrolments, isNineYear);
  const madeUp = enrolments.map((enrolment, index): ExampleSchool => {
    const [district, mark] = DISTRICTS[index % DISTRICTS.length] ?? DISTRICTS[0];
    const kind = isNineYear(index) ? 'ООШ' : 'СОШ';
    const name = `МБОУ ${kind} № ${101 + index}`;
    return { name, typed: `${name} ${mark}`, district, kind, enrolment, cells: cells[index] ?? [] };
  });
  return [...PRINTED.map((school) => ({ ...school, cells: null })), ...madeUp];
}
