import { fold } from '../pattern.ts'

/**
 * Roots whose inside changes between cases, by the beginnings of their forms. The word whose
 * folded form begins so has the root as its stem; the longest beginning wins.
 */
const changing: Readonly<Record<string, string>> = {
  toa: 'tuba',
  tuba: 'tuba',
  tube: 'tuba',
  tupp: 'tuba',
  poe: 'pood',
  pood: 'pood',
  peo: 'pidu',
  pidu: 'pidu',
  loo: 'lugu',
  lugu: 'lugu',
  laps: 'laps',
  last: 'laps',
  mees: 'mees',
  mehe: 'mees',
  mehi: 'mees',
  kae: 'kasi',
  kasi: 'kasi',
  katt: 'kasi',
  vesi: 'vesi',
  vee: 'vesi',
  vett: 'vesi',
  oo: 'oo',
  ood: 'oo',
  oosel: 'oo',
  oose: 'oo',
  uks: 'ukse',
  uste: 'ukse',
  aken: 'aken',
  akna: 'aken',
  leib: 'leib',
  leiv: 'leib',
  hind: 'hind',
  hinna: 'hind',
  hinda: 'hind',
  kink: 'kink',
  kingi: 'kink',
  kink0: 'kink',
  sober: 'sober',
  sobra: 'sober',
  pikk: 'pikk',
  pika: 'pikk',
  laud: 'laud',
  laua: 'laud',
  lend: 'lend',
  lennu: 'lend',
  lennul: 'lend',
  hammas: 'hammas',
  hamba: 'hammas',
  rida: 'rida',
  rea: 'rida',
  kodu: 'kodu',
  koju: 'kodu',
  isa: 'isa',
  ema: 'ema',
  ratas: 'ratas',
  ratta: 'ratas',
  raamat: 'raamat',
  voodi: 'voodi',
  kass: 'kass',
  koer: 'koer',
  juust: 'juuk',
  juuk: 'juuk',
  pilet: 'pilet',
  pakk: 'pakk',
  paki: 'pakk',
  sundmus: 'sundm',
  sunnipaev: 'sunnip',
  tegu: 'tegu',
  tegi: 'tegu',
}

const endings = [
  'desse',
  'tesse',
  'dega',
  'tega',
  'dele',
  'tele',
  'delt',
  'telt',
  'deks',
  'teks',
  'dest',
  'test',
  'deta',
  'teta',
  'dena',
  'del',
  'tel',
  'des',
  'tes',
  'takse',
  'dakse',
  'ksime',
  'ksite',
  'ksid',
  'ksin',
  'sime',
  'site',
  'vad',
  'nud',
  'tud',
  'dud',
  'mata',
  'mast',
  'mas',
  'ma',
  'sid',
  'sin',
  'ks',
  'sse',
  'st',
  'le',
  'lt',
  'ga',
  'ta',
  'da',
  'ni',
  'na',
  'me',
  'te',
  'de',
  'id',
  'si',
  'l',
  's',
  'n',
  't',
  'd',
  'b',
]

const longest = 6

/**
 * What is left of a word without clitic, case and verb endings, written so that strong and weak
 * grade meet (k g, p b, t d; doubles single) and cut so that compounds share the stem of their first part.
 */
export function stem(word: string): string {
  const plain = fold(word.toLowerCase())
  return rootOf(plain) ?? shape(withoutEnding(plain.length > 6 ? plain.replace(/[gk]i$/, '') : plain))
}

function rootOf(word: string): string | undefined {
  for (let n = Math.min(word.length, 9); n >= 2; n--) {
    const root = changing[word.slice(0, n)]
    if (root && word.length - n <= 4) return root
  }
  return undefined
}

function withoutEnding(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 4)
  return ending ? word.slice(0, -ending.length) : word
}

function shape(word: string): string {
  const even = word.replace(/g/g, 'k').replace(/b/g, 'p').replace(/d/g, 't').replace(/(.)\1/g, '$1')
  const cut = even.slice(0, longest)
  return cut.length > 3 ? cut.replace(/[aeiou]+$/, '') : cut
}
