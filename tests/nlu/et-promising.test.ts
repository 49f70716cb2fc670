import { describe, expect, it } from 'vitest'
import { shows } from './et-ask.ts'

describe('Estonian: act-now', () => {
  it.each([
    'Saatsin uue paki täna hommikul teele.',
    'Tühistasin topeltmakse.',
    'Tehnik on juba teel.',
    'Helistan kohe bussijuhile.',
    'Kannan raha täna tagasi.',
    'Toon teile kohe uue supi.',
    'Rääkisin treeneriga.',
    'Homme kell 9 tuleb lukksepp teie juurde.',
    'Panin teid kolmapäevasesse rühma kirja ja uus kaart on trükis.',
    'Saadan tehniku täna enne kella kuut.',
    'arve on parandatud',
    'Kutsusin juba santehniku välja.',
    'Saame teid tunni aja pärast teise tuppa kolida.',
    'Blokeerisin kaardi ära.',
    'Räägin täna õhtul õpetajaga.',
    'Poole tunni pärast on kuller teie ukse taga.',
  ])('acts at once: %s', (reply) => {
    expect(shows('act-now', reply)).toBe(true)
  })

  it.each([
    'Vaatan kohe järele.',
    'Annan teile täna vastuse.',
    'Saadame esimesel võimalusel uue.',
    'Tegeleme asjaga.',
    'Varsti saate uue paki.',
    'Lugesin teie kirja läbi.',
    'Saatke meile kohe pilt.',
    'Järgmisel nädalal tuleb tehnik.',
    'Kontrollin praegu süsteemist.',
    'Uurin täna, mis juhtus.',
    'Reedel saadame uue.',
    'Vabandan, et me teid kohe ei teavitanud.',
    'Kirjutan teile homme.',
  ])('does not act: %s', (reply) => {
    expect(shows('act-now', reply)).toBe(false)
  })
})

describe('Estonian: follow-up', () => {
  it.each([
    'Helistan teile homme ja küsin, kas internet töötab.',
    'Annan teile õhtuks teada, mis selgus.',
    'Kas nüüd on kõik korras?',
    'Võtan teiega nädala pärast uuesti ühendust, et kuulda, kas valu on kadunud.',
    'Kontrollin reedel üle, kas raha laekus.',
    'Hoian teid kursis.',
    'Kirjutan, kui pakk on kohal.',
    'Veendun ise, et seekord kõik klapib.',
    'teatan teile tulemusest',
    'Küsin teilt järgmisel nädalal, kuidas läks.',
    'Saate minult homme vastuse.',
    'Tulen teie juurde tagasi niipea, kui juhatajaga räägitud.',
    'Kas internet töötab nüüd?',
    'Nädala pärast uurin, kuidas läheb.',
  ])('follows up: %s', (reply) => {
    expect(shows('follow-up', reply)).toBe(true)
  })

  it.each([
    'Kui midagi on veel valesti, andke teada.',
    'Uurime asja.',
    'Võtke meiega ühendust.',
    'Kirjutage meile, kui on küsimusi.',
    'Vaatame üle.',
    'Kas soovite uut aega?',
    'Saadan uue paki.',
  ])('does not: %s', (reply) => {
    expect(shows('follow-up', reply)).toBe(false)
  })
})

describe('Estonian: realistic-promises', () => {
  it.each([
    'Luban, et seda ei juhtu enam kunagi.',
    'Garanteerin, et homme on kõik korras.',
    'See töötaja lastakse lahti.',
    'Võite 100% kindel olla.',
    'Saate meilt suure kingituse.',
    'Anname teile 50% alla.',
    'Enam te meiega probleeme ei koge.',
    'Vallandame ta kohe.',
    'Mitte ükski pakk enam kaduma ei lähe.',
    'Meie juures on iga klient alati rahul.',
    'Rohkem te seda kelnerit siin ei näe.',
    'Vannun, et nii ei lähe enam.',
    'Teie buss tuleb edaspidi alati õigel ajal.',
    'Sellist viga meil enam ei tule.',
    'Ausõna, kõik saab täiuslikult korda.',
  ])('promises too much: %s', (reply) => {
    expect(shows('realistic-promises', reply)).toBe(true)
  })

  it.each([
    'Teen endast parima, et see ei korduks.',
    'Ma ei saa lubada, et seda enam ei juhtu.',
    'Anname teile 20% alla.',
    'Kanname raha tagasi.',
    'Loodan, et seda enam ei juhtu.',
    'Püüame edaspidi täpsemad olla.',
    'Teeme töö tasuta ümber.',
    'Vaatame, mida teha annab.',
    'Räägin töötajaga täna.',
    'Helistan teile homme kindlasti.',
    'Garantii kehtib kaks aastat.',
  ])('promises what can be kept: %s', (reply) => {
    expect(shows('realistic-promises', reply)).toBe(false)
  })
})
