// How the roles of a plan look: colours, weights and sizes, the same on every sheet. Readable in black and white.

import type { StyleName } from '../../core/workbook/plan.ts';

export interface Look {
  /** null: none. */
  readonly background: string | null;
  readonly colour: string;
  readonly bold: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** True for the cells of a table, which have a thin frame. */
  readonly framed: boolean;
}

const INK = '#1f2933';

const PLAIN: Look = {
  background: null,
  colour: INK,
  bold: false,
  size: 10,
  align: 'left',
  wrap: true,
  framed: true,
};

const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { ...PLAIN, bold: true, size: 14, wrap: false, framed: false },
  subtitle: { ...PLAIN, bold: true, size: 11, wrap: false, framed: false },
  stamp: { ...PLAIN, colour: '#52606d', size: 9, wrap: false, framed: false },
  notice: { ...PLAIN, wrap: false, framed: false },
  header: { ...PLAIN, background: '#d9e2ec', bold: true, size: 9, align: 'center' },
  section: { ...PLAIN, background: '#e4e7eb', bold: true, wrap: false, framed: false },
  text: PLAIN,
  code: { ...PLAIN, align: 'center' },
  number: { ...PLAIN, align: 'right' },
  total: { ...PLAIN, background: '#f0f4f8', bold: true, align: 'right' },
  human: { ...PLAIN, background: '#fffbea' },
  verdict: { ...PLAIN, bold: true, align: 'center' },
  muted: { ...PLAIN, colour: '#7b8794', size: 8 },
  machine: { ...PLAIN, colour: '#9aa5b1', size: 6, wrap: false },
  link: { ...PLAIN, colour: '#0b5cad', align: 'center' },
};

/** The look of a role. */
export function lookOf(style: StyleName): Look {
  return LOOKS[style];
}

/** A cell of our sheet that no role names: no frame, no colour. */
export const BARE_LOOK: Look = { ...PLAIN, wrap: false, framed: false };

/** The colours of a rule's look: darker text on a pale ground, contrast above 4.5:1. */
export const RULE_LOOKS = {
  good: { background: '#e3f9e5', colour: '#0f5132' },
  bad: { background: '#ffe3e3', colour: '#9b1c1c' },
  warn: { background: '#fff3c4', colour: '#7a4d00' },
  muted: { background: '#f0f4f8', colour: '#52606d' },
} as const;

/** The ground of a highlighted cell of a school's sheet. */
export const HIGHLIGHT_COLOURS = { error: '#ffb3b3', query: '#ffe08a' } as const;
