// Conditional-format rules: the builder, the rule, its condition.
import type { Kind } from '../realm/parameter-kinds.ts';
import {
  anything,
  flagOrNull,
  instance,
  list,
  number,
  orNull,
  text,
} from '../realm/parameter-kinds.ts';
import type { Method, MethodTable } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Area, RuleFormat } from '../workbook/workbook.ts';
import { colour } from './colour-kind.ts';
import { booleanCriteria, enumConstant } from './enums.ts';
import { rangeObject } from './range-area.ts';
import type { ConditionSelf, RangeSelf, RuleBuilderSelf, RuleSelf } from './service-selves.ts';

const NO_FORMAT: RuleFormat = {
  background: null,
  fontColour: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** Gives a builder that says nothing yet. */
export function newRuleBuilder(): RuleBuilderSelf {
  return { sheet: null, areas: [], criteria: null, values: [], format: NO_FORMAT };
}

function rangesOf(rule: RuleSelf): ServiceResult {
  const { sheet } = rule;
  return sheet === null ? [] : rule.rule.areas.map((area) => rangeObject(sheet, area));
}

function condition(self: RuleSelf): ServiceResult {
  return self.rule.kind === 'opaque' ? null : serviceObject('BooleanCondition', self.rule);
}

const rule = methodsOf<'ConditionalFormatRule'>();

/** A finished rule. A rule of the file that is not modelled has neither condition. */
export const RULE_CLASS = serviceClass<RuleSelf>({
  fullName: 'SpreadsheetApp.ConditionalFormatRule',
  auth: 'LIMITED',
  methods: {
    getRanges: rule.free([], ({ self }) => rangesOf(self)),
    getBooleanCondition: rule.free([], ({ self }) => condition(self)),
    getGradientCondition: rule.free([], () => null),
    copy: rule.free([], ({ self }) => {
      if (self.rule.kind === 'opaque') {
        throw new ServiceError('Copying a rule that is not modelled is not in the local host.');
      }
      const { areas, criteria, values, format } = self.rule;
      return serviceObject('ConditionalFormatRuleBuilder', {
        sheet: self.sheet,
        areas,
        criteria,
        values,
        format,
      });
    }),
  },
});

const conditionOf = methodsOf<'BooleanCondition'>();

/** When a rule paints, and how. */
export const BOOLEAN_CONDITION_CLASS = serviceClass<ConditionSelf>({
  fullName: 'SpreadsheetApp.BooleanCondition',
  auth: 'LIMITED',
  methods: {
    getCriteriaType: conditionOf.free([], ({ self }) =>
      enumConstant('BooleanCriteria', self.criteria),
    ),
    getCriteriaValues: conditionOf.free([], ({ self }) => self.values),
    getBackground: conditionOf.free([], ({ self }) => self.format.background),
    getFontColor: conditionOf.free([], ({ self }) => self.format.fontColour),
    getBold: conditionOf.free([], ({ self }) => self.format.bold),
    getItalic: conditionOf.free([], ({ self }) => self.format.italic),
    getStrikethrough: conditionOf.free([], ({ self }) => self.format.strikethrough),
    getUnderline: conditionOf.free([], ({ self }) => self.format.underline),
  },
});

const builder = methodsOf<'ConditionalFormatRuleBuilder'>();

/** Gives a `when…` method with its arguments. */
function when(
  criteria: string,
  ...kinds: readonly Kind<string | number>[]
): Method<RuleBuilderSelf> {
  return builder.free(kinds, ({ self }, ...values) => {
    self.criteria = criteria;
    self.values = values;
    return SELF;
  });
}

/** Gives a `set…` method of one part of the look. */
function paint<Part extends keyof RuleFormat>(
  part: Part,
  kind: Kind<RuleFormat[Part]>,
): Method<RuleBuilderSelf> {
  return builder.free([kind], ({ self }, value) => {
    self.format = { ...self.format, [part]: value };
    return SELF;
  });
}

function setRanges(self: RuleBuilderSelf, ranges: readonly RangeSelf[]): typeof SELF {
  const sheet = ranges[0]?.sheet ?? null;
  if (ranges.some((range) => range.sheet !== sheet)) {
    throw new ServiceError('All ranges of a conditional format rule must be on the same sheet.');
  }
  self.sheet = sheet;
  self.areas = ranges.map(
    ({ row, column, rows, columns }): Area => ({ row, column, rows, columns }),
  );
  return SELF;
}

function build(self: RuleBuilderSelf): ServiceResult {
  if (self.criteria === null) {
    throw new ServiceError('A conditional format rule must have a condition.');
  }
  const { areas, criteria, values, format, sheet } = self;
  return serviceObject('ConditionalFormatRule', {
    sheet,
    rule: { kind: 'boolean', areas, criteria, values, format, xml: null },
  });
}

function isValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

const WHEN: MethodTable<RuleBuilderSelf> = {
  whenFormulaSatisfied: when('CUSTOM_FORMULA', text),
  whenTextContains: when('TEXT_CONTAINS', text),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', text),
  whenTextStartsWith: when('TEXT_STARTS_WITH', text),
  whenTextEndsWith: when('TEXT_ENDS_WITH', text),
  whenTextEqualTo: when('TEXT_EQUAL_TO', text),
  whenNumberBetween: when('NUMBER_BETWEEN', number, number),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', number, number),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO', number),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', number),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN', number),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  whenNumberLessThan: when('NUMBER_LESS_THAN', number),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
};

/** A rule being built. */
export const RULE_BUILDER_CLASS = serviceClass<RuleBuilderSelf>({
  fullName: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  auth: 'LIMITED',
  methods: {
    ...WHEN,
    withCriteria: builder.free([booleanCriteria, list(anything)], ({ self }, criteria, values) => {
      self.criteria = criteria;
      self.values = values.filter(isValue);
      return SELF;
    }),
    setBackground: paint('background', orNull(colour)),
    setFontColor: paint('fontColour', orNull(colour)),
    setBold: paint('bold', flagOrNull),
    setItalic: paint('italic', flagOrNull),
    setStrikethrough: paint('strikethrough', flagOrNull),
    setUnderline: paint('underline', flagOrNull),
    setRanges: builder.free([list(instance('Range'))], ({ self }, ranges) =>
      setRanges(self, ranges),
    ),
    getRanges: builder.free([], ({ self }) =>
      self.areas.map((area) => (self.sheet === null ? null : rangeObject(self.sheet, area))),
    ),
    copy: builder.free([], ({ self }) =>
      serviceObject('ConditionalFormatRuleBuilder', { ...self }),
    ),
    build: builder.free([], ({ self }) => build(self)),
  },
});
