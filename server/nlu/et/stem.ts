import { fold } from '../pattern.ts'

/** Roots whose inside changes between cases, with the beginnings of their forms. */
const changing: Readonly<Record<string, string>> = {
  tuba: 'toa tuba tube tuppa',
  pood: 'poe pood poode',
  pidu: 'peo pidu pidusid',
  lugu: 'loo lugu lugusid',
  laps: 'laps last lapse lapsi',
  mees: 'mees mehe mehi meest',
  kasi: 'käe käsi kätt käte',
  vesi: 'vesi vee vett',
  oo: 'öö ööd öid öösel öösi',
  ukse: 'uks ukse ust uste uksi',
  aken: 'aken akna akent',
  leib: 'leib leiva',
  hind: 'hind hinna hinda hindu',
  kink: 'kink kingi kinki',
  sober: 'sõber sõbra sõpra',
  naaber: 'naaber naabri',
  laud: 'laud laua lauda',
  lend: 'lend lennu lende',
  hammas: 'hammas hamba',
  ratas: 'ratas ratta',
  juuks: 'juuks juuste juukse juust',
  tase: 'tase taseme',
  tasu: 'tasu',
  opil: 'õpila',
  opp: 'õpib õppi õppu õpin',
  ema: 'ema',
  isa: 'isa',
  kodu: 'kodu koju',
  king: 'king kinga kingad',
  jalg: 'jalg jala jalga',
  kuld: 'kuld kulla',
  poeg: 'poeg poja poega',
  tuttar: 'tütar tütre',
  haige: 'haige haigla haigus',
  algus: 'algus alguse algas',
}

const roots = new Map(Object.entries(changing).flatMap(([root, forms]) => forms.split(' ').map((form) => [fold(form), root] as const)))

/** After a short root only a case ending may follow: "toas" is of "tuba", "loodame" is not of "lugu". */
const afterShort = /^(d|s|st|l|le|lt|ga|ks|sse|ni|na|ta|t|de|des|dest|del|dele|dega|deks|id|gi|ki)?$/

const endings =
  'desse tesse dega tega dele tele delt telt deks teks dest test deta teta dena del tel des tes takse dakse ksime ksite ksid ksin sime site vad nud tud dud mata mast mas ma sid sin ks sse st le lt ga ta da ni na me te de id si l s n t d b'.split(
    ' ',
  )

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
  for (let n = Math.min(word.length, 8); n >= 2; n--) {
    const root = roots.get(word.slice(0, n))
    if (root && (n >= 5 || afterShort.test(word.slice(n)))) return root
  }
  return undefined
}

function withoutEnding(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}

function shape(word: string): string {
  const even = word.replace(/g/g, 'k').replace(/b/g, 'p').replace(/d/g, 't').replace(/(.)\1/g, '$1')
  const cut = even.slice(0, longest)
  return cut.length > 3 ? cut.replace(/[aeiou]+$/, '') : cut
}
