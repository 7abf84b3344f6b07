// The tables of the analytical report of Kemerovo district, as printed.

/** The year (the last of a school year), the participants, the total and the percent as printed. */
export type PrintedShare = readonly [
  year: number,
  participants: number,
  total: number,
  percent: string,
];

/** A table of shares and the indicator that it belongs to; tables 6 and 7 divide indicator 10. */
export interface PrintedTable {
  readonly table: string;
  readonly code: string;
  readonly series: readonly PrintedShare[];
}

/** Tables 1–7, 9 and 11; the report has no table 8. */
export const SHARE_TABLES: readonly PrintedTable[] = [
  {
    table: '1',
    code: '2',
    series: [
      [2020, 283, 420, '67'],
      [2021, 303, 426, '71'],
      [2022, 282, 419, '67'],
    ],
  },
  {
    table: '2',
    code: '3',
    series: [
      [2020, 39, 94, '41'],
      [2021, 25, 77, '32'],
      [2022, 31, 80, '39'],
    ],
  },
  {
    table: '3',
    code: '4',
    series: [
      [2020, 48, 94, '51'],
      [2021, 44, 77, '57'],
      [2022, 46, 80, '57'],
    ],
  },
  {
    table: '4',
    code: '6',
    series: [
      [2020, 50, 493, '10,1'],
      [2021, 27, 417, '6,5'],
      [2022, 33, 499, '6,6'],
    ],
  },
  {
    table: '5',
    code: '8',
    series: [
      [2020, 4, 105, '4,2'],
      [2021, 3, 26, '12'],
      [2022, 4, 25, '16'],
    ],
  },
  {
    table: '6',
    code: '10.1',
    series: [
      [2020, 390, 2194, '18'],
      [2021, 525, 1946, '27'],
      [2022, 575, 2035, '28'],
    ],
  },
  {
    table: '7',
    code: '10.2',
    series: [
      [2020, 32, 195, '16'],
      [2021, 68, 176, '39'],
      [2022, 75, 185, '40'],
    ],
  },
  {
    table: '9',
    code: '12',
    series: [
      [2020, 81, 493, '16'],
      [2021, 303, 505, '60'],
      [2022, 310, 499, '62'],
    ],
  },
  {
    table: '11',
    code: '14',
    series: [
      [2020, 81, 493, '16'],
      [2021, 303, 505, '60'],
      [2022, 310, 499, '62'],
    ],
  },
];

/** Table 10: places for trial work by year, indicator 13. */
export const PLACES: readonly (readonly [year: number, places: number])[] = [
  [2020, 14],
  [2021, 21],
  [2022, 23],
];
