// Whose tab it is: by what stands above the table («МАОУ СОШ № 5», «Школа: …»), else by the tab's own name.

import type { Form } from '../programme/form.ts';
import { formatAddress } from '../workbook/address.ts';
import { dropCopyMark } from '../workbook/own-sheets.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { SchoolMatcher } from './match-school.ts';
import { collapseSpaces } from './normalise-text.ts';
import { parseSchoolName } from './parse-school-name.ts';
import type { SchoolMatch } from './reading.ts';
import { isLegalForm } from './school-kind.ts';

/** The name as typed ('' where none is) and its cell; A1 for the tab's own name. */
export interface TabSchool {
  readonly name: string;
  readonly nameCell: string;
  readonly match: SchoolMatch;
}

/** A text above the table that may be a school's name; `labelled`: a label before it says that it is. */
interface Candidate {
  readonly name: string;
  readonly cell: string;
  readonly labelled: boolean;
}

const LABELS = [
  ...['наименование образовательной организации', 'наименование образовательного учреждения'],
  ...['наименование общеобразовательной организации', 'наименование учреждения'],
  ...['наименование организации', 'наименование школы', 'наименование оу', 'наименование оо'],
  ...[
    'образовательная организация',
    'образовательное учреждение',
    'общеобразовательная организация',
  ],
  ...['учреждение', 'организация', 'школа', 'оу', 'оо'],
];
const LONGEST_NAME = 150;
/** Titles of papers that name schools in general. */
const TITLE =
  /отч[её]т|план[ае]?(?![а-я])|приказ|приложени|показател|мониторинг|форма|сведения|за 20\d\d/i;
/** Names of tabs that say nothing of a school. */
const PLAIN_TAB =
  /^(?:лист|sheet|таблица|table|форма|form|образец|пример|шаблон|бланк|приложение|прил|отч[её]т|план|данные|свод|сводная|новый лист)[\s.№-]*\d*$/i;
/** «СОШ № 5, приложение 3». */
const FORM_MARK = /[\s,.–—-]*(?:прил(?:ожение)?\.?|форма)\s*№?\s*\d*$/i;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

function buildLabelPattern({ schoolHeadings }: Form): RegExp {
  const labels = [...schoolHeadings.filter((one) => !isLegalForm(one)), ...LABELS];
  const longestFirst = [...labels].sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`^(?:${longestFirst.join('|')})(?![а-яёa-z])\\s*[:–—-]?\\s*(.*)$`, 'i');
}

/** What is left of «МАОУ ____» is no name. */
function cleanName(text: string): string {
  const name = collapseSpaces(text.replace(/[_…]+/g, ' ').replace(/\.{3,}/g, ' '));
  return isLegalForm(name.replace(/[«»"]/g, '').trim()) ? '' : name;
}

/** «Школа № 5» is a name and no label; «Школа: …» and «Школа Гимназия № 2» are. */
function readLabelled(text: string, label: RegExp): string | null {
  const found = label.exec(text);
  if (found === null) return null;
  const rest = found[1] ?? '';
  const hasColon = /^[^«"]*?[:]/.test(text.slice(0, text.length - rest.length));
  return hasColon || rest === '' || parseSchoolName(rest).kind !== null ? rest : null;
}

function isNameLike(text: string): boolean {
  if (text.length > LONGEST_NAME || TITLE.test(text) || text.startsWith('(')) return false;
  const { kind, number, legalForm, title } = parseSchoolName(text);
  return kind !== null ? number !== null || legalForm !== '' || title !== '' : legalForm !== '';
}

function listCandidates(
  sheet: SheetSnapshot,
  headerFirstRow: number,
  form: Form,
): readonly Candidate[] {
  const label = buildLabelPattern(form);
  const candidates: Candidate[] = [];
  sheet.texts.slice(0, headerFirstRow - 1).forEach((row, at) => {
    const texts = row.map((text) => collapseSpaces(text));
    texts.forEach((text, index) => {
      if (text === '') return;
      const rest = readLabelled(text, label);
      if (rest !== null && cleanName(rest) === '') {
        const next = texts.findIndex((other, place) => place > index && cleanName(other) !== '');
        const name = cleanName(texts[next] ?? '');
        const cell = formatAddress(at + 1, Math.max(next, index) + 1);
        if (name !== '') candidates.push({ name, cell, labelled: true });
        return;
      }
      const name = cleanName(rest ?? text);
      if (rest === null && !isNameLike(name)) return;
      const cell = formatAddress(at + 1, index + 1);
      candidates.push({ name, cell, labelled: rest !== null });
    });
  });
  return candidates;
}

/** The school that the tab's own name means; '' for «Лист1», «Форма» and the like. */
function readTabName(name: string): string {
  const bare = dropCopyMark(collapseSpaces(name));
  const own = bare.replace(FORM_MARK, '').trim();
  return PLAIN_TAB.test(bare) || PLAIN_TAB.test(own) ? '' : own;
}

/**
 * The school of a tab whose headings begin in that row. A name that the register knows goes first, above the table before
 * the tab's; then a labelled one, one that looks like a school's, and the tab's name. All '' where nothing names a school.
 */
export function findTabSchool(
  sheet: SheetSnapshot,
  headerFirstRow: number,
  form: Form,
  matcher: SchoolMatcher,
): TabSchool {
  const own = { name: readTabName(sheet.name), cell: 'A1', labelled: false };
  const above = [...listCandidates(sheet, headerFirstRow, form)].sort(
    (a, b) => Number(b.labelled) - Number(a.labelled),
  );
  const candidates = own.name === '' ? above : [...above, own];
  let first: TabSchool | null = null;
  for (const { name, cell } of candidates) {
    const school = { name, nameCell: cell, match: matcher(name) };
    if (school.match.kind !== 'unknown') return school;
    first ??= school;
  }
  return first ?? { name: '', nameCell: 'A1', match: { kind: 'unknown', suggestion: null } };
}
