/** How many members of a list come first of which something holds, where it holds of the first ones and of none after: by bisection. */
export const countWhile = <Each>(list: readonly Each[], holds: (each: Each) => boolean): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const each = list[middle]
    if (each !== undefined && holds(each)) low = middle + 1
    else high = middle
  }
  return low
}
