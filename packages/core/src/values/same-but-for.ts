/** By what two values are compared. */
export interface Comparing {
  /** Fields that say nothing: they may be there in one of the two, or in neither. */
  readonly isPassedOver: (field: string, member: unknown) => boolean
  /** Whether two objects of a kind of their own say the same; undefined where they are compared member by member. Default: none is. */
  readonly areSame?: (one: object, other: object) => boolean | undefined
}

/** Whether two plain JSON values say the same, whatever the order of their keys, but for what is passed over. */
export const sameButFor = (comparing: Comparing, one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const verdict = comparing.areSame?.(one, other)
  if (verdict !== undefined) return verdict
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const members = said(comparing, one)
  const others = new Map(said(comparing, other))
  return (
    members.length === others.size &&
    members.every(([field, member]) => others.has(field) && sameButFor(comparing, member, others.get(field)))
  )
}

const said = ({ isPassedOver }: Comparing, held: object): readonly (readonly [string, unknown])[] => {
  const members = Object.entries(held)
  return Array.isArray(held) ? members : members.filter(([field, member]) => !isPassedOver(field, member))
}
