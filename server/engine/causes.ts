import type { Language } from '#contract/language.ts'
import type { MoveKey } from '#contract/temperament.ts'

/** What a move is called to the trainee; `again` once it has lost its effect. */
type Clause = { readonly first: string; readonly again?: string }

const et: Record<MoveKey, Clause> = {
  greet: { first: 'tervitasid' },
  apologise: { first: 'vabandasid', again: 'vabandasid järjekordselt' },
  empathise: { first: 'panid end tema asemele', again: 'tundsid talle jälle kaasa' },
  thank: { first: 'tänasid teda', again: 'tänasid teda jälle' },
  listen: { first: 'näitasid, et kuulasid' },
  'find-out-facts': { first: 'uurisid, mis juhtus', again: 'uurisid juhtunut edasi' },
  'admit-fault': { first: 'võtsid vea omaks', again: 'tunnistasid viga jälle' },
  'propose-solution': { first: 'pakkusid lahendust' },
  'involve-customer': { first: 'lasid tal kaasa rääkida' },
  'act-now': { first: 'hakkasid kohe tegutsema' },
  'follow-up': { first: 'lubasid üle küsida, kas kõik sai korda' },
  'close-contact': { first: 'jätsid viisakalt hüvasti', again: 'jätsid jälle hüvasti' },
  'offer-good': { first: 'pakkusid lahendust, mis talle sobib', again: 'pakkusid sobivat lahendust uuesti' },
  'offer-more': { first: 'pakkusid osa sellest, mida ta ootas', again: 'pakkusid jälle ainult osa sellest, mida ta ootas' },
  'offer-vague': { first: 'jätsid lahenduse ebamääraseks' },
  'offer-beyond': { first: 'lubasid rohkem, kui tohid' },
  'conditional-apology': { first: 'vabandasid poolikult' },
  declined: { first: 'keeldusid tema soovi täitmast' },
  'brush-off': { first: 'lükkasid tema mure kõrvale' },
  'hands-over': { first: 'suunasid ta kellegi teise juurde' },
  ignored: { first: 'jätsid tema mure vastuseta', again: 'jätsid tema mure jälle vastuseta' },
  'question-told': { first: 'küsisid üle, mida ta oli juba öelnud' },
  blame: { first: 'ajasid süü tema kaela' },
  sarcasm: { first: 'vastasid pilkega' },
  insult: { first: 'solvasid teda' },
  shouting: { first: 'tõstsid häält' },
  sina: { first: 'sinatasid teda', again: 'sinatasid teda jälle' },
  chummy: { first: 'muutusid liiga familiaarseks' },
  guarantee: { first: 'lubasid, mida keegi lubada ei saa' },
  'blames-colleague': { first: 'ajasid süü kolleegi kaela' },
  interrupted: { first: 'segasid talle vahele', again: 'segasid talle jälle vahele' },
  empty: { first: 'ei vastanud midagi' },
  nonsense: { first: 'kirjutasid midagi arusaamatut' },
  'wrong-language': { first: 'kirjutasid talle teises keeles' },
  instructions: { first: 'rääkisid temaga nagu masinaga' },
  recited: { first: 'ladusid ritta valmis fraase' },
  repeated: { first: 'kordasid oma varasemat vastust' },
}

const en: Record<MoveKey, Clause> = {
  greet: { first: 'greeted them' },
  apologise: { first: 'apologised', again: 'apologised yet again' },
  empathise: { first: 'put yourself in their place', again: 'sympathised once more' },
  thank: { first: 'thanked them', again: 'thanked them again' },
  listen: { first: 'showed that you had listened' },
  'find-out-facts': { first: 'looked into what happened', again: 'asked more about what happened' },
  'admit-fault': { first: 'owned the mistake', again: 'owned the mistake again' },
  'propose-solution': { first: 'proposed a solution' },
  'involve-customer': { first: 'gave them a say' },
  'act-now': { first: 'acted at once' },
  'follow-up': { first: 'promised to check that all is well' },
  'close-contact': { first: 'said a polite goodbye', again: 'said goodbye again' },
  'offer-good': { first: 'offered a solution that suits them', again: 'offered the same kind of solution again' },
  'offer-more': { first: 'offered part of what they expected', again: 'again offered only part of what they expected' },
  'offer-vague': { first: 'left the solution vague' },
  'offer-beyond': { first: 'promised more than you may' },
  'conditional-apology': { first: 'apologised half-heartedly' },
  declined: { first: 'turned down what they asked for' },
  'brush-off': { first: 'brushed their trouble aside' },
  'hands-over': { first: 'passed them on to somebody else' },
  ignored: { first: 'left their trouble unanswered', again: 'left their trouble unanswered again' },
  'question-told': { first: 'asked what they had already told you' },
  blame: { first: 'put the blame on them' },
  sarcasm: { first: 'answered with sarcasm' },
  insult: { first: 'insulted them' },
  shouting: { first: 'raised your voice' },
  sina: { first: 'addressed them too familiarly', again: 'addressed them too familiarly again' },
  chummy: { first: 'became too chummy' },
  guarantee: { first: 'promised what nobody can promise' },
  'blames-colleague': { first: 'put the blame on a colleague' },
  interrupted: { first: 'interrupted them', again: 'interrupted them again' },
  empty: { first: 'gave no answer' },
  nonsense: { first: 'wrote something they could not make out' },
  'wrong-language': { first: 'wrote to them in another language' },
  instructions: { first: 'spoke to them as if to a machine' },
  recited: { first: 'strung set phrases together' },
  repeated: { first: 'repeated an earlier reply' },
}

type Words = {
  readonly clauses: Record<MoveKey, Clause>
  /** Where the reply doubts what the customer says rather than blames them. */
  readonly doubted: string
  readonly and: string
  readonly but: string
  /** Before the first clause, where the language wants a pronoun. */
  readonly you: string
  readonly nothing: string
}

export const causeWords: Record<Language, Words> = {
  et: {
    clauses: et,
    doubted: 'seadsid tema jutu kahtluse alla',
    and: 'ja',
    but: 'aga',
    you: '',
    nothing: 'Sinu vastus ei muutnud tema jaoks midagi',
  },
  en: {
    clauses: en,
    doubted: 'doubted their account',
    and: 'and',
    but: 'but',
    you: 'you ',
    nothing: 'Your reply changed nothing for them',
  },
}
