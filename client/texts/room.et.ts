export const room = { promisedIn: 'lubasid {{turn}}. vastuses' }
