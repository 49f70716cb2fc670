const irregular: Readonly<Record<string, string>> = {
  came: 'come',
  broke: 'break',
  broken: 'break',
  left: 'leave',
  slept: 'sleep',
  lost: 'lose',
  children: 'child',
  kids: 'kid',
  men: 'man',
  women: 'woman',
  bought: 'buy',
  sold: 'sell',
  told: 'tell',
  said: 'say',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  ran: 'run',
  stood: 'stand',
  paid: 'pay',
  sent: 'send',
  spent: 'spend',
  froze: 'freeze',
  frozen: 'freeze',
  stolen: 'steal',
  stole: 'steal',
  fell: 'fall',
  fallen: 'fall',
  knew: 'know',
  wrote: 'write',
  written: 'write',
  ate: 'eat',
  eaten: 'eat',
  drove: 'drive',
  driven: 'drive',
  felt: 'feel',
  kept: 'keep',
  caught: 'catch',
  taught: 'teach',
  brought: 'bring',
  teeth: 'tooth',
  feet: 'foot',
  wives: 'wife',
  knives: 'knife',
  shelves: 'shelf',
  dying: 'die',
  lying: 'lie',
  burnt: 'burn',
  spilt: 'spill',
  torn: 'tear',
  tore: 'tear',
  woke: 'wake',
  woken: 'wake',
  flew: 'fly',
  flown: 'fly',
  swollen: 'swell',
  bitten: 'bite',
  bit: 'bit',
  shown: 'show',
  worn: 'wear',
  rang: 'ring',
  rung: 'ring',
  behavior: 'behaviour',
}

/** A word without its endings. Light on purpose: it only has to bring forms of one word together. */
export function stem(word: string): string {
  const bare = word.replace(/'(s|d|ll|re|ve|m)?$/, '')
  const known = irregular[bare]
  if (known) return known
  return bare.length <= 3 ? bare : withoutE(withoutEnding(bare))
}

function withoutEnding(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  const one = word.replace(/(?<=[a-z]{3})(ing|edly|ed|ly|ness|ment|s)$/, '')
  const two = one === word ? word : one.replace(/(?<=[a-z]{3})(ing|ed|s)$/, '')
  return two.replace(/([bdfgklmnprtz])\1$/, '$1')
}

const withoutE = (word: string): string => (word.length > 3 ? word.replace(/e$/, '').replace(/y$/, 'i') : word)
