// The sheet «Показатели»: a row for each indicator, with a pair of columns for each year's target.

import type { PartSource, Period, ScaleLevel } from '../programme/indicator.ts';
import type { CountedNoun, Unit } from '../programme/target.ts';
import { CODES } from './formats/list-format.ts';
import { OPTIONAL_NOUN } from './formats/noun-format.ts';
import { NUMBER_OR_NONE } from './formats/number-formats.ts';
import { PARTS } from './formats/parts-format.ts';
import { SCALE } from './formats/scale-format.ts';
import { SOURCE, type SourceKind } from './formats/source-format.ts';
import {
  NEEDED_CODE,
  NEEDED_TEXT,
  OPTIONAL_CODE,
  OPTIONAL_TEXT,
  TEXT,
} from './formats/text-formats.ts';
import { buildWordFormat, buildYesNoFormat } from './formats/word-format.ts';
import type { RowDescription, TableDescription } from './table-description.ts';

/** An indicator without its targets, flat. */
export interface IndicatorRow {
  readonly code: string;
  readonly task: string;
  readonly title: string;
  /** null: the same as the title. */
  readonly reportTitle: string | null;
  readonly unitPrinted: string;
  /** null: told by the printed one. */
  readonly unit: Unit | null;
  readonly noun: CountedNoun | null;
  /** null: told by whether there is a numerator. */
  readonly source: SourceKind | null;
  readonly form: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly parts: readonly PartSource[];
  readonly moreIsBetter: boolean;
  readonly period: Period;
  readonly scale: readonly ScaleLevel[];
  readonly collection: string;
  readonly processing: string;
  readonly system: string;
  readonly codes: readonly string[];
  readonly baselinePrinted: string;
  /** undefined: told by the printed one where that is a number. */
  readonly baselineValue: number | null | undefined;
}

const UNIT = buildWordFormat<Unit | null>(
  [
    ['percent', 'доля', 'процент', '%'],
    ['count', 'количество', 'число'],
    ['none', 'без единицы'],
  ],
  { value: null },
);

const PERIOD = buildWordFormat<Period>(
  [
    ['per-year', 'за год'],
    ['cumulative', 'нарастающим итогом'],
    ['snapshot', 'на дату'],
  ],
  { value: 'per-year' },
);

/** The indicators, without their targets. */
export const INDICATORS_TABLE: TableDescription<IndicatorRow> = {
  title: 'Показатели',
  needed: ['code', 'title'],
  columns: {
    code: { heading: 'Код', aliases: ['Код показателя'], width: 60, format: NEEDED_CODE },
    task: { heading: 'Задача', aliases: ['Код задачи'], width: 60, format: NEEDED_CODE },
    title: {
      heading: 'Показатель',
      aliases: ['Наименование показателя', 'Название показателя'],
      width: 340,
      format: NEEDED_TEXT,
    },
    reportTitle: { heading: 'Показатель (в отчёте)', width: 240, format: OPTIONAL_TEXT },
    unitPrinted: {
      heading: 'Ед. изм.',
      aliases: ['Ед.', 'Единица измерения'],
      width: 60,
      format: TEXT,
    },
    unit: { heading: 'Вид величины', width: 110, format: UNIT },
    noun: { heading: 'Что считаем', width: 150, format: OPTIONAL_NOUN },
    source: { heading: 'Источник', width: 130, format: SOURCE },
    form: { heading: 'Форма', width: 90, format: OPTIONAL_CODE },
    numerator: { heading: 'Числитель', width: 200, format: OPTIONAL_TEXT },
    denominator: { heading: 'Знаменатель', width: 160, format: OPTIONAL_TEXT },
    parts: { heading: 'Части', width: 200, format: PARTS },
    moreIsBetter: {
      heading: 'Чем больше, тем лучше',
      width: 90,
      format: buildYesNoFormat(true),
    },
    period: { heading: 'Характер', width: 140, format: PERIOD },
    scale: { heading: 'Шкала', width: 160, format: SCALE },
    collection: { heading: 'Способ сбора', width: 160, format: TEXT },
    processing: { heading: 'Обработка', width: 160, format: TEXT },
    system: { heading: 'Система', aliases: ['Информационная система'], width: 140, format: TEXT },
    codes: { heading: 'Коды позиций', width: 120, format: CODES },
    baselinePrinted: { heading: 'Исходное', width: 80, format: TEXT },
    baselineValue: { heading: 'Исходное, число', width: 80, format: NUMBER_OR_NONE },
  },
};

/** The texts of one year's target. */
export interface TargetCells {
  readonly printed: string;
  readonly reading: string;
}

const PLAN_WIDTH = 130;
const READING_WIDTH = 190;

/** The two columns of a year. */
export function describeTarget(year: number): RowDescription<TargetCells> {
  return {
    printed: { heading: `План ${year}`, width: PLAN_WIDTH, format: TEXT },
    reading: { heading: `Прочтение ${year}`, width: READING_WIDTH, format: TEXT },
  };
}

/** A heading of a year's column, or one that should have been. */
export interface TargetHeading {
  readonly kind: keyof TargetCells;
  /** null where the heading has no year of four digits, or two of them. */
  readonly year: number | null;
}

const TARGET_HEADING = /^\s*(?:(план|цп|цел[а-я]*|target|plan)|(прочтение|reading))(?![а-яёa-z])/i;

/** Reads «План 2023», «ЦП на 2023 г.», «Прочтение 2023»; null for a heading that is about no target. */
export function readTargetHeading(text: string): TargetHeading | null {
  const match = TARGET_HEADING.exec(text);
  if (match === null) return null;
  const [year, ...others] = text.match(/(?<![\p{L}\d])\d{4}(?!\d)/gu) ?? [];
  const isOne = year !== undefined && others.length === 0;
  return {
    kind: match[1] === undefined ? 'reading' : 'printed',
    year: isOne ? Number(year) : null,
  };
}
