import { anyOf } from '../pattern.ts'

const word = '(two|three|four|five|six|seven|eight|nine|ten|twelve)'
const n = `([0-9]{1,2}([.:][0-9]{2})?|${word})`
const month = '(january|february|march|april|may|june|july|august|september|october|november|december)'
const person =
  '(people|persons?|cleaners?|colleagues?|technicians?|engineers?|drivers?|staff|members?|managers?|supervisors?|workers?|women|men|hands|specialists?|waiters?|chefs?|trainers?|teachers?|therapists?|electricians?|plumbers?|couriers?|employees?|professionals?|experts?|helpers?|guests?|children|kids|adults?)'

/** Numbers with the words that show that they count no remedies: clock times, people, lengths of time, numbers of rooms. */
export const notCounts = anyOf(
  `(at|by|before|until|till|after|past|around) (about |around |exactly |half past |quarter past |quarter to )?${n}(?! (free|complimentary|more))`,
  `(between|from) ${n} (and|to|until|till|-) ${n}`,
  `${n} ?(am|pm|a[.]m[.]?|p[.]m[.]?|o'clock|in the (morning|afternoon|evening)|tomorrow|tonight|today|sharp|on (mon|tues|wednes|thurs|fri|satur|sun)day)`,
  `(tomorrow|today|tonight|(mon|tues|wednes|thurs|fri|satur|sun)day) (morning |afternoon |evening )?[0-9]{1,2}(?= (or|and|to|would|is|suit)| ?-|[,.?!]|$)`,
  `${n}(-| )?(hours?|hrs?|minutes?|mins?|seconds?)`,
  `(within|in|after|over|inside|under) (the )?(next )?${n}(-| )(working |business )?(days?|weeks?|months?|years?)`,
  `${n} (working |business )?(days|weeks|months|years) (ago|later|early|earlier|in advance|from now|in a row|running)`,
  `${n} ((?!free|complimentary|times)[a-z-]+ ){0,2}${person}`,
  `(all|both|these|those|the other) (the )?${n}`,
  `${n}-?(day|week|month|bedroom|room|person|man|woman|strong)`,
  `(room|table|flat|apartment|number|no[.]?|gate|line|bus|step|point|floor|house) [0-9]{1,3}`,
  `[0-9]{1,2} ${month}`,
  `${month} [0-9]{1,2}`,
  'double[ -]?check*',
)
