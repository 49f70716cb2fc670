import { describe, expect, it } from 'vitest'
import { shows } from './et-ask.ts'

describe('Estonian: stay-calm', () => {
  it.each([
    'No kuulge, mida te siis tahate?',
    'Rahunege maha.',
    'MIS TEIL VIGA ON???',
    'Kust ma pean teadma, kus teie pakk on?',
    'Kui tore, et teil on aega selliseid romaane kirjutada.',
    'Ma pole mingi selgeltnägija.',
    'Jumal küll, jälle see jutt.',
    'Palju õnne, leidsite vea üles.',
    'Lõpetage see virisemine.',
    'Ma ei pea teie solvanguid kuulama!!!',
    'Oh kui traagiline, supp oli leige.',
    'Mul on siin kümme klienti ootamas ja teie tulete sellise asjaga.',
    'Kas te tõesti arvate, et meil pole midagi paremat teha?',
    'Mida mina sinna parata saan?',
    'See pole minu asi.',
    'Täitsa uskumatu, mille kõige pärast inimesed kirjutavad.',
    'tehke mis tahate',
    'Naeruväärne.',
    'Issake, küll on tragöödia.',
    'Ma olen ka ainult inimene.',
    'Võib-olla peaksime teile punase vaiba maha panema?',
    'Te ei ole meil ainuke klient.',
    'haha tõsiselt või',
    'Aga palun, kaevake edasi.',
    'Küll ikka osatakse sääsest elevanti teha.',
  ])('not calm: %s', (reply) => {
    expect(shows('stay-calm', reply)).toBe(true)
  })

  it.each([
    'Aitäh!',
    'Nii kahju!!',
    'Kahjuks me seda teha ei saa.',
    'Oi, kui kahju!',
    'Tore, et kirjutasite.',
    'Kas sobib nii?',
    'Mis juhtus?',
    'Palun vabandust!',
    'Mul on kahju, et teil nii läks!',
    'Ma ei saa lubada, et see homme valmis on.',
    'No on alles lugu.',
    'Kui tore, et meile teada andsite!',
    'Kas te olete praegu kodus?',
    'Jah, see oli meie viga.',
  ])('calm: %s', (reply) => {
    expect(shows('stay-calm', reply)).toBe(false)
  })
})

describe('Estonian: no-blame', () => {
  it.each([
    'Te oleksite pidanud varem helistama.',
    'Keegi teine ei ole kurtnud.',
    'Te ise sisestasite vale aadressi.',
    'Meie andmetel te kohal ei olnud, järelikult eksite.',
    'Lugege järgmine kord tingimused läbi.',
    'Te ju ise nõustusite selle hinnaga.',
    'See ei vasta tõele.',
    'Meie kelner nii ei räägiks.',
    'Kui te oleksite õigel ajal tulnud, poleks midagi juhtunud.',
    'Süüdi olete ainult teie.',
    'Teie laps alustas tüli ise.',
    'Jätsite meile ütlemata, et teil on allergia.',
    'Järgmine kord olge tähelepanelikum.',
    'Ma ei usu, et see nii oli.',
    'Te liialdate.',
    'Hambaid tuleb ise ka pesta.',
    'Klient vastutab ise oma asjade eest.',
    'Selliste ähvardustega pöördume politseisse.',
    'Teil ei ole ühtegi tõendit.',
    'Miks te varem midagi ei öelnud?',
    'Olete vist midagi valesti mõistnud.',
    'Te ei vastanud telefonile.',
    'Kõik teised said oma paki õigel ajal kätte.',
    'Enne internetis laimamist mõelge järele.',
    'Eks ise teate, mida vajutasite.',
    'Parooli hoidmine on kliendi enda kohustus.',
    'Tavaliselt ajavad inimesed need kaks paketti lihtsalt segi.',
  ])('blame: %s', (reply) => {
    expect(shows('no-blame', reply)).toBe(true)
  })

  it.each([
    'Meie kuller eksis aadressiga.',
    'See on täielikult meie viga.',
    'Kahjuks ei saa ma trahvi tühistada.',
    'Nagu te ise kirjutasite, oli tuba külm.',
    'Te ei pea midagi maksma.',
    'Koristaja unustas teie tellimuse.',
    'Aitäh, et ise märku andsite.',
    'Palun saatke pilt.',
    'Ärge muretsege.',
    'Kui te ei soovi uut aega, kanname raha tagasi.',
    'Te ei teinud midagi valesti.',
    'Teil on õigus.',
    'Meil oli tehniline rike.',
    'Kas te helistasite kell kümme?',
  ])('no blame: %s', (reply) => {
    expect(shows('no-blame', reply)).toBe(false)
  })
})

describe('Estonian: formal-address', () => {
  it.each([
    'Kas sa saatsid pildi?',
    'Saada mulle pilt.',
    'Oota hetk.',
    'kirjuta mis juhtus',
    'Ära muretse!',
    'Kullake, kõik saab korda.',
    'Kuule, sõber, rahu.',
    'Kas oled kodus?',
    'Mis sul täpselt juhtus?',
    'helista mulle homme',
    'Täpsusta palun aadressi.',
    'Võta rahulikult.',
    'Anna teada, kui sobib.',
    'Tule homme läbi.',
    'kui tahad, saadame uue',
    'Tänan, et kirjutasid!',
    'chill, küll saab',
    'Näed, nii lihtne see ongi.',
    'vaata postkastist',
    'Ole hea ja saada number.',
    'Musid!',
    'Kas said paki kätte?',
    'Mida soovid?',
  ])('too close: %s', (reply) => {
    expect(shows('formal-address', reply)).toBe(true)
  })

  it.each([
    'Meie koristajad tulid hiljem.',
    'Kahjuks jäid tööd tegemata.',
    'Kõik seadmed on kontrollitud.',
    'Naabrid kurtsid müra üle.',
    'Tühistame arve ära.',
    'Saame teile saada uue aja.',
    'Te kirjutasite: „sa ei kuula mind“.',
    'Ärge muretsege.',
    'Teie soovid on meile tähtsad.',
    'Treenerid peaksid olema viisakad.',
    'Tänan, et kirjutasite, Anna!',
    'Arve ei tule.',
    'Ma ei oota teilt midagi.',
    'Bussid sõidavad nüüd õigel ajal.',
    'Valisin teile parima toa.',
    'Parandasin vea ära.',
    'Võtmed on valvelauas.',
    'Teed on libedad.',
    'Meie õpetajad said juhised.',
    'Palun öelge, kas see sobib.',
    'Tere, Mari!',
    'Töötajad ütlesid, et toru tilgub.',
    'Lisa saame pakkuda.',
    'Loodan, et saate aru.',
  ])('at a distance: %s', (reply) => {
    expect(shows('formal-address', reply)).toBe(false)
  })
})
