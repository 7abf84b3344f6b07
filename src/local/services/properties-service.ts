// PropertiesService: texts by key, with Google's limits. Document properties are kept with the workbook.
import type { Kind } from '../realm/parameter-kinds.ts';
import { flag, MISMATCH, text } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { ServiceContext } from './service-context.ts';
import type { Empty, StoreSelf } from './service-selves.ts';
import { byteLength } from './text-size.ts';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

function storeOf(context: ServiceContext, self: StoreSelf): Map<string, string> {
  switch (self.kind) {
    case 'document':
      return context.workbook.documentProperties;
    case 'script':
      return context.state.scriptProperties;
    case 'user':
      return context.state.userProperties;
  }
}

function put(store: Map<string, string>, key: string, value: string): void {
  if (byteLength(value) > LARGEST_VALUE) {
    throw new ServiceError('Argument too large: value');
  }
  let total = byteLength(key) + byteLength(value);
  for (const [other, kept] of store) {
    if (other !== key) total += byteLength(other) + byteLength(kept);
  }
  if (total > LARGEST_STORE) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, value);
}

/** A plain object whose members are all texts. */
const texts: Kind<ReadonlyMap<string, string>> = {
  presence: 'required',
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISMATCH;
    const read = new Map<string, string>();
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'string') return MISMATCH;
      read.set(key, item);
    }
    return read;
  },
};

const service = methodsOf<'PropertiesService'>();

/** PropertiesService. */
export const PROPERTIES_SERVICE_CLASS = serviceClass<Empty>({
  fullName: 'PropertiesService',
  auth: 'LIMITED',
  methods: {
    getDocumentProperties: service.free([], () =>
      serviceObject('Properties', { kind: 'document' }),
    ),
    getScriptProperties: service.free([], () => serviceObject('Properties', { kind: 'script' })),
    getUserProperties: service.free([], () => serviceObject('Properties', { kind: 'user' })),
  },
});

const store = methodsOf<'Properties'>();

function putAll(
  context: ServiceContext,
  self: StoreSelf,
  values: ReadonlyMap<string, string>,
  deletesOthers: boolean,
): typeof SELF {
  const properties = storeOf(context, self);
  if (deletesOthers) properties.clear();
  for (const [key, value] of values) put(properties, key, value);
  return SELF;
}

/** One store of properties. */
export const PROPERTIES_CLASS = serviceClass<StoreSelf>({
  fullName: 'PropertiesService.Properties',
  auth: 'LIMITED',
  methods: {
    getProperty: store.read(
      [text],
      ({ self, context }, key) => storeOf(context, self).get(key) ?? null,
    ),
    getProperties: store.read([], ({ self, context }) =>
      Object.fromEntries(storeOf(context, self)),
    ),
    getKeys: store.read([], ({ self, context }) => [...storeOf(context, self).keys()]),
    setProperty: store.write([text, text], ({ self, context }, key, value) => {
      put(storeOf(context, self), key, value);
      return SELF;
    }),
    setProperties: store
      .write([texts], ({ self, context }, values) => putAll(context, self, values, false))
      .or([texts, flag], ({ self, context }, values, deletesOthers) =>
        putAll(context, self, values, deletesOthers),
      ),
    deleteProperty: store.write([text], ({ self, context }, key) => {
      storeOf(context, self).delete(key);
      return SELF;
    }),
    deleteAllProperties: store.write([], ({ self, context }) => {
      storeOf(context, self).clear();
      return SELF;
    }),
  },
});
