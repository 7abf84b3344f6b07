// Charts on a sheet: the builder of column charts, the chart, its options. Only what can be kept in an .xlsx is taken.
import { anything, instance, text, whole } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Area, Sheet, SheetChart } from '../workbook/workbook.ts';
import { rangeObject } from './range-area.ts';
import type { ChartBuilderSelf, ChartSelf } from './service-selves.ts';

/** The size of a chart that nobody has set. */
const WIDTH = 600;
const HEIGHT = 371;

/** Gives a builder that says nothing yet. */
export function newChartBuilder(sheet: Sheet): ChartBuilderSelf {
  return {
    sheet,
    chart: {
      areas: [],
      title: '',
      seriesNames: [],
      colours: [],
      row: 1,
      column: 1,
      width: WIDTH,
      height: HEIGHT,
      part: null,
    },
  };
}

const chart = methodsOf<'EmbeddedChart'>();

/** A finished chart, or one of the file. Its ranges are those that stand on its own sheet. */
export const CHART_CLASS = serviceClass<ChartSelf>({
  fullName: 'SpreadsheetApp.EmbeddedChart',
  auth: 'LIMITED',
  methods: {
    getOptions: chart.read([], ({ self }) => serviceObject('ChartOptions', self.chart)),
    getRanges: chart.read([], ({ self }) =>
      self.chart.areas.map((area) => rangeObject(self.sheet, area)),
    ),
  },
});

const options = methodsOf<'ChartOptions'>();

/** The options of a chart; only the title is told. */
export const CHART_OPTIONS_CLASS = serviceClass<SheetChart>({
  fullName: 'Charts.ChartOptions',
  auth: 'LIMITED',
  methods: {
    get: options.free([text], ({ self }, name) => {
      if (name !== 'title') throw notKept(name);
      return self.title === '' ? null : self.title;
    }),
  },
});

function notKept(name: string): ServiceError {
  return new ServiceError(`The chart option "${name}" is not in the local host.`);
}

function refuse(name: string, value: unknown): ServiceError {
  return new ServiceError(`The chart option "${name}" cannot be ${JSON.stringify(value)}.`);
}

function readText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw refuse(name, value);
  return value;
}

function readPixels(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0)
    throw refuse(name, value);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{0: {labelInLegend: '2020'}, …}`; nothing else of a series is kept. */
function readSeriesNames(name: string, value: unknown): string[] {
  if (!isRecord(value)) throw refuse(name, value);
  const names: string[] = [];
  for (const [index, series] of Object.entries(value)) {
    const isNamed = isRecord(series) && Object.keys(series).join() === 'labelInLegend';
    if (!isNamed || !/^\d+$/.test(index)) throw refuse(name, value);
    names[Number(index)] = readText(name, series.labelInLegend);
  }
  return Array.from(names, (one) => one ?? '');
}

function readColours(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw refuse(name, value);
  return value.map((one: unknown) => {
    const colour = readText(name, one).toLowerCase();
    if (!/^#[0-9a-f]{6}$/.test(colour)) throw refuse(name, value);
    return colour;
  });
}

/** The one value of an option that the file is written with. */
function expectOnly(name: string, value: unknown, wanted: unknown): void {
  if (JSON.stringify(value) !== JSON.stringify(wanted)) throw refuse(name, value);
}

function setOption(before: SheetChart, name: string, value: unknown): SheetChart {
  switch (name) {
    case 'title':
      return { ...before, title: readText(name, value) };
    case 'width':
      return { ...before, width: readPixels(name, value) };
    case 'height':
      return { ...before, height: readPixels(name, value) };
    case 'series':
      return { ...before, seriesNames: readSeriesNames(name, value) };
    case 'colors':
      return { ...before, colours: readColours(name, value) };
    case 'legend':
      expectOnly(name, value, { position: 'bottom' });
      return before;
    case 'vAxis':
      expectOnly(name, value, { minValue: 0 });
      return before;
    default:
      throw notKept(name);
  }
}

const builder = methodsOf<'EmbeddedChartBuilder'>();

/** A chart being built: a column chart over single columns of one sheet, without header rows. */
export const CHART_BUILDER_CLASS = serviceClass<ChartBuilderSelf>({
  fullName: 'SpreadsheetApp.EmbeddedChartBuilder',
  auth: 'LIMITED',
  methods: {
    asColumnChart: builder.free([], () => SELF),
    addRange: builder.free([instance('Range')], ({ self }, range) => {
      if (range.sheet !== self.sheet) {
        throw new ServiceError('A chart over another sheet is not in the local host.');
      }
      const { row, column, rows, columns } = range;
      if (columns !== 1) throw new ServiceError('A chart range must be one column here.');
      const area: Area = { row, column, rows, columns };
      self.chart = { ...self.chart, areas: [...self.chart.areas, area] };
      return SELF;
    }),
    setNumHeaders: builder.free([whole], (_call, headers) => {
      if (headers !== 0)
        throw new ServiceError('Header rows of a chart are not in the local host.');
      return SELF;
    }),
    setOption: builder.free([text, anything], ({ self }, name, value) => {
      self.chart = setOption(self.chart, name, value);
      return SELF;
    }),
    setPosition: builder.free(
      [whole, whole, whole, whole],
      ({ self }, row, column, offsetX, offsetY) => {
        if (row < 1 || column < 1 || offsetX !== 0 || offsetY !== 0) {
          throw new ServiceError('A chart stands at the corner of a cell in the local host.');
        }
        self.chart = { ...self.chart, row, column };
        return SELF;
      },
    ),
    build: builder.free([], ({ self }) => {
      const [, ...series] = self.chart.areas;
      if (series.length === 0) throw new ServiceError('A chart needs ranges.');
      return serviceObject('EmbeddedChart', { sheet: self.sheet, chart: self.chart });
    }),
  },
});
