import { anyOf } from '../pattern.ts'

const ours = '(the|our|your|her|his|their|a|one|another|both|two|an)'
const record =
  '(logs?|records?|checklist|schedule|rota|tracking|scan|system|gps|cctv|cameras?|job sheet|file|history|till|data|notes|timesheet|database|calendar|ledger|register|driver|courier|technician|dispatcher|warehouse|kitchen|report|log ?book|duty sheet|meter|order sheet|journal)'
const slipped =
  '(broke down|fell (ill|sick)|became (ill|sick)|was (ill|sick|off sick)|called in sick|overslept|got (stuck|lost|delayed|mixed up|the wrong)|mixed up|double[- ]?booked|double[- ]?charged|forgot to|failed to (send|enter|update|pass|notify|tell|check|switch|process)|went (down|offline|to the wrong|out to the wrong|missing in)|ran out|short[- ]?staffed|crashed|froze|jammed|burst|malfunctioned|misread|missed (the|a|your)|entered (the|it|your)|typed|keyed|swapped|mislabell?ed|misplaced|dropped (it|the|your)|skipped|overlooked (the|your|a)|pressed the wrong|scanned|had (a flat|an accident|a puncture|broken|not been|been (put|left|entered|booked|sent|given|assigned|double|told|moved|placed|swapped|mixed|charged|taken|changed|switched|sold|set)))'
const slippedPassive =
  '(was|were|got|has been|have been|had been|is|are) (not |never |accidentally |wrongly |mistakenly |already |also |already |in fact |then |only )*(left (off|out|behind|at|in)|entered|merged|mixed up|double[- ]?booked|double[- ]?charged|overbooked|misread|mislabell?ed|swapped|switched|forgotten|overlooked|misplaced|put (on|in|too|into|down)|charged twice|billed twice|typed|keyed|scanned|recorded|registered|signed|loaded|assigned|routed|passed on|sent (to|from|out|twice|by)|deliver(ed) (to|at)|handed (to|over)|booked (for|in|on|twice|as|under)|ticked|noted as|marked|saved|opened at|processed (twice|on|at)|stuck|held up|damaged (in|at|by)|dropped|caused by|due to|activated|updated|cancelled by mistake|sent from our)'

/** Facts of the event that the agent reports as found. */
export const facts = {
  established: anyOf(
    `(the|our|a|an|one|both|two|three|its) ([a-z']+ ){1,4}(was|were|had been|has been|got) (~ )?([a-z]+ed|put|set|sent|left|taken|given|made|cut|run|read|broken|written|chosen|driven|lost|sold|told|done|held|kept|found|brought|built|worn|frozen|stuck) (~ )?(because|by (mistake|accident|error|hand|our|the|a)|instead|without|to the wrong|in the wrong|on (the )?\\d|at \\d|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (january|february|march|april|may|june|july|august|september|october|november|december)|twice|\\d)`,
    `(i|we) (have |'ve |just |now |also )*(see|found|can see|notice|noticed) (that )?(the|our|a|it|two|an|one|no one|nobody|somebody|someone|he|she|they) (_ )?(was|were|had|has|did|didn't|is|are|been|never|forgot|put|sent|took)`,
    '(mechanic|technician|colleague|driver|teacher|trainer|waiter|courier|supplier|manufacturer|partner|hotel|airline|bank|garage|kitchen|office|dispatcher|she|he|they|instructor|receptionist|cook|chef) (just |now |has |have )*(told|tells|explained|admitted|admits|confirmed|confirms|says|said|reported|remembers) (me|us|that|it|the|he|she|they|:)',
    '(it )?(turns|turned) out( that)?',
    `(?<!your )${record} (~ )?(shows?|says?|said|tells? (me|us)|puts?|confirms?|confirmed|indicates?|reveals?|records?|lists?|told (me|us)|explained|admits?|admitted|reports?|reported|has it)(?! (you|otherwise))`,
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
