// What the host keeps behind an object of a service, such as a Range, before the script's realm gives it a face.
import type { ServiceName, ServiceSelves } from '../services/service-selves.ts';

/** A service object by class name and content. The same ServiceObject is always the same object for the script. */
export class ServiceObject {
  readonly className: ServiceName;
  readonly self: ServiceSelves[ServiceName];
  constructor(className: ServiceName, self: ServiceSelves[ServiceName]) {
    this.className = className;
    this.self = self;
  }
}

/** Gives a new object of a service class with its content. */
export function serviceObject<Name extends ServiceName>(
  className: Name,
  self: ServiceSelves[Name],
): ServiceObject {
  return new ServiceObject(className, self);
}

/** Given by a method that returns the object it was called on. */
export const SELF: unique symbol = Symbol('self');

/** What a method may give; the realm's own arrays, Dates and objects are made of it. */
export type ServiceResult =
  | null
  | undefined
  | string
  | number
  | boolean
  | Date
  | ServiceObject
  | typeof SELF
  | readonly ServiceResult[]
  | { readonly [key: string]: ServiceResult };
