import type { FormWords } from './words.ts'

export const et: FormWords = {
  got: {
    resolved: { some: (remedies) => `Mulle pakuti lahendus: ${remedies}. See sobis.`, none: 'Mu mure sai lahendatud.' },
    settled: {
      some: (remedies) => `Mulle pakuti lahendus: ${remedies}. Võtsin vastu, aga lootsin enamat.`,
      none: 'Leppisin sellega, mis anti, aga päriselt korda asi ei saanud.',
    },
    escalated: {
      some: (remedies) => `Üht-teist küll pakuti (${remedies}), aga sellest ei piisanud ja viisin kaebuse edasi.`,
      none: 'Lahendust ei pakkunud keegi, nii viisin kaebuse edasi.',
    },
    'walked-out': {
      some: (remedies) => `Üht-teist küll pakuti (${remedies}), aga siis olin juba otsustanud minna.`,
      none: 'Mitte midagi. Läksin ära sama murega, millega tulin.',
    },
    'let-go': {
      some: (remedies) => `Öeldi ausalt, mida saab: ${remedies}. Mulle sellest ei piisanud.`,
      none: 'Öeldi ausalt, et minu soovi täita ei saa. Vähemalt ei jäetud mind lootma.',
    },
    'turn-limit': {
      some: (remedies) => `Üht-teist küll pakuti (${remedies}), aga kokkuleppele me ei jõudnud.`,
      none: 'Pikk jutt, aga lahendust ma ei saanud.',
    },
    abandoned: {
      some: (remedies) => `Üht-teist küll pakuti (${remedies}), aga jutt jäi pooleli.`,
      none: 'Jutt jäi pooleli ja lahendust ma ei saanud.',
    },
  },
  whole: (remedies) => `Sain täpselt seda, mida oli vaja: ${remedies}.`,
  liked: [
    ['empathise', 'Mõisteti, mida see mulle tähendas.'],
    ['listen', 'Pandi tähele, mida ma rääkisin.'],
    ['apologise', 'Vabandati otse ja keerutamata.'],
    ['involve-customer', 'Küsiti, mida mina tahan.'],
    ['find-out-facts', 'Tunti huvi, mis tegelikult juhtus.'],
    ['thank', 'Mind tänati, et sellest rääkisin.'],
  ],
  hurt: [
    ['no-blame', 'Jäi mulje, nagu oleksin ise süüdi.'],
    ['stay-calm', 'Minuga räägiti ärritunult, see solvas mind.'],
    ['formal-address', 'Minuga räägiti nagu mõne semuga.'],
    ['realistic-promises', 'Lubati asju, mida ma ei usu.'],
  ],
  lacked: [
    ['apologise', 'Vabandust ei palunud keegi.'],
    ['listen', 'Mind ei kuulatud, sellised vastused sobiksid ükskõik kellele.'],
    ['empathise', 'Kellelegi ei läinud korda, mida see mulle tähendas.'],
    ['involve-customer', 'Minult ei küsitud, mida ma tahan.'],
    ['find-out-facts', 'Kedagi ei huvitanud, mis tegelikult juhtus.'],
    ['thank', 'Jäi tunne, et olen oma kaebusega ainult tüliks.'],
  ],
  polite: 'Suheldi viisakalt.',
  dry: 'Viisakas ehk oldi, aga inimlikku soojust ma ei tundnud.',
  unanswered: { got: 'Mulle ei vastanud keegi.', how: 'Üldse ei suheldudki.' },
  but: (sentence) => `Aga ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
}
