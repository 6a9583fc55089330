/** A name of the storage format in the words that it is made of: `sharedWorking` is `shared working`. */
export const spaced = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
