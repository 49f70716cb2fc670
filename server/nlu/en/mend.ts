import { stopWords } from './words.ts'

/** Words that must not be missed, whose misspellings are mended. */
const keys = (
  'sorry apologise apologize apologies apology thank thanks understand disappointed disappointment frustrating frustrated unpleasant annoyed ' +
  'please refund discount invoice voucher replacement repair immediately tomorrow today tonight morning afternoon evening yesterday ' +
  'behaviour behavior experience experienced inconvenience customer complaint feedback telling letting writing message regret ' +
  'hello regards sincerely happened which would could should shall cleaning cleaner manager possible receive believe really embarrassed ashamed appreciate ' +
  'grateful imagine terrible straight solution compensation money back delivery technician address number photo picture exactly guarantee promise ' +
  'never again everything something because trainee calling contacting thanking upset angry before after speak cancel cancelled another whether colleague colleagues engineer appointment'
).split(' ')

const contractions: Readonly<Record<string, string>> = {
  ive: "i've",
  im: "i'm",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  shes: "she's",
  hes: "he's",
  itll: "it'll",
  shouldve: "should've",
  couldve: "could've",
  wouldve: "would've",
  mustve: "must've",
  u: 'you',
  ur: 'your',
  abuot: 'about',
  nite: 'night',
  pls: 'please',
  plz: 'please',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  soz: 'sorry',
  gonna: 'going to',
  thru: 'through',
  coz: 'because',
  cuz: 'because',
  thankyou: 'thank you',
  yrs: 'yours',
}

const known = new Set(keys)
const byShape = new Map<string, string[]>()
for (const key of keys) {
  const shape = key[0] as string
  byShape.set(shape, [...(byShape.get(shape) ?? []), key])
}

/** Right words that are one letter from a key and must stay as they are. */
const right = new Set(
  (
    'think tanks tank through though thought there these those told story worry sort sore army photos numbers messages letter letters wording waiting witting money honey ' +
    'could would should shell small shale hall mould cold world wound bold shoulder whither weather never fever lever ever phone cleaned cleaners cleans managed manages ' +
    'addressed promised promises imagined refunds refunded discounts invoices invoiced vouchers repairs repaired received receives believed experiences regrets guaranteed cancels ' +
    'hallow hollow hells today todays mourning evenings mornings callings falling selling settling betting getting spoke speck specks speaks altered pictured happens happen lastly ' +
    'customers complaints solutions technicians appreciated apologised apologized apologises regard regarded straighten moneys tanking backs bag black pack deliver delivers exact upsets range anger after afters other thing anther berfore complain complains ' +
    'please pleased pleasant pleases lease placed places place angry hungry bother thanked back bank sack lack'
  ).split(' '),
)

/** Mends apostrophes that were left out, and one wrong, missing, doubled or swapped letter in a key word. */
export function mend(word: string): string {
  const whole = contractions[word]
  if (whole) return whole
  if (word.length < 4 || known.has(word) || right.has(word) || stopWords.has(word)) return word
  return (byShape.get(word[0] as string) ?? []).find((key) => key.length >= 5 && oneOff(word, key)) ?? word
}

function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length === b.length) {
    const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
    return swapped || (a.length >= 7 && a.slice(i + 1) === b.slice(i + 1))
  }
  return a.length < b.length ? a.slice(i) === b.slice(i + 1) : a.slice(i + 1) === b.slice(i)
}
