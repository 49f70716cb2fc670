/** A rule's title inside a sentence. */
export const clause = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
