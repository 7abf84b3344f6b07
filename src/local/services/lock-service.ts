// LockService: locks against other runs of the script. They end with the execution, and when it is suspended by a question.
import { whole } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { ServiceContext } from './service-context.ts';
import type { Empty, StoreSelf } from './service-selves.ts';

const service = methodsOf<'LockService'>();

/** LockService. */
export const LOCK_SERVICE_CLASS = serviceClass<Empty>({
  fullName: 'LockService',
  auth: 'LIMITED',
  methods: {
    getDocumentLock: service.free([], () => serviceObject('Lock', { kind: 'document' })),
    getScriptLock: service.free([], () => serviceObject('Lock', { kind: 'script' })),
    getUserLock: service.free([], () => serviceObject('Lock', { kind: 'user' })),
  },
});

/** Takes a lock unless another run has it; the host never waits, since nobody could release it meanwhile. */
function take(context: ServiceContext, lock: StoreSelf, milliseconds: number): boolean {
  if (milliseconds < 0 || context.state.lockedByOther) return false;
  context.locks.add(lock.kind);
  return true;
}

const lock = methodsOf<'Lock'>();

/** One lock. */
export const LOCK_CLASS = serviceClass<StoreSelf>({
  fullName: 'Lock',
  auth: 'LIMITED',
  methods: {
    tryLock: lock.read([whole], ({ self, context }, milliseconds) =>
      take(context, self, milliseconds),
    ),
    waitLock: lock.read([whole], ({ self, context }, milliseconds) => {
      if (!take(context, self, milliseconds)) {
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      }
      return undefined;
    }),
    hasLock: lock.free([], ({ self, context }) => context.locks.has(self.kind)),
    releaseLock: lock.free([], ({ self, context }) => {
      context.locks.delete(self.kind);
      return undefined;
    }),
  },
});
