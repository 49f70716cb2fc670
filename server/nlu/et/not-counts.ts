import { anyOf } from '../pattern.ts'
import { numbers } from './words.ts'

const n = `([0-9]{1,2}([.:][0-9]{2})?|${Object.keys(numbers).join('|')})`
const person =
  '(inimes[a-z]+|mees[a-z]*|meest|naist|kolleegi*|liiget|liikmeli[a-z]+|spetsialisti*|meistri*|tehniku*|montööri*|kulleri*|juhti|juhiga|paari käsi|[a-z]+(jat|jaga|jale|jad)|[a-z]{3,}ja|[a-z]+nikku|[a-z]+(tehnikut|meest))'

/** Numbers with the words that show that they count no remedies: clock times, people, lengths of time, numbers of rooms. */
export const notCounts = anyOf(
  `(kell|kella|kellast|kl) (poole |pool |veerand |kolmveerand |enne |umbes |umb |täpselt )*${n}( ?(-|ja|kuni|või) ?(kella )?${n})?(ks|st|ni)?`,
  `(enne|pärast|poole|pool|veerand|kolmveerand|hiljemalt|alates|kuni) ${n} (paiku|ajal|hommikul|õhtul|päeval|pärastlõunal|täna|homme)`,
  `${n}( (ja|kuni|või) ${n})? (paiku|ajal|vahel|ajaks|ringis)`,
  `(homme|täna|ülehomme|[a-z]+päeval|reedel) (hommikul |õhtul |päeval |lõunal )?[0-9]{1,2}([.:][0-9]{2})?(?= (ja|kuni|või|tuleb|tulevad|tulen|tuleme|sobi|oleks)| ?-|[,.?!]|$)`,
  `${n}(-|[ ])?(tunni*|tund|tundi|minut*|min)`,
  `${n}(-|[ ])?(töö)?(päeva|nädala|kuu|aasta) (jooksul|pärast|möödudes|sees|eest|vältel|viisi)`,
  `${n} (töö)?(päeva|nädalat|kuud|aastat) (tagasi|hiljem|varem|järjest|juba)`,
  `${n} ((?!tasuta|korda|korra|koristus|ja )[a-z]+ (ja )?){0,2}${person}`,
  `(kõik|kõigi|kõigis|mõlema*|need|nende|need) ${n}`,
  `${n} (toa|korruse|ruumi|akna) [a-z]+`,
  '(tuba|toas|toa|tuppa|number|numbri|nr|punkt|laud|lauas|maja|korter|korteris|liin|buss|kabinet|tn|tänav) [0-9]{1,3}',
)
