// Texts with links, and text styles. Links are kept; the look of a stretch of text is taken and not kept (ODDITIES.md).

import type { Kind } from '../realm/parameter-kinds.ts';
import {
  flagOrNull,
  instance,
  number,
  orNull,
  text,
  textOrNull,
  whole,
} from '../realm/parameter-kinds.ts';
import type { Method } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { TextRun } from '../workbook/workbook.ts';
import { colour } from './colour-kind.ts';
import type { RichTextBuilderSelf, RichTextSelf, TextStyleSelf } from './service-selves.ts';

/** Gives a builder without a text. */
export function newRichTextBuilder(): RichTextBuilderSelf {
  return { text: null, runs: [] };
}

/** Gives a text style that says nothing. */
export function newTextStyle(): TextStyleSelf {
  return {
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    fontSize: null,
    fontFamily: null,
    colour: null,
  };
}

function checkedText(self: RichTextBuilderSelf, start: number, end: number | null): string {
  if (self.text === null) throw new ServiceError('The text must be set before its style or link.');
  if (start < 0 || start > (end ?? self.text.length) || (end ?? 0) > self.text.length) {
    throw new ServiceError('The offsets are outside the text.');
  }
  return self.text;
}

function setLink(
  self: RichTextBuilderSelf,
  start: number,
  end: number | null,
  link: string | null,
): typeof SELF {
  const last = end ?? checkedText(self, start, end).length;
  checkedText(self, start, last);
  const outside = self.runs.flatMap((run): TextRun[] =>
    [
      { ...run, end: Math.min(run.end, start) },
      { ...run, start: Math.max(run.start, last) },
    ].filter((part) => part.start < part.end),
  );
  const added = link === null || start === last ? [] : [{ start, end: last, link }];
  self.runs = [...outside, ...added].sort((first, second) => first.start - second.start);
  return SELF;
}

const builder = methodsOf<'RichTextValueBuilder'>();

/** A text with links being built. */
export const RICH_TEXT_BUILDER_CLASS = serviceClass<RichTextBuilderSelf>({
  fullName: 'SpreadsheetApp.RichTextValueBuilder',
  auth: 'LIMITED',
  methods: {
    setText: builder.free([text], ({ self }, value) => {
      self.text = value;
      self.runs = [];
      return SELF;
    }),
    setLinkUrl: builder
      .free([textOrNull], ({ self }, link) => setLink(self, 0, null, link))
      .or([whole, whole, textOrNull], ({ self }, start, end, link) =>
        setLink(self, start, end, link),
      ),
    setTextStyle: builder
      .free([orNull(instance('TextStyle'))], ({ self }) => {
        checkedText(self, 0, null);
        return SELF;
      })
      .or([whole, whole, orNull(instance('TextStyle'))], ({ self }, start, end) => {
        checkedText(self, start, end);
        return SELF;
      }),
    build: builder.free([], ({ self }) =>
      serviceObject('RichTextValue', { text: self.text ?? '', start: 0, runs: [...self.runs] }),
    ),
  },
});

function linkOf(self: RichTextSelf, start: number, end: number): string | null {
  const run = self.runs.find((candidate) => candidate.start <= start && candidate.end >= end);
  return start < end ? (run?.link ?? null) : null;
}

/** Gives the stretches of a text that have one link or none, in order; together they are the whole text. */
function stretches(self: RichTextSelf): ServiceResult[] {
  const bounds = new Set([0, self.text.length]);
  for (const run of self.runs) bounds.add(run.start).add(run.end);
  const sorted = [...bounds].sort((first, second) => first - second);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? start;
    const link = linkOf(self, start, end);
    const part = self.text.slice(start, end);
    const runs = link === null ? [] : [{ start: 0, end: part.length, link }];
    return serviceObject('RichTextValue', { text: part, start, runs });
  });
}

const rich = methodsOf<'RichTextValue'>();

/** A text with links. */
export const RICH_TEXT_CLASS = serviceClass<RichTextSelf>({
  fullName: 'SpreadsheetApp.RichTextValue',
  auth: 'LIMITED',
  methods: {
    getText: rich.free([], ({ self }) => self.text),
    getLinkUrl: rich
      .free([], ({ self }) => linkOf(self, 0, self.text.length))
      .or([whole, whole], ({ self }, start, end) => linkOf(self, start, end)),
    getRuns: rich.free([], ({ self }) => stretches(self)),
    getStartIndex: rich.free([], ({ self }) => self.start),
    getEndIndex: rich.free([], ({ self }) => self.start + self.text.length),
    copy: rich.free([], ({ self }) =>
      serviceObject('RichTextValueBuilder', { text: self.text, runs: [...self.runs] }),
    ),
  },
});

const styleBuilder = methodsOf<'TextStyleBuilder'>();
const style = methodsOf<'TextStyle'>();

function set<Part extends keyof TextStyleSelf>(
  part: Part,
  kind: Kind<TextStyleSelf[Part]>,
): Method<TextStyleSelf> {
  return styleBuilder.free([kind], ({ self }, value) => {
    self[part] = value;
    return SELF;
  });
}

/** A text style being built. */
export const TEXT_STYLE_BUILDER_CLASS = serviceClass<TextStyleSelf>({
  fullName: 'SpreadsheetApp.TextStyleBuilder',
  auth: 'LIMITED',
  methods: {
    setBold: set('bold', flagOrNull),
    setItalic: set('italic', flagOrNull),
    setUnderline: set('underline', flagOrNull),
    setStrikethrough: set('strikethrough', flagOrNull),
    setFontSize: set('fontSize', number),
    setFontFamily: set('fontFamily', textOrNull),
    setForegroundColor: set('colour', orNull(colour)),
    build: styleBuilder.free([], ({ self }) => serviceObject('TextStyle', { ...self })),
  },
});

/** A text style. */
export const TEXT_STYLE_CLASS = serviceClass<Readonly<TextStyleSelf>>({
  fullName: 'SpreadsheetApp.TextStyle',
  auth: 'LIMITED',
  methods: {
    isBold: style.free([], ({ self }) => self.bold),
    isItalic: style.free([], ({ self }) => self.italic),
    isUnderline: style.free([], ({ self }) => self.underline),
    isStrikethrough: style.free([], ({ self }) => self.strikethrough),
    getFontSize: style.free([], ({ self }) => self.fontSize),
    getFontFamily: style.free([], ({ self }) => self.fontFamily),
    getForegroundColor: style.free([], ({ self }) => self.colour),
    copy: style.free([], ({ self }) => serviceObject('TextStyleBuilder', { ...self })),
  },
});
