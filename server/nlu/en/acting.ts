import { anyOf } from '../pattern.ts'

const acted =
  '(cancell?ed|refunded|credited|removed|deleted|taken (?!a |note|into)|booked|rebooked|re-booked|arranged|ordered|sent|dispatched|shipped|posted|transferred|moved|reserved|put (?!up|before)|set|blocked|corrected|fixed|repaired|replaced|reduced|lowered|waived|stopped|called|rung|phoned|spoken|talked|asked|instructed|given|scheduled|rescheduled|assigned|issued|upgraded|added|extended|changed|restored|unlocked|reconnected|started|begun|pulled|withdrawn|retrieved|organised|organized|brought|swapped|cleared|wiped|cut|knocked|voided|adjusted|reversed|processed|paid|returned|handed|escalated|raised (?!a ticket|this|it|the matter|your)|turned|switched|activated|applied|ensured|agreed|summoned|sorted|frozen|found you|got (you (a|an|in|on|onto|the|your)|hold of|someone|somebody|permission|approval|(a|an|the|our|another) (technician|engineer|driver|courier|replacement|refund|room|table|seat|slot|appointment|colleague|manager|van|taxi|plumber|mechanic|new|spare|free))|left (your|the|a|it|this) [a-z]+( [a-z]+){0,6} (on|with|for|at) (her|his|the|my|their|our)|prepared|packed|dropped|entered|made (?!a note|note)|closed|opened (?!your)|contacted|told (?!you)|briefed|secured|granted|authorised|authorized|woken|rearranged|kept|held|signed|written off|struck|released|redirected|ordered|printed|confirmed (?!receipt)|done)'
const pastByUs =
  '(cancell?ed|refunded|credited|removed|deleted|took|booked|rebooked|arranged|ordered|dispatched|shipped|transferred|moved|reserved|corrected|replaced|waived|gave|handed|spoke|talked|called|rang|phoned|sent|put|reversed|voided|asked|fixed|changed|issued|stopped|blocked|paid|returned|reduced|lowered|set)'
const acting =
  '(sending|booking|talking|speaking|cancell?ing|putting|moving|ordering|arranging|having (it|the|your|him|her|them|a [a-z]+ (sent|brought|made|put|delivered)|one (sent|put|made|brought)|someone|somebody)|walking|issuing|refunding|packing|preparing|sitting down|coming|taking (?!a look|note|this|it up)|removing|dispatching|bringing|getting (you|it|the|someone|somebody|your|a (new|replacement|technician|colleague|manager))|calling (?!you)|ringing (?!you)|crediting|transferring|replacing|fixing|repairing|correcting|reserving|organising|organizing|fetching|heading|driving|going over|on (my|our) way|deleting|returning|reversing|waiving|swapping|making (you|the|a fresh|a new|it))'
const act =
  '(send|come|book|rebook|cancel|refund|credit|remove|delete|take (?!a look|note|it up|this up|up|care|this (very )?seriously)|arrange|order|dispatch|ship|post|transfer|move|reserve|put|set|block|correct|fix|repair|replace|exchange|reduce|lower|waive|stop|speak (to|with) (?!you)|talk (to|with) (?!you)|ask (?!you)|instruct|give|schedule|reschedule|assign|issue|upgrade|add|extend|change|restore|unlock|reconnect|start|begin|pull|withdraw|retrieve|organise|organize|bring|swap|clear|wipe|cut|knock|void|adjust|reverse|pay|return|hand|collect|pick|fetch|deliver|drop|redo|re-?do|repeat|clean|re-?clean|visit|drive|walk|go (over|up|to|and|round)|have (someone|somebody|a|an|the|it|your|one|another)|get (someone|somebody|a|an|the|it|your|you|to you|this (fixed|sorted|done))|make (?!sure|a note|certain)|do|swing by|be (with you|in your|on your|at your|there|back with|on (its|the|his|her|their) way|ready|refunded|sent|returned|cancell?ed|credited|delivered|collected|replaced|repaired|fixed|removed|moved|waived|reduced|dispatched|shipped|transferred|booked|corrected|paid|taken|waiting|there|round|over|here)|leave|reset|contact (?!you)|zap|serve|cook|wash|open|activate|install|prepare|pack|sit down|lend|provide|offer)'
const firm =
  '(manager|supervisor|technician|engineer|mechanic|courier|driver|cleaner|team|crew|colleague|colleagues|director|owner|chef|doctor|dentist|nurse|trainer|teacher|head|instructor|boss|specialist|plumber|electrician|porter|security|receptionist|accountant|accounts|accounting|bookkeeper|warehouse|someone|somebody|one of us|replacement|machine|parcel|money|refund|coordinator|dispatcher|shift leader|team leader|foreman|principal|headteacher|librarian|agent|housekeeping|maintenance|waiter|waitress|staff|department|he|she|they)'
const clock =
  "(half past |quarter (past|to) )?(\\d{1,2}([:.]\\d\\d)?( ?(am|pm|a\\.m|p\\.m|o'clock|hrs|h))?|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (days?|weeks?|months?|%|percent|per cent|euros?|€|stars|people|times|working|business|of))"
const few =
  '(\\d+|a|an|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|few|a few|couple|a couple of|half an|the next|some|under an|less than an|twenty-?four|48|24)'

/** Not yet done: "once I have spoken to her". */
const notOnce =
  '(?<!(once|when|after|until|till|before|if|unless|soon as|whenever|moment|because|where|that|what|which|thing|than|had|reason|why|how|whether|ever) )'
/** Done with something in hand, and not by way of reading, writing, thinking or feeling. */
const notDeed =
  '(received|noted|read|re-?read|checked|looked|found|seen|heard|listened|learn(ed|t)|understood|tried|failed|caused|disappointed|promised|apologi[sz]ed|assumed|lost|noticed|missed|attached|explained|mentioned|worked|wanted|decided|considered|reviewed|investigated|registered|recorded|logged|forwarded|passed|shared|discussed|helped|enjoyed|needed|used|said|established|discovered|examined|studied|verified|acknowledged|appreciated|valued|concerned|worried|wondered|thought|hoped|wished|planned|intended|agreed to look|answered|replied|responded|written|emailed|mailed|messaged|texted|informed|notified|updated you|let|upset|treated|been|had|got|gone|come|lived|loved|liked|felt|known|hated|kept you|inconvenienced|annoyed|frustrated|exceeded|reached|offered|suggested|proposed|described|stated|experienced|happened|occurred|arrived|waited|ended|stayed|expected|believed|confused|mistaken|asked you|told you|given you|taken (a |note|so|too|long)|identified|traced|located|pinpointed|analy[sz]ed|compared|confirmed|clarified|aimed|served|existed|coached|traded|operated|run|won|seemed|appeared|turned out|raised (it|this|the|your|a|my|our))'
const today =
  '(just now|a (minute|moment|second|few minutes) ago|(this|first thing this) (morning|afternoon|evening|lunchtime|minute)|(earlier )?today|tonight|at (lunchtime|lunch|noon|midday)|(half )?an hour ago|(ten|five|two|three|twenty|fifteen|\\d+) minutes ago|at \\d{1,2}([.:]\\d\\d)?( ?(am|pm))?|at (one|two|three|four|five|six|seven|eight|nine|ten|eleven) (this|today)|in the (last|past) (half|hour|few|ten|\\d+))'
const dealt =
  '(went (back|out|off|to|straight|into|through)|asked|sent|told|rang|called|phoned|emailed|posted|moved|booked|ordered|put|took|spoke|handed|dropped|gave|cancelled|refunded|returned|paid|reserved|arranged|had (a word|a talk|their|her|his)|sat down|stopped|changed|reset|switched|turned|walked|drove|came (off|down)|removed|replaced|fixed|corrected|instructed)'

/** Deeds in any trade: told by their form (has been done, is being done, went back this morning), not by the verb. */
const deeds: readonly string[] = [
  `${notOnce}(i|we)( have|'ve) ((just|already|now|also|immediately|personally|since|today|this minute|therefore|in the meantime|meanwhile) )*(?!${notDeed})[a-z]+(ed|ut|aken|ought|old|rung|iven|ept|ent|oken|one|own|eld|id|ung|ade|et up|et aside) (?!(to (hear|learn|read|see|know|say)|that (you|we|i|this|the)|you )|if|whether|what|how|why|for (many|years|over|\\d))`,
  `(?<!(would|could|should|might|must|may|to|not|never|what|which|nothing|nobody|that|who|'d|i'd|you|'ve|they|as|by now|n't) )(has|have|'s|is|are) ((just|already|now|also|since|therefore) )*(been|being) ((just|already|now|fully|also|personally) )*(?!${notDeed}|processed|handled|dealt|charged|billed|delayed|so|very|a|an|the|our|my|no|nothing|with|in|on|at|under|working|mishandled|missing|broken|damaged|ruined|spoil*|let|left|ignored|overlooked|forgotten|rude|wrongly|incorrectly|held up|caused|affected|flagged|resolved|monitored|made aware|prepared to|supposed|allowed|able|bounced|double|overcharged|cheated|stuck|closed since|down)[a-z]+(ed|ut|aken|ought|old|rung|iven|ept|ent|oken|one|own|eld|id|ade)(?! (out of hours|twice|by (mistake|accident|error)|wrong*|to (?=(the|our) (relevant|appropriate|responsible|concerned|right))))`,
  `${dealt} ([^ ,;]+ ){0,7}${today}(?! (the|our|your|a|when|as|because|and (broke|never|nobody)))`,
  `(^|[,.;:-] )(a|half an|an|just|ten|five|two) (minute|hour|moment|while) ago (i|we|she|he|our [a-z]+) (just |already |also )*(?!${notDeed})[a-z]+`,
  '(as|while) (i|we) (write|type|speak|am writing|are writing|talk)(?= |[,.!]|$)',
  '(has|have|had|got) (their|her|his|a) (talking-?to|word|briefing|telling)',
  '(been|is|are|now) (open|live|unlocked|online|visible|available|active|yours|back up|up and running) (to|for) you',
  "(we|i)('ve|'re| have| are|'m| am) (opening|releasing|sending|switching|resetting|rerunning|rebooking|stopping|locking|blocking|uploading|printing|keeping) (_ )?(now|this (second|minute|moment)|right away|straight away|today|tonight|for you|aside|on my desk)",
  '(opening|releasing|sending|switching|resetting|stopping|locking|blocking|uploading|printing|booking|cancelling|refunding|moving|fixing) (the|your|it|that|them|you|this) (_ )?(now|this (second|minute|moment)|right away|straight away|right now|as we speak)',
  '(been|has been|was|is) (stood down|taken off|suspended|moved|pulled|swapped|replaced|put right)(?! (by mistake|without))',
  '(having|after) (interviewed|spoken|talked|called|asked|phoned|rung|moved|booked) (the|to|with|our|in) [a-z]+',
  "(refund|payment|order|transfer|money|credit|cancellation|booking|change|it|that|amount|\\d+)('s|s| is| has| have)? (all |just |already |now )*(gone through|gone in|gone out|come off|on (its|their) way|sorted|in motion|under way|underway)",
  "(is|are|'s|'re) (already |now |currently |just |all )*(standing by|under way|underway|in motion|turning out|out looking|searching|combing|going through (the|every|all|our)|on (site|the (road|phone|line|case|spot) (now|with))|at work on|on (it|to it) (now|right now|already)|back in place|down now|off now|gone now|loaded|en route|out for delivery|boxed up|wrapped|set aside|in the van|at the (printer|tailor|workshop|lab)'?s?|held for you|yours (now|already|from))",
  '(is|are) being (held|kept|put|set|saved|reserved|rerun|re-?edited|reprinted|rewritten|recut|reprocessed|retrained|reset|searched|turned out|pulled|remade|redone|reopened|restored|rebuilt|re-?sent|re-?routed|finished|driven|flown|couriered|collected|fetched|picked|taken|drawn up|written off)',
  '(been|going|gone) (all )?through (the|every|all) [a-z ]{0,30}(just now|now|next|already|today|tonight|this (morning|afternoon|evening))',
  "(both|all|it's|its|that's|now|fully|already) (refunded|credited|cancelled|canceled|returned|reversed|removed|waived|rebooked|paid back|back on your|replaced|fixed|corrected)(?= |[,.!]|$)",
  "(is|was|'s) done (from|on|at|by) (our|my)",
]

/** What the company does and did, when, and coming back to the customer. */
export const doing = {
  done: anyOf(
    ...deeds,
    '^(just )?[a-z]+ing (it|that|this|them|the [a-z]+|your [a-z]+|one|you) (_ )?(now|right now|today|straight away|as we speak|right away)',
    "(i|we)('ve| have) (had a (quick )?word|popped|handed|slipped|chased|whacked|flagged it with|pulled)",
    "(in the post|in tonight's post|in today's post)",
    '(left|leaves|leave) the (warehouse|depot|shop|kitchen|workshop|store|factory|building) (_ )?(at|today|this|an|by|tonight|tomorrow|ago|just)',
    'back on (for|the list|the schedule)',
    `${notOnce}(i|we|he|she|they|${firm}) (have|'ve|has|'s|had) ((just|already|now|also|immediately|personally|both|since|therefore|today|this minute|this moment|even|then|at once) )*${acted}`,
    `(i|we) (just|already|immediately|now|at once|personally|straight away) ${pastByUs}`,
    `(i|we) (cancell?ed|refunded|removed|deleted|booked|rebooked|reserved|waived|gave|took (?!the|a|so|time|note|too|your (complaint|letter|message))|voided|credited|spoke|talked|rang|reversed) (?!you (a|the|that|not))`,
    `(has|have|'s) ((just|already|now|also|therefore|since) )*been ((just|already|now|fully|also) )*(${acted}|(un)?blocked|cut|informed|told|warned|rebooked|put)`,
    `(is|are|'s|stands|stand) (now |already |hereby |herewith |fully |therefore |officially )*(cancell?ed|refunded|removed|deleted|waived|booked|reserved|voided|credited|void|history|rebooked|scheduled|arranged|reversed|corrected|withdrawn|dispatched|sorted|paid back|put aside|ordered|packed|posted|in the post|on order|on (its|their) way|refunded)`,
    '(was|were) (refunded|cancell?ed|credited|sent|dispatched|booked|removed|transferred|moved|deleted|corrected|reversed|paid back|released) _ ago',
    `(is|are|'s|being|already) _ on (its|his|her|their|the|my|our) way`,
    `(i|we) (am|'m|are|'re) ((just|now|already|currently|right now|personally|immediately|also) )*${acting}`,
    `${firm} (is|are|'s) ((just|now|already|currently|also) )*${acting}`,
    '(is|are) (just |now |already |currently )*being (sent|refunded|cancell?ed|repaired|fixed|replaced|packed|prepared|moved|corrected|processed|cleaned|made|transferred|arranged|brought)',
    '(went|gone) (out|off|on its way) (by|an|a|this|with|today|\\d+|in)',
    "(has|'s|have) (just |already )?(left|gone out) (our (?=(warehouse|depot|shop|kitchen|workshop|store|factory|building|hands|office|lab))|the (?=(warehouse|depot|shop|kitchen|workshop|store|factory|building|office|lab|printer))|for your|for you|by (courier|van|post|express))",
    '(has|have|got) it in (her|his|their) (diary|calendar|schedule)',
    "you('re| are) (already |now |all )?(down|booked|booked in|rebooked|in|on the list|set|confirmed) for",
    "(is|are|'s) (already |now )?(waiting|ready)( for you)?( [a-z]+)? (at|in|behind|downstairs)",
    'consider it (done|cancelled|gone|sorted)',
    '^(done|moved|cancelled|canceled|refunded|booked|sorted|fixed)(?=[!.,:]|$)',
    'as we speak',
  ),
  willDo: anyOf(
    "(you|it|they|everything|she|he|[a-z]+)('ll| will| shall) (then |soon |all |now )*(be (back (on|up|in|online|to)|online|connected|reconnected|mended|working|running|up and running|restored|solved|sorted|finished|done|complete|ready|with you)|have (it|them|everything|all|your|the|this|both) )",
    `(?<!you ?)(will|'ll|shall|can|going to|gonna|would like to|'d like to|let me|let us) ((now|also|then|immediately|personally|gladly|happily|of course|definitely|first|today|tonight|tomorrow|just|still|already|right away|straight away|at once|be happy to|even|all|both|certainly|come and|go and|have to) )*${act}`,
    `(you will|you'll|you shall) ((now|also|then|immediately|still|already) )*(get|receive|have (it|your|the|a|an)|be (refunded|credited|moved|rebooked|booked|paid))`,
    `(am|'m|are|'re|is|'s) ((just|now|also|already|personally) )*(sending|coming|booking|giving|bringing|moving|sitting down|arranging|speaking|talking|meeting|visiting|delivering|arriving|leaving|going out|calling in|having (a|an|one|the|someone|somebody|your|it))`,
    `(i|we) ((then|now|also|immediately|gladly) )?(make|send|come|bring|cancel|refund|fix|repair|replace|give|deliver|collect|do|clean|book|take|pay|return|fetch)`,
    `${firm} ((then|now|also|immediately|personally) )?(comes|brings|delivers|collects|picks|fetches|leaves|visits|arrives|calls|rings|phones|cleans|fixes|repairs|drives|goes|takes|starts)`,
    `(manager|supervisor|director|owner|head|boss|chef|instructor|foreman|principal|leader|specialist) (will|'ll|shall|is going to|can) _ (call|phone|ring|visit|see|speak|talk|meet|contact|come|write)`,
    '(machine|parcel|money|refund|amount|technician|replacement|€ ?\\d+|\\d+ ?(euros?|€)) (goes|leaves|comes|is going|will go|will leave|will be)',
    'at your door',
    '(have|having) (someone|somebody|a colleague|our|a) _ (come|with you|there|call|at your)',
    "(can|could|will|would|'ll|shall|should) (be (on|at|in|with|through|back|outside|sitting|yours) |reach you|land (on|in|at|with)|have (you|it|him|her|them|mr [a-z]+|ms [a-z]+|mrs [a-z]+|the [a-z]+|our [a-z]+|someone|somebody) [a-z]+)",
  ),
  onlyLooking: anyOf(
    '(look|looked|looking) (into|at|up|through|it|for|this)',
    '(check|checked|checking|investigat*|examin*|review*|analys*|study|studied|verif*)',
    '(taken|took|made|make) (a |due |careful )?(note|look)',
    '(read|noted|registered|received|logged|forwarded|recorded)',
    '(passed|pass|passing|handed|hand|put) (it |this |your _ |the _ )?(on|over|up|forward)',
    '(given|gave|paid) (it |this |your _ )?(some )?(thought|attention|consideration)',
    '(sent|forwarded) (it|this|your [a-z]+) (on )?(to|up)',
  ),
  definiteTime: anyOf(
    'right (now|away|this)',
    '(?<!(for|until|by|just|from|up to) )now(?! (on|and then))',
    'straight ?away',
    'straight away',
    'immediate(ly)?',
    'at once',
    'instantly',
    'this (very )?(minute|moment|second|morning|afternoon|evening|hour|instant)',
    "today(?!'s)",
    'tonight',
    'tomorrow',
    '(tmrw|tmr|tomoz|2moro|2morrow)',
    `(by|before|until|till|at|around|about|from|after|between|latest) (about |around |the latest |latest )?${clock}`,
    'by (tonight|noon|lunch|lunchtime|the end of (the|this) (day|shift|afternoon|evening)|the end of today|close of business|this|evening|dinner)',
    `(within|in|in under|inside|over) (the |the next |next )?${few} (minutes?|mins?|hours?|moments?|hrs)`,
    'within the (hour|day)',
    `${few} (moments?|minutes?|mins?|hours?|secs?|seconds) ago`,
    'just now',
    'as we speak',
    'as of (this|now|today)',
    'with immediate effect',
    '(the )?same (day|evening|afternoon|morning)',
    'next (few )?(minutes|hour|hours)',
    'before (you|she|he|they|we|i) (go|goes|leave|leaves|close|closes|went|get)',
    'overnight',
    '(first thing|early) (in the morning|tomorrow)',
    'in (her|his|the|our) calendar',
  ),
  vagueTime: anyOf(
    'soon',
    'asap',
    'as (soon|quickly|fast) as',
    'in due course',
    'shortly',
    'at (the|our) earliest',
    'earliest (opportunity|convenience)',
    'when (i|we) (can|get|have)',
    'some time',
    'sometime',
    'eventually',
    'in the near future',
    'at some point',
    'one of these days',
  ),
  laterTime: anyOf(
    '(on |by |until |till |next |this |before )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri)(?! (night|evening) last)',
    'next (week|month|year|time|visit|monday)',
    '(in|within|after) (about )?(a|one|two|three|four|five|seven|ten|fourteen|\\d+|a few|few|some|a couple of|several|the next few|next few|the next|the coming) ?(- ?\\d+ ?|to \\d+ )?((working|business|calendar) )?(days?|weeks?|months?)',
    '\\d+ ?- ?\\d+ (working |business )?(days|weeks)',
    '(this|the coming|the) week(end)?',
    '(on|by) the \\d+(st|nd|rd|th)',
    '(the )?day after( tomorrow)?',
    'end of (the |this |next )?(week|month|year)',
    'later (this|in the) (week|month)',
    '(on|by|until) \\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)',
  ),
  comeBack: anyOf(
    "(will|'ll|shall|i) (then |also |personally )?(shout|ping|buzz|give (you|u) a (shout|buzz|bell|ping)|pop on again|check in)",
    '(i|we) (phone|ring|call|write|email|text|message) (you )?(on|at|tomorrow|today|once|when|as soon|after|by|in)',
    `(will|'ll|shall|going to|gonna|can|to|and|i|we|she|he|promise to|let me|also|then|personally|be) (then |also |personally |immediately |again |myself |just |definitely |come and |ring and |in any case )*(call|calling|ring|ringing|phone|write|writing|text|message|messaging|email|e-mail|mail|update|contact|inform|notify|tell|telling|answer|calls|rings|writes|phones|tells) (to |back to )?(you|u|yourself)(?! (for|that you))`,
    '(let|letting|lets) you know',
    "(?<!won't |not |money |it |that |fee |duplicate )(get|getting|come|coming|be|report|reporting|go|circle|revert) back (to|with) (you|u)",
    '(i|we|she|he|they|manager|colleague|someone|somebody) (gets|comes) back to you',
    '(revert|return|respond) (to you|back|with)',
    '(be|stay|keep|get) in touch',
    'keep you (posted|informed|updated|up to date|in the loop)',
    '(drop|send|give|shoot) (you|u) (a|an|my|our|the) (_ )?(line|message|note|call|ring|update|answer|email|reply|text|letter|bell)',
    "you (will|'ll|shall|should|can) (then |also )?(hear|have (it|an|a|my|our|the|word)|be (intimated|informed|notified|told|updated|contacted|called|hearing)|receive (an|a|our|my|the) (_ )?(answer|reply|update|call|email|response|decision|message|letter|confirmation))",
    "you('ll| will) (have|get|hear) (it|that|this|word|news|an answer|a reply|everything) (from|by|within|tomorrow|today|as soon)",
    "(i|we|she|he)('ll| will| shall) (write|call|ring|phone|answer|reply|report|message|email|text)( you)? (after|once|when|as soon|then|again|back|tomorrow|today|tonight|by|with|the moment|that|as)",
    'report back',
    "(i|we|she|he|they)('ll| will| shall) (_ )?(confirm|send you (a|an|the|my|word)|have (an|the|my|our) answer|give you (an|the|my|our))",
    '(confirm|confirmation) (_ )?(to you|by (email|text|phone|mail|sms)|when|once|as soon)',
    '(call|ring|phone|write|get|message) (you )?back',
  ),
  outcome: anyOf(
    '(outcome|result|results|answer|decision|decided|findings|news|update|solution|proposal|reply|conclusion|status|progress|information|confirmation|plan)',
    'what (i|we|she|he|they|it|was|is|has|have|happens|happened|comes|the)',
    'whatever (i|we)',
    'find out',
    'found out',
    '(as soon as|once|after|the moment|when|until|then|afterwards|afterward|later|again|back)',
    '(tomorrow|today|tonight|this (evening|afternoon|morning)|within|latest|by|before|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week|at (\\d+|noon))',
    '(how|whether|if|which|who|why|where)',
    '(know|touch|posted|informed|updated|intimated|notified|hear from)',
  ),
  checkAfter: anyOf(
    "(i|we|i'll|we'll) (will |shall |'ll |am going to )?((personally|also|then|myself|be) )*(track|tracking|monitor|monitoring|keep (an eye|track|watch|checking)|watch|watching|chase|chasing|see (it|this|that) through|stay (on|with) (it|this|the)|follow (it|this|the|its|your|up)|make (sure|certain) (that )?(it|the|your|everything) (_ )?(arrive*|land*|reach*|went|goes|has|is|was|works?|clear*|credited|gone through|settled|done properly))",
    "(i|we)('ll| will| shall) (_ )?(confirm|check|verify) (_ )?(when|once|that (it|the|your|everything)|whether|if|with you)",
    "(won't|will not) (rest|close|let (it|this) go|leave (it|this)|consider) (_ )?until",
    '(look in|drop in|pop in|call in|swing by|come by|stop by) (on|again|and|to|at) (_ )?(see|check|ask|you|make sure)',
    '(call|calling|ring|ringing|phone|write|message|text|email|e-mail|mail|visit|drop|pop|stop|come|look|check|get in touch|be in touch|line|note|contact|round|by|in|back|touch|you|again|then|tomorrow|today|tonight|evening|morning|afternoon|week|after|afterwards|up|monday|tuesday|wednesday|thursday|friday|saturday|sunday|personally|later|ll|will|shall) (and |to |just to |in order to |so as to |and also |personally )+(see|check|ask|hear|make (sure|certain)|ensure|find out|confirm|be sure|verify|know|satisfy) (you )?(if|whether|that|how|it|they|things|he|she|everything|all|you|nothing|none|are|every|the|this|with|is|was|did|for|about|on)(?! _ (never|again|happen))',
    "(i|we|i'll|we'll) ((will|shall|'ll) )?((then|also|personally|again|afterwards) )*(check|look|ask|inquire|enquire) (in )?((you|again|back|in|with you|up|afterwards|personally) )*(at|how|whether|if|that|after|again|everything|on you|with you|to)( [a-z]+)? (it|you|everything|all|the|this|that|nothing|went|breakfast|week|start|see|make)",
    "(will|'ll|shall|to) ((then|also|personally) )?check (back |in |up )?(with|on|again|afterwards|that|whether|if) (you|it|everything|all|the)",
    '(follow|following) (this |it |that )?up',
    'follow-?up (call|visit|email|message)',
    '(i|we) ask (you )?(how|are you|if|whether)',
    '(ask|asking|hear|see|know) (you )?(how|whether|if) (it|you|everything|all|the|this|things) _ (went|goes|go|works|work|slept|feel|are|is|was|were|looks|look|liked|satisfied|happy|content|order|turned|fits|doing|arrived|well)',
    "(i'll|we'll|i will|we will) _ (look again|look in|call in|check in|check back|keep an eye)",
    "i (will |shall |'ll )?_ inspect _ (myself|personally)",
  ),
  solvedNow: anyOf(
    '(is|has|have|are|does|did|do) (it|that|this|everything|all|things|(the|your) [a-z]+( [a-z]+)?|you|he|she|they|we) (_ )?(now|solved|sorted|resolved|fixed|in order|put right|settled|at last|finally|better|gone|arrived|come through|reached you)',
    '(is|are) (it|everything|all|things) (all )?(ok|okay|well|fine|good|working|right|clean|in order|quiet|better) (now|again|this time|at last)',
    'did (that|this|it|everything|the _ ) (help|work|arrive|go (well|smoothly)|solve|reach|fit|get sorted)',
    '(has|have) (it|things) (gone|calmed|got|improved)',
    'gone quiet',
  ),
  contactUs: anyOf(
    '(let (us|me) know|contact (us|me)|call (us|me)|ring (us|me)|write (to )?(us|me)|email (us|me)|tell (us|me)|reach (out to )?(us|me)|get in touch( with (us|me))?|turn to us|come back to us) (again |back |at once |immediately |straight away |any time |directly )*(if|should|in case|whenever|with any|anytime|for any)',
    '(if|should) (you|there|anything|something|it) ~~ (contact|let (us|me) know|write|call|get in touch|reach|ring|tell us)',
    "(do not|don't|never|please do not) hesitate",
    'feel free to',
    'any (further |other |more )?questions',
    '(you can|you may|you could|please) (always |also |then |again )*(write|call|contact|email|reach|fill|take it up|address|apply|submit|ring|visit our)',
    "(we are|we're|i'm|i am) (always )?(here|available|at your disposal|happy to help|around)",
    'you know where to find',
  ),
}
