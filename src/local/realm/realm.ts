// What a place to run scripts in must offer: a `vm` context under Node, an iframe in a browser.

/** A fresh set of ECMAScript built-ins with its own global object. Values made here are instances of its own classes. */
export interface Realm {
  /** The global object of the realm. */
  readonly globals: Record<string, unknown>;
  /**
   * Runs a script text and then the promises that it left; gives the value of its last statement.
   * Throws what the script threw (an error of the realm), or `RealmTimeout` after so many milliseconds.
   */
  evaluate(code: string, timeoutMilliseconds: number): unknown;
  /** Gives a new array of the realm with so many empty places. */
  createArray(length: number): unknown[];
  /** Gives a new Date of the realm for so many milliseconds since 1970. */
  createDate(milliseconds: number): object;
  /** Gives a new plain object of the realm. */
  createObject(): Record<string, unknown>;
}

/** Makes a new realm; called once for every execution, so that no global state survives one. */
export type RealmFactory = () => Realm;

/** Thrown by `Realm.evaluate` when the time is over. */
export class RealmTimeout extends Error {
  override name = 'RealmTimeout';
}
