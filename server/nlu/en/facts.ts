import { anyOf } from '../pattern.ts'

const ours = '(the|our|your|her|his|their|a|one|another|both|two|an)'
const record =
  '(logs?|records?|checklist|schedule|rota|tracking|scan|system|gps|cctv|cameras?|job sheet|file|history|till|data|notes|timesheet|database|calendar|ledger|register|driver|courier|technician|dispatcher|warehouse|kitchen|report|log ?book|duty sheet|meter|order sheet|journal)'
const slipped =
  '(broke down|fell (ill|sick)|became (ill|sick)|was (ill|sick|off sick)|called in sick|overslept|got (stuck|lost|delayed|mixed up|the wrong)|mixed up|double[- ]?booked|double[- ]?charged|forgot to|failed to (send|enter|update|pass|notify|tell|check|switch|process)|went (down|offline|to the wrong|out to the wrong|missing in)|ran out|short[- ]?staffed|crashed|froze|jammed|burst|malfunctioned|misread|missed (the|a|your)|entered (the|it|your)|typed|keyed|swapped|mislabell?ed|misplaced|dropped (it|the|your)|skipped|overlooked (the|your|a)|pressed the wrong|scanned|had (a flat|an accident|a puncture|broken|not been|been (put|left|entered|booked|sent|given|assigned|double|told|moved|placed|swapped|mixed|charged|taken|changed|switched|sold|set)))'
const slippedPassive =
  '(was|were|got|has been|have been|had been|is|are) (not |never |accidentally |wrongly |mistakenly |already |also |already |in fact |then |only )*(left (off|out|behind|at|in)|entered|merged|mixed up|double[- ]?booked|double[- ]?charged|overbooked|misread|mislabell?ed|swapped|switched|forgotten|overlooked|misplaced|put (on|in|too|into|down)|charged twice|billed twice|typed|keyed|scanned|recorded|registered|signed|loaded|assigned|routed|passed on|sent (to|from|out|twice|by)|deliver(ed) (to|at)|handed (to|over)|booked (for|in|on|twice|as|under)|ticked|noted as|marked|saved|opened at|processed (twice|on|at)|stuck|held up|damaged (in|at|by)|dropped|caused by|due to|activated|updated|cancelled by mistake|sent from our)'

const cause =
  '(fell off|dropped off|dropped out|slipped (through|off|down)|failed (on|at|in|during|overnight|because|to)|burnt out|burned out|tripped|blew|cut out|seized|was traced|were traced|lapsed|expired|belonged to|ran (late|over|out|short)|came (loose|off|apart|away)|got (called|pulled|sent|stuck|lost|swopped|swapped|mixed|crossed|held|left|missed|knocked)|went (out (with|without|to)|down (on|at|in)|astray|to (the wrong|another)|off sick|home (ill|sick|early)|missing (in|from|between))|stopped at|stuck at|was (on|in) the wrong|were (on|in) the wrong|sat (in|on) (a|the|an|our|her|his|someone)|lay (in|on) (a|the|an|our)|was never (sent|entered|booked|told|passed|posted|switched|loaded|put|given|signed|scanned|ordered|made|rung)|were never (sent|entered|booked|told|passed|posted|switched|loaded|put|given|signed|scanned|ordered|made|rung)|never (went (in|out|into)|left (the|our)|reached (us|the|our|him|her)|made it|got (in|on|to|into|passed)|arrived at (our|the)|came through to)|called (onto|to|away)|had (already |simply |just |only |been |never |not )+(left|been|ended|expired|gone|closed|run|sent|changed|taken|put|reached|updated|told|switched))'
const ourThing =
  '(visit|order|hinges?|parts?|label|labels|list|note|message|e-?mail|letter|request|booking|fault|lift|motor|batch|box|file|files|photo|photos|driver|courier|colleague|technician|engineer|cleaner|teacher|stylist|nurse|doctor|assistant|parcel|payment|fee|charge|refund|card|system|computer|machine|update|timer|rota|schedule|supplier|delivery|van|bus|train|flight|room|key|code|ticket|number|name|address|appointment|form|offer|price|tag|stock|warehouse|depot|desk|shift|member|team|crew|kitchen|order|dish|pan|oven|bottle|pack|prescription|account|contract|sensor|valve|pipe|cable|server|line|signal|joint|cabinet|editor|printer|lab|staff|part-?timer|porter|manager|receptionist|trainer|coach|lifeguard|guard|volunteer|agency|contractor|airline|supplier)s?'

/** What was found out, told by its form: a thing of the firm's, a cause and where or when. */
const findings: readonly string[] = [
  `(?<!your )(the|our|a|an|one|two|both|his|her|their|its|these|those) ([a-z0-9'-]+ ){0,3}${ourThing} (of [a-z]+ |in [a-z]+ [a-z]+ |on [a-z]+ [a-z]+ )?(simply |just |then |actually |also |had )?${cause}`,
  `(^|[,.;:-] )(it|they|she|he|we|i|which|that) (simply |just |then |actually |also |had )?${cause}`,
  `(^|[,.;:-] )${ourThing} (was|were) (down|out|off|broken|shut|closed|stuck|missing|empty|short|late) (since|from|until|at|on|after|because|all)`,
  `(list|log|record|records|sheet|slip|label|form|file|system|diary|book|roster|docket|note|notes|recording|footage|scan|screen|app|till|tracker|report|it) (does |did |only |clearly |actually |also |here )*(say|says|said|show|shows|showed|have|has|had|reads|read|give|gives|put|puts|list|lists) (that |the |a |your |it |him |her |them |")(?!(otherwise|no problem))`,
  '(was|were|is|are) (traced|tracked|narrowed|pinned|put) (_ )?(down )?to (a|an|the|our|one)',
  '(comes?|came|boils?|boiled) down to (a|an|the|our|one|how)',
  "(i|we)('ve| have|'d| had)? (now |just |since |already |also )*(heard|watched|listened to|played back|been through|gone through|pulled up|read through|gone back (over|through)|dug out|looked out|traced|measured|tested|opened up|weighed|counted|compared) (the|your|our|both|all|every|through) (call|recording|footage|tape|log|logs|file|files|records?|notes?|receipts?|disc|discs|system|history|till|chat|message|timeline|batch|cctv|emails?)",
  '(i|we) have now found',
  "(isn't|is not|wasn't|was not|is|was|are|were|appears?|stands?) (clearly |plainly |indeed |nowhere |not |twice )*(on|in) (the|our|her|his|their|my) (order |job |call |booking |discharge |delivery |duty |work |time )?(slip|sheet|list|log|record|ticket|form|file|book|diary|roster|docket|label|note|screen|system|schedule|rota|card)",
  'according to (the|our|my|his|her|their) ([a-z]+ )?(slip|sheet|list|log|record|ticket|form|file|book|diary|roster|docket|label|note|screen|system|app|tracker|camera|schedule|rota|colleague|driver|manager)',
  '(app|tracker|ticket|slip|sheet|camera|barrier|meter|scanner|terminal|register|card|diary|log) (shows?|says?|puts?|has|have|gives?|reads?) ',
  "(contractor|engineer|driver|courier|technician|cleaner)('s)? ([a-z]+ )?(has|shows?|took|left) (a|an|the|he|she|it|they) ",
  '(was|were) (opened|logged|raised|closed|created|entered|printed|made|issued|signed|sent|placed|taken|changed) (~ )?(on the \\d|at \\d|at the (counter|desk|till)|in the (wrong|morning|afternoon)|by hand)',
  '(signaller|dispatcher|control room|night shift|day shift|evening shift|morning shift|kitchen|front desk|call centre|depot|workshop|lab|office|nurse|vet|baker|apprentice) (~ )?(moved|forgot|thought|assumed|switched|changed|sent|put|took|left|missed|lost|misread|misheard|mixed|had|never)',
  '(was|were) (simply |far |just |much |a size |two sizes |one size )*(too (small|big|large|short|long|tight|loose|hot|cold|late|early|old|thin|thick|weak)|undersized|the wrong (size|shade|part|batch|date|time))( for| to|[.,;]|$)',
  'there was (no|not any|only|just|one) [a-z]+( [a-z]+)? (~ )?(between|at|from|on|until|before|after) (\\d|the|noon)',
  "it was (i|me|my [a-z]+|our [a-z]+|we|us) who (never |didn't |did not |forgot |wrote |took |left |failed |should )",
  "(i'm|i am|we are|we're) (told|informed) (that )?(the|it|she|he|they|our|a|by|one|two)",
  '(used|took|gave|put|sent|read|wrote|entered|picked|loaded|packed|mixed|ordered|pulled) (a|an|the|his|her|one) (_ )?(where|when|although|while|though|instead of) (the|your|it|we|she|he|a)',
  '(~ )?(heard|saw|remembers?|confirms?|confirmed|noticed) (the words|what (was|she|he)|it (all|happen)|her|him|you) (_ )?(quote|say|said|use|used|wait|ask|leave)',
  `(is|was) (down|listed|entered|booked|noted|marked|ticked|signed|recorded|logged|timed|stamped) (in |off |on |as |at |for |by |under )+(the |a |an )?([a-z]+ |\\d)`,
  '(at|from|until|between|by) (\\d{1,2}([.:]\\d\\d)?|noon|half past [a-z]+|quarter (past|to) [a-z]+) (_ )?(the|our|a|he|she|they) ([a-z]+ )?(was|were|had|left|arrived|stopped|closed|called|went|came)',
  '(no|not a|not one) (call|text|message|letter|email|note|sms)[,]? (no|nor|not|or) (_ )?(right|correct|have i|is that|so i|just so)',
]

/** Facts of the event that the agent reports as found. */
export const facts = {
  established: anyOf(
    ...findings,
    `(the|our|a|an|one|both|two|three|its) ([a-z']+ ){1,4}(was|were|had been|has been|got) (~ )?([a-z]+ed|put|set|sent|left|taken|given|made|cut|run|read|broken|written|chosen|driven|lost|sold|told|done|held|kept|found|brought|built|worn|frozen|stuck) (~ )?(because|by (mistake|accident|error|hand|our|the|a)|instead|without|to the wrong|in the wrong|on (the )?\\d|at \\d|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (january|february|march|april|may|june|july|august|september|october|november|december)|twice|\\d)`,
    `(i|we) (have |'ve |just |now |also )*(see|found|can see|notice|noticed) (that )?(the|our|a|it|two|an|one|no one|nobody|somebody|someone|he|she|they) (_ )?(was|were|had|has|did|didn't|is|are|been|never|forgot|put|sent|took)`,
    '(mechanic|technician|colleague|driver|teacher|trainer|waiter|courier|supplier|manufacturer|partner|hotel|airline|bank|garage|kitchen|office|dispatcher|she|he|they|instructor|receptionist|cook|chef) (just |now |has |have )*(told|tells|explained|admitted|admits|confirmed|confirms|says|said|reported|remembers) (me|us|that|it|the|he|she|they|:)',
    '(it )?(turns|turned) out( that)?',
    `(?<!your )${record} (~ )?(shows?|says?(?! (delivered|so|when|yes))|said|tells? (me|us)|puts?|confirms?|confirmed|indicates?|reveals?|records?|lists?|told (me|us)|explained|admits?|admitted|reports?|reported|has it)(?! (you|otherwise))`,
    `according to (our|the|my|his|her|their) (_ )?${record}`,
    "(i|we) (have |'ve |now |just |also |already )*(found out|discovered|established|learned|learnt|traced|worked out|pieced together|ascertained) (that|the|what|why|how|it|from|,|:)?",
    '(i|we) (can |now |do )*(see|find) (from|in|on) (our|the|your) (_ )?(that|a|the|it|you|no|only|:)?',
    '(looking|looked) at (your|the|our) (_ )?(reservation|order|account|booking|file|record*|log*|history|bill|invoice|system|contract)',
    "(i|we) (have |'ve |just )*(checked|looked|gone|went|pulled|spoken|spoke|talked|asked|listened|reviewed|read|looked at|gone through|rang|called)( [^ ,:;]+){0,7} (and|:|;|-) (_ )?(_ )?(was|were|had|did|didn't|broke|left|arrived|forgot|came|shows?|says?|said|is|are|there|see|found|it|he|she|they|the|your)",
    `${ours} ([a-z']+ ){1,4}${slipped}`,
    `(she|he|they|we|it|i|somebody|someone|nobody) ${slipped}`,
    `${ours} ([a-z']+ ){1,4}${slippedPassive}`,
    `(she|he|they|we|it|this|that|which|both|i) ${slippedPassive}`,
    '(she|he|they|it|driver|courier|cleaner|cleaners|van|bus|train|technician|parcel|waiter|crew|team|machine|system) (_ )?(left|arrived|started|ended|finished|came|signed|departed|closed|logged|stopped|set off|was there|got there|reached|delivered) (_ )?(at|by|from|until|before|after|around|about) (\\d|noon|midnight|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
    "(because|since|as|reason|cause|why) (is |was |being )?(that )?(the|our|your|a|an|we|she|he|they|it|one|two) (_ )?(was|were|had|broke|fell|got|did not|didn't|forgot|failed|put|sent|gave|entered|missed|mixed|took|ran|left|has been|were not)",
    '(the|this|that) (reason|cause|explanation) (was|is|turned out|lies|for (this|that|it))',
    'what happened (is|was|here)',
    '(your|the) (order|booking|payment|card|invoice|parcel|reservation|account|refund|cancellation|name|address|request|policy|appointment) (_ )?(was|were) (_ )?(on|at|by|from|in|to|twice|under|as|for) (\\d|the \\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|mistake|error|the wrong|another|a wrong|two|our)',
    '(forklift|software|update|power cut|outage|human error|mix-?up|typo|double booking|staff shortage|traffic|accident|misunderstanding|glitch|bug) (_ )?(pushed|caused|was|led|meant|happened|moved|put|made|in our|at our|on our|had|hit|delayed)',
    '(ticked|booked|ordered|signed|registered|paid|charged|delivered|scanned|reserved|recorded|entered) (_ )?(on|at) (the )?\\d',
  ),
}
