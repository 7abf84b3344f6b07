// The one piece of the host that runs inside the realm: service objects are proxies of the realm over its own functions.
// It is kept as text, because it must be compiled by the realm; whatever the host throws leaves it as an Error of the realm.

/**
 * A script whose value is `connect(host)`; it gives `{ wrap, settle }` for the host to keep. `wrap(class, methods, holdsConstants)`
 * gives a new service object; `settle(function, arguments, done)` calls and reports the outcome, awaiting a promise.
 */
export const BRIDGE_SOURCE = `(function () {
  'use strict';
  const RealmError = Error, RealmProxy = Proxy, RealmObject = Object, RealmMap = Map;
  const getShape = RealmMap.prototype.get, setShape = RealmMap.prototype.set;
  const call = Reflect.apply, stringOf = String, isFunction = (x) => typeof x === 'function';
  const fail = (message) => {
    const error = new RealmError(message);
    RealmObject.defineProperty(error, 'name', { value: 'Exception', configurable: true, writable: true });
    return error;
  };
  return function connect(host) {
    const dispatch = host.dispatch, constant = host.constant, describe = host.describe, unknown = host.unknown;
    const shapes = new RealmMap();
    function shapeOf(className, names, constants) {
      const known = call(getShape, shapes, [className]);
      if (known !== undefined) return known;
      const methods = RealmObject.create(null);
      const held = RealmObject.create(null);
      for (let i = 0; i < names.length; i += 1) {
        const name = names[i];
        methods[name] = { [name](...args) {
          const outcome = dispatch(this, className, name, args);
          if (outcome.message !== null) throw fail(outcome.message);
          return outcome.value;
        } }[name];
      }
      for (let i = 0; i < constants.length; i += 1) held[constants[i]] = true;
      const toString = function toString() { return describe(this, className); };
      const toJSON = function toJSON() { return describe(this, className); };
      const valueOf = function valueOf() { return this; };
      const shape = {
        get(target, key, receiver) {
          if (typeof key === 'symbol') return undefined;
          const method = methods[key];
          if (method !== undefined) return method;
          if (held[key] === true) return constant(receiver, key);
          if (key === 'toString') return toString;
          if (key === 'toJSON') return toJSON;
          if (key === 'valueOf') return valueOf;
          if (key === 'constructor') return RealmObject;
          if (key === 'then' || key === 'inspect') return undefined;
          throw fail(unknown(receiver, className, key));
        },
        has: (target, key) => typeof key === 'string' && (key in methods || key in held),
        set: (target, key) => { throw fail(className + '.' + stringOf(key) + ' cannot be set'); },
        defineProperty: (target, key) => { throw fail(className + '.' + stringOf(key) + ' cannot be set'); },
        deleteProperty: (target, key) => { throw fail(className + '.' + stringOf(key) + ' cannot be deleted'); },
        setPrototypeOf: () => false,
        preventExtensions: () => false,
        ownKeys: () => [],
      };
      call(setShape, shapes, [className, shape]);
      return shape;
    }
    return {
      wrap: (className, names, constants) => new RealmProxy({}, shapeOf(className, names, constants)),
      settle(f, args, done) {
        let result;
        try { result = call(f, undefined, args); } catch (error) { done('thrown', error); return; }
        const then = typeof result === 'object' && result !== null ? result.then : undefined;
        if (!isFunction(then)) { done('returned', result); return; }
        call(then, result, [(value) => done('returned', value), (error) => done('thrown', error)]);
      },
    };
  };
})()`;
