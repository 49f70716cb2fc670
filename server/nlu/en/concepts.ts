import { anyOf } from '../pattern.ts'

/** Things complained of in any trade, each in the words of customers and of agents. */
export const concepts: readonly RegExp[] = [
  // nobody came
  anyOf(
    "(nobody|no one|no-one|none of (our|your)|never|not|didn't|did not|doesn't|failed to|no [a-z]+) (even |ever |actually )?(come|comes|came|coming|show|shows|showed|shown|turn|turns|turned|arrive|arrives|arrived|appear|appears|appeared|reach|reached|rings? the)( up)?",
    'no-?show',
    '(left|leaving|kept) you (standing|waiting|hanging)',
    '(stood|stand) you up',
  ),
  // rude
  anyOf(
    '(rude*|impolite*|insolen*|disrespect*|unfriendly|curt*|snapped|shouted at|yelled at|manners|insulted|mocked|laughed at|condescending|dismissive)',
    '(behav*|spoke|speak|talk|talked|treated|acted|acts) _ (like (that|this)|way|so)',
    '(tone|attitude|behaviou?r) of (our|my|the)',
    '(such|this|that|whose|her|his|their) behaviou?r',
    '(polite|friendly|courteous) (person|greeting|word|staff|service)',
  ),
  // late, waiting long
  anyOf(
    '(waited|waiting|queue|queued|queuing|standing in line|hours?|minutes|days|weeks|months) _ (hours?|minutes|days|weeks|months|late|long|queue|line)',
    '(late|overdue)',
    'kept _ waiting',
  ),
  // not for the first time
  anyOf(
    '(third|fourth|fifth|second) time',
    '(repeatedly|every time|several times|three times|not the first|more than once|yet again|once again)',
  ),
  // dirty
  anyOf(
    '(dirty|dirt|filthy|filth|mess|messy|stain*|dust*|unclean*|grim[ey]*|crumbs|hair in|hairs|mou?ld*)',
    '(tidy|clean) (home|house|room|flat|kitchen|table|bed)',
  ),
  // broken
  anyOf(
    "(broken|broke|breaks|faulty|defective|defect|cracked|crack|cracks|not work*|stopped working|doesn't work|does not work|won't (start|turn|open|close|switch)|dead|damage*|torn|ripped|scratch*|dent*)",
  ),
  // wrong thing
  anyOf(
    'wrong (one|size|colour|color|item|model|dish|order|room|address|name|amount|class|product|pair|dress|date|train|person)',
    'not what you (ordered|asked|booked|paid)',
  ),
  // cold or bad food
  anyOf(
    '(cold|lukewarm|raw|undercooked|overcooked|burnt|burned|stale|mouldy|sour|salty|inedible|tough) (food|soup|meal|meat|steak|fish|dish|main|pizza|chicken|dinner|lunch|coffee|tea)',
    '(came|was|were|is|are|stone|ice|gone) cold',
  ),
  // money taken
  anyOf(
    '(charged|billed|debited|took|taken|paid|pay) (me |us |you )?(_ )?(twice|double|two times|again|too much|more|extra|wrongly)',
    '(double|second|extra|unexpected|unauthori[sz]ed) (charge|payment|debit|fee|bill)',
    'overcharg*',
  ),
  // lost
  anyOf('(lost|missing|disappear*|vanish*|gone astray|never arrived|misplaced)'),
  // noise
  anyOf('(nois*|loud*|party|parties|music|shouting|drilling|barking|racket|hear every|banging)'),
  // unanswered
  anyOf(
    "(no one|nobody|never|not|didn't|without) _ (answer*|repl*|respon*|call* back|pick* up|get back|got back)",
    '(on hold|voicemail|unanswered|no (reply|answer|response))',
  ),
  // hurt
  anyOf('(pain*|hurting|injur*|ache*|bleed*|swoll*|swell*|burnt|sore|allerg*|rash|infect*|slipped)'),
  // children, age, disability
  anyOf('(child*|kids?|son|daughter|baby|toddler|grandchild*|grandson|granddaughter|little one)'),
  anyOf('(wheelchair*|ramp|crutch*|blind|deaf|hearing aid|guide dog|disab*|walking stick|walker|step-free)'),
  anyOf('(mother|father|grandmother|grandfather|elderly|pensioner|old age|years old|mum|dad|parents)'),
  // not told
  anyOf('(no one|nobody|not|never|without) (_ )?(told|informed|warned|explained|notified|warning|notice|explanation)'),
  // smell, vermin
  anyOf('(smell*|stink*|stank|stench|odou?r*|smoke|cigarette*)'),
  anyOf('(cockroach*|bugs?|mouse|mice|rats?|insect*|worm*|fly in|wasp*|ants)'),
]
