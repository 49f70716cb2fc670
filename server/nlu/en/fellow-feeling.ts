import { feelings } from './feelings.ts'

const hard =
  '(horrible|rotten|awful|hard|cruel|miserable|lousy|sad|poor|grim|dreadful|wretched|terrible|nasty|bitter|rough|tough|painful|heartless|shabby|sorry|undignified|humiliating|degrading|frightening|lonely|stressful|exhausting|distressing|upsetting|disheartening|dispiriting|unpleasant|thankless|worrying|bad|long|cold|sleepless|anxious|difficult|tiring|frustrating|maddening|ghastly|beastly|rubbish)'
const spell =
  '(way|ways|moment|time|thing|place|position|end|start|blow|welcome|feeling|night|day|morning|evening|afternoon|spot|situation|shock|week|weekend|journey|surprise|experience|sight|wait|reception|memory|few (days|weeks|hours)|couple of (days|weeks)|hour|month|summer|christmas|birthday|homecoming|lesson|conversation|walk|drive|ride|pill|thought|message|phone call|note|state|fortnight)'
const mistake =
  '((a|an|some|the|our|your) )?(simple |genuine |honest |little |slight )?(mistake|mix-?up|misunderstanding|error|glitch|fault|confusion|slip|oversight|problem|delay|accident|bug|another|someone|somebody|wrong|mistaken|dreaming|confused|imagining|looking at|using|holding|sent|lost|caused|due|because|our|the)'
const anyone = '(anyone|anybody|me|you|us|a saint|most people|any (parent|mother|father|owner|guest|person)|the best of us)'

/** Putting oneself in their place, whole in itself: the "must have been", the "I would too", the worth of what was lost. */
export const fellowFeeling: readonly string[] = [
  "(can't|cannot|can not|couldn't|could not|won't) (possibly )?(have been|be|have felt|feel) (any fun|easy|pleasant|nice|fun|much (fun|of a)|what you|how you|comfortable|the (day|evening|holiday|start|welcome|birthday|weekend)|a (nice|pleasant|good))",
  `(must|must've|has to|had to) (have )?(been|be|seemed) (?!${mistake})(so|very|quite|really|such|incredibly|pretty|terribly|especially|truly|all the more|doubly|rather|absolutely|most|extremely|particularly|deeply|beyond|no|a ([a-z]+ )?(shock|blow|strain|worry|worrying|nightmare|let-?down|disappointment|struggle|horror|relief|long|lot)|${hard}|bewildering|endless|galling|infuriating|unbearable|crushing|unnerving|unsettling|heart-?breaking|devastating|dreadful|hell|torture|agony|hard to)`,
  "(must|must've|has to|can only) (have )?(felt|feel|stung|sting|hurt|knocked|shaken|worn|cost you|cut (you )?deep|come as (a|an|quite)|hit (you|them|her|him) hard|broken (your|her|his)|set your|made (it|the|you|your|her|him|them|that)|left you|left (a|her|him|them)|turned (it|the|your)|taken (the|its|a lot)|weighed|put you|rubbed|ruined|spoil(ed|t)|seemed (endless|like|so|very))",
  `(would|'d|could|can|will) (have )?(sting|stung|hurt|upset|annoy*|anger*|worry|worried|frighten*|rattle*|shake|shaken|floor*|unsettle*|infuriate*|try|tried|get to|got to|break|broken|gall*|grate on|haunt*|embarrass*|humiliate*|tire|exhaust*|madden*|test*|bother*|scare*|leave|left|put|knock*|rile*) (_ )?${anyone}`,
  "(i|we)('d| would| should| know i'd| think i'd) (have )?(been |be |felt |feel |gone |hit |wanted |cried |lost |walked |screamed |blown |seen |sat |done |want |cry |lose )(_ )?(too|myself|ourselves|as well|the (roof|ceiling|same)|in your (place|shoes|position|situation)|home|out|same|my temper|red|to tears)",
  `(i|we)('d| would)( have)? (feel|felt|be|been|find|found) (it |that |this )?(just |quite |exactly |every bit |at least )?(as|${feelings})`,
  "(i|we) (do |really |only |truly |all )?know (exactly |only |all |just |quite |well |too well |all too well |very well |so )*(what (you('re| are) (going|feeling)|(it|that|this) (is like|feels|means|meant|takes|must|does)|it is to|one goes)|how (it|that|this|you|much|hard|awful|horrible|upsetting|long) )",
  "(no|small|little) wonder (that )?(you|your|she|he|they|the (child|children|kids|family|poor|little)|[a-z]+ (was|is|were|cried|refuses|won't))",
  '(can|could|do) ((only|well|just|easily|really|fully|quite|almost|very well) )*(imagine|picture) ((only|just|all) )*(how|what (it|that|this|a|you)|the|your|standing|sitting|waiting|being|having|coming|finding|explaining)(?! (happened|went|problem|issue))',
  "(can|could|do) ((only|well|just|easily|really|fully|quite|very well|perfectly|completely) )*(see|understand|appreciate|hear|feel|tell) ((only|just|fully) )*(how (much|upset*|hard|angry|worried|hurt|let|long|awful|painful|important|frustrat*|disappoint*|tired|distress*|unpleasant|humiliat*|embarrass*)|what (it|that|this|a|they|he|she) (means?|meant|must|did|does|felt|cost|has|put)|why (you('re| are| feel| were| felt| would| don't| no longer| want)|this|it (hurt|upset|matter*|feels|felt)|that (hurt|upset)))",
  `(that|it|this|there)('s| is| was| must be| would be| are| were)? (really |just |truly |certainly |quite |simply |also |such )*(a|an|no|one|some)? ?(really |truly |very |pretty |such a |most |particularly )*${hard} ${spell} (to|for|when|with|by|of it|and you|in which)`,
  `what (a|an) (really |truly |very |particularly |thoroughly )*${hard} ${spell} (to|for|you|it|that|with|after|and)`,
  `(not|isn't|no) (the |a |an |any )?(way|time|moment|day|thing|place|state|note|memory|position) (for (anyone|anybody|you|a|your|any)|anyone|anybody|you|a (person|mother|child|parent)) (_ )?(to|should|ought|wants?|deserves?)`,
  "(that|this|it)('s| is| was| sounds| must be| feels) (just |so |truly |absolutely |really |simply |utterly )*(heart-?breaking|gut-?wrenching|heart-?rending|humiliating|devastating|galling|infuriating|maddening|mortifying|crushing|a kick in|rotten|a rotten|hard (to (listen|hear|read|bear|watch|take)|on (you|her|him|them|anyone|a)|for (you|anyone|a|any)))",
  '(oh|ouch|ow|gosh|oof),? (that|this|that one|it) (really |must )*(hurts?|stings?|smarts?|cuts)',
  "(does not|doesn't|won't|will not|don't|can't|cannot|never|only) (be |been |come |comes |happen |happens )*(come |comes |happen |happens |turn )?(twice|once|round again|around again|back again|again next year|every (day|year))(?= |[,.;!]|$)",
  "(can't|cannot|can never|could never|can not) (really |ever |truly |quite )?be (_ )?(weighed|repeated|bought|undone|given back|priced|measured|made up (for )?by|replaced|counted in|put a price|relived|taken again|won back|turned back)",
  '(no|nothing|none of (this|that)) (sum|amount|money|refund|voucher|discount|price|apology|gesture|words?)? ?(of money )?(can|could|will|would|makes?|brings?|gives?|replaces?|undoes|takes away|makes up) (_ )?(back|undo|replace|make up|bring|repair|restore|better|that (day|evening|night|moment))',
  '(once|chance) (in|of) a lifetime',
  '(the|that|this) (one|only) (day|evening|night|chance|holiday|moment|thing) (you|that you|of the year|that (can|will))',
  "(my|our|your|her|his|their|everyone's) heart(s)? (just |really |simply |nearly |almost |must have )*(broke|breaks|broken|sank|sink|goes out|went out|aches?|ached)",
  `(you|she|he|they|your ([a-z]+ )?[a-z]+|for (a|any|your) ([a-z]+ )?[a-z]+) (did not|didn't|never|don't|do not) (deserve*|ask for|sign up for|need) (_ )?(this|that|any of|to|it|such)`,
  '(you|they|she|he) (came|come|trusted|relied|counted|hoped|saved|planned|waited|wanted|expected|looked forward|paid for) (_ )?(and|but|only to|instead|yet) (_ )?(got|met|found|were|was|left|went|had|came|received|it|we|this)',
  `to (be|have|find|wait|come|stand|sit|see|hear|get|plan|lose|spend|go|walk|arrive|turn up|save|look) ~~ (must|would|is|was|can|could|has to) (have )?(_ )?(${feelings}|stung|hurt|hurts|sting|felt|made|enough|left|more than|worse)`,
  '(feel|feeling|felt) (like )?(the )?(guilty|small|stupid|a nuisance|a burden|second-?class|like luggage|unwelcome|unheard|invisible|foolish|ashamed|like a (thief|criminal|number|nuisance|beggar|fool|child)|let down|passed around|fobbed off|on your own|trapped|stranded|unsafe)',
  '(near enough|exactly|precisely|pretty much|just) (what|how) (you|your [a-z]+|she|he|they) (must have )?(felt|feel)',
  '(you|she|he|they) (would|must|might) (rather|sooner) have ',
  '(bother|upset|hurt|trouble|frighten|worry)(s|ed|ing)? (you|her|him|them) (most|more than|is|was|all the)',
  `(after|with) (all|everything) (that )?(you('ve| have)?|your [a-z]+) (been|gone|were|was|put|had to)`,
  '(more|worse|deeper|harder) than (the|any) (money|price|sum|bill|cost|delay|refund)',
]
