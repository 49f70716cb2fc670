import { fold } from '../pattern.ts'

/** How some words are written in a chat, and what they stand for. */
const slips: Readonly<Record<string, string>> = Object.fromEntries(
  `aitahh aitäh|aitahhi aitäh|aitahhh aitäh|aitaeh aitäh|aitah aitäh|ait aitäh|tanxs tänan|tnx tänan|tanks tänan|tanud tänan|taname täname
  vabsk sorri|vabskit sorri|vabandst vabandust|vabsust vabandust|vabndust vabandust|vabandut vabandust|vabanust vabandust|vabandsut vabandust
  sorry sorri|sori sorri|sory sorri|sorr sorri|sry sorri|vabandn vabandan|vabandam vabandame|vabandme vabandame
  suma summa|sumat summat|msina masina|masn masin|kosristaja koristaja|kristaja koristaja|koristja koristaja|koritaja koristaja|korista0 korista
  homne homme|hommme homme|hme homme|tna täna|tänna täna|khe kohe|koeh kohe|kohhe kohe|praeg praegu|praegugi praegu
  lugupidamsega lugupidamisega|lugupidamsiega lugupidamisega|lugupidamiega lugupidamisega|tervitsed tervitades|tevitades tervitades
  tagsi tagasi|tagais tagasi|tagas tagasi|helistn helistan|helsitan helistan|tuhistan tühistan|tühsitan tühistan|tühistn tühistan
  garanterin garanteerin|garanterime garanteerime|garanteern garanteerin|pettumsu pettumus|petumus pettumus|pettmus pettumus|moistn mõistan|moisan mõistan
  kahjuu kahju|kahj kahju|kahu kahju|oelge öelge|oelke öelge|ütlege öelge|kirjutge kirjutage|kirutage kirjutage|saatkke saatke
  parst pärast|teda teda|teil teil|tei teie|teiie teie|tiele teile|teille teile|arvt arvet|arev arve`
    .split(/[|\n]/)
    .map((pair) => fold(pair.trim()).split(' ') as [string, string]),
)

/** The word that was meant, or the word itself. */
export function mend(word: string): string {
  return Object.hasOwn(slips, word) ? (slips[word] as string) : word
}
