/** A title with a rule under it, and an empty line around both. */
export const title = (text: string, rule: '=' | '-'): readonly string[] => ['', text, rule.repeat(text.length), '']
