// The words of our sheets in English. Names of sheets, and the headings of settings sheets, are Russian for everybody.

import { EXCLUSION_WORDS } from '../words/exclusion-words.ts';
import type { SheetWords } from '../words/sheet-words.ts';

export const EN_SHEET_WORDS: SheetWords = {
  language: 'en',
  stampMarker: 'Built by the add-on “Svodka”:',
  endMarker: 'End of the sheet built by the add-on “Svodka”',
  endLine: 'End of the sheet built by the add-on “Svodka”; you may write below',
  kept: 'Kept by the build: notes that stood on this sheet outside the columns for notes',
  stamp: ({ used, expected, errors, queries }) =>
    `schools’ rows used: ${used}${expected === null ? '' : ` of ${expected}`}; open errors: ${errors}, queries: ${queries}; percents are rounded half up to hundredths (compared with targets unrounded).`,
  completeness: ({ expected, filled, partial, empty, registerGiven }) => {
    if (!registerGiven && expected === 0) {
      return 'Completeness: the workbook has no rows or sheets of schools; only what the sheet “Facts” holds is counted.';
    }
    return registerGiven
      ? `Completeness: schools expected to report – ${expected}; filled – ${filled}, partly filled – ${partial}, not handed in – ${empty}.`
      : `Completeness: no register of schools is given, so who owes a report cannot be told; schools’ rows – ${expected}: filled – ${filled}, partly filled – ${partial}, empty – ${empty}.`;
  },
  decimalMark: '.',
  verdictCounts: {
    met: 'met',
    missed: 'missed',
    'no-data': 'no data',
    'no-target': 'no target',
  },
  summary: {
    title: (programme, year) => `Summary of indicators: ${programme}, ${year}`,
    columns: {
      code: () => 'Code',
      title: () => 'Indicator',
      unit: () => 'Unit',
      baseline: () => 'Baseline',
      target: (year) => `Target ${year}`,
      finalTarget: (_year, finalYear) => `Final target ${finalYear}`,
      numerator: () => 'Nume-\nrator',
      denominator: () => 'Deno-\nminator',
      actual: () => 'Actual',
      deviation: () => 'Devia-\ntion',
      degree: () => 'Degree, %',
      verdict: () => 'Verdict',
      gap: () => 'Gap',
      coverage: () => 'Schools used',
      measure: () => 'Measures',
      owner: () => 'Respon-\nsible',
      due: () => 'Due',
      comment: () => 'Comment',
    },
    indicators: (count) => `Indicators: ${count}`,
    task: (code, title) => `Task ${code}. ${title}`,
    otherIndicators: 'Other indicators',
    coverage: (used, expected) => `${used} of ${expected}`,
    coverageTail: (expected) => ` of ${expected}`,
    part: (label, eachSchool) => (eachSchool ? `– ${label}, in each school` : `– ${label}`),
    yes: 'yes',
    no: 'no',
    fact: 'entered (“Факты”)',
    factWithoutSource: 'entered, no source given',
    noFact: 'no fact entered',
    debtors: (count, schools) => `Not handed in (${count}): ${schools}.`,
    noDebtors: 'All schools of the register have reported.',
    excluded: 'Who is left out of an indicator (in full: the sheet by school, column “Note”):',
    excludedOf: (code, used, expected, reasons) => `${code} – ${used} of ${expected}: ${reasons}.`,
    exclusion: EXCLUSION_WORDS.en,
    method: (schoolsSheet) =>
      `How it is computed: numerators and denominators are summed over schools (sheet “${schoolsSheet}”), a share = numerator × 100 / denominator. Deviation = actual – target. Degree = actual / target × 100 (where less is better: target / actual × 100), not capped. A school that lacks either part is in neither sum.`,
    orphans: 'Notes without an indicator: the programme no longer has these codes.',
    orphan: 'the programme has no indicator of this code',
  },
  schools: {
    title: (programme, year) => `By school: ${programme}, ${year}`,
    guide:
      'A blank cell: the indicator does not apply to the school, or the school is left out of it and the column “Note” says why. Share = numerator × 100 / denominator.',
    school: 'School',
    district: 'District',
    filled: 'Filled',
    numerator: 'nume-\nrator',
    denominator: 'deno-\nminator',
    share: '%',
    ratio: 'ratio',
    count: 'count',
    note: 'Note',
    filledOf: (filled, required) => `${filled} of ${required}`,
    noRow: EXCLUSION_WORDS.en['no-row'],
    noDistrict: 'not given',
    total: 'Total',
    byDistrict: 'By district',
  },
  findings: {
    title: (programme, year) => `Findings: ${programme}, ${year}`,
    guide:
      'An error must be corrected in the school’s row. A query must be corrected or explained in the column “Explanation”: it stays closed until the value changes.',
    none: 'No findings: all rows were read, all checks passed.',
    columns: {
      number: '№',
      severity: 'Severity',
      kind: 'Kind',
      school: 'School',
      field: 'Column or indicator',
      cell: 'Cell',
      found: 'Found',
      message: 'What is wrong',
      advice: 'What to do',
      state: 'State',
      explanation: 'Explanation',
      key: 'Key',
    },
    group: (kind, severity, count) => `${kind} – ${severity}, ${count}`,
    dropped:
      'Explanations dropped because the value changed (the next build moves them to the journal)',
    droppedState: 'dropped',
  },
  journal: {
    title: (programme, year) => `Journal: ${programme}, ${year}`,
    guide: (count) =>
      `Entries: ${count}. All that was read from text, explained, entered by hand or passed over.`,
    none: 'No entries: the schools entered all values as numbers, nothing was entered by hand.',
    columns: {
      number: '№',
      event: 'Event',
      subject: 'School or code',
      field: 'Column or indicator',
      cell: 'Cell',
      original: 'Original',
      value: 'Taken as',
      details: 'Details',
      explanation: 'Explanation',
      key: 'Key',
    },
    events: {
      'read-labelled': 'a count read from text',
      'read-list': 'a list counted',
      'read-words': 'a word read as 0',
      'read-number': 'text read as a number',
      'not-applicable': 'does not apply to the school',
      explained: 'a query explained',
      'noted-error': 'a note on an error',
      'dropped-explanation': 'explanation dropped: the value changed',
      corrected: 'corrected after confirmation',
      'correction-undone': 'correction taken back',
      fact: 'a fact entered by hand',
      'matched-name': 'a school matched by name',
      'skipped-numbering': 'row passed over: numbering of columns',
      'skipped-section': 'row passed over: section, note or signature',
      'skipped-total': 'row passed over: total',
    },
    row: (row) => `row ${row}`,
    correctedAt: (at, now) => {
      switch (now) {
        case 'stands':
          return at;
        case 'restored':
          return `${at}; the cell shows its former text`;
        case 'changed':
          return `${at}; the cell has been changed since`;
      }
    },
  },
  template: {
    formGuide:
      'One row for each school. Enter numbers; 0 where there are none, н/п where it does not apply. Leave the headings as they are: columns are found by them.',
    registerTitle: 'Register of the schools that are to report',
    registerGuide:
      'One row for each school. «Вид»: НОШ, ООШ, СОШ, гимназия or лицей; «Другие названия»: separated by semicolons; «Эл. почта»: the addresses that may edit the school’s row once rows are protected; by grade: the number of pupils, blank where unknown.',
    factsTitle: (programme) => `Facts that schools do not report: ${programme}`,
    factsGuide:
      'Enter «Факт», or «Числитель» and «Знаменатель», with «Источник» and «Дата». Percents as numbers: 16.1. «План» is for reference only.',
    kindHelp: 'The kind of school tells which grades it teaches.',
  },
  report: { percentagePoints: 'p.p.' },
};
