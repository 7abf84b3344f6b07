// Types of embed-text.mjs, for its tests.

export function escapeText(text: string): string;
export function embedText(id: string, text: string): string;
export function embedBytes(id: string, bytes: Uint8Array): string;
export function escapeProgram(code: string): string;
