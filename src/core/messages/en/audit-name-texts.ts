// English sentences of the audit about names, labels, texts, codes and the sheet of the publication itself.

import { formatGradeSet } from '../../auditing/grade-set.ts';
import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditNameCode, AuditTexts } from '../audit-texts.ts';

const { quote, said, listed, subjects, join } = createAuditPhrases('en');

const BLANKS: Readonly<Record<AuditFindingOf<'printed/blank'>['what'], string>> = {
  name: 'the name is not printed',
  responsible: 'nobody is named as responsible',
  source: 'the source of the data is not named',
  'form-line': 'it is not printed what to write in the line of the form',
  due: 'no date is printed',
};

const EXPECTED: Readonly<Record<AuditFindingOf<'publication/unreadable'>['expected'], string>> = {
  kind: 'which is no kind; the kinds are in the list of the cell',
  number: 'but a number or a blank cell is expected',
  mark: 'but “✓”, “—” or a blank cell is expected',
  column: 'a heading that is there twice; only the first is read',
};

/** See AuditTexts. */
export const EN_AUDIT_NAME_TEXTS: Pick<AuditTexts, AuditNameCode> = {
  'publication/unreadable': {
    kind: 'A cell of the publication is not read',
    message: (finding) =>
      `the column ${quote(finding.field)} has ${said(finding)}, ${EXPECTED[finding.expected]}`,
    advice: 'Correct the cell: as long as it cannot be read, it is not checked.',
  },
  'name/differs': {
    kind: 'Names differ',
    message: ({ words }) =>
      `the name differs from place to place: ${join(words.map(([first, second]) => `${quote(first)} – ${quote(second)}`))}`,
    advice: 'Keep one name; until then match indicators by their numbers.',
  },
  'name/two-codes': {
    kind: 'One name under two numbers',
    message: (finding) => `one name stands under different numbers: ${listed(finding)}`,
    advice: 'Make the names precise or join the indicators.',
  },
  'name/unit': {
    kind: 'The name promises another unit',
    message: (finding) =>
      finding.says === 'count'
        ? `the name speaks of a number, the unit is percent: ${subjects(finding)}`
        : `the name speaks of a share of all, the unit is a number: ${subjects(finding)}`,
    advice: 'Correct the name; take the unit only from its column.',
  },
  'name/number': {
    kind: 'A number in the name looks like a target',
    message: ({ named, targets }) =>
      `the name has ${quote(named)}, but the targets are ${join(targets.map(quote))}`,
    advice: 'Take targets only from their columns; explain the number in the name.',
  },
  'label/people': {
    kind: 'Different people are named',
    message: (finding) =>
      `the definition and the label name different people (pupils and graduates): ${listed(finding)}`,
    advice: 'Name in the label those who are counted.',
  },
  'label/grades': {
    kind: 'Other grades are counted',
    message: ({ named, counted }) =>
      `the definition has grades ${formatGradeSet(named, 'and')}, but grades ${formatGradeSet(counted, 'and')} are counted`,
    advice: 'Count the grades that the indicator speaks of, or correct the definition.',
  },
  'printed/blank': {
    kind: 'A blank place in the document',
    message: (finding) => `${BLANKS[finding.what]}: ${subjects(finding)}`,
    advice: 'Fill in the blank.',
  },
  'text/alphabet': {
    kind: 'Letters of two alphabets in one word',
    message: ({ word }) =>
      `the word ${quote(word)} has Latin letters that look Russian: no search will find it`,
    advice: 'Type the word anew in Russian letters.',
  },
  'text/personal-data': {
    kind: 'Personal data are asked for',
    message: ({ word }) =>
      `the procedure asks for ${quote(word)}, though the indicator needs numbers only`,
    advice: 'Collect numbers by school, nothing about single persons.',
  },
  'code/look-alike': {
    kind: 'A letter in place of a digit',
    message: (finding) =>
      `the code ${said(finding)} has the letter ${quote(finding.letter)} where other codes have a digit; it is probably ${finding.digit}`,
    advice: 'Type the code anew.',
  },
  'code/pattern': {
    kind: 'A code off the pattern',
    message: (finding) =>
      `the code ${said(finding)} does not look like those beside it: by their pattern ${quote(finding.expected)} is expected`,
    advice: 'Check the code against its source.',
  },
  'code/same-text': {
    kind: 'One text for two codes',
    message: (finding) => `different codes stand under one text: ${listed(finding)}`,
    advice: 'Write the text of each code.',
  },
};
