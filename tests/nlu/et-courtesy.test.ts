import { describe, expect, it } from 'vitest'
import { shows } from './et-ask.ts'

describe('Estonian: apologise', () => {
  it.each([
    'Vabandan siiralt, et pidite nii kaua ootama.',
    'Palun teilt vabandust tekkinud olukorra pärast.',
    'Meil on väga piinlik, et toit jõudis lauda külmana.',
    'Mul on tõesti häbi selle pärast, kuidas teiega räägiti.',
    'Kahetsen väga, et teie pakk kaduma läks.',
    'Andestage meile see eksimus.',
    'Vabandage, see oli meie aps.',
    'sorri selle jama pärast',
    'Mul on kahju, et visiit ära jäi.',
    'Siirad vabandused!',
    'Kahju, et bussijuht teist mööda sõitis.',
    'Meil on südamest kahju.',
    'vabandust!!',
    'Palume vabandust kogu meie meeskonna nimel.',
    'Palun võtke vastu meie vabandused.',
    'Oleme väga õnnetud, et teie pulmapäev selle all kannatas, ja palume andestust.',
    'Mul on ääretult kahju juhtunu pärast.',
    'Tahan teie ees vabandada.',
    'Vabandan topeltarve pärast.',
  ])('an apology: %s', (reply) => {
    expect(shows('apologise', reply)).toBe(true)
  })

  it.each([
    'Vabandame, kui see teid häiris.',
    'Kahju kuulda, et asi nii läks.',
    'Kahjuks läks nii.',
    'See oli meie viga.',
    'Vabandust, aga te ise kirjutasite vale aadressi.',
    'Palun vabandust, et vastus hilines.',
    'Vabandame võimalike ebamugavuste pärast.',
    'Kahju, et te nii arvate.',
    'Ma ei kavatse vabandada.',
    'Juhul kui midagi valesti läks, siis palume vabandust.',
    'Kui teile jäi selline mulje, siis mul on kahju.',
    'Vabandage, mis te telefoninumber on?',
    'Kurb lugeda, et teil nii läks.',
    'Kahju, et te rahule ei jäänud.',
  ])('no apology: %s', (reply) => {
    expect(shows('apologise', reply)).toBe(false)
  })
})

describe('Estonian: thank', () => {
  it.each([
    'Aitäh, et meile sellest teada andsite.',
    'Tänan teid avameelsuse eest.',
    'tänud et kirjutasid',
    'Täname tagasiside eest.',
    'Olen tänulik, et meie poole pöördusite.',
    'Hea, et kohe märku andsite.',
    'Suur aitäh kõne eest!',
    'Tänan, et selle välja tõite.',
    'aitähh et ütlesite',
    'Aitäh tähelepanu juhtimast.',
    'Tänan põhjaliku kirjelduse eest.',
    'Aitäh, et jagasite oma kogemust.',
    'Hindan teie ausust.',
    'Täname, et leidsite aega meile kirjutada.',
  ])('thanks for the complaint: %s', (reply) => {
    expect(shows('thank', reply)).toBe(true)
  })

  it.each([
    'Täname mõistva suhtumise eest.',
    'Aitäh kannatlikkuse eest!',
    'Tänan, et olete meie klient.',
    'Ette tänades',
    'Aitäh!',
    'Täname ostu eest.',
    'Tänu sellele veale jäi tellimus seisma.',
  ])('thanks for something else: %s', (reply) => {
    expect(shows('thank', reply)).toBe(false)
  })
})

describe('Estonian: empathise', () => {
  it.each([
    'Mõistan teie pettumust.',
    'Kujutan ette, kui tüütu on külma toitu oodata.',
    'Saan aru, et see ajas teid närvi.',
    'Oleksin teie asemel samuti vihane.',
    'Usun, et pärast nii pikka ootamist oli kannatus katkemas.',
    'See pidi teie jaoks väga ehmatav olema.',
    'Mõistan, kui ebamugav on ilma internetita kodust tööd teha.',
    'Te pidite palavikuga kaks tundi pingil istuma ja see on kurnav.',
    'Nii võib igaühel tuju ära minna.',
    'Teie pahameel on täiesti õigustatud.',
    'Saan väga hästi aru, miks te pahane olete.',
    'Oma lapse pärast muretseks igaüks.',
    'mul endalgi oleks tuju nullis',
    'Sünnipäev ilma tordita on lapsele suur kurbus.',
    'Võin vaid aimata, kui hirmus oli öösel üksi peatuses seista.',
    'Keegi ei taha hambavaluga nädalat oodata.',
    'Teadmatus on kõige hullem.',
    'See on ju teie vaba päev, mis niiviisi raisku läks.',
    'Loomulikult ajab selline asi vihale.',
    'Kahtlemata oli see teile raske õhtu.',
    'Hambavaluga ootamine on piin.',
    'Saan aru, et usaldus on nüüd kadunud.',
  ])('empathy: %s', (reply) => {
    expect(shows('empathise', reply)).toBe(true)
  })

  it.each([
    'Saan aru.',
    'Mõistan.',
    'Saan aru, aga peate mõistma ka meid.',
    'Issand kui jube!',
    'Mõistan teie muret, kuid tingimused on kõigile samad ja te oleksite pidanud neid lugema.',
    'Vaatame asja üle.',
    'Palun kirjeldage probleemi.',
    'Püüdke meid ka mõista.',
    'Saime teie kirja kätte.',
    'Mul on kahju.',
    'Saadan homme uue paki.',
    'Meil on praegu raske aeg.',
    'Ma ei saa aru, mida te soovite.',
  ])('no empathy: %s', (reply) => {
    expect(shows('empathise', reply)).toBe(false)
  })
})

describe('Estonian: greet', () => {
  it.each([
    'Tere!',
    'Lugupeetud härra Mets',
    'tere päevast',
    'Hei!',
    'Hea Kaie, aitäh kirja eest.',
    'Tervist!',
    'Austatud klient',
    'Tere hommikust, Jaan!',
    'Päevast!',
  ])('a greeting: %s', (reply) => {
    expect(shows('greet', reply)).toBe(true)
  })

  it.each([
    'Aitäh kirja eest.',
    'Head päeva!',
    'Mis juhtus?',
    'Kaarel, saime kirja kätte.',
    'Hea küll, vaatame üle.',
    'Hea, et kirjutasite.',
  ])('no greeting: %s', (reply) => {
    expect(shows('greet', reply)).toBe(false)
  })
})

describe('Estonian: close-contact', () => {
  it.each([
    'Aitäh. Head päeva!',
    'Saadan uue. Parimate soovidega, Mari',
    'Tere. Uurin. Lugupidamisega Jaan Tamm',
    'Teeme nii. Kena õhtut teile!',
    'Selge. Nägemist!',
    'Saadame. Tervitades Kati',
    'Teeme korda. Kõike head!',
    'ok, saadan. ilusat päeva jätku',
    'Tehtud. Olge hoitud!',
    'Sobib. Rahulikku ööd!',
  ])('a close: %s', (reply) => {
    expect(shows('close-contact', reply)).toBe(true)
  })

  it.each([
    'Saadan uue. Mari',
    'Tere! Mis juhtus?',
    'Aitäh!',
    'Soovime teile parimat pakkuda ja seetõttu saadame uue paki homme kell kümme teie koju.',
  ])('no close: %s', (reply) => {
    expect(shows('close-contact', reply)).toBe(false)
  })
})
