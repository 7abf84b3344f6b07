// What the host keeps behind each class of service object.
import type {
  Area,
  BorderSide,
  ConditionalRule,
  Protection,
  RuleFormat,
  Scalar,
  Sheet,
  SheetChart,
  TextRun,
  ValidationRule,
} from '../workbook/workbook.ts';

/** Nothing: an object that only holds methods. */
export type Empty = Readonly<Record<string, never>>;

/** A block of cells of a sheet; `whole` remembers that it was named as `5:7` or `D:F`, or is all that a protected sheet has. */
export interface RangeSelf extends Area {
  readonly sheet: Sheet;
  readonly whole: 'rows' | 'columns' | 'sheet' | null;
}

/** One constant of an enum. */
export interface EnumValueSelf {
  readonly enumName: string;
  readonly name: string;
  readonly ordinal: number;
}

/** An enum with the names of its constants, in their order. */
export interface EnumSelf {
  readonly enumName: string;
  readonly names: readonly string[];
}

/** A conditional-format rule and the sheet its areas are on. */
export interface RuleSelf {
  readonly sheet: Sheet | null;
  readonly rule: ConditionalRule;
}

/** The condition of a rule of kind `boolean`. */
export type ConditionSelf = Extract<ConditionalRule, { kind: 'boolean' }>;

/** A conditional-format rule being built; criteria null until a `when…` is called. */
export interface RuleBuilderSelf {
  sheet: Sheet | null;
  areas: readonly Area[];
  criteria: string | null;
  values: readonly (string | number)[];
  format: RuleFormat;
}

/** A data-validation rule being built. */
export interface ValidationBuilderSelf {
  criteria: string | null;
  values: readonly (string | number | boolean)[];
  allowInvalid: boolean;
  helpText: string | null;
}

/** How a stretch of text looks; null where it says nothing. */
export interface TextStyleSelf {
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
  fontSize: number | null;
  fontFamily: string | null;
  colour: string | null;
}

/** A text with links. */
export interface RichTextSelf {
  readonly text: string;
  readonly start: number;
  readonly runs: readonly TextRun[];
}

/** A text with links being built; text null until setText. */
export interface RichTextBuilderSelf {
  text: string | null;
  runs: TextRun[];
}

/** One line of a menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuSelf };

/** A menu; `addOn` is under «Расширения». */
export interface MenuSelf {
  readonly caption: string;
  readonly addOn: boolean;
  readonly entries: MenuEntry[];
}

/** A page of HtmlService. */
export interface HtmlSelf {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

/** What a prompt was answered with. */
export interface PromptSelf {
  readonly button: string;
  readonly text: string;
}

/** A store of properties or of the cache, by key. */
export interface StoreSelf {
  readonly kind: 'document' | 'script' | 'user';
}

/** A chart, and the sheet that it belongs to. */
export interface ChartSelf {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
}

/** A chart being built. */
export interface ChartBuilderSelf {
  readonly sheet: Sheet;
  chart: SheetChart;
}

/** A protection, and the sheet that it is on. */
export interface ProtectionSelf {
  readonly sheet: Sheet;
  readonly protection: Protection;
}

/** A person; '' where the address is not known. */
export interface UserSelf {
  readonly email: string;
}

/** A rule of data validation. */
export type ValidationSelf = Extract<ValidationRule, { kind: 'modelled' }>;

/** The content of every class of service object, by the class's name. */
export interface ServiceSelves {
  readonly SpreadsheetApp: Empty;
  readonly Spreadsheet: Empty;
  readonly Sheet: Sheet;
  readonly Range: RangeSelf;
  readonly RangeList: readonly RangeSelf[];
  readonly ConditionalFormatRule: RuleSelf;
  readonly ConditionalFormatRuleBuilder: RuleBuilderSelf;
  readonly BooleanCondition: ConditionSelf;
  readonly EmbeddedChart: ChartSelf;
  readonly EmbeddedChartBuilder: ChartBuilderSelf;
  readonly ChartOptions: SheetChart;
  readonly Protection: ProtectionSelf;
  readonly DataValidation: ValidationSelf;
  readonly DataValidationBuilder: ValidationBuilderSelf;
  readonly TextStyle: Readonly<TextStyleSelf>;
  readonly TextStyleBuilder: TextStyleSelf;
  readonly RichTextValue: RichTextSelf;
  readonly RichTextValueBuilder: RichTextBuilderSelf;
  readonly Ui: Empty;
  readonly Menu: MenuSelf;
  readonly PromptResponse: PromptSelf;
  readonly HtmlService: Empty;
  readonly HtmlOutput: HtmlSelf;
  readonly LockService: Empty;
  readonly Lock: StoreSelf;
  readonly PropertiesService: Empty;
  readonly Properties: StoreSelf;
  readonly CacheService: Empty;
  readonly Cache: StoreSelf;
  readonly Session: Empty;
  readonly User: UserSelf;
  readonly Utilities: Empty;
  readonly Logger: Empty;
  readonly console: Empty;
  readonly ScriptApp: Empty;
  readonly Enum: EnumSelf;
  readonly EnumValue: EnumValueSelf;
}

/** The name of a class of service object. */
export type ServiceName = keyof ServiceSelves;

/** The four sides of a cell's border, as a range keeps them. */
export type Borders = {
  readonly top: BorderSide | null;
  readonly right: BorderSide | null;
  readonly bottom: BorderSide | null;
  readonly left: BorderSide | null;
};

/** A cell's value and formula before it is written. */
export interface CellContent {
  readonly value: Scalar;
  readonly formula: string | null;
}
