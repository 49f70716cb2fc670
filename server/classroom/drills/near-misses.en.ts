import type { KnownRule } from '#contract/standard.ts'
import type { NearMisses } from './near-misses.ts'

/** They fit any customer, so no trade is named in them. */
export const en = {
  'stay-calm': {
    lacks: 'The irritation shows, and it is the first thing a customer hears.',
    replies: [
      {
        text: "How am I supposed to know why that happened? I wasn't even there!",
        why: '"How am I supposed to know" defends oneself: the customer hears that they are a nuisance.',
      },
      {
        text: 'Oh, of course, we always get everything wrong. Sorry for existing.',
        why: 'Mockery turns the apology into an insult.',
      },
    ],
  },
  'no-blame': {
    lacks: 'It leaves the customer with the feeling that the fault is theirs.',
    replies: [
      {
        text: 'I apologise, but you should have told us at once. It is your own fault that it came to this.',
        why: 'An accusation follows the apology, and only the accusation is remembered.',
      },
      {
        text: 'According to our records everything was fine. Are you sure you did not mix something up yourself?',
        why: 'It sounds polite and doubts what the customer saw with their own eyes.',
      },
    ],
  },
  'realistic-promises': {
    lacks: 'Something is promised that nobody can keep, or that nobody may promise.',
    replies: [
      {
        text: 'I am very sorry. I promise you that this will never happen again.',
        why: '"Never again" is in nobody\'s power. The next fault makes a liar of you.',
      },
      {
        text: 'I apologise. I guarantee that whoever did this will be punished and that you will be a hundred per cent satisfied.',
        why: 'Neither a punishment nor satisfaction is yours to promise.',
      },
    ],
  },
  'formal-address': {
    lacks: 'The customer is spoken to like a friend and never asked for that.',
    replies: [
      {
        text: "Hey mate, no worries, we'll get this sorted for you!",
        why: 'The customer is worried, and is not your mate; it makes their trouble look small.',
      },
      {
        text: 'Aww hun, that sucks. Leave it with me, buddy.',
        why: 'Warm, but from too near: an angry customer feels made light of.',
      },
    ],
  },
  'find-out-facts': {
    lacks: 'Nothing is asked about what happened.',
    replies: [
      {
        text: 'I apologise. We will look into it and let you know.',
        why: '"We will look into it" is a promise and no question: nothing is found out by it.',
      },
      {
        text: 'I am very sorry. When would it suit you for us to put it right?',
        why: 'This asks for the time of the solution, not for what happened.',
      },
    ],
  },
  listen: {
    lacks: 'Nothing that the customer told is taken up.',
    replies: [
      {
        text: 'Hello. We have received your complaint and take the situation very seriously.',
        why: '"Your complaint" and "the situation" would fit any letter.',
      },
      {
        text: 'I apologise for any unpleasantness. Your opinion matters to us.',
        why: 'Polite, but not one word of it comes from what the customer said.',
      },
    ],
  },
  thank: {
    lacks: 'The customer is not thanked for letting you know.',
    replies: [
      {
        text: 'I apologise. Thank you for your patience and understanding.',
        why: 'Thanks for patience ask them to go on waiting. Thank them for having told you.',
      },
      {
        text: 'I am sorry this happened. We will put it right. Thanks!',
        why: 'A bare "thanks" at the end is a sign-off; it does not say what for.',
      },
    ],
  },
  empathise: {
    lacks: 'There is not a word about what the customer feels or what it meant for them.',
    replies: [
      {
        text: 'I understand. Let me see what can be done.',
        why: '"I understand" does not say what. Name the feeling, or what they have lost.',
      },
      {
        text: 'I understand, but this is a very busy time for us.',
        why: '"I understand, but…" turns the talk to the firm\'s own troubles.',
      },
    ],
  },
  apologise: {
    lacks: 'There is no apology.',
    replies: [
      {
        text: 'We apologise if this caused you any inconvenience.',
        why: '"If" puts a condition on it, as though it were not certain that anything happened.',
      },
      {
        text: 'Sorry to hear that you were not satisfied.',
        why: "It regrets the customer's displeasure, not what was left undone.",
      },
    ],
  },
  'propose-solution': {
    lacks: 'No definite remedy is offered.',
    replies: [
      {
        text: "Don't worry, we will sort something out.",
        why: '"Something" is no proposal: the customer does not know what to expect.',
      },
      {
        text: 'I apologise. I will pass your complaint on to the manager.',
        why: 'The trouble travels on, and the customer has no solution.',
      },
    ],
  },
  'involve-customer': {
    lacks: 'The customer is not asked what they want, or whether it suits them.',
    replies: [
      {
        text: 'I apologise. We have decided the matter as our rules provide, and that settles it.',
        why: 'The solution is announced, not proposed: nobody asked the customer.',
      },
      {
        text: 'We will put it right. Contact us if you have any questions.',
        why: 'The customer is left a telephone number, and no choice.',
      },
    ],
  },
  'act-now': {
    lacks: 'No step is named that is under way or has a definite time.',
    replies: [
      {
        text: 'I apologise. We will deal with it as soon as possible.',
        why: '"As soon as possible" is no time. The customer cannot tell whether anything has been done.',
      },
      {
        text: 'I am sorry. I will look into it soon and ask my colleagues.',
        why: 'Looking into it changes nothing for the customer yet.',
      },
    ],
  },
  'follow-up': {
    lacks: 'Nobody undertakes to check afterwards that it was put right.',
    replies: [
      {
        text: 'Very good. If anything is still wrong, please contact us.',
        why: 'The checking is left to the customer.',
      },
      {
        text: 'I am glad we have agreed. We hope all goes well now.',
        why: 'Hope checks nothing.',
      },
    ],
  },
  greet: {
    lacks: 'There is no greeting.',
    replies: [
      {
        text: 'We have received your message. I am very sorry that this happened.',
        why: 'What it says is warm, but it begins in the middle of a sentence, as it were.',
      },
      {
        text: 'I apologise. What exactly happened?',
        why: 'The right question, but without a greeting it sounds like an interrogation.',
      },
    ],
  },
  'close-contact': {
    lacks: 'There is no goodbye.',
    replies: [
      {
        text: 'That is agreed. I have written everything down.',
        why: 'There is an agreement, and the customer is left wondering whether that was all.',
      },
      {
        text: 'All right, we will do that.',
        why: 'It stops short; one good wish would do.',
      },
    ],
  },
} as const satisfies NearMisses & Record<KnownRule, unknown>
