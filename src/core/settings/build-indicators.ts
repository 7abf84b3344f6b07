// The rows of «Показатели» → indicators. One with a fault stays, without its figure where the fault is about that.

import type { Indicator, IndicatorMethod, IndicatorSource } from '../programme/indicator.ts';
import type { ProgrammePath } from '../programme/programme-fault.ts';
import type { Target, Unit } from '../programme/target.ts';
import { readPlainNumber } from '../reporting/draft/printed-cell.ts';
import type { IndicatorRow } from './describe-indicators.ts';
import { firstStep } from './read-table.ts';
import type { FindPlace } from './settings-places.ts';
import type { IndicatorCells } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';
import { describeTargetContext, readTarget } from './target-cells.ts';

/** What the figure comes from; an indicator that lacks any of them has none. */
const FIGURE_CELLS = ['unit', 'source', 'form', 'numerator', 'denominator', 'parts'] as const;

/** The cell of a place within an indicator, where the two are not named alike. */
const CELL_NAMES: Readonly<Record<string, keyof IndicatorRow>> = {
  'source.code': 'source',
  'source.kind': 'source',
  'source.form': 'form',
  'source.numerator': 'numerator',
  'source.denominator': 'denominator',
  'source.parts': 'parts',
  'baseline.printed': 'baselinePrinted',
  'baseline.value': 'baselineValue',
  'method.collection': 'collection',
  'method.processing': 'processing',
  'method.system': 'system',
  'method.codes': 'codes',
  direction: 'moreIsBetter',
};

function buildFindPlace({ row, placeOfYear }: IndicatorCells): FindPlace {
  return (rest: ProgrammePath) => {
    const [first, second] = rest;
    if (first === 'targets' && second !== undefined) return placeOfYear(Number(second));
    const name = CELL_NAMES[`${firstStep(rest)}.${String(second ?? '')}`];
    return row.placeOf(name ?? CELL_NAMES[firstStep(rest)] ?? firstStep(rest));
  };
}

function buildSource(
  { row }: IndicatorCells,
  onlyForm: string | null,
  sink: SettingsSink,
): IndicatorSource {
  const { values, placeOf } = row;
  const isFaulty = FIGURE_CELLS.some((key) => !(key in values));
  const { source = null, form = null, numerator = null, denominator = null, parts = [] } = values;
  const kind = source?.kind ?? (numerator === null ? 'manual' : 'form');
  if (isFaulty) return { kind: 'manual' };
  if (source?.kind === 'same-as') return source;
  if (kind === 'manual') return { kind: 'manual' };
  const formKey = form ?? onlyForm;
  for (const key of ['form', 'numerator'] as const) {
    const isMissing = key === 'form' ? formKey === null : numerator === null;
    if (isMissing) sink.faults.push(buildSettingsFault(placeOf(key), { kind: 'needed' }));
  }
  if (formKey === null || numerator === null) return { kind: 'manual' };
  return { kind: 'form', form: formKey, numerator, denominator, parts };
}

/** null where the four cells say nothing. */
function buildMethod(values: Partial<IndicatorRow>): IndicatorMethod | null {
  const { collection = '', processing = '', system = '', codes = [] } = values;
  const isEmpty = collection === '' && processing === '' && system === '' && codes.length === 0;
  return isEmpty ? null : { collection, processing, system, codes };
}

function buildTargets(
  { targets, placeOfTarget }: IndicatorCells,
  own: Pick<Indicator, 'unit' | 'noun' | 'direction' | 'source'>,
  sink: SettingsSink,
): Readonly<Record<string, Target>> {
  const context = describeTargetContext(own);
  const entries: (readonly [string, Target])[] = [];
  for (const [year, cells] of targets) {
    const read = readTarget(cells, year, context);
    if (read.kind === 'faulty') {
      const place = placeOfTarget(year, 'reading');
      sink.faults.push(buildSettingsFault(place, { kind: 'target-reading' }));
    }
    if (read.target !== null) entries.push([String(year), read.target]);
  }
  return Object.fromEntries(entries);
}

/** The kind of a value by its printed unit: «%», «чел», ''. */
function readUnit(printed: string): Unit {
  if (printed.trim() === '') return 'none';
  return /^\s*(?:%|проц)/i.test(printed) ? 'percent' : 'count';
}

/** null for a row without a code: nothing could name it. */
function buildIndicator(
  cells: IndicatorCells,
  onlyForm: string | null,
  sink: SettingsSink,
): Indicator | null {
  const { values } = cells.row;
  const { code, title = code, baselinePrinted = '' } = values;
  if (code === undefined || title === undefined) return null;
  const { noun = null, moreIsBetter = true, unitPrinted = '' } = values;
  const unit = values.unit ?? readUnit(unitPrinted);
  const source = buildSource(cells, onlyForm, sink);
  const direction = moreIsBetter ? 'more' : 'less';
  const { baselineValue = readPlainNumber(baselinePrinted)?.value ?? null } = values;
  const indicator: Indicator = {
    code,
    // A row without its task has its fault already; a blank one would be no programme at all.
    task: values.task ?? '?',
    title,
    reportTitle: values.reportTitle ?? title,
    unit,
    unitPrinted,
    noun,
    baseline: { printed: baselinePrinted, value: baselineValue },
    targets: buildTargets(cells, { unit, noun, direction, source }, sink),
    source,
    direction,
    period: values.period ?? 'per-year',
    scale: values.scale ?? [],
    method: buildMethod(values),
  };
  sink.places.set(indicator, buildFindPlace(cells));
  return indicator;
}

/** An indicator for every row with a code. `onlyForm` is the form of rows that name none; null where there are several. */
export function buildIndicators(
  rows: readonly IndicatorCells[],
  onlyForm: string | null,
  sink: SettingsSink,
): readonly Indicator[] {
  return rows.flatMap((cells) => buildIndicator(cells, onlyForm, sink) ?? []);
}
