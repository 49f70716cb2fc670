import { anyOf } from '../pattern.ts'

const act =
  '(apologi[sz]e|say sorry|thank|say thank|listen|empathi[sz]e|greet|offer|propose|ask|involve|act|check|understand|express|show|say|calm)'
const reply = '(reply|answer|response|letter|e-?mail|message)'
const client = '(customer|client|guest|passenger|patient)s?'

/** What earns nothing in English. */
export const unearned = {
  orders: anyOf(
    '(forget|ignore|disregard) (what|everything|all|anything) (that )?(you|i|we|was|were|came) (_ )?(told|said|read|learn*|before|above|asked|given)',
    "(let us|let's|please) (pretend|imagine|assume|act as if) (that )?(i|we|this) (have|'ve|had|already|is|was)",
    '(count|credit|take|treat|mark|put) (that|this|it|them) (_ )?(for me|to me|in full|as (done|met|said|fulfilled|passed))',
    'from now on (every|each|all|any) (of my )?(reply|replies|answers?|responses?|messages?)',
    "(do not|don't|never) (analy[sz]e|evaluate|assess|grade|judge|score) (this|the|my|it)",
    '(write|put|enter) (_ )?(in|into) the (report|protocol|log|verdict)',
    '(points?|score|marks) ?[:=]? ?\\d+|grade ?[:=] ?\\d+',
    '(required|forbidden) (rules?|criteria) ?:',
  ),
  about: anyOf(
    `(an?|the|any|every) (good|great|proper|model|ideal|perfect|professional|exemplary|trained|skilled) (agent|adviser|advisor|representative|employee|handler|operator|${reply}) (would|should|must|will|always|never|has to|needs to|contains|includes|starts|begins|consists|thanks|apologi[sz]es|listens|is)`,
    `one (should|has to|must|ought to|needs to|would|is to|is supposed to) (always |first |then |also |sincerely )*${act}`,
    `(the|a|every|each|any) ${client} (should|must|needs to|has to|ought to|is to|would|deserves to) (always |first |then |also )*(be|get|receive|hear) `,
    `(apologi[sz]e|apology) to (the|a) ${client}`,
    `in (my|this|the|a|that|any) ${reply} (i|we|one|you) (would|should|could|must|might)`,
    `(structure|outline|plan|draft|skeleton|layout|parts|elements) (of|for) (the|my|a|this|our|any) (good )?${reply}`,
    '(apology|thanks|solution|remedy|greeting|closing|empathy|signature|compensation|offer) (goes|comes|belongs|follows|stands|will go|will come|should go|should come|is inserted) (here|there|next|first|last|in)',
    '(insert|add|place) (the |an? |your |my )?(apology|thanks|greeting|closing|empathy|solution|remedy|name)',
    '(in|at|during|on) (the |our |my )?(training|course|workshop|lesson|slides|seminar) (i|we|they|you|it) (was|were|had|have|learn*|are|said|is)',
    '(i|we) (was|were|have been|had been|am|are) (taught|trained) (that|to|how)',
    '(rules?|steps|stages|principles|guidelines|checklist) (of|for|in|to|on) (resolv*|handl*|complaint*|good|customer|deal*)',
    `(i|we) (know|have learn[a-z]+) how to ${act}`,
    `my (previous|last|earlier|first|other|next|own) ${reply} (was|is|were|contained|included|had|has|already)`,
    '(i|we) (hereby |now |have )*(fulfil*|follow*|satisf*|compl[iy]*|met|meet|obey*) (_ )?(rules?|checklist|criteri*|standard|steps)',
    "(i am|i'm|we are|we're) (always |very |truly |so |extremely |really |highly |a )*(empathetic|empathic|solution-oriented|inclusive|good listener|great listener|customer-oriented|always calm|calm and i)",
    '(empathy|listening|gratitude|solution|thanking|apologi[sz]ing|understanding) (matters|is (the |my |our )?(most|key|everything|top|very|number))',
  ),
  step: anyOf(
    `(i|we) (will |shall |always |also |then |never |now )*(apologi[sz]ed?( sincerely)?|am (a good listener|empathetic|calm|sincere|polite)|was (calm|empathetic|polite)|listen(ed)?( carefully| well| hard)?|thank(ed)? (the customer )?(for )?(the |complaining)(complaint)?|thanked|offer(ed)? (a |the )?solutions?|propose(d)? (a |the )?(solutions?|ways to put it right)|involve(d)? (the |a )?customer|act(ed)? (at once|now|immediately)|check(ed)? (afterwards|up|that the problem is solved)|blame or argue|empathi[sz]ed?|stay(ed)? calm|put myself in the customer's place)(?=[.,;!]| and|$)`,
  ),
  named: anyOf(
    '(apolog(y|ies)|apologi[sz](e|ed|ing)|sorry|regret|thanks?|thankyou|thanked|gratitude|grateful|empath(y|ise|etic)|understand|understanding|understood|sympathy|compassion|listening|listened|solution|remedy|refund|replacement|repair|discount|voucher|compensation|reimbursement|choice|option|follow-?up|follow|greeting|greetings|greeted|hello|hi|closing|closed|regards|wishes|goodbye|now|immediately|immediate|today|tomorrow|asap|call|callback|satisfied|satisfaction|disappointed|disappointment|upset|frustrating|frustrated|frustration|awkward|painful|hard|sad|annoying|annoyed|angry|unpleasant|embarrassing|facts?|fact|finding|what|when|where|who|how|why|which|sincere|sincerely|polite|politely|free|new|acted|action|involved|involving|proposed|promised|shown|calm|courtesy|customer|client|respect|care|trust|quality)',
  ),
  linkers: anyOf('(because|since|but|although|though|if|unless|while|whereas|than|as)'),
  reported: anyOf(
    `(previous|last|earlier) ${client} (got|gets|received|was|were|had|has|have|who|that|also|already)`,
    `${client} before you`,
    '(at|in|with) (other|some|most|all|certain) (companies|firms|shops|stores|hotels|restaurants|banks|places|businesses) (they|people|one|you|staff|it|apolog*|refund*|customers)',
    `(colleague|agent|employee|friend|manager|somebody|someone) (of mine |here )?(once|sometimes|usually|always) (told|said|wrote|apologi[sz]ed|promised|offered|thanked)`,
    `(told|said to|wrote to|apologi[sz]ed to|thanked|promised) (some|another|one|a certain|any) ${client}`,
  ),
  never: anyOf(
    '(hello? freezes|pigs (can |will )?fly|cows come home|blue moon|million years|over my dead body|in your dreams|dream on|cold day in hell)',
    '(some day|someday|one day|one of these days|at some point) (_ )?(perhaps|maybe|possibly|might)',
    '(perhaps|maybe|possibly) (_ )?(some day|someday|one day|one of these days)',
    "(could|would|might) have (~~ )?but (i|we) (am not|are not|'m not|aren't|will not|won't|shall not|did not|didn't|do not|don't|chose not)( going)?( to)?[.!]*$",
    'if you (can |could |manage to )?(prove|convince) (~~ )?(maybe|perhaps|might|possibly)',
    '(perhaps|maybe|possibly) (then )?(i|we) (will |shall |might |may |could |would )?(apologi[sz]e|say sorry|be sorry|thank)',
  ),
  refused: anyOf(
    '(not|never|nobody is|no one is|nobody was|none of us is) going to (_ )?(apologi*|say sorry|be sorry|thank|call|ring|phone|check|follow up|get back|write back|look for)',
    "(?<!you )(won't|will not|shall not|shan't|refuse to|decline to|nobody will|no one will) (be )?(ever |even |also )?(apologi*|say* sorry|be sorry|thank*|call* you|ring* you|phon* you|check* (whether|if|that|up)|follow* up|get* back)",
    '(reason|cause|need|point|sense|intention|occasion|desire) (_ )?(of |for |to |in )+(apologi*|say* sorry|be* sorry|thank*|regret*)',
    'nothing (here |whatsoever |at all )*(to|i should|we should) (apologi[sz]e for|thank (you|anyone|anybody) for|be sorry (for|about)|thank)',
    "(can't|cannot|couldn't|won't|wouldn't|don't) (honestly |really |exactly )?(say|claim|think) (that )?(i|we) (am|are|was|were|'m|'re|feel) (_ )?sorry",
    "(am|are|'m|'re|was|were|isn't|aren't) not (_ )?(sorry|apologi[sz]ing|grateful)",
    "(do not|don't|did not|didn't) (even )?(apologi[sz]e|feel sorry|regret (it|anything|that))",
  ),
  mocked: anyOf(
    'thank* (~ )?for (_ )?(wonderful|lovely|great|marvellous|delightful|fascinating|thrilling|exciting|splendid|important|riveting|breaking|earth-shattering) (news|tidings|revelation|announcement|discovery)',
    '^oh ~ sorry (that )?(there|it|we|your|the|you) .{0,120}(as well|too|either)[.!]+$',
    '(weeping|crying|in tears|sobbing) for you',
    '(what a|such a) (dreadful|terrible|cruel|tragic|horrible|sad) (fate|tragedy|destiny)',
  ),
}
