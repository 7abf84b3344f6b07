// A fault that ends the command line with exit code 2 and one plain sentence.

/** `message` is the whole sentence for the user. */
export class CommandFault extends Error {
  override name = 'CommandFault';
}
