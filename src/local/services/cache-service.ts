// CacheService: texts by key for a time, with Google's limits. A full cache loses its oldest tenth.
import { list, text, whole } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { ServiceContext } from './service-context.ts';
import type { Empty, StoreSelf } from './service-selves.ts';
import { byteLength } from './text-size.ts';

const LONGEST_KEY = 250;
const LARGEST_VALUE = 102_400;
const MOST_ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

function get(context: ServiceContext, self: StoreSelf, key: string): string | null {
  const found = context.state.caches[self.kind].get(key);
  return found === undefined || found.expires <= context.now().getTime() ? null : found.value;
}

function put(
  context: ServiceContext,
  self: StoreSelf,
  key: string,
  value: string,
  seconds: number,
): null {
  if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
  if (byteLength(value) > LARGEST_VALUE) throw new ServiceError('Argument too large: value');
  if (seconds < 1 || seconds > LONGEST_SECONDS) {
    throw new ServiceError(`Invalid argument: expirationInSeconds`);
  }
  const cache = context.state.caches[self.kind];
  cache.delete(key);
  cache.set(key, { value, expires: context.now().getTime() + seconds * 1000 });
  context.onCached(key, value);
  if (cache.size > MOST_ITEMS) {
    for (const oldest of [...cache.keys()].slice(0, MOST_ITEMS / 10)) cache.delete(oldest);
  }
  return null;
}

const service = methodsOf<'CacheService'>();

/** CacheService. */
export const CACHE_SERVICE_CLASS = serviceClass<Empty>({
  fullName: 'CacheService',
  auth: 'LIMITED',
  methods: {
    getDocumentCache: service.free([], () => serviceObject('Cache', { kind: 'document' })),
    getScriptCache: service.free([], () => serviceObject('Cache', { kind: 'script' })),
    getUserCache: service.free([], () => serviceObject('Cache', { kind: 'user' })),
  },
});

const cache = methodsOf<'Cache'>();

/** One cache. */
export const CACHE_CLASS = serviceClass<StoreSelf>({
  fullName: 'CacheService.Cache',
  auth: 'LIMITED',
  methods: {
    get: cache.read([text], ({ self, context }, key) => get(context, self, key)),
    getAll: cache.read([list(text)], ({ self, context }, keys) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = get(context, self, key);
        if (value !== null) found[key] = value;
      }
      return found;
    }),
    put: cache
      .write([text, text], ({ self, context }, key, value) =>
        put(context, self, key, value, DEFAULT_SECONDS),
      )
      .or([text, text, whole], ({ self, context }, key, value, seconds) =>
        put(context, self, key, value, seconds),
      ),
    remove: cache.write([text], ({ self, context }, key) => {
      context.state.caches[self.kind].delete(key);
      return null;
    }),
    removeAll: cache.write([list(text)], ({ self, context }, keys) => {
      for (const key of keys) context.state.caches[self.kind].delete(key);
      return null;
    }),
  },
});
