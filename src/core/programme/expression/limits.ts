// How large an expression may be: far beyond what people write, far below what could hurt.

/** Characters of the text. */
export const MAX_LENGTH = 1000;

/** Brackets, calls and minus signs inside one another. */
export const MAX_DEPTH = 50;

/** Nodes of the tree. */
export const MAX_NODES = 300;
