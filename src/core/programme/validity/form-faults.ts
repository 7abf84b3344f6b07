// What is wrong with the forms: names that stand twice, lines that are read in no column.

import type { Form } from '../form.ts';
import type { ProgrammeFault, ProgrammePath } from '../programme-fault.ts';
import { findDuplicateFaults } from './duplicate-faults.ts';

function findColumnFaults(form: Form, path: ProgrammePath): readonly ProgrammeFault[] {
  const known = new Set(form.columns.map(({ key }) => key));
  return form.fields.flatMap(({ column, title }, index): ProgrammeFault[] => {
    const place = [...path, 'fields', index, 'column'];
    if (column === null) {
      return form.layout === 'sheet-per-school'
        ? [{ kind: 'no-column', path: place, found: title }]
        : [];
    }
    return known.has(column) ? [] : [{ kind: 'unknown-column', path: place, found: column }];
  });
}

function findFieldFaults(form: Form, path: ProgrammePath): readonly ProgrammeFault[] {
  return [
    ...findDuplicateFaults(
      form.columns.map(({ key }) => key),
      (index) => [...path, 'columns', index, 'key'],
    ),
    ...findDuplicateFaults(
      form.fields.map(({ key }) => key),
      (index) => [...path, 'fields', index, 'key'],
    ),
    ...form.fields.flatMap(({ labels }, field) =>
      findDuplicateFaults(
        labels.map(({ title }) => title),
        (index) => [...path, 'fields', field, 'labels', index, 'title'],
      ),
    ),
    ...findColumnFaults(form, path),
  ];
}

/** Every fault of the forms, form by form. */
export function findFormFaults(forms: readonly Form[]): readonly ProgrammeFault[] {
  return [
    ...findDuplicateFaults(
      forms.map(({ key }) => key),
      (index) => ['forms', index, 'key'],
    ),
    ...forms.flatMap((form, index) => findFieldFaults(form, ['forms', index])),
  ];
}
