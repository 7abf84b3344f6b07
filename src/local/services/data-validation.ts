// Data-validation rules: the builder and the rule.
import type { Kind } from '../realm/parameter-kinds.ts';
import { anything, flag, list, number, text, textOrNull } from '../realm/parameter-kinds.ts';
import type { Method } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { enumConstant } from './enums.ts';
import type { ValidationBuilderSelf, ValidationSelf } from './service-selves.ts';

/** Gives a builder that says nothing yet: invalid values are allowed with a warning. */
export function newValidationBuilder(): ValidationBuilderSelf {
  return { criteria: null, values: [], allowInvalid: true, helpText: null };
}

/** Gives the values as scripts read them: a list of texts comes with whether it shows a drop-down. */
function criteriaValues(criteria: string | null, values: ValidationSelf['values']): ServiceResult {
  return criteria === 'VALUE_IN_LIST' ? [values, true] : values;
}

const builder = methodsOf<'DataValidationBuilder'>();

function require(
  criteria: string,
  ...kinds: readonly Kind<string | number>[]
): Method<ValidationBuilderSelf> {
  return builder.free(kinds, ({ self }, ...values) => {
    self.criteria = criteria;
    self.values = values;
    return SELF;
  });
}

function setList(self: ValidationBuilderSelf, values: readonly unknown[]): typeof SELF {
  self.criteria = 'VALUE_IN_LIST';
  self.values = values.map(String);
  return SELF;
}

function setCheckbox(
  self: ValidationBuilderSelf,
  values: readonly (string | number | boolean)[],
): typeof SELF {
  self.criteria = 'CHECKBOX';
  self.values = values;
  return SELF;
}

function build(self: ValidationBuilderSelf): ServiceResult {
  if (self.criteria === null) {
    throw new ServiceError('A data validation rule must have a criteria.');
  }
  const { criteria, values, allowInvalid, helpText } = self;
  return serviceObject('DataValidation', {
    kind: 'modelled',
    areas: [],
    criteria,
    values,
    allowInvalid,
    helpText,
    xml: null,
  });
}

/** A rule being built. */
export const VALIDATION_BUILDER_CLASS = serviceClass<ValidationBuilderSelf>({
  fullName: 'SpreadsheetApp.DataValidationBuilder',
  auth: 'LIMITED',
  methods: {
    requireValueInList: builder
      .free([list(anything)], ({ self }, values) => setList(self, values))
      .or([list(anything), flag], ({ self }, values) => setList(self, values)),
    requireCheckbox: builder
      .free([], ({ self }) => setCheckbox(self, []))
      .or([text], ({ self }, checked) => setCheckbox(self, [checked]))
      .or([text, text], ({ self }, checked, unchecked) => setCheckbox(self, [checked, unchecked])),
    requireNumberBetween: require('NUMBER_BETWEEN', number, number),
    requireNumberNotBetween: require('NUMBER_NOT_BETWEEN', number, number),
    requireNumberEqualTo: require('NUMBER_EQUAL_TO', number),
    requireNumberNotEqualTo: require('NUMBER_NOT_EQUAL_TO', number),
    requireNumberGreaterThan: require('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThan: require('NUMBER_LESS_THAN', number),
    requireNumberLessThanOrEqualTo: require('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    requireTextContains: require('TEXT_CONTAINS', text),
    requireTextDoesNotContain: require('TEXT_DOES_NOT_CONTAIN', text),
    requireTextEqualTo: require('TEXT_EQUAL_TO', text),
    requireTextIsEmail: require('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: require('TEXT_IS_VALID_URL'),
    requireDate: require('DATE_IS_VALID_DATE'),
    requireFormulaSatisfied: require('CUSTOM_FORMULA', text),
    setAllowInvalid: builder.free([flag], ({ self }, allowed) => {
      self.allowInvalid = allowed;
      return SELF;
    }),
    setHelpText: builder.free([textOrNull], ({ self }, helpText) => {
      self.helpText = helpText;
      return SELF;
    }),
    getAllowInvalid: builder.free([], ({ self }) => self.allowInvalid),
    getHelpText: builder.free([], ({ self }) => self.helpText),
    getCriteriaType: builder.free([], ({ self }) =>
      self.criteria === null ? null : enumConstant('DataValidationCriteria', self.criteria),
    ),
    getCriteriaValues: builder.free([], ({ self }) => criteriaValues(self.criteria, self.values)),
    copy: builder.free([], ({ self }) => serviceObject('DataValidationBuilder', { ...self })),
    build: builder.free([], ({ self }) => build(self)),
  },
});

const rule = methodsOf<'DataValidation'>();

/** A finished rule. */
export const VALIDATION_CLASS = serviceClass<ValidationSelf>({
  fullName: 'SpreadsheetApp.DataValidation',
  auth: 'LIMITED',
  methods: {
    getAllowInvalid: rule.free([], ({ self }) => self.allowInvalid),
    getHelpText: rule.free([], ({ self }) => self.helpText),
    getCriteriaType: rule.free([], ({ self }) =>
      enumConstant('DataValidationCriteria', self.criteria),
    ),
    getCriteriaValues: rule.free([], ({ self }) => criteriaValues(self.criteria, self.values)),
    copy: rule.free([], ({ self }) => {
      const { criteria, values, allowInvalid, helpText } = self;
      return serviceObject('DataValidationBuilder', { criteria, values, allowInvalid, helpText });
    }),
  },
});
