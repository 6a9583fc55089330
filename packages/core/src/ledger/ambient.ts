/**
 * The one file of this package that reaches for the world outside: the clock, the timer and the randomness that a ledger
 * uses where it is given no others.
 *
 * @module
 */
import { monotonicFactory } from 'ulid'
import type { Instant } from '../values/day.ts'

// Node 20 and every browser have these; the package compiles without the types of either.
declare const setTimeout: (over: () => void, milliseconds: number) => unknown
declare const clearTimeout: (timer: unknown) => void
declare const crypto: { readonly getRandomValues: (values: Uint32Array) => Uint32Array }

export const systemClock = (): Instant => Date.now()

/** Calls back once, after so many milliseconds; what it gives calls that off. */
export type Wait = (milliseconds: number, over: () => void) => () => void

export const systemWait: Wait = (milliseconds, over) => {
  const timer = setTimeout(over, milliseconds)
  return () => clearTimeout(timer)
}

const BUFFERED = 1_024
const buffer = new Uint32Array(BUFFERED)
let used = BUFFERED

/** Asking the system for each number costs more than making the rest of an id: it is asked for many at a time. */
const bufferedRandom = (): number => {
  if (used === BUFFERED) {
    crypto.getRandomValues(buffer)
    used = 0
  }
  const value = buffer[used] ?? 0
  used += 1
  return value / 2 ** 32
}

const ulid = monotonicFactory(bufferedRandom)

/** A new ULID; later ones sort after earlier ones. */
export const newId = (): string => ulid()
