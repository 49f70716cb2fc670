/** Promises that nobody can keep, by what they mean rather than by trade. */

const never =
  '(enam|rohkem|edaspidi|tulevikus|kunagi|iial|ialgi|iialgi|eales|uuesti|teist korda|järgmisel korral|järgmine kord|nüüdsest|tänasest|homsest)'
const happens =
  '(juhtu|kordu|kao|satu|lipsa|libise|esine|teki|sünni|lähe|kohta|koge|näe|kuule|puutu|eksi|hiline|unune|purune|katke|lagune|ebaõnnestu|tõrgu|kannata|pettu|jää (ootama|hätta|ilma|teadmata|kahe silma|tegemata|tulemata)|jää|tule (ette|teil|seda|sellist|vastu|pettu*)|pea (ootama|muretsema|kartma|kogema|taluma|nägema|kannatama|pettuma|helistama|kirjutama|tegelema|tundma|kuulma|läbi elama))'

/** That it never happens again, in whatever words. */
export const neverAgain: readonly string[] = [
  `${never} _ ei ${happens}`,
  `(?<!(ma|me|mina|meie) )ei ${happens} _ (enam|rohkem|edaspidi|kunagi|iial|uuesti|teist korda)`,
  '(te|teie|teil|teid|sa|sul) (enam |rohkem |kunagi |iial |edaspidi |teist korda )+_ ei (saa(?! [a-zõ]+da)|leia|oota|maksa|kuule|satu)',
  '(teist korda|enam|rohkem|iialgi|kunagi) (te|teie|teid|teil|sa|sul) _ ei (saa(?! [a-z]+da)|leia|oota|kuule|satu|juhtu)',
  '(viimane|ainus|ainuke) (kord|eksimus|viga|apsakas|selline|niisugune)',
  '(seda|see|niisugust|sellist|säärast|midagi) _ (enam|rohkem|teist korda|kunagi) (me |ma |meil |teiega |siin )*ei (tee|juhtu|lase|luba (?!öelda)|esine)',
]

const soon =
  '(täna(seks)?|homme|homseks|samal päeval|tunni(ga| aja pärast| pärast| jooksul)|hetkega|õhtuks|hommikuks|lõunaks|ülehomseks|[a-z]+päevaks|reedeks|reede hommikuks|nädalavahetuseks|hommikul|õhtul)'
const money =
  '(raha|summa|kogu summa|makse|tasu|tagasimakse|[a-z]+raha|[0-9.,]+ ?(eurot|€|eur|euri)|(kaks|kolm|neli|viis|kuus)sada|sada [a-z]+)'

/** A word given, an outcome certain, money that is there tomorrow. */
export const certain: readonly string[] = [
  '(?<=[,;!.:] ?)(luban|lubame|tõotan|tõotame|vannun|garanteerin)(?=[!.,;]|$)',
  '(luban|lubame|tõotan|tõotame|vannun|kinnitan|kinnitame) (teile |sulle |kindlalt |pühalikult |käsi südamel |siinkohal )*et _ (enam|kunagi|alati|kõik|kindlasti|ükski|keegi|iga|leiame|leitakse|saab korda|jõuab|laheneb)',
  '(annan|anname|panen|paneme) (selle peale |selle eest |teile |oma |selle )*(pea|käe tulle|sõna|ausõna|tõotuse)|(pea|käe|sõna|ausõna) (selle eest |selle peale |ma )*(annan|anname|pandiks)',
  'vastutan (selle eest |selles |teie ees )*(oma )?(peaga|pea eest|isiklikult|nimega)|(seisan|seisame) (selle eest )?(ise |isiklikult )?hea',
  '(võite|võid|võin|võime) (selle peale |sellele |selles |selle )*(mürki võtta|mürki|kihla vedada|rahulik olla|kindel olla|silmad kinni|julge olla)|(selle|selles) peale võ(ite|id) _ (mürki|kindel)',
  '(usu|uskuge) (mind|mu sõna)|see on (täiesti |päris |sada protsenti )?kindel(?! (kuupäev|aeg|kell|summa|reegel|kord|plaan))',
  'kindel (mis kindel|nagu)|kindla peale|aamen kirikus|(terve|tervem) (kui|nagu) (purikas|enne)|nagu purikas',
  'küll (me|ma|meie|mina) _ (leiame|leian|saame _ (kätte|korda)|teeme _ korda|klaarime)',
  '(leiame|leian|saame) (te|teie|su|sinu|selle|ta) _ (kindlasti|igal juhul|raudselt|varsti) (üles|kätte|korda)|(leiame|saame) (kindlasti|igal juhul|raudselt)',
  '(tuleb|jääb|püsib|kehtib|leitakse|laekub|pääseb|taastub|paraneb|õnnestub|saavad|jäävad|tulevad) (teil |teie |see |nüüd )*(kindlasti|kindlalt|garanteeritult|raudselt|igal juhul|tingimata|sajaprotsendiliselt)(?! _ [a-z]+(da|ta)(?![a-z]))(?! (ka|veel|teada|üle))',
  '(kindlasti|kindlalt|garanteeritult|raudselt|igal juhul|sajaprotsendiliselt|sada protsenti) (alles|terve|olemas|õige|turvali*|ohutu|puhas|[a-z]+vaba|tagasi|käes|üles|kaitstud|korras|kohal)',
  '(täielikult|täiesti|sajaprotsendiliselt|absoluutselt|garanteeritult|kindlalt) ([a-z]+vaba|valutu|valutult|turvaline|turvaliselt|ohutu|ohutult|nagu uus|veatu)',
  'valutult',
  '(mitte )?(ükski|ükskõik milline|mitte keegi) _ (enam |kunagi |iial )?(läbi |kaduma |kahe silma vahele |valesti )?ei (lähe|kao|lipsa|satu|juhtu|jää|pääse|unune|eksi|hiline|puutu)',
  '(edaspidi|nüüdsest|tulevikus|tänasest|homsest|järgmisel korral|järgmine kord) (?!(te )?(võite|saate|kirjuta|palun|pöördu))_ (alati|iga kord|igal juhul|garanteeritult|kindlasti|sajaprotsendiliselt)',
  '(edaspidi|nüüdsest|tulevikus|tänasest|homsest) _ (mitte )?(ühtegi|ühtki|ükski|mingit) _ ei|(edaspidi|nüüdsest|tulevikus|tänasest|homsest) ei [a-z]+ _ (ühtegi|ühtki|ükski|keegi|mingit)',
  '(kindlustan|kindlustame|tagan|tagame|garanteerin|garanteerime) (teile|sulle|et|edaspidi|kõigile)',
  '(saab|saavad|läheb|jääb) kõik (jälle |kindlasti |ruttu )*(korda|hästi|heaks|kenasti|joonde)|kõik (saab|läheb|jääb|laheneb) (jälle |kindlasti |ruttu |nüüd )*(korda|hästi|heaks|kenasti|joonde|ära)',
  '(luban|lubame|tõotan|tõotame) (teile |sulle |kindlalt )*et (?!(ma|me|mina|meie) )(?![^,.!?]{0,50}[a-z]{3,}(n|me)(?![a-z]))',
  '(?<!kui )(me|ma) (leiame|leian) _ üles|(?<!kui )(leiame|leian|leitakse) (ta |selle |teie |su |sinu |kindlasti )*(üles|kätte)',
  '(kindlustus|pank|tootja|maaletooja|kindlustusselts) (maksab|katab|hüvitab|korvab|tasub) (teile |selle |teil |kogu )*(kõik|kogu|kindlasti|kinni|ära)',
  '(tulevikus|edaspidi|enam|nüüdsest|täielikult) _ välistatud|välistatud (edaspidi|tulevikus|täielikult)',
  '(isiklik|eraldi|tühi|vaba) [a-z]+ _ (igal|iga) [a-z]+|igal [a-z]+ (on |ootab )?(teil |sul |teid )?(isiklik|oma|tühi)',
  // money that is there at once: no bank can be vouched for
  `${soon} (on|saate|saad|laekub|jõuab|olete|oled) _ (kontol|kontole|arvel)`,
  `(on|saate|saad|laekub|jõuab) (teil |teie |sul |sulle |teile |see |kogu )*${soon} (juba |teil |teie |sul |kogu |kindlasti )*(kontol|kontole|arvel|arvele)`,
  `${money} (on|laekub|jõuab) (teil |teie |sul |sulle |teile |juba |kindlasti |kontol |kontole |arvel |käes )*${soon}`,
  `${soon} (on|laekub|jõuab|saate|saad) (teil |teie |sul |sulle |teile |juba |kindlasti )*(kogu )?${money}`,
  // all of it free, and for ever
  '(kõik|kõike) (on|saate|saad|teie [a-z]+|sinu [a-z]+|edaspidi*|tulevased|järgmised) _ (tasuta|meie kulul|maja kulul|meie arvel|meie poolt)',
  '(aastat|aastaks|eluaeg*|elu lõpuni|igavesti|alatiseks) (kõik |teile |meilt )*tasuta|tasuta _ (aastat|aastaks|elu lõpuni|igavesti|alatiseks)',
]

/** They of whom it is said. */
const they = '(ta|tema|teda|too|see [a-z]+|selline|sellist|niisugust|selliseid|kes|[a-z]{2,}(ja|jat|nik|mees|juht|poiss|neiu|naine|taat))'
const works =
  '(tööta|istu|tule|sõida|korista|õpeta|teeninda|astu|jätka|puutu|näe|kohta|tõsta|müü|lähe|keeda|ravi|treeni|vasta|valva|vea|käi)'

/** An employee sacked, in whatever words. */
export const sacked: readonly string[] = [
  '(palka|preemiat|lisatasu) _ ei (saa|maksta|maksa)|(jääb|jätan|jätame|jäi) _ (palgata|preemiata|palgast|lisatasust|preemiast)( ilma)?|palgata',
  '(poisi|tüdruku|mehe|naise|töötaja|ta|tema|[a-z]+ja|[a-z]+niku) (eile |täna |kohe |juba |ma |me )*(viskasin|viskasime|ajasin|ajasime|saatsin|saatsime|lasin|lasime|lõin|lõime) _ (välja|minema|lahti|uksest)|(viskasin|viskasime|ajasin|ajasime) _ (uksest välja|minema)',
  `(?![^.,!?]{0,60}(täna(?!sest)|praegu|seekord|kahjuks))${they} _ (enam|rohkem|homsest|tänasest|nüüdsest) _ ei ${works}`,
  `(?![^.,!?]{0,60}(täna(?!sest)|praegu|seekord|kahjuks))${they} (enam |rohkem )?_ ei ${works} (meil |siin |teie |enam |meie )*(enam|rohkem|homsest)`,
  '(lasen|laseme|lasin|lasime|lastakse) _ lahti|(lahti|kinga|minema) (lasen|laseme|lastakse|saab|saadame|lööme|kihutame)',
  '(otsib|otsigu|hakkab otsima) _ (uut|teist|uue) (töö|tööd|töökoh*)|(tema|ta|[a-z]+ja) (aeg|päevad|tööleping|karjäär) _ (läbi|loetud|lõpeta*|lõppes)',
  '(saab|saadame|panen|paneme|jääb|läks) (ta |tema )*(homsest |nüüdsest |igaveseks )*(kinga|hundipassi|sule sappa|ukse taha|uksest välja|koju jäädavalt)',
]
