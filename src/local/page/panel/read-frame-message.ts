// Reads what the panel's frame says. The frame is not trusted: what is not of the expected shape is no message.

import type { FrameMessage } from './panel-shim.ts';

/** A message and the life of the frame that sent it. */
export interface FrameLetter {
  readonly life: string;
  readonly message: FrameMessage;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readMessage(data: Readonly<Record<string, unknown>>): FrameMessage | null {
  const { kind, number, name, args, file, back } = data;
  switch (kind) {
    case 'hello':
    case 'close':
    case 'focus-grid':
      return { kind };
    case 'next-region':
      return { kind, back: back === true };
    case 'file':
      return file instanceof File ? { kind, file } : null;
    case 'call':
      if (typeof number !== 'number' || typeof name !== 'string' || !Array.isArray(args))
        return null;
      return { kind, number, name, args };
    default:
      return null;
  }
}

/** Gives the message of a panel with this nonce; null for anything else. */
export function readFrameMessage(data: unknown, nonce: string): FrameLetter | null {
  if (!isRecord(data) || data.nonce !== nonce || typeof data.life !== 'string') return null;
  const message = readMessage(data);
  return message === null ? null : { life: data.life, message };
}
