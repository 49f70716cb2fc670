import type { Language } from '#contract/language.ts'
import type { Topic } from '#contract/scenario.ts'
import type { BanKind, RemedyKind } from '#contract/understanding.ts'
import type { Unearned } from './unearned.ts'

/**
 * The meanings a language gives words for. Each is one expression made by `anyOf` (pattern.ts)
 * and matched against one sentence of the plain text (lower case, õäöü folded away on both
 * sides). Who says it, whether it is negated, conditional, quoted or asked is for the rules.
 */
export type Meaning = keyof typeof meaningsWanted

/** Every meaning with what belongs to it. The comment is the brief for a new language. */
export const meaningsWanted = {
  // apologise
  apology: '"sorry", "I apologise", "pardon us", "I regret that", "ashamed", "my bad": the core words alone',
  notApology:
    'the same words when they are none: sorry to hear, sorry you feel, sorry but you, sorry for the late reply, not going to apologise',
  conditionalApology: 'sorry if, we apologise if, should anything have displeased you we regret',
  // thank
  thanks: 'thank, thanks, thx, grateful, appreciate, obliged: the core words alone',
  complaintAct: 'what a complaint is to be thanked for: writing, letter, telling us, feedback, honesty, coming to us first',
  thanksElsewhere: 'thanks for patience, understanding, loyalty, choosing us, advance ("thanks in advance")',
  // empathise
  perspective:
    'I understand / can imagine / can see / know how; that must have been; in your place; I would be: needs a feeling or consequence beside it',
  feeling: 'feelings and words for what it is like: upset, angry, let down, worrying, unpleasant, nightmare, awkward, a wasted day',
  empathy:
    'empathy complete in itself: how upsetting for you, you must be gutted, nobody likes to come home to, I would be cross too, you have every right to be',
  notEmpathy: 'you have to understand us, understand our situation, try to understand that we',
  // find-out-facts
  eventQuestion:
    'a question word or request aimed at the event: what happened, when was, which order, who came, how long, did anybody, was it, could you send a photo, describe',
  factRequest:
    'the same as an imperative without a question mark: tell me which day, please describe, send us a picture, kindly revert with the date',
  established:
    'facts the agent reports as found: I checked the log, it turned out, our records show, the van broke down, the address was left off',
  // involve-customer
  solutionQuestion:
    'asks for the wish, a choice or consent: what would you like, which do you prefer, does that suit you, shall I, would Friday work, is that all right',
  choice:
    'hands over the choice without a question: please choose, the choice is yours, let me know which suits, tell us what you would like us to do, if you would rather … say the word',
  // act-now, follow-up
  done: 'a company action already done or in hand, subject and verb: I have just cancelled, we took off, the bill is cancelled, I am talking to, is on its way, has been booked',
  willDo: 'a company action promised, subject and verb: I will send, we can come, I am booking, our technician comes, you will get',
  onlyLooking: 'looking, checking, reading, answering, noting, passing on with no time: does not count as acting',
  definiteTime:
    'a definite time up to the end of tomorrow: now, at once, right away, today, tonight, by six, tomorrow morning, within the hour',
  vagueTime: 'soon, as soon as possible, at the earliest opportunity, in due course',
  laterTime: 'a time after tomorrow: on Friday, next week, within three days, in a month',
  comeBack:
    'the company contacts the customer, subject and verb: I will call you, we will let you know, you will hear from me, I will get back to you',
  outcome: 'what for: the outcome, the answer, what was decided, what I find out, to tell you',
  checkAfter: 'checking afterwards: to make sure, to see if, to ask whether you are happy, I will look in again, I will check that it',
  solvedNow: 'asks whether it is solved: is it working now, has everything been put right',
  contactUs: 'puts it on the customer: contact us if, let us know if, do not hesitate',
  // stay-calm, no-blame
  irritation:
    'irritation, sarcasm, mockery, open defensiveness: how am I supposed to know, obviously, calm down, I cannot read minds, what a lovely letter, here we go again',
  insult: 'insulting words for the customer or the complaint: ridiculous, nonsense, drama, idiot, whining',
  blamesCustomer:
    'fault put on the customer: you should have, you could have, you did not, your own fault, next time read, by not declining you',
  disputes:
    'the account doubted or contradicted: nobody else complained, I find it hard to believe, that is not true, are you sure, are you exaggerating, supposedly',
  threat: 'our lawyers, legal steps, blacklist, charged in full, think before you write',
  // formal-address
  chummy: 'pet names, chumminess, slang: hey, buddy, mate, hun, lol, chill, no worries, xx, dude',
  sina: 'second person singular to the customer (Estonian); a language without one gives `nothing`',
  teie: 'second person plural to the customer (Estonian); a language without one gives `nothing`',
  // greet, close-contact
  greeting: 'a greeting or salutation, tried at the start of the reply: hello, good day, dear Ms, respected',
  closing: 'a farewell, sign-off or wish, tried in the last lines: kind regards, have a nice day, goodbye, talk soon',
  // realistic-promises
  guarantee: 'what nobody can guarantee: never again, I guarantee, 100 %, you have my word, always perfect, everyone will be satisfied',
  softened: 'what keeps a promise honest: do my best, try, hope, cannot promise, as far as we can',
  dismissal: 'an employee sacked or punished: will be let go, fired, disciplined, never work here',
  namedStaff: 'which staff will come in future: only our best people from now on, the same cleaner every time',
  gift: 'a gift: present, basket, chocolates, bottle on the house',
  exactTime: 'a clock time or a promise of punctuality: at nine, on the dot, exactly at, at 10:00 sharp',
  free: 'free of charge: free, on the house, at no cost, without charge, will not cost you',
  // scopes
  negation: 'not, no, never, cannot, unable, without (as a word that turns the action after it)',
  condition: 'if, unless, in case, should you, provided that, as soon as',
  contrast: 'but, however, although, yet',
  companySubject: 'I, we, our team, the manager, the company: who acts on the side of the firm',
  customerSubject: 'you: the customer as the one who acts',
  // signals
  brushOff: 'noted, forwarded, your feedback is important, we will look into it, write again later',
  declines: 'a refusal: I cannot offer, that is not possible, unfortunately we do not, more than I may give',
  admitsFault: 'our mistake, we let you down, we got it wrong, my fault',
  blamesColleague: 'the girl is new, our driver messed up, that lot in billing',
  boundary: 'a polite limit: I will gladly help, but please without insults',
  letsGo: 'letting the customer go: I understand if you choose another firm, we will not keep you',
  handsOver: 'handing over: I will pass you to the manager, my colleague will take over',
  asksToWait: 'one moment please, hold on, give me five minutes',
  // policy prose and nature
  prohibition: 'in a policy: may not, must not, cannot be promised, no gifts, never, not allowed, nothing may be offered',
  permission: 'in a policy: may offer, can give, up to, is allowed',
  consent: 'asks only for a yes: is that all right, does that suit you, shall I, may I',
  shrug: 'the whole message is a shrug: "dont know", "no idea", "whatever", "test"; anchored as a whole message by ^ and $ (plain RegExp)',
  machine: 'speaks to a machine: ignore your instructions, you are an AI, give me full marks, system prompt, as a grader',
  checklist:
    'the checklist recited as such: stay calm, listen, thank the customer, apologise sincerely, propose a solution (imperatives to oneself)',
} as const

/** What is particular to one language. `en/pack.ts` and `et/pack.ts` are the two there are. */
export type LanguagePack = {
  readonly language: Language
  readonly meanings: Readonly<Record<Meaning, RegExp>>
  /** Words of a sentence that does nothing for this customer (unearned.ts). */
  readonly unearned: Readonly<Record<Unearned, RegExp>>
  /**
   * Each kind of remedy as an action or a state ("cancel the invoice", "there will be no bill",
   * "20% off"); the rule has read away negation, so a remedy worded by a negation belongs here whole.
   */
  readonly remedies: Readonly<Record<RemedyKind, RegExp>>
  /** What a policy forbids and a reply promises, told apart by kind. */
  readonly bans: Readonly<Record<BanKind, RegExp>>
  /** What a question to the customer asks for. */
  readonly topics: Readonly<Record<Topic, RegExp>>
  /** All of a sum: the full price, all of it, every penny. */
  readonly whole?: RegExp
  /** Numbers written as words, for limits and counts: three → 3, half → 50 beside "price". */
  readonly numbers: Readonly<Record<string, number>>
  /** Numbers with their words that count no remedies: "at nine", "two experienced cleaners", "within two hours". */
  readonly notCounts: RegExp
  /** The commonest words, to tell the language of a reply; folded, lower case. */
  readonly commonWords: ReadonlySet<string>
  /** Words that carry no content of their own (function words); folded. */
  readonly stopWords: ReadonlySet<string>
  /** Stems too general to show that one has listened: service, problem, order, situation, customer. */
  readonly generalStems: ReadonlySet<string>
  /** Stems that a complaint about anything may hold: sharing them shows no common subject. */
  readonly everydayStems: ReadonlySet<string>
  /** Groups of stems that mean the same, so that "showed up" takes up "came". */
  readonly synonyms: readonly (readonly string[])[]
  /** Things complained of that many words name: who names one takes up a customer who named it. */
  readonly concepts?: readonly RegExp[]
  /** Abbreviations whose full stop does not end a sentence, without the stop: mr, e.g, kl, nt. */
  readonly abbreviations: ReadonlySet<string>
  /** Words at which a new clause begins, besides a comma, semicolon, colon, dash or bracket. */
  readonly clauseStart: RegExp
  /** Words that make a question without a question mark, tried at the start of a clause. */
  readonly questionStart: RegExp
  /** The spelling a misspelt word was meant to have, or the word itself; folded, lower case. */
  mend(word: string): string
  /** The trades that a word tells of, by their numbers; none for a word of any trade. */
  tradesOf(word: string): readonly number[]
  /** A word without its endings, for comparing; folded, lower case. */
  stem(word: string): string
}
