import { anyOf } from '../pattern.ts'

const act =
  '(vabandada|tänada|kuulata|küsida|pakkuda|mõista|aru saada|tervitada|kaasata|tegutseda|kontrollida|kahetseda|vabandama|tänama|kuulama|küsima|pakkuma|mõistma|tervitama|kaasama|tegutsema|kontrollima|ütlema|öelda)'
const named = '(vabandus*|tänu*|lahendus*|tervitus*|lõputervitus*|empaatia*|hüvitis*|allkiri|kahetsus*|mõistmine|lubadus*)'

/** Mis eesti keeles midagi ei teeni. */
export const unearned = {
  orders: anyOf(
    'unusta(ge)? (~ )?(mis|mida|kõik*) (~ )?(öeldi|öeldud|räägiti|kirjas|loetud|õpetati|enne|varem)',
    '(mängime|mängigem|kujutleme|kujutlege|oletame|oletagem|teeskleme|teeme näo|tee nägu) et (ma|me|see|juba|klient|kõik)',
    '(arvesta|arvestage|loe|lugege|märgi|märkige|pane|pange|hinda|hinnake) (~ )?(täis|täidetuks|arvesse|täielikuks|tehtuks|saavutatuks)',
    '(edaspidi|nüüdsest|siitpeale) on (iga|kõik) (minu|mu)',
    'ära (~ )?(analüüsi|hinda|loe|kontrolli)(?= |,|$)',
    '(kirjuta|pane|märgi) (~ )?(aruandesse|raportisse|protokolli|tulemuseks|hindeks)',
    '(punktid|punkte|hinne|skoor) ?[:=]? ?\\d+',
    '(nõutud|keelatud) reeglid ?:',
  ),
  about: anyOf(
    '(hea|tubli|korralik|eeskujulik|ideaalne|professionaalne|õige) (teenindaja|klienditeenindaja|töötaja|vastus|vastaja|kiri) (~ )?([a-z]+ks|peab|oskab|teab|alati|sisaldab|algab|koosneb|tänab|vabandab|kuulab)',
    `(?<!mul )(?<!meil )(?<!minul )(tuleks|tuleb|peaks|peab|on vaja|tuli|oleks vaja) ~ ${act}`,
    `(?<!mul )(?<!meil )${act} (tuleks|tuleb|peaks|on vaja|oleks vaja)`,
    'kliendi(le|lt|ga|d|t)? (peaks|tuleks|tuleb|võiks) ',
    'kliendi ees (~ )?vabanda*',
    '(oma|selles|minu|siinses|oma järgmises) (vastuses|kirjas|sõnumis) (~ )?[a-z]+ksi(n|me)',
    '(vastuse|kirja|teksti|sõnumi) (ülesehitus|struktuur|kava|plaan|mustand|mall|põhi|osad)',
    `(siia|siinkohal) (tuleb|läheb|käib|kuulub|lisada|panna) (~ )?${named}`,
    '(koolitusel|kursusel|loengus|tunnis|slaididel|seminaril|õppepäeval) (~ )?(õpetati|öeldi|õppisin|õppisime|räägiti|kuulsin)',
    '(meile|mulle) (on )?(~ )?õpetat(i|ud) et',
    '(kaebus*|kaebuste|teeninduse) (~ )?(reegl*|sammud|etapid|põhimõtted|kontroll-?nimekiri)',
    '(kõik )?(reeglid|nõuded|sammud|punktid) on (~ )?(täidetud|järgitud|tehtud|läbitud)',
    `(tean|teame|oskan|oskame) (kuidas )?(~ )?(vabandada|tänada|kuulata|lahendusi pakkuda)`,
    '(minu|mu) (eelmine|viimane|järgmine|varasem|esimene) (vastus|kiri|sõnum) (oli|on|sisaldas|sisaldab)',
    '(täidan|täitsin|järgin|järgisin|täidame) (~ )?(reegl*|nõude*|punkt*|kontroll-?nimekir*)',
    '(olen|oleme) (alati |väga |hästi |nii |ka )*(empaatili*|kaasav*|lahendusele suunatud|hea kuulaja|alati rahulik|rahulik ja kuulan)',
    '(empaatia|kuulamine|tänulikkus|vabandamine|mõistmine|lahendus) on (~ )?kõige (tähtsam*|olulisem*)',
  ),
  step: anyOf(
    '(vabandan|vabandasin|vabandame) siiralt(?=[.,;!]| ja|$)',
    '(olen|olin) (empaatiline|rahulik|viisakas|siiras|hea kuulaja)(?=[.,;!]| ja|$)',
    'rahulik olin',
    '(kuulan|kuulasin|kuulame)( hoolega| hästi| tähelepanelikult)?(?=[.,;!]| ja|$)',
    '(tänan|tänasin|täname) (klienti )?kaebuse eest(?=[.,;!]| ja|$)',
    '(pakun|pakkusin|pakume) (lahendus[a-z]*)(?=[.,;!]| ja|$)',
    '(kaasan|kaasasin|kaasame) (klien[a-z]+|teid)(?=[.,;!]| ja|$)',
    '(tegutsen|tegutsesin|tegutseme|hakkan) kohe( tegutsema)?(?=[.,;!]| ja|$)',
    '(kontrollin|kontrollisin|kontrollime)( üle| tulemust| et probleem on lahendatud)(?=[.,;!]| ja|$)',
    '(ei süüdista|ei vaidle|ega vaidle|teen ettepanekuid|teen vea lahendamiseks ettepanekuid|panen end kliendi olukorda)',
  ),
  named: anyOf(
    '(vabandus|vabandust|vabandan|vabandame|vabandatud|vabandamine|kahju|kahetsus|sorri|tänu|tänan|täname|tänatud|tänamine|aitäh|tänulikkus|empaatia|empaatiline|kaastunne|mõistmine|mõistan|mõistame|mõistetud|kuulamine|kuulan|kuulatud|lahendus|lahendused|lahenduse|hüvitis|hüvitan|hüvitame|hüvitamine|tagasimakse|tagastus|tagastan|asendus|allahindlus|soodustus|kinkekaart|remont|uus|tasuta|valik|variant|kohe|kohene|täna|homme|viivitamata|kontroll|kontrollin|kontrollitud|järelkontroll|helistan|rahul|rahulolu|pettunud|pettumus|nördinud|nördimus|kurb|kurbus|ebameeldiv|piinlik|valus|raske|viha|vihane|pahane|tere|tervitus|tervitatud|tervist|lugupidamisega|head|päeva|siiras|siiralt|viisakas|viisakalt|lõpetamine|lõpetatud|lõputervitus|mis|millal|kus|kes|kuidas|miks|kaasamine|kaasatud|kliendi|klient|tegutsen|tegutsemine|tegutsetud|pakkumine|pakutud|pakun|pakume|olemas|lubatud|faktide|väljaselgitamine|rahulikkus|hoolivus|austus|kvaliteet)',
  ),
  linkers: anyOf('(kuna|sest|et|aga|kuid|vaid|ent|kui|siis|ning|nagu)'),
  reported: anyOf(
    'eelmi(ne|sed|sele|se|stel|stele|sel) klien[a-z]+',
    '(ühele|mõnele|teisele|kellelegi) kliendile',
    '(teistes|muudes|mõnes) (firmades|ettevõtetes|poodides|hotellides|kohtades|restoranides|pankades|firmas) (~ )?([a-z]+takse|[a-z]+dakse|antakse)',
    '(kolleeg|sõber|tuttav|keegi|juhataja) (~ )?(ükskord|kunagi|alati|tavaliselt) (ütles|vabandas|lubas|kirjutas|tänas)',
    '(kolleeg|sõber|tuttav|keegi|juhataja) (ütles|vabandas|lubas|kirjutas|tänas) (ükskord|kunagi|kord) ',
  ),
  never: anyOf(
    '(põrgu (jäätub|külmub)|pühade vahel|üle minu laiba|unistage edasi|unista edasi|unistada võib|vares* valge*|kuu pealt)',
    '(kunagi|ükskord) (~ )?(ehk|võib-olla|võibolla|vahest)',
    '(ehk|võib-olla|võibolla|vahest) (~ )?(kunagi|ükskord)',
    'oleksi(n|me) (võinud|saanud|tahtnud|pidanud) (~~ )?(aga|kuid|ent) (ma |me |seda )*ei [a-z]+[.!]*$',
    'kui (te|sa|teil)? ?(~ )?(tõesta*|tõenda*) (~~ )?(võib-olla|võibolla|ehk|vahest)',
    '(ehk|võib-olla|võibolla|vahest) (me |ma |siis |ka )*(vabanda*|täname|tänan)',
  ),
  refused: anyOf(
    '(vabandama|tänama|kahetsema|helistama|kontrollima|üle küsima|otsima) (~ )?(ei|pole) (~ )?(hakka|lähe|kavatse|viitsi|soovi|pea)',
    'kontrollima (~~ )?ei hakka',
    '(vabandada|tänada|kahetseda|helistada) (~ )?(ei|pole) (~ )?(kavatse|soovi|taha|näe|ole|hakka|mõtle|viitsi)',
    '(ei|pole) (ole |ma |me |näe |mingit |ühtki )*(põhjust|vajadust|mõtet|kavatse|kavatsegi|hakka|soovi|taha|kavatsust) (ma |me |siin |teie ees |teid )*(vabandada|vabandama|vabandamiseks|tänada|tänama|tänamiseks|kahetseda)',
    '(vabandamiseks|tänamiseks|kahetsemiseks) (~ )?(ei|pole|puudub)',
    'ei (saa|või) (~ )?öelda et (mul|meil|mu) (~ )?kahju',
    '(mul|meil) (~ )?(ei ole|pole) (~ )?kahju',
    '(ei|ega) vabanda(?=[ .,!]|$)',
    '(tagasi|üle) (~ )?ei helista',
    'ei helista (~ )?(tagasi|üle|keegi)',
  ),
  mocked: anyOf(
    '(suurepärase|toreda|imelise|vahva|põneva|rõõmsa|tähtsa|ülitähtsa|erakordse|vapustava) (uudise|teate|info|sõnumi|avastuse)',
    '^oh ~ vabandust et .{0,120} ka[.!]+$',
    'nutan (~ )?(teie|sinu) pärast',
    '(milline|küll on) (kohutav|hirmus|traagiline|kurb|julm|ränk) saatus',
  ),
}
