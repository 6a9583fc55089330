/** A value that may be read and not changed, however deep one looks. */
export type Reads<Value> = Value extends (...parameters: never) => unknown
  ? Value
  : Value extends object
    ? { readonly [Member in keyof Value]: Reads<Value[Member]> }
    : Value
