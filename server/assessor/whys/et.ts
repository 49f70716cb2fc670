import type { Case } from './case.ts'
import { clockTime, list as join, quoted as quote } from './phrase.ts'
import type { Words } from './words.ts'

const list = (items: readonly string[]) => join(items, 'et')
const quoted = (text: string) => quote(text, 'et')
const replies = (turns: readonly number[]) => `${list(turns.map((turn) => `${turn}.`))} vastuses`

export const et: Words = {
  met: {
    greet: () => 'Alustasid tervitusega',
    thank: () => 'Tänasid klienti selle eest, et ta murest teada andis',
    listen: () => 'Võtsid jutuks asja, mille klient ise nimetas',
    empathise: () => 'Panid sõnadesse, mida juhtunu kliendile tähendas',
    apologise: () => 'Palusid vabandust ilma ühegi tingimuseta',
    'find-out-facts': ({ told, questions }) => {
      if (told.length > 0) return `Uurisid, mis juhtus, ja said teada: ${list(told)}`
      return questions.has('event') ? 'Küsisid, mis täpselt juhtus' : 'Tõid ise välja, mis täpselt juhtus'
    },
    'propose-solution': ({ offer }) =>
      offer?.standing === 'beyond' ? 'Pakkusid kindlat lahendust (rohkemat, kui tohid)' : 'Pakkusid kindlat lahendust',
    'involve-customer': ({ questions }) => {
      if (questions.has('solution')) return 'Küsisid, millist lahendust klient soovib'
      return questions.has('consent') ? 'Küsisid, kas pakutu kliendile sobib' : 'Jätsid lahenduse valiku kliendile'
    },
    'act-now': ({ commitments }) => {
      const when = clockTime(commitments)
      return when ? `Ütlesid, mida tehakse ja millal (${quoted(when)})` : 'Nimetasid kindla sammu, mida firma edasi ei lükka'
    },
    'follow-up': ({ commitments }) => {
      if (commitments.some(({ kind }) => kind === 'check-after')) return 'Lubasid pärast üle küsida, kas kõik on korras'
      if (commitments.some(({ kind }) => kind === 'call-back')) return 'Lubasid kliendile tulemusest ise teada anda'
      return 'Hoolitsesid selle eest, et lahendus saaks üle kontrollitud'
    },
    'close-contact': () => 'Lõpetasid viisaka hüvastijätuga',
    'stay-calm': () => 'Üheski vastuses ei olnud ärritust, pilget ega karjumist',
    'no-blame': () => 'Sa ei süüdistanud klienti ega vaielnud temaga',
    'realistic-promises': ({ promised }) =>
      promised ? 'Kõik, mida lubasid, jääb firma antud piiridesse' : 'Sa ei lubanud midagi, mida ei saaks täita',
    'formal-address': () => 'Sa ei sinatanud klienti ega muutunud semulikuks',
  },
  missed: {
    greet: ({ customer }) => `Läksid tervitamata asja juurde; alustada oleks võinud näiteks nii: „Tere, ${customer}!”`,
    thank: () => 'Sa ei tänanud klienti kordagi selle eest, et ta murest teada andis',
    listen: ({ details }) =>
      details.length > 0
        ? `Klient rääkis, mis talle oluline on (${list(details)}), aga sa ei võtnud sellest midagi jutuks`
        : 'Sa ei võtnud jutuks midagi, mida klient ise nimetas; „teie kaebus” sobiks igale kliendile',
    empathise: ({ bareUnderstanding }) =>
      bareUnderstanding
        ? 'Ütlesid küll, et mõistad, aga mitte seda, mida juhtunu kliendile tähendas'
        : 'Sa ei öelnud kordagi, mida klient võis tunda või mida juhtunu talle tähendas',
    apologise: ({ signals }) => {
      const conditional = signals.get('conditional-apology')
      if (conditional) return `Vabandasid tingimisi (${quoted(conditional)}), nagu sõltuks viga sellest, kuidas klient seda võttis`
      return signals.has('admits-fault') ? 'Tunnistasid küll viga, aga vabandust ei palunud' : 'Sa ei palunud kordagi vabandust'
    },
    'find-out-facts': ({ untold }) =>
      untold.length > 0 ? `Sa ei küsinud juhtunu kohta midagi ja teada jäi saamata: ${list(untold)}` : 'Sa ei küsinud juhtunu kohta midagi',
    'propose-solution': ({ remedies, signals }) => {
      const could = `pakkuda oleksid võinud näiteks: ${list(remedies)}`
      return signals.has('brush-off') || signals.has('hands-over')
        ? `Andsid mure edasi, aga ise lahendust ei pakkunud; ${could}`
        : `Sa ei pakkunud ühtki kindlat lahendust; ${could}`
    },
    'involve-customer': ({ offer }) =>
      offer
        ? `Teatasid lahenduse (${quoted(offer.quote)}), aga ei küsinud, kas see kliendile sobib`
        : 'Sa ei küsinud, millist lahendust klient soovib, ega andnud talle midagi valida',
    'act-now': ({ commitments }) => {
      const vague = commitments.find(({ standing }) => standing === 'vague')
      return vague
        ? `Lause ${quoted(vague.quote)} ei ütle, mida firma teeb ja mis ajaks`
        : 'Sa ei nimetanud ühtki sammu, mis on juba käsil või mille aeg on kindel'
    },
    'follow-up': () => 'Sa ei lubanud pärast ise üle küsida, kas mure sai lahendatud',
    'close-contact': () => 'Viimane vastus lõppes hüvastijätuta; piisanuks ühest lausest, näiteks „Kõike head teile!”',
    'stay-calm': ({ signals }) => {
      if (signals.has('insult')) return 'Solvasid klienti'
      if (signals.has('sarcasm')) return 'Muutusid pilkavaks, ja seda kuuleb klient esimesena'
      return signals.has('shouting')
        ? 'Suurtähed või hüüumärkide rida mõjuvad kirjas karjumisena'
        : 'Lasid ärritusel välja paista ja asusid ennast kaitsma'
    },
    'no-blame': ({ signals }) => {
      if (signals.has('blames-customer')) return 'Lükkasid süü kliendile'
      return signals.has('disputes-account') ? 'Seadsid kahtluse alla selle, mida klient ise nägi ja koges' : 'Läksid kliendiga vaidlema'
    },
    'realistic-promises': (about) => brokenPromise(about),
    'formal-address': ({ signals }) =>
      signals.has('sina') ? 'Sinatasid klienti, kuigi tema poole käib pöörduda teie-vormis' : 'Muutusid kliendiga liiga semulikuks',
  },
  outside: (how, { turn, by, rule }) => {
    switch (how) {
      case 'late':
        return by === 1
          ? `, aga hilja, alles ${turn}. vastuses: täielikult oleks see arvesse läinud esimeses`
          : `, aga hilja, alles ${turn}. vastuses: kuni ${by}. vastuseni oleks see täielikult arvesse läinud`
      case 'not-last':
        return `, aga juba ${turn}. vastuses: täielikult oleks see arvesse läinud viimases`
      case 'before-its-time':
        return `, aga liiga vara: enne oleks pidanud täidetud olema reegel „${rule}”`
      case 'after-its-time':
        return `, aga hilja: see oleks pidanud tulema enne, kui täitsid reegli „${rule}”`
    }
  },
  alsoIn: (turns) => `; sama kordus ${replies(turns)}`,
  exempt: {
    'nothing-to-find-out': 'Kaebuses oli kõik vajalik öeldud, nii ei jäänud midagi välja selgitada.',
    'customer-left': 'Klient lõpetas vestluse enne, kui said hüvasti jätta.',
    'nothing-to-check': 'Klient lahkus enne, kui oli midagi, mida pärast kontrollida.',
    'let-go': 'Lasid kliendil minna, nii ei jäänud midagi, mida pärast kontrollida.',
  },
  silent: 'Sa ei vastanud kliendile kordagi.',
  noReply: 'Ükski sõnum, mille saatsid, ei vastanud kliendile.',
  unsure: (turn) => `Sisemine hindaja ei ole ${turn}. vastuse sõnades kindel; otsustab hindaja.`,
  notUnderstood: 'Üks vastus jäi läbi vaatamata, seepärast ei saa selle reegli kohta midagi kindlat öelda.',
  invented: {
    met: 'Sinu sõnad sarnanevad näidetega, milles see reegel on täidetud',
    missed: 'Üheski vastuses ei olnud midagi sellist, nagu on selle reegli näidetes',
    kept: 'Ükski sinu vastus ei sarnane näidetega, mis seda reeglit rikuvad',
    broken: 'Sinu sõnad sarnanevad näidetega, mis seda reeglit rikuvad',
    tooFewExamples: (fewest) =>
      `Sisemine hindaja tunneb seda reeglit ainult näidete järgi ja eestikeelseid näiteid on liiga vähe: vaja on vähemalt ${fewest} vastust, mis reeglit täidavad, ja ${fewest}, mis ei täida; otsustab hindaja.`,
  },
}

function brokenPromise({ commitments, signals, offer, remedies }: Case): string {
  if (commitments.some(({ kind, standing }) => kind === 'staff' && standing === 'beyond')) {
    return 'Lubasid midagi töötaja kohta, mida sina otsustada ei saa'
  }
  if (signals.has('guarantee') || commitments.some(({ kind }) => kind === 'guarantee'))
    return 'Lubasid kindlalt midagi, mida keegi tagada ei saa'
  const beyond = commitments.some(({ standing }) => standing === 'beyond') || offer?.standing === 'beyond'
  return beyond ? `See on rohkem, kui tohid lubada; sinu piirides on: ${list(remedies)}` : 'Lubasid midagi, mida ei saa täita'
}
