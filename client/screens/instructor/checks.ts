/** What the server will ask of an account, said before the way there. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
export const shortestPassword = 10
