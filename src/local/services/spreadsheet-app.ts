// SpreadsheetApp: the way to the spreadsheet, its builders and enums.
import { instance, text, whole } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { serviceObject } from '../realm/service-object.ts';
import { newRuleBuilder } from './conditional-format.ts';
import { newValidationBuilder } from './data-validation.ts';
import { enumsOf } from './enums.ts';
import { newRichTextBuilder, newTextStyle } from './rich-text.ts';
import type { Empty } from './service-selves.ts';
import { activate, activeSheet } from './sheet-list.ts';
import { activeRange, currentCell } from './spreadsheet.ts';

const { read, write, free } = methodsOf<'SpreadsheetApp'>();

const CONSTANTS = enumsOf(
  'BooleanCriteria',
  'DataValidationCriteria',
  'BorderStyle',
  'WrapStrategy',
  'SheetType',
  'Dimension',
  'ProtectionType',
);

function noOtherFile(): never {
  throw new ServiceError('Opening or creating another spreadsheet is not in the local host.');
}

/** SpreadsheetApp. Opening another file needs the full scope and is not in the local host even then. */
export const SPREADSHEET_APP_CLASS = serviceClass<Empty>({
  fullName: 'SpreadsheetApp',
  auth: 'LIMITED',
  constants: () => CONSTANTS,
  methods: {
    getActiveSpreadsheet: free([], () => serviceObject('Spreadsheet', {})),
    getActive: free([], () => serviceObject('Spreadsheet', {})),
    getActiveSheet: read([], ({ context }) =>
      serviceObject('Sheet', activeSheet(context.workbook)),
    ),
    setActiveSheet: write([instance('Sheet')], ({ context }, sheet) => {
      activate(context.workbook, sheet);
      return serviceObject('Sheet', sheet);
    }),
    getActiveRange: read([], ({ context }) => activeRange(context)),
    getCurrentCell: read([], ({ context }) => currentCell(context)),
    getUi: free([], () => serviceObject('Ui', {})).needs('NONE'),
    flush: write([], ({ context }) => {
      context.calculate();
      return undefined;
    }),
    newConditionalFormatRule: free([], () =>
      serviceObject('ConditionalFormatRuleBuilder', newRuleBuilder()),
    ),
    newDataValidation: free([], () =>
      serviceObject('DataValidationBuilder', newValidationBuilder()),
    ),
    newRichTextValue: free([], () => serviceObject('RichTextValueBuilder', newRichTextBuilder())),
    newTextStyle: free([], () => serviceObject('TextStyleBuilder', newTextStyle())),
    openById: read([text], noOtherFile).needs('FULL', 'spreadsheets'),
    openByUrl: read([text], noOtherFile).needs('FULL', 'spreadsheets'),
    create: write([text], noOtherFile)
      .or([text, whole, whole], noOtherFile)
      .needs('FULL', 'spreadsheets'),
  },
});
