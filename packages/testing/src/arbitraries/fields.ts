import fc from 'fast-check'

type Arbitraries<Fields> = { readonly [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }

/** An object that has all of the first fields, and any of the second. */
export const fields = <Always extends object, Sometimes extends object = object>(
  always: Arbitraries<Always>,
  sometimes?: Arbitraries<Sometimes>,
): fc.Arbitrary<Always & Partial<Sometimes>> =>
  fc.record(
    { ...always, ...sometimes },
    // The names of an object's fields are its keys, which `Object.keys` gives as mere strings.
    { requiredKeys: Object.keys(always) as never[], noNullPrototype: true },
  ) as fc.Arbitrary<Always & Partial<Sometimes>>
