// The names that the expressions of each form may use, told apart by form.

import { listFieldNames } from '../field-names.ts';
import type { Form } from '../form.ts';

/** What is known of names; made once for a programme, since every expression asks. */
export interface NameScope {
  /** undefined for a key that is no form's. */
  readonly find: (formKey: string) => FormNames | undefined;
  /** The title of the first form other than the given one that has the name; null where none has. */
  readonly findElsewhere: (name: string, formKey: string) => string | null;
}

export interface FormNames {
  readonly form: Form;
  readonly names: readonly string[];
}

/** The scope of the forms; of two forms with one key the first counts. */
export function buildNameScope(forms: readonly Form[]): NameScope {
  const known = forms.map((form) => {
    const names = listFieldNames(form);
    return { form, names, set: new Set(names) };
  });
  return {
    find: (formKey) => known.find(({ form }) => form.key === formKey),
    findElsewhere: (name, formKey) =>
      known.find(({ form, set }) => form.key !== formKey && set.has(name))?.form.title ?? null,
  };
}
