// The charts of a sheet: listing them, putting them there, taking them away.
import { instance } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { newChartBuilder } from './charts.ts';

const { read, write, free } = methodsOf<'Sheet'>();

/** What Sheet does with charts. */
export const SHEET_CHARTS: MethodTable<Sheet> = {
  newChart: free([], ({ self }) => serviceObject('EmbeddedChartBuilder', newChartBuilder(self))),
  getCharts: read([], ({ self }) =>
    self.charts.map((chart) => serviceObject('EmbeddedChart', { sheet: self, chart })),
  ),
  insertChart: write([instance('EmbeddedChart')], ({ self }, { sheet, chart }) => {
    if (sheet !== self) throw new ServiceError('The chart was built for another sheet.');
    if (self.charts.includes(chart)) throw new ServiceError('The chart is there already.');
    self.charts = [...self.charts, chart];
    self.chartsChanged = true;
    return undefined;
  }),
  removeChart: write([instance('EmbeddedChart')], ({ self }, { chart }) => {
    if (!self.charts.includes(chart)) throw new ServiceError('The chart is not on this sheet.');
    self.charts = self.charts.filter((other) => other !== chart);
    self.chartsChanged = true;
    return undefined;
  }),
};
