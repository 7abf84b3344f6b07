// All classes of the services by name, and which of them are globals of a script.
import type { ServiceClass } from '../realm/service-class.ts';
import { CACHE_CLASS, CACHE_SERVICE_CLASS } from './cache-service.ts';
import { CHART_BUILDER_CLASS, CHART_CLASS, CHART_OPTIONS_CLASS } from './charts.ts';
import { BOOLEAN_CONDITION_CLASS, RULE_BUILDER_CLASS, RULE_CLASS } from './conditional-format.ts';
import { VALIDATION_BUILDER_CLASS, VALIDATION_CLASS } from './data-validation.ts';
import { ENUM_CLASS, ENUM_VALUE_CLASS } from './enums.ts';
import { HTML_OUTPUT_CLASS, HTML_SERVICE_CLASS } from './html-service.ts';
import { LOCK_CLASS, LOCK_SERVICE_CLASS } from './lock-service.ts';
import { CONSOLE_CLASS, LOGGER_CLASS } from './logger.ts';
import { PROPERTIES_CLASS, PROPERTIES_SERVICE_CLASS } from './properties-service.ts';
import { PROTECTION_CLASS } from './protection.ts';
import { RANGE_CLASS } from './range.ts';
import { RANGE_LIST_CLASS } from './range-list.ts';
import {
  RICH_TEXT_BUILDER_CLASS,
  RICH_TEXT_CLASS,
  TEXT_STYLE_BUILDER_CLASS,
  TEXT_STYLE_CLASS,
} from './rich-text.ts';
import type { ServiceSelves } from './service-selves.ts';
import { SCRIPT_APP_CLASS, SESSION_CLASS, USER_CLASS } from './session.ts';
import { SHEET_CLASS } from './sheet.ts';
import { SPREADSHEET_CLASS } from './spreadsheet.ts';
import { SPREADSHEET_APP_CLASS } from './spreadsheet-app.ts';
import { MENU_CLASS, PROMPT_RESPONSE_CLASS, UI_CLASS } from './ui.ts';
import { UTILITIES_CLASS } from './utilities.ts';

/** Every class by the name of its objects. */
export const SERVICE_CLASSES: {
  readonly [Name in keyof ServiceSelves]: ServiceClass<ServiceSelves[Name]>;
} = {
  SpreadsheetApp: SPREADSHEET_APP_CLASS,
  Spreadsheet: SPREADSHEET_CLASS,
  Sheet: SHEET_CLASS,
  Range: RANGE_CLASS,
  RangeList: RANGE_LIST_CLASS,
  ConditionalFormatRule: RULE_CLASS,
  ConditionalFormatRuleBuilder: RULE_BUILDER_CLASS,
  BooleanCondition: BOOLEAN_CONDITION_CLASS,
  EmbeddedChart: CHART_CLASS,
  EmbeddedChartBuilder: CHART_BUILDER_CLASS,
  ChartOptions: CHART_OPTIONS_CLASS,
  Protection: PROTECTION_CLASS,
  DataValidation: VALIDATION_CLASS,
  DataValidationBuilder: VALIDATION_BUILDER_CLASS,
  TextStyle: TEXT_STYLE_CLASS,
  TextStyleBuilder: TEXT_STYLE_BUILDER_CLASS,
  RichTextValue: RICH_TEXT_CLASS,
  RichTextValueBuilder: RICH_TEXT_BUILDER_CLASS,
  Ui: UI_CLASS,
  Menu: MENU_CLASS,
  PromptResponse: PROMPT_RESPONSE_CLASS,
  HtmlService: HTML_SERVICE_CLASS,
  HtmlOutput: HTML_OUTPUT_CLASS,
  LockService: LOCK_SERVICE_CLASS,
  Lock: LOCK_CLASS,
  PropertiesService: PROPERTIES_SERVICE_CLASS,
  Properties: PROPERTIES_CLASS,
  CacheService: CACHE_SERVICE_CLASS,
  Cache: CACHE_CLASS,
  Session: SESSION_CLASS,
  User: USER_CLASS,
  Utilities: UTILITIES_CLASS,
  Logger: LOGGER_CLASS,
  console: CONSOLE_CLASS,
  ScriptApp: SCRIPT_APP_CLASS,
  Enum: ENUM_CLASS,
  EnumValue: ENUM_VALUE_CLASS,
};

/** The services that a script finds among its globals. */
export const GLOBAL_SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'Logger',
  'console',
  'ScriptApp',
] as const;
