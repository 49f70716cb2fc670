import type { BanKind } from '#contract/understanding.ts'
import { anyOf, nothing } from '../pattern.ts'

const next =
  '(happen|happens|occur|recur|be repeated|repeat|let you down|be late|see|have|find|go wrong|experience|face|hear|be disappointed|disappoint|be|get|suffer|come across|fail|make|notice|need|wait|regret)'
const staff =
  '(cleaners?|technicians?|drivers?|waiters?|trainers?|teachers?|people|staff|team|specialists?|doctors?|dentists?|employees?|mechanics?|hairdressers?|stylists?|couriers?|colleagues?|masters?|workers?|person|instructors?|chef|guides?|nurses?|one)'

const outcome =
  '(it|this|that|they|she|he|everything|everyone|everybody|nothing|nobody|no one|no [a-z]+|every [a-z]+|all|the [a-z]+|your [a-z]+|our [a-z]+|you)'

/** What is not in the speaker's hands, said as certain. */
const outcomes: readonly string[] = [
  `(?<!(can't|cannot|not|won't|never|can not|couldn't|don't|could) )(promise|promising|vow|swear|assure|assuring|guarantee|pledge)( you| u| ya)?[,:]? (babes?,? |hun,? |mate,? |that |on my [a-z]+,? |here and now |faithfully |hand on heart )*(${outcome}) ([a-z]+ )?(will|'ll|shall|won't|can|is|are|would|never|comes?|gets?|goes)(?! (be (looked|checked|discussed|considered|in touch|contacted|answered)|do (my|our)|try))`,
  "(simply |just |absolutely |really |there is |there's )*no (way|chance|possibility|danger|risk) (_ )?(can|could|will|would|that|of|it|she|he|you|anything|this)(?! (to|we|i) )",
  '(is|it\'s|would be) (simply |quite |absolutely |now |technically |physically )*(impossible|inconceivable|unthinkable|out of the question) (for|that) (_ )?(happen|occur|recur|go|again|fail|repeat|kind|this|anything|such)',
  "(you|he|she|they|we) (can|may|could|should) (safely |absolutely |always |fully |now )*(rely|depend|count|bank|bet) (on|upon) (it|that|this|me|us)",
  "(on|upon) (that|this|which) (you|they) (can|may) (rely|depend|count)",
  "(hold|quote) (me|us) to (it|that|this)",
  "(i|we) (won't|will not|shan't|shall not) (sleep|rest|eat|stop|leave|go home|breathe|sit down) (_ )?(till|until|before|unless)",
  "(as good as new|like new|better than (ever|new|before|it has ever|it ever)|faster than (ever|it has ever)|without a (hitch|scratch|trace|hair)|not a (scratch|trace|mark|hair|hitch|thing|worry)|in every (way|respect) perfect|flawless|spotless from|perfect(ly)? (from|in every|top to bottom|every time|each time|always)|top to bottom)",
  "(will|'ll|shall|going to) (always|never|forever|all) (?!(try|do (my|our)|strive|remember|remain|regret|be (grateful|sorry|welcome|happy|here|available|an)))[a-z]+",
  "(will|'ll|shall|is going to|are going to|gonna) (_ )?(every single|each and every|every (time|day|price|order|visit|one|minute)|without (fail|exception)|no matter what|whatever happens|come what may|for (good|life|ever|the rest)|once and for all|to the (minute|second|penny)|(100|hundred|one hundred|a hundred) ?(%|per ?cent)(?! (off|of|refund*|back|discount|cheaper|less)))(?! (we|i) (can|learn))",
  "(will|'ll|shall|is going to|gonna|is walking|are walking|'s walking) (_ )?(win|pass|come out|walk(ing)? (out|away|off)|be (the best|perfect|flawless|amazing|stunning|gorgeous|beautiful|brilliant|absolutely|fast|faster|safe|fine|like new)|love it|adore|have forgotten|be thrilled|be over the moon|swimming like)(?! (and|but) (if|we cannot))",
  "before you know it",
  "(guaranteed|for certain|definitely|for sure|without (a )?doubt|no doubt about it|honest to god|god'?s honest|swear (down|to god|on)|on my (life|honour|honor|mother'?s|mum'?s|children'?s|kids'?|nan'?s)|cross my heart|hand on heart|you have my|take my word|mark my)(?=[ ,.!]|$)",
]

/** What must not be promised, in policies and in replies. */
export const bans: Record<BanKind, RegExp> = {
  'never-again': anyOf(
    'thing of the past',
    "(won't|will not|shan't|shall not|not going to|isn't going to|never going to|cannot|can't) (ever )?(_ )?(a|any) (second|third|fourth|fifth|sixth|\\d+th|2nd|3rd|next|further|more) time",
    "(nothing|nobody|no one|none|no [a-z'-]+|not a [a-z'-]+|not one|no such thing) (_ )?(will|'ll|shall|is going to|are going to|can|could|would) (ever |be )*(_ )?(again|any ?more|in future|in the future|from now on|ever|near (you|him|her|them))",
    "(never|not) (will|shall|again (will|shall)) (you|we|this|it|he|she|they|anyone|anybody|your)",
    "(will|shall|'ll) not (be )?[a-z]+(ing)? (a single|one single|any more|any further|another) ",
    "(you|she|he|they|your [a-z]+)('ll| will| shall)( never| not ever)? (have|be|see|hear|find|get|need|wait|face|notice) (_ )?(like (this|that) )?(with us |here |from us )?(ever )?again",
    "(this|that|it|such (a thing|things)|(the|these|those|such) [a-z]+)('s| is| are| was) (the )?(very |absolutely |definitely )*(last|final) (time|of it|you)",
    'from (tonight|today|tomorrow|this (day|moment|morning|evening|week)|here|now) (on |onwards? )?(~~ )(every|all|each|always|never|no|nobody|only|any)',
    "(has|have|had) (seen|heard|been) the last of",
    '(never|no one|nobody|not|no [a-z]+|none) (~~ )ever again',
    'from (now|here|this (day|moment|point)) on(wards)? (~~ )(will|always|every|each|never|no)',
    `(?<!(if|whether|in case) [a-z]+ )(will |shall |'ll |is |can |would )?(never|not ever|never ever) (_ )?${next} (_ )?(again|any ?more|like (this|that|it)|a second time)`,
    `(won't|will not|shan't|shall not|not going to|isn't going to|can't|cannot) (ever )?(_ )?${next} (_ )?(again|any ?more|ever|a second time|twice|in (the )?future)`,
    '(never|not|nothing|no such thing|none of this) (_ )?(happen|occur|recur|be repeated)( [a-z]+)? (again|ever)',
    "(will|'ll|shall) (never|not ever|never ever) (find|have|see|be|hear|wait|need|experience|get|let|meet|face|send|fail|disappoint|allow|regret|happen)",
    "(won't|will not) (ever )?(hear|find|see|notice|feel|have) (another|a single|any|one more) (sound|noise|peep|thing|problem|mistake|speck|word|issue|fault|delay|trouble|spot|complaint)",
    '(last time|never again|once and for all|for ever|forever)(?! (you|we|i) (were|was|visited|saw|spoke|checked|looked|called|asked|heard))',
    '(last time|never) (this|that|it|anything|something|you|we) (_ )?(happens|happened|will happen|ever)',
    '(not|never|no) (let|allow) (this|that|it|such) (_ )?(happen|repeat)',
    "(make|making) (_ )?(sure|certain) (that )?(it|this|that|such|nothing|no) (_ )?(never|not|doesn't|won't|does not|will not|cannot|can't|happens? again)",
    '(no more|free of|zero) (problems|mistakes|errors|delays|complaints|noise|faults)( ever| from now)?',
  ),
  guarantee: anyOf(
    ...outcomes,
    "(pinky promise|that's a promise|that is a promise|mark my words|let me assure you|have my assurance|give you my assurance|you can be (sure|certain) (that)?|rest assured|trust me|bet (my|the) (house|life|bottom)|hand on my heart|scout's honou?r|by all means guaranteed|stake my)",
    '(not|without) (a|one) single (_ )?(wrong|fault|scratch|hair|minute|problem|mistake|error|hitch)',
    '(nothing|no one|not a thing) will (_ )?(show|go wrong|happen|be lost|hurt|change|know|notice|remain|stay|get lost)',
    '(is|are|will be|stay|stays|remain|remains) (_ )?(absolutely|completely|perfectly|totally|entirely|one hundred percent) (safe|secure|sure|certain|fine|untouched|perfect|risk-?free|painless)',
    "(won't|will not) (feel|hurt|lose|see|notice|wait|be) (_ )?(a thing|one bit|a bit|at all|anything|a single|a minute)",
    'guarantee(s|ing)?(?! (certificate|card|period|claim|terms|case|service|repair))',
    'guaranteed',
    '(100|hundred|hundred per|one hundred) ?(%|percent|per cent|procent)(?! (refund|off|discount|money|of (the|your) (price|money|sum|cost|amount|bill)|back|compensation|cotton|wool))',
    '(you have|have|take|on|give you) (my|our) (full |personal )?(word|word of honou?r|promise)',
    "i (can )?(swear|promise you|assure you) (that )?(everything|it|all|you|this|nothing|from now|she|he|they|our|the|that) (will|'ll|shall|is going to|won't|never) (_ )?(perfect*|always|never|fine|spotless|satisfied|happy|best|love|flawless|immaculate|on time|great|excellent|wonderful)",
    "(everything|everyone|everybody|all|you|it|this|that|each [a-z]+|every [a-z]+) (will|'ll|shall|is going to) (_ )?(perfect|spotless|flawless|immaculate|absolutely|always|100|impeccable|without (any )?(fault|mistake|error)|sparkling|completely silent|dead quiet|satisfied|ideal)",
    '(always|every (single )?time) (_ )?(perfect*|satisfied|spotless|on time|happy|flawless|best)',
    '(perfect|complete|total|absolute|pin drop|full|dead) (silence|quiet|satisfaction|peace|safety|cleanliness|result*|order)',
    '(without fail|no matter what|come what may|positively|cross my heart|swear|hand on heart|bet my|whatever it takes|you can count on that|you can bank on|money back if not)',
    '(leave (that|it|this|everything) to me)',
    "(will|'ll) (definitely|certainly|absolutely|surely|for sure|undoubtedly|positively) (be|have|get|arrive|reach|work|come|love|not|solve|receive|win|pass|go|make it)",
    "(will|'ll) (_ )?(for sure|definitely|certainly|positively|without fail|no matter what)(?=[.,!]|$)",
    'spotless',
    'will be (sipping|enjoying|sleeping|smiling|dancing|laughing|driving|wearing|using|celebrating) (_ )?(on|by|tomorrow|tonight|this|in) ',
  ),
  dismissal: anyOf(
    "(will|'ll|shall|is|are|gets?|getting|has|have|been|be|being|was)( been| be| being)? (_ )?(marching orders|shown the door|sent packing|the (sack|boot|chop|push)|stood down|out on (his|her|their) ear|shown out|out of a job|out the door|struck off|barred|gone by|history by|a goner|no longer (with|work|employed|on|one of)|never (work|set foot|coach|teach|drive|cook))",
    "(driver|employee|colleague|waiter|waitress|staff|cleaner|courier|person|girl|boy|lad|man|woman|coach|teacher|stylist|photographer|technician|porter|manager|she|he|they) (has|have|had|needs?|will have|is going) to go(?=[ ,.!]|$)(?! (to|and|back|over|through|out|round|home))",
    "(she|he|they|coach|teacher|[a-z]+) (won't|will not|shan't) be (back|with us|working|coaching|teaching|driving|serving|seen|coming back|on your)(?=[ ,.!]|$)(?! (in touch|until|before|to you))",
    "(contract|employment|job|career|days) (here |with us )?(ends?|is over|are over|are numbered|terminates?|is finished|will be (over|ended|terminated))",
    "won't be with us (much )?(longer|any ?more)",
    "(had|has had|have had|was|is|it's|that was) (his|her|their) last (day|shift|week)",
    "(won't|will not|no longer|not) (be )?(with us|here|on (our|the) (team|staff|payroll)|part of (our|the) (team|staff)|employed|working) (_ )?(much longer|any ?more|any longer|after|from|by|tomorrow|for long)?",
    "(she|he|they)('ll| will| is| are|'s|'re) (be )?(off the|gone|out of|out by|history|toast|packing)(?! (sick|today|ill))",
    "(will|'ll|shall|is|are|has|have|gets?|going to|been|was|'s|be|am|had|to) (be |been |being |already |immediately |now |just |also |her |him |them |the [a-z]+ |that [a-z]+ )*(fired|sacked|dismissed|let go|made redundant|terminated|kicked out|thrown out|shown the door|laid off|dismiss|sack|out of (a|the) job)",
    "(will|'ll|shall|going to|am|we're|i'm|have|be|to) (_ )?(fire|firing|sack|sacking|dismiss|dismissing|get rid of|getting rid of|let go of|terminate|part with|parting with|lay off) (her|him|them|the|that|this|our|your|those|staff|an employee|any employee|employees|anyone)",
    '(lose|loses|lost|losing|cost) (her|his|their|him|them) (the |their |a |his |her )?jobs?',
    "(will|shall|'ll) (never|not|no longer) (ever )?(work|serve|drive|teach|cook|clean|set foot) (_ )?(here|for us|with us|again|anymore|any more|in this|at this)",
    "(won't|no longer) (be )?(work|works|working) (_ )?(here|for us|with us|again|anymore|any more|in this|at this)",
    '(dismissal|firing|sacking|dismissed|fired|sacked)',
    '(end|ended|terminated) (her|his|their) (contract|employment)',
    '(put|throw|throwing|turn|kick|kicking) (_ )?(guests?|them|people|him|her|neighbou?rs?|boys) out',
  ),
  punishment: anyOf(
    'punish*',
    'disciplin*',
    '(she|he|they|driver|employee|colleague|waiter|staff|cleaner|courier) (_ )?(fined|demoted|suspended|written up|docked|pay for (it|this))',
    '(official|written|formal) (warning|reprimand)',
    'reprimand*',
    '(deduct*|take* it|comes?|taken) (_ )?from (her|his|their) (wage*|salary|pay)',
    'fine (her|him|them|the)',
  ),
  'named-staff': anyOf(
    `(only|nobody but|none but|no one but|always|just|exclusively) (ever )?(send |sent |get |have |be |our |the |your |my |by |see )*(very )?(best|most experienced|top|same|favou?rite|finest|senior) (_ )?${staff}?`,
    `(best|most experienced|top|finest) (_ )?${staff} (_ )?(from now on|in future|every time|each time|always|will be sent|only)`,
    `(same|favou?rite) ${staff} (every|each|always|from now|in future|next|whenever|for all)`,
    `from (now|here|this day) on(wards)? (_ )?(only|nobody|no one|always|best|same)`,
    `which (_ )?${staff} (_ )?(will|shall|are|is|be|come) (sent|come|assigned|be|serve|coming)`,
    `(a|any|the) (given|named|certain|specific|particular) (_ )?${staff}`,
    `(never|not|won't) (_ )?send (_ )?(her|him|that (girl|boy|man|woman|person)|trainees?|beginners?|students?) (_ )?(again|any ?more|to you)`,
  ),
  gift: anyOf(
    'gifts',
    'no gift',
    '(or|and|a|any) gift(?=[.,;!]| (may|can|is|are|on|from|for|either|nor|or))',
    '(send|sending|give|giving|get|receive|bring|bringing|add|include|offer|comes|come|throw in|leave|have|arrange|put|treat|as|small|little|nice|lovely) (_ )?(gifts?|presents?|basket|hamper|chocolates?|flowers|bouquet|cake|wine|bottle|goodie*|t-?shirt|champagne|prosecco)',
    '(gift|basket|hamper|chocolates|flowers|bouquet) (_ )?(from us|for you|on (us|the house|top)|with our|as (a|an))',
  ),
  extra: anyOf(
    '(three|two|four|five|several|further|more|\\d) (_ )?free',
    '(further|more|additional) (_ )?(free|discounts?|compensation)',
    'free (night|visit|month|ride|meal|course|lesson|session|stay|ticket|trip|treatment|wash|year|class|cleaning|delivery)s?',
  ),
  compensation: anyOf(
    'compensat*',
    '(cash|damages|monetary|financial)',
    '(pay|paying|payment|cover|covering|reimburse|reimbursing|refund) (_ )?(for |the |of |your )*(damage*|taxi|loss|losses|hotel|medical|expenses|furniture|parquet|worktop|drawer|lost)',
    'money (for|as|in)',
    'more (money|than (€|\\d))',
  ),
  'fixed-time': anyOf(
    '(no|an|any|the|neither|nor) (earlier |exact |fixed |given |certain |firm |definite )*(day|date|hour|time|deadline|moment) (_ )?(may|can|could|must|should|is|are|will)( not)?( ever)? (be )?(named|promised|given|guaranteed|stated|set|announced|committed)',
    '(no|neither|nor) (earlier |exact |fixed |given )*(day|date|hour|deadline)',
    '(name|promise|promised|guarantee|guaranteed|state|give|fix|confirm|commit to) (a|an|the|any) (_ )?(day|date|time|hour|deadline)',
    '(the|a|any) (day|date|time|hour|moment) (_ )?(when|that|the|of|a|it|on which|by which|is|will|for)',
    '(when|how (soon|quickly|fast|long)) (the|a|an|it|they) (_ )?(is|are|will|takes?|comes?|arrives?|gets?)',
    '(arrive|delivered|ready|repaired|restored|finished|completed|there|back|fixed) (_ )?(by|before|on|in time|at) ',
    '(exact|fixed|given|certain|specific|particular|precise|definite|set|firm|agreed) (_ )?(time*|hour*|minute*|day*|date*|arrival|delivery|deadline)',
    '(hour|time|date|day) of (arrival|delivery|completion|repair|return|departure|the visit|connection|restoration)',
    '(delivery|arrival|repair|completion|restoration|resolution|finish*) (date*|time*|by a|by the|on a|hour*|before a|today|day*|deadline)',
    '(a|any|by|the) (date|deadline|timing|time when|time by|day when|day by)',
    'when (_ )?(will|can|is|are) (_ )?(be|arrive|come|restored|back|ready|delivered|fixed|repaired|return)',
    '(by|before|until) (a|any|the) (_ )?(day|date|time|hour|weekend|christmas|friday|monday|saturday|holiday*)',
  ),
  other: nothing,
}

const clock =
  "(half past |quarter (past|to) )?(\\d{1,2}([:.]\\d\\d)?( ?(am|pm|o'clock|hrs))?|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (days?|weeks?|months?|%|percent|per cent|euros?|€|least|stars|people|times|working|o))"

/** Times to the hour, and what is free, forbidden or allowed. */
export const terms = {
  exactTime: anyOf(
    'on the (dot|minute|hour|stroke)',
    "(\\d|o'clock|noon|am|pm) (sharp|exactly|precisely)",
    `(at|exactly at|at exactly|by|at precisely) (exactly |precisely )?${clock}(?! (and|-|to|or) \\d)`,
    '(exact|precise) (time*|hour*|minute*|arrival)',
    'hour of (arrival|delivery)',
    'fixed (time|hour)*',
    'at an agreed hour',
    'in (exactly )?(two|five|ten|\\d+) minutes',
  ),
  free: anyOf(
    '(?<!(feel|are|am|is|be|be|you|be|set|am|gone|time|room|table|sugar|gluten|trouble|hands?|smoke|tax) ?-?)free(?! (to|on|at|time|slot|tomorrow|today|this|in|between|after|room|table|seat|for (you|us) at|up))',
    'free of (charge|cost)',
    '(?<!\\d )(is|are|be) free(?=[.,!;]|$| of)',
    'on the house',
    "(is|are|be|'s|all|drinks?|coffee|meal|dinner|breakfast|night|visit|one|it) on us",
    'at no (extra |additional |further )*(cost|charge|expense)',
    'without (any |extra |further |additional )*(charge|cost|money|paying|payment)',
    "(won't|will not|doesn't|does not|not) cost (you )?(a cent|anything|a thing|a penny|you|extra)?",
    '(no|free of|zero) charge',
    'at our (own )?(expense|cost)',
    'our (treat|expense)',
    'complimentary',
    'gratis',
    "(won't|will not|not|don't|needn't|never|no need to) (have to |need to |be |even think about )*pay*( a cent| anything| for)?",
  ),
  prohibition: anyOf(
    '(may|must|can|should|shall|will|could|is|are) (not|never)',
    "(cannot|can't|mustn't|shouldn't)",
    '(not|never|neither|nor) (be )?(promised?|offered?|allowed|permitted|given|guaranteed?|paid|issued|available|possible|included|granted|made)',
    '(no(?! (extra |additional |further )*(cost|charge|expense|fee|later|longer|more than))|nothing|neither|none|nobody|never) ',
    '(forbidden|prohibited|excluded|off limits|beyond|outside)',
    '(do|does) not (promise|offer|give|pay|allow|include|cover)',
    'only the (manager|director|owner|head|insurer|office|board|bank|court|doctor)',
    '(decided|decides) (by|on by) ',
    'without promising',
  ),
  permission: anyOf(
    '(may|can|could|will|is (allowed|free|able) to|are allowed to|is authorised to|might) (?!(not|never))',
    '(allowed|permitted|available|possible|up to)',
    '(offer|offers|gives|grants|provides)',
  ),
}

/** All of a sum. */
export const whole = anyOf(
  '(in full|full(y)? (refund*|amount|price|fare|fee|cost|reimburs*|money)|(the |your |you )(whole|entire|full|complete)|every (last )?(penny|cent|euro|pound)|all (of )?(it|your money|the money|that money|(?:€|£|\\$) ?\\d+|back)|everything (you paid|back)|total refund|lot back|100 ?%)',
)
