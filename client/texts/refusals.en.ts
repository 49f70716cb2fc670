import type { RefusalCode } from '#contract/refusal.ts'

export const refusals: Record<RefusalCode, string> = {
  'bad-input': 'The server could not make sense of this. Check what you entered and try again.',
  'not-signed-in': 'Your session has ended. Reload the page.',
  'not-allowed': 'This is not yours, or you are not allowed to do it.',
  'no-such-attempt': 'There is no such attempt, or it belongs to somebody else.',
  'no-such-scenario': 'There is no such scenario.',
  'no-such-turn': 'There is no such reply in this attempt.',
  'no-such-rule': 'There is no such rule in this service standard.',
  'not-found': 'This was not found.',
  'attempt-ended': 'This attempt has already ended.',
  'attempt-running': 'This attempt is still going on. Finish it to see the debrief.',
  'too-long': 'The text is too long. Shorten it and send it again.',
  'too-fast': 'You are sending too fast. Wait a moment and try again.',
  'too-large': 'This is too large to send. Shorten the text.',
  'not-in-exam': 'There are no hints in an exam.',
  'language-missing': 'This scenario does not exist in that language. Choose the other one.',
  'bad-json': 'The server could not make sense of this. Reload the page.',
  'link-used': 'This link has been used already, or it has expired.',
  busy: 'The server is busy. Try again in a moment.',
  closing: 'The server is restarting. Try again in a moment.',
  internal: 'Something went wrong on the server. What you sent is kept; try again.',
}
