import type { Topic } from '#contract/scenario.ts'
import { anyOf } from '../pattern.ts'
import { stem } from './stem.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Function words and the small talk of letters: no content of their own. */
export const stopWords: ReadonlySet<string> = new Set(
  list(`a an the this that these those and or but if so as at by for from in into of off on onto out over to up with without within
  about above after again against all almost alone along already also although always am among any anybody anyone anything are
  around away back be because been before being below best better between both came can cannot can't come comes coming could did didn't do does
  doesn't doing don't done down during each either else end enough even ever every everybody everyone everything few first find found get gets getting give given
  gives giving go goes going gone good got great had has have having he her here hers herself him himself his how however i i'd i'll i'm i've
  im ive if in instead into is isn't it it's its itself just keep kept kind know last least left less let like little long look lot made make makes making many
  may maybe me mean might mine more most much must my myself near need never new next no nobody none nor not nothing now
  often ok okay old once one ones only other others our ours ourselves own part perhaps please put quite rather really right
  said same saw say says see seem seen self send sent set several shall she should side since some somebody someone something soon still such sure
  take taken takes taking tell than thank thanks that's their theirs them themselves then there there's therefore they thing things think though through
  thus till time times today together told tomorrow tonight too took toward towards tried try two three u under until upon us use used very via
  want wants was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when where whether which while who whole whom whose why
  will wish within won't word words work works would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
  hello hi dear mr mrs ms miss sir madam regards kind best sincerely morning afternoon evening day days hour hours minute minutes week weeks month months year years
  ask asked answer call called contact write wrote written writing read hear heard happen happened feel felt leave start started stop done full bit far big small
  per also ago almost above actually completely totally absolutely simply simply especially finally usually later earlier early late yet able thing stuff people person man woman lady name
  wait waiting hope sorry apologise apologies apology understand help hand put point place home house area line number show pay paid buy bought order ordered money price cost free
  half second third four five six seven eight nine ten dont didnt cant wont isnt wasnt havent thats whats youre theyre weve quite sort kind anyway please thx pls ye hey oh ah`),
)

/** Stems too general to show that one has listened. */
export const generalStems: ReadonlySet<string> = new Set(
  list(`service services problem issue order situation customer client complaint matter case company firm business product item experience
  inconvenience trouble feedback message letter email mail question request disappointment disappointed disappoint upset angry unhappy fault mistake error
  quality team staff employee colleague worker manager department office agent system solution offer visit booking reservation appointment account
  machine device phone car room parcel package table ticket goods purchase delivery website online terms policy contract behaviour attitude work job
  cleaning cleaner clean state condition level reply respond response deal handle accept expect agree promise believe imagine
  bad terrible awful poor unacceptable wrong nice fine normal serious important different possible real true clear sure regular careful
  feeling feel way manner kind type part reason fact detail information address date amount sum cost tomorrow today yesterday
  beforehand excuse excuses happen matter change check move run bring turn look run open close hold live believe plan
  view fair agree yours sincerely frankly certainly clearly deeply extremely truly hotel restaurant shop store school bank gym garage clinic company
  guest passenger patient parent member user client loyal regular number line lot thing answer call note word time hand
  course front week month fix repair solve result chance idea example hope want wish care love hate thought talk speak told ask explain
  put pick drop set cover keep stay send receive arrive return book pay charge buy sell offer`).map((word) => stem(word)),
)

/** Stems of one meaning: "showed up" takes up "came". */
export const synonyms: readonly (readonly string[])[] = [
  'trainee student intern apprentice learner newcomer beginner',
  'rude manners impolite disrespectful insolent cheeky discourteous polite rudeness',
  'dirty mess filthy messy dirt dust dusty unclean',
  'guests visitors company party event occasion celebration',
  'nobody showed came turned appear reach',
  'invoice billing bill',
  'crack cracked cracks broke split',
  'leak leaks leaking leaked drip dripping puddle flooded flood soaked wet water',
  'drawer cupboard worktop counter',
  'birthday gift present',
  'noise noisy loud party music racket',
  'sleep slept asleep rest',
  'sea view',
  'talk speech presentation lecture conference',
  'review reviews online rating',
  'cold lukewarm chilled',
  'broken broke faulty defective malfunction',
  'double twice duplicate',
  'delay delayed late',
  'wedding anniversary ceremony marriage',
  'child children kid kids son daughter baby toddler',
  'pain hurt ache sore',
  'queue line wait',
  'lost missing disappeared vanished',
  'scratch scratched dent damage damaged',
  'stain stained spot',
  'smell smelled stink stank odour',
  'wheelchair ramp lift stairs step',
  'allergy allergic nuts gluten',
  'internet connection wifi network signal',
  'flight plane airport',
  'holiday vacation trip journey',
  'quote estimate quoted',
  'membership subscription cancelled cancel',
].map((group) => group.split(' ').map((word) => stem(word)))

export const commonWords: ReadonlySet<string> = new Set(
  list(`the and to of a in is it you that was for on are with as i be at have this from or had by not but what all were we when your can there use an each which do how if
  will up about out many then them would like so these her him has more could go come did no most my over know than who may been now any our us me she he they their
  please sorry thank thanks hello dear sir help yes ok okay just here very much why where because want need get got give tell let your you're i'm it's we're don't can't
  u ur im dont cant hi hey today tomorrow regards kind best good day customer order refund`),
)

export const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  double: 2,
  twice: 2,
}

export const abbreviations: ReadonlySet<string> = new Set(
  list('mr mrs ms dr prof st no nr e.g i.e etc approx vs min tel ltd jr sr a.m p.m am. inc co dept art sec fig'),
)

/** What a question asks for. */
export const topics: Record<Topic, RegExp> = {
  what: anyOf(
    'what (exactly |precisely |actually )?(happen*|went wrong|was|were|did|is (wrong|missing|broken|the (problem|matter))|kind|led)',
    '(describe|explain|tell (me|us)) (_ )?(what|more|in detail|how it)',
    'what (_ )?(said|say|left|missing|wrong|broken|damaged|do you (see|mean))',
    'how did (it|this|that) (happen|start|begin)',
    'more details?',
    'in what (way|respect)',
    'did you (see|notice)',
  ),
  when: anyOf(
    'when',
    '(what|which) (_ )?(time|day|date|hour|evening|morning|week)',
    'how long ago',
    'at what',
    'since when',
    '(date|time) (of|when)',
    '(today|yesterday|last (week|night|friday|monday)|this morning) (_ )?or',
  ),
  where: anyOf(
    'where',
    '(which|what) (_ )?(room*|address|place|branch|shop|store|office|floor|side|part|spot|stop|station|area|department|table|street)',
    'address',
  ),
  who: anyOf(
    'who',
    'whom',
    'whose',
    '(which|what) (_ )?(employee|colleague|person|member|driver|waiter|waitress|teacher|cleaner|technician|doctor|nurse|one of (our|us))',
    '(name|describe) (_ )?(employee|colleague|person|driver|waiter|cleaner|teacher)',
    '(speak|spoke|talk|talked|dealt) (to|with) (you )?who',
    'did (anyone|anybody|someone|somebody|any of)',
  ),
  'how-much': anyOf(
    'how (much|many)',
    'what (_ )?(amount|sum|price|cost|total)',
    '(which|what) (was|is) (_ )?(price|amount|sum)',
    'how (big|large|high)',
  ),
  'how-long': anyOf('how long', 'for how (long|many)', 'since when', 'how many (minutes|hours|days|weeks|months)'),
  which: anyOf('which', 'what (model|size|type|kind|colour|product|brand|sort|version)'),
  photo: anyOf('(photo*|picture*|pics?|screenshot*|video*|image*|snapshot*)'),
  'order-number': anyOf(
    '(order|booking|reservation|invoice|reference|ticket|tracking|parcel|case|receipt|contract|account|customer|card|policy|membership) (number|no|id|code|nr)',
    '(receipt|invoice|reference)',
    'number (of|on) (the|your) (order|booking|invoice|ticket|receipt)',
  ),
  contact: anyOf(
    '(phone|telephone|mobile|contact|cell) (number|no|details)?',
    '(e-?mail|postal) address',
    '(how|where|when) (can|could|may|do|should|shall|would|is it best to) (i|we) (best )?(reach|contact|call|ring|phone|get hold of) you',
    'what number',
    '(best|good) (number|time to (call|ring|reach))',
    'reach you',
  ),
  name: anyOf(
    '(your|what) (full |first |last )?(name|surname)',
    'who am i (speaking|talking|writing)',
    'in (what|which|whose) name',
    'name (is )?(on|under) ',
  ),
  why: anyOf('why', 'what (was|is) the reason', 'for what reason', 'how come', 'what (made|led|caused)'),
  before: anyOf(
    '(before|earlier|previously|already|first time|again|in the past|another time|other times)',
    '(happened|had (this|that|such)) (_ )?before',
    '(is|was) (this|it|that) the first',
    '(contacted|called|written|complained|told|reported) (us |anyone |anybody )?(before|already|earlier)',
  ),
  plans: anyOf(
    '(plan|plans|planned|planning|intend|hoping|going to do|expect|expecting|expected)',
    '(when|what) (do|did|will|would) you (need|use|want|plan|have)',
    'by when',
    'what (was|is) (it|the [a-z]+) for',
    '(special|important) (occasion|event|day)',
    'what (_ )?(occasion|event)',
  ),
}
