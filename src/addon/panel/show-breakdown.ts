// A figure's parts in the panel, school by school, and what would have to be done. Writes nothing.

import { breakDown } from '../../core/campaign/break-down.ts';
import { findFigureCell, listFigureFields } from '../../core/campaign/find-figure-cell.ts';
import { listSchools } from '../../core/evaluating/list-schools.ts';
import type { IndicatorResult } from '../../core/evaluating/result.ts';
import { chooseMessages } from '../../core/messages/choose-messages.ts';
import { formatAdvice, formatFormula } from '../../core/messages/words/breakdown-words.ts';
import {
  chooseCampaignAnswers,
  explainCampaign,
} from '../../core/messages/words/campaign-answers.ts';
import { resolveSource } from '../../core/programme/resolve-source.ts';
import type { Summary } from '../../core/summary.ts';
import { formatActual } from '../format-actual.ts';
import { ANY_REQUEST, summariseSpreadsheet } from '../summarise-spreadsheet.ts';
import type { PanelBreakdown, PanelBreakdownAnswer, PanelPart } from './panel.ts';
import { answer, showThought } from './panel-answer.ts';
import { describeIndicator } from './panel-indicators.ts';

/** Where a part stands in the table. */
type PartPlace = Pick<PanelPart, 'sheet' | 'cell'>;

/** By school, in the form that the indicator is counted from; none for one that is entered. */
function indexPlaces(
  { programme, tables, register }: Summary,
  { indicator }: IndicatorResult,
): ReadonlyMap<string, PartPlace> {
  const source = resolveSource(indicator, programme.indicators)?.source;
  if (source?.kind !== 'form') return new Map();
  const form = programme.forms.find(({ key }) => key === source.form);
  const fields = listFigureFields(source.numerator, form);
  return new Map(
    listSchools(tables, register, source.form).flatMap(({ school, row }) => {
      if (row === undefined) return [];
      return [[school.name, { sheet: row.sheetName, cell: findFigureCell(row, fields) }] as const];
    }),
  );
}

function buildBreakdown(
  summary: Summary,
  result: IndicatorResult,
  language: 'ru' | 'en',
): PanelBreakdown {
  const messages = chooseMessages(language);
  const breakdown = breakDown(result);
  const places = indexPlaces(summary, result);
  const { unit } = result.indicator;
  const { numerator, denominator, coverage } = result;
  const parts = breakdown.parts.map((part): PanelPart => {
    const place = places.get(part.school) ?? { sheet: '', cell: '' };
    const shown =
      part.value === null && part.denominator === null
        ? messages.formatValue(part.numerator, 'count')
        : messages.formatValue(part.value, unit);
    return { ...part, shown, ...place };
  });
  return {
    indicator: describeIndicator(result, summary, messages),
    numerator,
    denominator,
    formula: formatFormula(result, formatActual(result, messages), language),
    less: breakdown.less,
    parts,
    excluded: coverage.excluded.map(({ school, reason }) => ({
      school,
      reason: messages.formatExclusion(reason),
    })),
    advice: formatAdvice(result, breakdown, language),
  };
}

/** As the panel asks; failed for an indicator that the programme has not. */
export function answerIndicator(code: unknown): PanelBreakdownAnswer {
  const found: { breakdown: PanelBreakdown | null } = { breakdown: null };
  const shown = answer((context) => {
    const { language } = context;
    const thought = summariseSpreadsheet(context, ANY_REQUEST);
    if (thought.kind === 'failed') return thought;
    const { summary } = thought.value;
    const result = summary.results.find(({ indicator }) => indicator.code === code);
    if (result === undefined) {
      const message = chooseCampaignAnswers(language).indicatorGone(String(code));
      return { kind: 'failed', message };
    }
    found.breakdown = buildBreakdown(summary, result, language);
    return showThought(thought, context);
  }, explainCampaign('look'));
  if (shown.kind === 'failed') return shown;
  if (found.breakdown === null) throw new Error('an indicator that was found has no breakdown');
  return { kind: 'done', state: shown.state, breakdown: found.breakdown };
}
