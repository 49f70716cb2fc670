import type { Case } from './case.ts'
import { clockTime, list as join, quoted as quote } from './phrase.ts'
import type { Words } from './words.ts'

const list = (items: readonly string[]) => join(items, 'en')
const quoted = (text: string) => quote(text, 'en')
const replies = (turns: readonly number[]) => (turns.length === 1 ? `reply ${turns[0]}` : `replies ${list(turns.map(String))}`)

export const en: Words = {
  met: {
    greet: () => 'You opened with a greeting',
    thank: () => 'You thanked the customer for telling you about it',
    listen: () => 'You took up something the customer had mentioned',
    empathise: () => 'You put into words what this meant for the customer',
    apologise: () => 'You apologised without any conditions',
    'find-out-facts': ({ told, questions }) => {
      if (told.length > 0) return `You looked into what happened and learned: ${list(told)}`
      return questions.has('event') ? 'You asked what exactly had happened' : 'You stated what exactly had happened'
    },
    'propose-solution': ({ offer }) =>
      offer?.standing === 'beyond' ? 'You offered a concrete remedy (more than you may)' : 'You offered a concrete remedy',
    'involve-customer': ({ questions }) => {
      if (questions.has('solution')) return 'You asked which solution the customer wants'
      return questions.has('consent')
        ? 'You asked whether your proposal suits the customer'
        : 'You left the choice of solution to the customer'
    },
    'act-now': ({ commitments }) => {
      const when = clockTime(commitments)
      return when ? `You said what would be done and when (${quoted(when)})` : 'You named a definite step that the firm does not put off'
    },
    'follow-up': ({ commitments }) => {
      if (commitments.some(({ kind }) => kind === 'check-after')) return 'You promised to ask afterwards whether all is in order'
      if (commitments.some(({ kind }) => kind === 'call-back')) return 'You promised to come back with the outcome yourself'
      return 'You saw to it that the solution gets checked'
    },
    'close-contact': () => 'You ended with a courteous close',
    'stay-calm': () => 'None of your replies was irritated, mocking or shouting',
    'no-blame': () => 'You neither blamed the customer nor argued',
    'realistic-promises': ({ promised }) =>
      promised ? 'All that you promised lies within the limits the firm has set' : 'You promised nothing that cannot be kept',
    'formal-address': () => 'You used no pet names, slang or chumminess',
  },
  missed: {
    greet: ({ customer }) => `You went straight to the point without a greeting; “Hello ${customer}” would have been enough`,
    thank: () => 'You never thanked the customer for telling you about it',
    listen: ({ details }) =>
      details.length > 0
        ? `The customer told you what matters to them (${list(details)}), and you took up none of it`
        : 'You took up nothing that the customer had mentioned; “your complaint” would fit anyone',
    empathise: ({ bareUnderstanding }) =>
      bareUnderstanding
        ? 'You said that you understand, but not what this meant for the customer'
        : 'You never said what the customer might feel or what this meant for them',
    apologise: ({ signals }) => {
      const conditional = signals.get('conditional-apology')
      if (conditional) return `Your apology had a condition (${quoted(conditional)}), as if the fault lay in how the customer took it`
      return signals.has('admits-fault') ? 'You admitted the fault, but did not apologise for it' : 'You never apologised'
    },
    'find-out-facts': ({ untold }) =>
      untold.length > 0
        ? `You asked nothing about what happened, so you never learned: ${list(untold)}`
        : 'You asked nothing about what happened',
    'propose-solution': ({ remedies, signals }) => {
      const could = `you could have offered, for instance: ${list(remedies)}`
      return signals.has('brush-off') || signals.has('hands-over')
        ? `You passed the trouble on without a remedy of your own; ${could}`
        : `You offered no concrete remedy; ${could}`
    },
    'involve-customer': ({ offer }) =>
      offer
        ? `You announced the solution (${quoted(offer.quote)}) without asking whether it suits the customer`
        : 'You neither asked which solution the customer wants nor gave them anything to choose from',
    'act-now': ({ commitments }) => {
      const vague = commitments.find(({ standing }) => standing === 'vague')
      return vague
        ? `${quoted(vague.quote)} does not say what the firm will do, nor by when`
        : 'You named no step that is under way or set for a definite time'
    },
    'follow-up': () => 'You did not promise to check for yourself that the trouble is over',
    'close-contact': () => 'Your last reply broke off without a close; one line such as “All the best” would have been enough',
    'stay-calm': ({ signals }) => {
      if (signals.has('insult')) return 'You insulted the customer'
      if (signals.has('sarcasm')) return 'You turned sarcastic, and the customer is the first to hear it'
      return signals.has('shouting')
        ? 'Capitals or a row of exclamation marks read as shouting'
        : 'You let your irritation show and began to defend yourself'
    },
    'no-blame': ({ signals }) => {
      if (signals.has('blames-customer')) return 'You put the fault on the customer'
      return signals.has('disputes-account') ? 'You cast doubt on what the customer saw and lived through' : 'You argued with the customer'
    },
    'realistic-promises': (about) => brokenPromise(about),
    'formal-address': () => 'You became too chummy with the customer',
  },
  outside: (how, { turn, by, rule }) => {
    switch (how) {
      case 'late':
        return by === 1
          ? `, but late, not until reply ${turn}: it counts in full in the first`
          : `, but late, not until reply ${turn}: up to reply ${by} it counts in full`
      case 'not-last':
        return `, but as early as reply ${turn}: it counts in full in the last`
      case 'before-its-time':
        return `, but too early: the rule “${rule}” should have been met first`
      case 'after-its-time':
        return `, but late: it should have come before you met the rule “${rule}”`
    }
  },
  alsoIn: (turns) => `; it happened again in ${replies(turns)}`,
  exempt: {
    'nothing-to-find-out': 'The complaint said all there was to know, so nothing was left to find out.',
    'customer-left': 'The customer ended the chat before you could say goodbye.',
    'nothing-to-check': 'The customer left before there was anything to check afterwards.',
    'let-go': 'You let the customer go, so there was nothing left to check afterwards.',
  },
  silent: 'You never answered the customer.',
  noReply: 'Nothing of what you sent was an answer to the customer.',
  unsure: (turn) => `The built-in assessor is not certain about your words in reply ${turn}; a reviewer decides.`,
  notUnderstood: 'One reply was never looked at, so nothing certain can be said about this rule.',
  invented: {
    met: 'Your words are like those in the examples that show this rule',
    missed: 'Nothing in your replies is like the examples that show this rule',
    kept: 'None of your replies is like the examples that break this rule',
    broken: 'Your words are like those in the examples that break this rule',
    tooFewExamples: (fewest) =>
      `The built-in assessor knows this rule by its examples alone, and there are too few in English: it takes at least ${fewest} replies that show the rule and ${fewest} that do not; a reviewer decides.`,
  },
}

function brokenPromise({ commitments, signals, offer, remedies }: Case): string {
  if (commitments.some(({ kind, standing }) => kind === 'staff' && standing === 'beyond')) {
    return 'You promised something about an employee that is not yours to decide'
  }
  if (signals.has('guarantee') || commitments.some(({ kind }) => kind === 'guarantee')) {
    return 'You promised for certain what nobody can guarantee'
  }
  const beyond = commitments.some(({ standing }) => standing === 'beyond') || offer?.standing === 'beyond'
  return beyond ? `This is more than you may promise; within your limits: ${list(remedies)}` : 'You promised what cannot be kept'
}
