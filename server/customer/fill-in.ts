/** What can stand in braces in a line. */
export type Fillings = {
  readonly remedy: string | null
  readonly want: string | null
  readonly name: string
  readonly detail: string | null
}

/** A line with its placeholders filled in; null where one of them has nothing to hold. */
export function fillIn(line: string, fillings: Fillings): string | null {
  let lacking = false
  const filled = line.replace(/\{(remedy|want|name|detail)\}/g, (_, key: keyof Fillings, at: number) => {
    const value = fillings[key]
    if (value === null) lacking = true
    return key === 'name' || startsSentence(line, at) ? capital(value ?? '') : uncapital(value ?? '')
  })
  return lacking ? null : filled.replace(/([.!?…])\.(?=\s|$)/g, '$1')
}

const startsSentence = (line: string, at: number): boolean => /(^|[.!?…]\s+)["„“'(]*$/.test(line.slice(0, at))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Uus koristus" inside a sentence is "uus koristus"; an abbreviation and the English "I" stay as they are. */
const uncapital = (text: string): string => (/^(\p{Lu}\p{Lu}|I\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
