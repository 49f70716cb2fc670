export const debrief = {}
