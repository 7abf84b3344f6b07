// The class Range, put together from its parts.
import { serviceClass } from '../realm/service-class.ts';
import { RANGE_BORDER } from './range-border.ts';
import { RANGE_CLEAR } from './range-clear.ts';
import { RANGE_FORMAT } from './range-format.ts';
import { RANGE_GEOMETRY } from './range-geometry.ts';
import { RANGE_MERGES } from './range-merges.ts';
import { RANGE_NOTES } from './range-notes.ts';
import { RANGE_PROTECTION } from './range-protection.ts';
import { RANGE_RICH_TEXT } from './range-rich-text.ts';
import { RANGE_TEXT_STYLE } from './range-text-style.ts';
import { RANGE_VALIDATION } from './range-validation.ts';
import { RANGE_VALUES } from './range-values.ts';
import type { RangeSelf } from './service-selves.ts';

/** A block of cells. */
export const RANGE_CLASS = serviceClass<RangeSelf>({
  fullName: 'SpreadsheetApp.Range',
  auth: 'LIMITED',
  methods: {
    ...RANGE_GEOMETRY,
    ...RANGE_VALUES,
    ...RANGE_FORMAT,
    ...RANGE_BORDER,
    ...RANGE_CLEAR,
    ...RANGE_MERGES,
    ...RANGE_NOTES,
    ...RANGE_VALIDATION,
    ...RANGE_PROTECTION,
    ...RANGE_RICH_TEXT,
    ...RANGE_TEXT_STYLE,
  },
});
