import type { KnownRule } from '#contract/standard.ts'
import type { NearMisses } from './near-misses.ts'

/** They fit any customer, so no trade is named in them. */
export const et = {
  'stay-calm': {
    lacks: 'Vastusest kostab ärritus, ja seda kuuleb klient esimesena.',
    replies: [
      {
        text: 'Kuulge, kust mina pean teadma, miks see nii läks? Mina ju seda ei teinud!',
        why: '„Kust mina pean teadma” on enesekaitse: klient kuuleb, et tema mure tüütab.',
      },
      {
        text: 'No tore küll, maailm vist kukkus kokku. Vaatan, mis teha annab.',
        why: 'Pilge jätab tunde, et kliendi mure on tühine. Abi pakkumist ta enam ei kuule.',
      },
    ],
  },
  'no-blame': {
    lacks: 'Vastus jätab mulje, et viga on kliendis.',
    replies: [
      {
        text: 'Palun vabandust, aga te oleksite pidanud meile kohe ütlema. Olete ise süüdi, et nii läks.',
        why: 'Vabandusele järgneb süüdistus ja meelde jääb ainult see.',
      },
      {
        text: 'Meie andmetel on kõik korras. Olete kindel, et te ise midagi segi ei ajanud?',
        why: 'Küsimus kõlab viisakalt, aga seab kahtluse alla, mida klient ise nägi ja koges.',
      },
    ],
  },
  'realistic-promises': {
    lacks: 'Lubatud on midagi, mida keegi täita ei saa või ei tohi.',
    replies: [
      {
        text: 'Mul on väga kahju. Luban teile, et seda ei juhtu enam kunagi.',
        why: '„Enam kunagi” ei ole kellegi võimuses. Järgmine viga teeb sellest valetamise.',
      },
      {
        text: 'Palun vabandust. Garanteerin, et süüdlane saab karistada ja te jääte sada protsenti rahule.',
        why: 'Ei karistust ega rahulolu saa klienditeenindaja lubada.',
      },
    ],
  },
  'formal-address': {
    lacks: 'Kliendiga räägitakse nagu sõbraga, kuigi ta ei ole seda palunud.',
    replies: [
      {
        text: 'Oi, mul on nii kahju, et sul selline jama juhtus! Ütle, kuidas ma saan sind aidata?',
        why: 'Soe toon, aga sinatada klient ei palunud: vihasele mõjub see üleolevalt.',
      },
      {
        text: 'Kuule, sõber, ära muretse, küll me selle korda teeme.',
        why: 'Sõpru klient praegu ei otsi; semutsemine teeb tema murest pisiasja.',
      },
    ],
  },
  'find-out-facts': {
    lacks: 'Juhtunu kohta ei ole küsitud midagi.',
    replies: [
      {
        text: 'Palun vabandust. Uurime asja ja anname teile teada.',
        why: '„Uurime asja” on lubadus, mitte küsimus: teada ei saa sellega midagi.',
      },
      {
        text: 'Mul on väga kahju. Millal teile sobiks, et me selle korda teeksime?',
        why: 'Küsitud on lahenduse aega, mitte seda, mis juhtus.',
      },
    ],
  },
  listen: {
    lacks: 'Ükski asi, mida klient ise nimetas, ei ole vastuses jutuks võetud.',
    replies: [
      {
        text: 'Tere! Saime teie kaebuse kätte ja suhtume sellesse olukorda täie tõsidusega.',
        why: '„Teie kaebus” ja „see olukord” sobiksid igale kirjale.',
      },
      {
        text: 'Palun vabandust tekkinud ebameeldivuse pärast. Teie arvamus on meile tähtis.',
        why: 'Viisakas, aga ükski sõna ei ole pärit kliendi enda jutust.',
      },
    ],
  },
  thank: {
    lacks: 'Klienti ei ole teada andmise eest tänatud.',
    replies: [
      {
        text: 'Palun vabandust. Täname teid mõistva suhtumise ja kannatlikkuse eest.',
        why: 'Tänu kannatlikkuse eest palub kliendil veel oodata. Tänada tasub selle eest, et ta teada andis.',
      },
      {
        text: 'Mul on kahju, et nii läks. Teeme selle korda. Aitäh!',
        why: 'Paljas „aitäh” lõpus on hüvastijätt; ei ole öeldud, mille eest tänatakse.',
      },
    ],
  },
  empathise: {
    lacks: 'Vastuses ei ole sõnagi sellest, mida klient tunneb või mida juhtunu talle tähendas.',
    replies: [
      {
        text: 'Saan aru. Vaatan, mida siin teha annab.',
        why: '„Saan aru” ei ütle, millest. Nimeta tunnet või seda, millest klient ilma jäi.',
      },
      {
        text: 'Mõistan teid, aga meil on praegu väga kiire aeg.',
        why: '„Mõistan, aga…” pöörab jutu kohe firma muredele.',
      },
    ],
  },
  apologise: {
    lacks: 'Vastuses ei ole vabandust.',
    replies: [
      {
        text: 'Vabandame, kui teile võis sellest ebamugavusi tekkida.',
        why: '„Kui” teeb vabanduse tingimuslikuks, nagu ei oleks kindel, kas midagi üldse juhtus.',
      },
      {
        text: 'Kahju kuulda, et te rahule ei jäänud.',
        why: 'Kahetsetakse kliendi pahameelt, mitte seda, mis tegemata jäi.',
      },
    ],
  },
  'propose-solution': {
    lacks: 'Ühtki kindlat lahendust ei ole pakutud.',
    replies: [
      {
        text: 'Ärge muretsege, küll me mingi lahenduse leiame.',
        why: '„Mingi lahendus” ei ole ettepanek: klient ei tea, mida oodata.',
      },
      {
        text: 'Palun vabandust. Edastan teie kaebuse juhatajale.',
        why: 'Mure rändab edasi, aga lahendust klient ei saanud.',
      },
    ],
  },
  'involve-customer': {
    lacks: 'Kliendilt ei ole küsitud, mida ta soovib või kas pakutu sobib.',
    replies: [
      {
        text: 'Palun vabandust. Otsustasime asja nii, nagu meil kord ette näeb, ja sellega on see lahendatud.',
        why: 'Lahendus on teatatud, mitte pakutud: kliendilt ei küsitud midagi.',
      },
      {
        text: 'Teeme selle korda. Küsimuste korral võtke meiega ühendust.',
        why: 'Kliendile jäi telefoninumber, aga mitte valikut.',
      },
    ],
  },
  'act-now': {
    lacks: 'Ühtki sammu, mis oleks käsil või kindla ajaga, ei ole nimetatud.',
    replies: [
      {
        text: 'Palun vabandust. Tegeleme sellega esimesel võimalusel.',
        why: '„Esimesel võimalusel” ei ole aeg. Klient ei tea, kas midagi on juba tehtud.',
      },
      {
        text: 'Mul on kahju. Vaatan selle lähiajal üle ja uurin kolleegidelt järele.',
        why: 'Uurimine üksi ei muuda kliendi jaoks midagi.',
      },
    ],
  },
  'follow-up': {
    lacks: 'Keegi ei lubanud pärast üle küsida, kas asi sai korda.',
    replies: [
      {
        text: 'Väga hea. Kui midagi on veel valesti, võtke meiega ise ühendust.',
        why: 'Kontrollima jääb klient.',
      },
      {
        text: 'Tore, et kokkuleppele jõudsime. Loodame, et nüüd läheb kõik hästi.',
        why: 'Lootus ei kontrolli midagi.',
      },
    ],
  },
  greet: {
    lacks: 'Tervitust ei ole.',
    replies: [
      {
        text: 'Saime teie sõnumi kätte. Mul on väga kahju, et nii läks.',
        why: 'Sisu on soe, aga jutt algab poolelt sõnalt.',
      },
      {
        text: 'Palun vabandust. Mis täpselt juhtus?',
        why: 'Küsimus on õige, aga ilma tervituseta kõlab see nagu ülekuulamine.',
      },
    ],
  },
  'close-contact': {
    lacks: 'Hüvastijättu ei ole.',
    replies: [
      {
        text: 'Kokku lepitud. Panin kõik kirja.',
        why: 'Kokkulepe on olemas, aga klient jääb ootama, kas jutt on läbi.',
      },
      {
        text: 'Hästi, nii teeme.',
        why: 'Lõpp on järsk; ühest soovist piisaks.',
      },
    ],
  },
} as const satisfies NearMisses & Record<KnownRule, unknown>
