const perCharacter = 18
const shortest = 500
const longest = 3500

/** How long a customer takes to type a bubble, ms; long ones are cut short, as waiting teaches nothing. */
export const typingTime = (text: string): number => Math.min(longest, Math.max(shortest, text.length * perCharacter))
