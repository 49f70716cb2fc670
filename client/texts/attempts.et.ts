export const attempts = {}
