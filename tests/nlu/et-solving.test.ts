import { describe, expect, it } from 'vitest'
import { shows } from './et-ask.ts'

describe('Estonian: find-out-facts', () => {
  it.each([
    'Mis kell buss peatusest läbi sõitis?',
    'Mis on teie tellimuse number?',
    'Palun saatke meile pilt katkisest pakist.',
    'Kes teid leti taga teenindas?',
    'Mitu korda teilt raha võeti?',
    'Kirjutage palun, mis päeval te visiidil käisite.',
    'Kas teil on tšekk alles?',
    'millal see juhtus',
    'Mida treener täpselt ütles?',
    'Selgus, et makse läks kogemata kaks korda läbi.',
    'Kontrollisin logi: liin katkes kell 14.',
    'Kas õpetaja oli sel ajal klassis?',
    'Meie andmetel saadeti pakk välja 3. mail.',
    'Palun kirjeldage lähemalt, mis hambaga toimub.',
    'Mis tuba teil on?',
    'Kas ma sain õigesti aru, et kelner jättis teid tund aega ootama?',
    'Rääkisin bussijuhiga, ta kinnitas, et sõitis peatusest mööda.',
    'Kus pakk teie arvates praegu olla võiks?',
    'Küsiksin üle, kas summa võeti kontolt 5. või 6. kuupäeval?',
    'saada pilt arvest',
    'Sooviksin teada, mis kell te kohale jõudsite.',
  ])('asks for or reports facts: %s', (reply) => {
    expect(shows('find-out-facts', reply)).toBe(true)
  })

  it.each([
    'Uurime asja.',
    'Millal võime tulla?',
    'Kas teile sobiks neljapäev?',
    'Kust mina peaksin seda teadma?',
    'Mida te siis ootasite?',
    'Vaatame süsteemist järele.',
    'Kumba eelistate?',
    'Anname teile teada.',
    'Kas saadan uue paki või kannan raha tagasi?',
    'Kas sellest oleks abi?',
    'Lugesin teie kirja läbi.',
    'Kas soovite veel midagi?',
    'Tulen homme kell 10.',
  ])('finds nothing out: %s', (reply) => {
    expect(shows('find-out-facts', reply)).toBe(false)
  })
})

describe('Estonian: involve-customer', () => {
  it.each([
    'Kas eelistate raha tagasi või uut pakki?',
    'Mis aeg teile sobib?',
    'Kuidas te sooviksite, et me selle lahendaksime?',
    'Valik on teie.',
    'kas sobib kui tuleme homme',
    'Öelge, kumb variant teile meeldib.',
    'Kas oleksite nõus 20% alandusega?',
    'Mida saaksime teie heaks teha?',
    'Võime vahetada toa või anda alandust.',
    'Andke teada, kas see lahendus kõlbab.',
    'Millist lahendust ootate?',
    'Millal võiksime tulla?',
    'Kui teile nii ei sobi, pakume muud.',
    'Kas saadan uue või maksan raha tagasi?',
    'mis oleks teie jaoks õiglane?',
  ])('asks for the wish: %s', (reply) => {
    expect(shows('involve-customer', reply)).toBe(true)
  })

  it.each([
    'Saadame uue paki.',
    'Mis kell see juhtus?',
    'Kui on küsimusi, andke teada.',
    'Kas teil on tšekk alles?',
    'Kes teid teenindas?',
    'Kas see juhtus hommikul või õhtul?',
    'Helistan teile homme.',
    'Mida te ometi tahate?',
  ])('does not ask for it: %s', (reply) => {
    expect(shows('involve-customer', reply)).toBe(false)
  })
})

describe('Estonian: propose-solution', () => {
  it.each([
    'Teeme hambakrooni tasuta ümber.',
    'Kanname topeltmakse tagasi.',
    'Saadame teile uue paki.',
    'Võin pakkuda tasuta magustoitu.',
    'Vahetame toa ära.',
    'Broneerin teile koha järgmisele bussile.',
    'Kas sobiks, kui arvestame poole kuutasu maha?',
    'Pikendame teie liikmelisust kuu võrra.',
    'Saadame homme tehniku kohale.',
    'Trahv on tühistatud.',
    'Õpetaja ja mina kohtume teiega sel nädalal.',
    'Toome teile kohe uue prae.',
    'raha saate tagasi',
    'Parandame vea ära ja ühendame neti tagasi.',
    'Kompenseerime takso.',
    'Teeme arve ümber.',
    'Kustutasime viivise.',
    'Laseme teid järjekorras ette.',
    'Tasuta pilet on teie meilis.',
    'Anname teile teise treeneri.',
    'Järgmine kuu on meie poolt.',
    'Lisasin teie kontole 10 eurot.',
    'Tulen ise kohale ja vaatan toru üle.',
    'Saate ülejärgmise visiidi 20% odavamalt.',
    'Võime seadme välja vahetada.',
  ])('proposes: %s', (reply) => {
    expect(shows('propose-solution', reply)).toBe(true)
  })

  it.each([
    'Lahendame asja.',
    'Uurime, mis juhtus.',
    'Teeme kõik, et te rahule jääksite.',
    'Anname teie kaebuse edasi.',
    'Kahjuks ei saa me raha tagastada.',
    'Heastame selle teile.',
    'Kas saite arve kätte?',
    'Kontrollin makset.',
    'Võtame teiega ühendust.',
    'Leiame koos lahenduse.',
    'Raha me ei tagasta.',
    'Mis päeval te raha maksite?',
  ])('proposes nothing: %s', (reply) => {
    expect(shows('propose-solution', reply)).toBe(false)
  })
})
