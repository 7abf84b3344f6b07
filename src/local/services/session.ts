// Session, ScriptApp: who runs the script, and how it was allowed to.
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { serviceObject } from '../realm/service-object.ts';
import { enumsOf } from './enums.ts';
import type { Empty, UserSelf } from './service-selves.ts';

const session = methodsOf<'Session'>();

/** Session. The person's address needs its own scope. */
export const SESSION_CLASS = serviceClass<Empty>({
  fullName: 'Session',
  auth: 'LIMITED',
  methods: {
    getActiveUserLocale: session.free([], ({ context }) => context.userLocale).needs('NONE'),
    getScriptTimeZone: session.free([], ({ context }) => context.scriptTimeZone).needs('NONE'),
    getActiveUser: session
      .read([], ({ context }) => serviceObject('User', { email: context.people.user }))
      .needs('LIMITED', 'userinfo.email'),
    getEffectiveUser: session
      .read([], ({ context }) => serviceObject('User', { email: context.people.user }))
      .needs('LIMITED', 'userinfo.email'),
  },
});

const user = methodsOf<'User'>();

/** A person. */
export const USER_CLASS = serviceClass<UserSelf>({
  fullName: 'Session.User',
  auth: 'LIMITED',
  methods: { getEmail: user.free([], ({ self }) => self.email) },
});

const CONSTANTS = enumsOf('AuthMode');

/** ScriptApp. */
export const SCRIPT_APP_CLASS = serviceClass<Empty>({
  fullName: 'ScriptApp',
  auth: 'LIMITED',
  constants: () => CONSTANTS,
  methods: {},
});
