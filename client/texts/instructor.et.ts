export const instructor = {}
