// Errors that a service gives to the script, told apart from faults of the host itself.

/** An exception of a service: the script gets an Error of its own realm, named Exception, with this message. */
export class ServiceError extends Error {
  override name = 'ServiceError';
}

/** Thrown to the host's caller when the script ended with an error; `message` and `scriptStack` are the script's own. */
export class ScriptFailure extends Error {
  override name = 'ScriptFailure';
  readonly scriptStack: string;
  constructor(message: string, scriptStack: string) {
    super(message);
    this.scriptStack = scriptStack;
  }
}
