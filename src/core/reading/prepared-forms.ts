// Forms prepared for looking through sheets, once for each form: an action looks for the same forms in the same sheets
// several times (what to read, whose programme it is, what stands in it), and comparing headings is most of its work.
// What is remembered follows from the form and the texts met alone, so that nobody can tell it from preparing anew.

import type { Form } from '../programme/form.ts';
import { buildFormWording, type FormWording } from './find-header.ts';
import { buildHeadingCache } from './heading-columns.ts';
import { buildTabWording, type TabWording } from './tab-wording.ts';

const tables = new WeakMap<Form, FormWording>();
const tabs = new WeakMap<Form, TabWording>();

function remember<Wording>(
  known: WeakMap<Form, Wording>,
  form: Form,
  build: () => Wording,
): Wording {
  const found = known.get(form);
  if (found !== undefined) return found;
  const made = build();
  known.set(form, made);
  return made;
}

/** The wordings of a form that is a table of all schools. */
export function prepareTableForm(form: Form): FormWording {
  return remember(tables, form, () => buildFormWording(form, buildHeadingCache()));
}

/** The wordings of a form that each school has as a tab. */
export function prepareTabForm(form: Form): TabWording {
  return remember(tabs, form, () => buildTabWording(form, buildHeadingCache()));
}
