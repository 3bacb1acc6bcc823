import { invalidArgument } from './failure';
import { isRemote } from './remote';
import type { Remote } from './remote';
import type { Json } from './wire';

export type Argument = Json | Remote;

/** The arguments of a call, read by position. What is missing arrives as null. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  has(position: number): boolean {
    const value = this.values[position];
    return value !== null && value !== undefined;
  }

  json(position: number): Json {
    const value = this.values[position] ?? null;
    if (isRemote(value)) throw invalidArgument();
    return value;
  }

  text(position: number): string {
    const value = this.values[position];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  integer(position: number, fallback?: number): number {
    if (!this.has(position) && fallback !== undefined) return fallback;
    const value = this.values[position];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(position: number, fallback = false): boolean {
    if (!this.has(position)) return fallback;
    const value = this.values[position];
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  remote(position: number): Remote | null {
    const value = this.values[position];
    return isRemote(value) ? value : null;
  }
}
