import { describe, expect, it } from 'vitest'
import { shows } from './et-ask.ts'

describe('Estonian: promises that nobody can keep', () => {
  it.each([
    'Teist korda te niisugust pilti ei näe.',
    'Edaspidi ei kao meil ükski ese.',
    'Ükski kott enam kaduma ei lähe.',
    'Selle peale võite mürki võtta.',
    'Kõik saab korda, luban!',
    'Küll me teie koera üles leiame.',
    'Raha on teil tunni aja pärast kontol.',
    'Homseks on kogu summa arvel.',
    'See instruktor meil enam ei tööta.',
    'Selle müüja lasen ma lahti.',
    'Luban, et järgmine etendus algab õigel ajal.',
    'Need juhtumid on edaspidi välistatud.',
  ])('is one: %s', (reply) => {
    expect(shows('realistic-promises', reply)).toBe(true)
  })

  it.each([
    'Ma ei saa väita, et seda enam iialgi ei juhtu.',
    'Lubada, et buss enam ei hiline, ma ei saa.',
    'Luban, et helistan teile homme.',
    'Kannan raha täna tagasi.',
    'Selle eest te enam maksma ei pea.',
    'Koristaja täna enam ei tule.',
    'Rohkem ma kahjuks pakkuda ei saa.',
    'Teeme kõik, et see ei korduks.',
  ])('is none: %s', (reply) => {
    expect(shows('realistic-promises', reply)).toBe(false)
  })
})

describe('Estonian: fault found with the customer', () => {
  it.each([
    'Ostja on kohustatud kauba kohe üle vaatama.',
    'Kauba säilimise eest vastutab saaja.',
    'Seega oli see teie enda valik.',
    'Äkki jäi kraan ise lahti?',
    'Kas te ikka lugesite juhendit?',
    'Süsteem ei eksi.',
    'Tühjast kohast selline lõhe ei teki.',
    'Seda tuleb veel tõestada, tooge tõendid.',
    'Kõik mõistlikud inimesed helistavad ette.',
    'Lubage mul selles kahelda.',
    'Tundub, et vajutasite vale nuppu.',
    'Keda ma nüüd uskuma pean?',
    'Iga lapsevanem peaks siiski teadma, et lapsed kukuvad.',
    'Oleneb, mida te rikkeks nimetate.',
    'Alles nüüd kirjutate?',
  ])('is: %s', (reply) => {
    expect(shows('no-blame', reply)).toBe(true)
  })

  it.each([
    'Te tegite kõik õigesti ja pidite ikkagi ootama.',
    'Mõistan, et teil on õigus oodata paremat.',
    'Kas kraan tilgub ka praegu?',
    'Tuleb ise tunnistada, et eksisime.',
    'Süsteem eksis, teie mitte.',
    'See oleks pidanud meil ise silma hakkama.',
    'Aitäh, et te seda enda teada ei jätnud.',
    'Ärge selle pärast muretsege.',
  ])('is not: %s', (reply) => {
    expect(shows('no-blame', reply)).toBe(false)
  })
})

describe('Estonian: calm lost', () => {
  it.each([
    'Meie elektrik ei ole nõid.',
    'Järjekordne asjatundja!',
    'Seda teab iga lasteaialaps.',
    'Lugeda te vist oskate?',
    'Mina ainult vastan siin kirjadele.',
    'Mis imet te minult ootate?',
    'Kolmandat korda sama küsides see kiiremaks ei lähe.',
    'Kust mina pean teadma, kus ta on?',
    'Vaidlemiseks mul aega ei ole.',
  ])('is: %s', (reply) => {
    expect(shows('stay-calm', reply)).toBe(true)
  })

  it.each([
    'Kahjuks ei saa ma seda lubada.',
    'Mida me saaksime teie heaks teha?',
    'Ükskõik kumma valite, helistan homme üle.',
    'Mina ei tea seda veel, aga uurin välja.',
    'Küsin kolmandat korda järele ja annan teada.',
  ])('is not: %s', (reply) => {
    expect(shows('stay-calm', reply)).toBe(false)
  })
})

describe('Estonian: fellow feeling', () => {
  it.each([
    'Ei kujuta ettegi, mida te läbi pidite elama.',
    'See rikuks ka minu tuju ära.',
    'Täiesti mõistetav, et te enam meid ei usalda.',
    'Nii pikalt vee sees seista on kohutavalt kurnav, see ajaks igaühe marru.',
    'Te olete täie õigusega pahane.',
    'Küllap kartsite kõige hullemat.',
    'Kui nadi see teil küll oli.',
    'Ma ei imesta, et te pettusite.',
    'Oma naabreid niimoodi hoiatada on piinlik.',
  ])('is: %s', (reply) => {
    expect(shows('empathise', reply)).toBe(true)
  })

  it.each([
    'Saan aru, aga mõelge ka meie peale.',
    'Saan aru, mida te soovite.',
    'Vabandame, kui see teile ebamugavusi tekitas.',
    'Kahju kuulda.',
    'Aru sain.',
  ])('is not: %s', (reply) => {
    expect(shows('empathise', reply)).toBe(false)
  })
})

describe('Estonian: facts, wishes and remedies', () => {
  it.each([
    'Oli see ikka köögi toru?',
    'Viska mulle pilt sellest torust.',
    'Palume edastada tellimuse number.',
    'Pumbad vahetati esmaspäeval kogemata ära.',
  ])('asks for or gives facts: %s', (reply) => {
    expect(shows('find-out-facts', reply)).toBe(true)
  })

  it.each([
    'Mida te ise õiglaseks peate?',
    'Kuidas teie selle lahendaksite?',
    'Kas nii klapib?',
    'Kas summa kanda kontole või jätta ettemaksuks?',
    'Mis kell oleks teil hea?',
    'Valige ise, kas hommik või õhtu.',
  ])('asks for the wish: %s', (reply) => {
    expect(shows('involve-customer', reply)).toBe(true)
    expect(shows('find-out-facts', reply)).toBe(false)
  })

  it.each(['Kas oleksite nõus rääkima, mida ta teile ütles?', 'Kas pidu jäi päris ära või lükkasite edasi?'])(
    'asks for no wish: %s',
    (reply) => {
      expect(shows('involve-customer', reply)).toBe(false)
    },
  )

  it.each([
    '46 eurot tuleb teile tagasi.',
    'Tänane 19.15 on veel vaba.',
    'Liikmesust pikendame nädala võrra.',
    'Sõidu eest tasume kuni kümme eurot.',
    'Toon teile homme uued prillid.',
    'Tisler liimib jala tagasi.',
    'Panen teid homseks kirja.',
  ])('proposes: %s', (reply) => {
    expect(shows('propose-solution', reply)).toBe(true)
  })

  it.each(['Raha tagasi me ei maksa.', 'Uut aega kahjuks ei ole.', 'Tegeleme sellega.'])('proposes nothing: %s', (reply) => {
    expect(shows('propose-solution', reply)).toBe(false)
  })
})
