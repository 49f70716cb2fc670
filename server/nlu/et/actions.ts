import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { acting, deeds, looking } from './lexicon-verbs.ts'

const can =
  '(saan|saame|saaksin|saaksime|võin|võime|võiksin|võiksime|tahan|tahaksin|tahaksime|soovin|sooviksin|jõuan|jõuame|hakkan|hakkame|asun|asume|lasen|laseme|tulen|tuleme|lähen|läheme|kavatsen|pakun|pakume|pakuksin|luban|lubame)'

const staff =
  '(koristaja|tehnik|kuller|juht|juhataja|meister|kolleeg|spetsialist|montöör|inspektor|arst|treener|kokk|töötaja|teenindaja|brigaad|meeskond|tiim|asendaja|hooldaja|administraator|santehnik|elektrik|lukksepp|bussijuht|takso|auto|buss|remondimees|[a-z]+juht|[a-z]+meister|[a-z]+mees|[a-z]+tehnik|[a-z]+koristaja)'

const thing =
  '(arve|arved|makse|summa|raha|hind|vahe|tellimus|broneering|aeg|pakk|saadetis|asendus*|uus [a-z]+|toode|masin|seade|kaart|konto|leping|pilet|tuba|laud|koristus|järelkoristus|korduskoristus|remont|soodustus|allahindlus|kinkekaart|viga|kõik|teenus|liitumine|taotlus|tagasimakse|kreeditarve|[a-z]*pilet|[a-z]*kaart)'

const someone = '(?!teile|teid|teiega|sulle|selle|jälle|enne|pärast|millele|kõigile|seejärel)[a-zõäöü]{2,}(le|ga|lt|sse)'

const failed =
  '(jätsi|unusta|hilinesi|eksi|lubasi|lugesi|vaatasi|uurisi|kontrollisi|nägi|märkasi|sai|kuulsi|tegime vea|ajasi|kaotasi|rikkusi|lõhkusi|mõistsi|teadsi|arvasi|lootsi|küsisi|rääkisi|kirjutasi|helistasi|olin|olime|pidi|jäi|tundsi|leidsi|avastasi|oli|käisi|tuli|lõppesi|selgitasi|andsime alt)'
const lately = '(just|äsja|täna|tänaseks|praegu|hetk tagasi|minut tagasi|tund aega tagasi|tunni eest|juba|nüüd|hommikul|enne kirjutamist)'

const later =
  '(ülehomme|ülehomse*|(esmas|teisi|kolma|nelja)päev(al|aks|ast|ani|a|)|reede(l|ks|ni|)|laupäev(al|aks|)|pühapäev(al|aks|)|nädalavahetus(el|eks)|(järgmis|tulev|uue)[a-z]* (nädal*|kuu*|aasta*|korral|kord|korda)|nädala (pärast|jooksul|lõpus|lõpuks|alguses)|kuu (lõpus|lõpuks|pärast|jooksul|alguses)|(kahe|kolme|nelja|viie|kuue|seitsme|kümne|paari|mõne|neljateist|[0-9]+)(-[0-9]+)? ?(töö)?(päeva|nädala|kuu|tööpäeva) (jooksul|pärast)|hiljem|edaspidi|kunagi|peagi|tulevikus|(töö)?nädala [a-z]+|[0-9]+[.] (jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)[a-z]*|järgmise (tööpäeva|nädala) *)'

const reach =
  '(helistan|helistame|helistaksin|helistaksime|kirjutan|kirjutame|kirjutaksin|teatan|teatame|teataksin|teavitan|teavitame|küsin|küsime|vastan|vastame|ütlen|ütleme|informeerin|informeerime)'

const you = '(teile|teiega|teid|teilt|sulle|sinuga|sind|sinult)'

/** What the firm does or will do, when, and how it comes back to the customer. */
export const actions = {
  done: anyOf(
    `${lately} _ (?!${failed})[a-z]{3,}si(n|me)`,
    `(?!${failed})[a-z]{3,}si(n|me) _ ${lately}`,
    `(vormistati|saadeti|kinnitati|telliti|kanti|tühistati|parandati|blokeeriti|algatati|peatati|lisati) _ ${lately}`,
    `${lately} _ (vormistati|saadeti|kinnitati|telliti|kanti|tühistati|parandati|blokeeriti|algatati|peatati|lisati)`,
    '(ülekanne|tagastus|tagasimakse|tellimus|saadetis|pakk|karp|ravim) (on |_ )(kinnitatud|tehtud|teel|kulleri käes|välja saadetud|lähetatud|vormistatud)',
    '(tänasest|eilsest|hommikust) (on|käib|käivad|trükitakse|kontrollitakse|kehtib|seisab|töötab|otsib|otsivad|[a-z]+takse)',
    '(nimi|aeg|koht) (on )?(teil |teie |_ )*(kirjas|kinni)',
    '(viskasin|viskasime|tõin|tõime|viisin|viisime) _ (ära|välja|tagasi|minema|kohale|ette|sisse|kappi|tuppa)',
    deeds.did,
    '(tegin|tegime|võtsin|võtsime|andsin|andsime) ~ (valmis|korda|maha|korralduse|ümber|tagasi|käsu|ühendust ~ (?!teiega)[a-z]+ga)',
    '(leidsin|leidsime|tõin|tõime|viisin|käisin|käisime) ~ (teile|uue|asendus*|ise|juba|järele|ära|kohal)',
    `(olen|oleme) ~ ${acting.haveDone}`,
    `${thing} ~ (on|sai|said|saigi) ~ ${acting.isDone}`,
    `(on|sai|said|saigi) (nüüd |juba |äsja |just |teile |teie nimele |teie jaoks |kohe |ka |ära )?(ära |kinni |maha |tagasi |välja |kirja |teele )?${acting.isDone}`,
    `[a-z0-9]+ (on|sai) (nüüd|juba|äsja|teile|teie nimele|teie jaoks|teie) ~ ${acting.isDone}`,
    `${acting.isDone} (on|sai)`,
    `(juba|just|praegu|parasjagu|hetkel|nüüd) ${acting.will}`,
    `${acting.will} (teile |selle |praegu )?(juba|praegu|parasjagu|hetkel)`,
    `(rääkisin|rääkisime|helistasin|helistasime|kirjutasin|teatasin|kutsusin|palusin|saatsin|vestlesin|võtsin ühendust) ~ ${someone}`,
    `${staff} ~ (on|sõidab|tuleb|asus|liigub|istub) ~ (teel|juba|teie poole|kohale|väljas)`,
    '(on|läks|läheb) (juba |nüüd |praegu )?(teel|teele)( teie poole| teieni)?',
    '(pool|osa|kogu|terve)? ?(summa*|hinna*|arve*) ~ on ~ (maha|tagasi) (võetud|arvatud|kantud|makstud)',
  ),
  willDo: anyOf(
    '(homsest|nüüdsest|tänasest) _ [a-z]{3,}(b|takse|me|vad)(?![a-z])',
    '(homsest|nüüdsest) (on|lähevad|läheb|käib|käivad)',
    '(ta|tema|nad|dr [a-z]+|[a-z]+ inimest|[a-z]+kokk|[a-z]+juht|juhataja|kuller|arst|teenindaja|restauraator|tisler) (ise |siis |kohe )*(tuleb|tulevad|võtab|võtavad|käib|käivad|viib|toob|teeb|teevad|alustab|alustavad|parandab|vahetab|peseb|avab|otsib|otsivad|istub|saadab|kannab)',
    '(istume|istun|kohtume|kohtun|lähen|läheme|jooksen|sõidan) *',
    '(vaatan|vaatame|käin|käime) _ ise (läbi|üle)',
    '(tuleks|tuleb) (täna|homme) (teile |_ )*(kulleriga|kullerile|kohale|ära)',
    '(on|astute|istute) (juba )?(teil |sinu |sul |teie |kõik |_ )*(toolis|päralt|vaba|kohal|kontol)',
    acting.will,
    `${can} ~ ${acting.toDo}`,
    acting.isBeingDone,
    `${staff} (tuleb|jõuab|saab|sõidab|toob|viib|helistab|teeb|läheb|parandab|vahetab|võtab|võib|saaks)`,
    `(tuleb|tuleks|jõuab|saabub|sõidab) ~ ${staff}`,
    '(saate|saaksite|võite) ~ (uue|raha|teise|asendus*|tagasi|tuua|tulla|ära)',
    `(helistan|helistame|räägin|räägime|kirjutan|võtan ühendust|teatan|pöördun) ~ ${someone}`,
    `[a-z]+ ~ (läheb|lähevad|jõuab|laekub) ~ (teele|teie|tagasi|kontole)`,
    '(on|oleme|olen) ~ (kohal|teie juures|ukse taga)',
  ),
  onlyLooking: anyOf(
    '(kaebus|pöördumine|avaldus|kiri|tagasiside|teade) (teie |nr [0-9/-]+ )*(on|sai) (_ )?(suunatud|edastatud|võetud|registreeritud|menetlusse|vastu)',
    '(suunatud|võetud|antud) (vastavasse|menetlusse|edasi|üle|töösse)',
    'kui (see |kõik |asi )?on [a-z]+(tud|dud)',
    '(tavaliselt|harilikult|üldiselt) [a-z]+takse _',
    'veenduda et [a-zõ ]{0,60}',
    '(mis|mida) (ma|me) (nüüd )?(teen|teeme)',
    looking.will,
    looking.did,
    `(olen|oleme) ~ ${looking.haveDone}`,
    `on ~ ${looking.isDone}`,
    looking.isBeingDone,
    `${can} ~ ${looking.toDo}`,
    '(avan|avasin|avame|võtan|võtsin|teen|tegin|teeme) ~ (lahti|ette|selgeks|kindlaks|broneeringu*|tellimuse*|süsteem*|konto*|päringu|märkme|märke)',
    '(annan|anname|andsin|andsime|saadan|saadame|saatsin) ~ (edasi|edasiseks|teada|märku|vastuse|teadmiseks)',
    '(panen|paneme|panin|panime) (selle |teie |mure |kaebuse |märkuse |soovi |tähelepaneku |info )*(kirja|kõrva taha|tähele)',
    '(võtan|võtame|võtsin) ~ (teadmiseks|arvesse|kuulda|tõsiselt|ühendust|enda kapsaks|kontakti)',
    '(tegeleme|tegelen|lahendame|lahendan) ~',
    '(hoian|hoiame|jätan|jätame) ~ (meeles|meelde|silma peal)',
    '(saan|saime|sain|saame) (aru|teada|kätte|kokku)',
    '(on|sai) (kätte saadud|vastu võetud|edastatud|registreeritud|läbi vaadatud|edasi antud|kirja pandud)',
    '(tulen|tuleme) (selle|teie) ~ juurde tagasi',
    'palun (meie|teilt|siiralt|väga|vabandust|andeks|teie|kogu|kogu südamest|kirjutage|öelge|saatke|andke|et)',
    '(palun|palume|palusin) ~ (vabandust|andeks)',
    '(käisime|käisin|tegime|panime|andsime|jätsime|lasime|tulime|saatsime|lubasime|võtsime|jätsin|tõime|käis) ~ (teie juures|teid|teile|kogemata|vale*|ekslikult|valesti|hätta|ootama|alt|alt vedasime|oma|liiga|halva|hilja*|tegemata|maha)',
    '(laseme|lasime|lasin) ~ (alt|lõdvaks)',
  ),
  definiteTime: anyOf(
    '(nüüd )?kohe(?! (kui|üldse|pärast seda kui|alguses))',
    '(otsekohe|koheselt|jalamaid|viivitamata|silmapilk|momentaalselt|(?<!teile |teil |sul )praegu|hetkel|parasjagu)',
    '(veel )?täna( hommikul| õhtul| päeval| pärastlõunal| öösel| õhtupoolikul| veel)?',
    '(tänase (päeva|õhtu) (jooksul|lõpuks)|tänaseks|täna enne|juba täna)',
    'homme( hommikul| õhtul| päeval| pärastlõunal| lõunaks)?|homse(ks)?( [a-z]+)?',
    'homse päeva (jooksul|lõpuks)',
    '(just|äsja|juba)( nüüd| praegu)?',
    '(tunni aja|tunnikese|poole tunni|tunni|pooletunni|veerand tunni|veerandtunni|pooltunni|paari tunni|mõne tunni|kahe tunni|kolme tunni|tunnikese|ühe tunni|minuti|paari minuti|mõne minuti|hetke|viie minuti|kümne minuti|[0-9]+ (min|minuti|tunni)|24 tunni|ööpäeva) (jooksul|pärast|ajal)',
    '(?<!(?:päeval|reedel|nädalal|ülehomme|[0-9][.]|mail|juunil|lõpus) )(enne |hiljemalt |kuni )?kella? ?[0-9]{1,2}([.:][0-9]{2})?(ks|ni|st)?',
    '(enne )?kella (ühe|kahe|kolme|nelja|viie|kuue|seitsme|kaheksa|üheksa|kümne|üheteist|kaheteist)[a-z]*',
    'kell (üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|pool [a-z]+)',
    '(enne )?(viit|kuut|seitset|kümmet) ~ (õhtul|täna)',
    '(?<!(laupäeva|reede|eile|[a-z]+päeva|järgmisel|ülehomme|tol|sel|üks) )(õhtul|pärastlõunal)(?! (oli|tuli|jäi|helistasi))',
    'tänasest|homsest|tänane|homne',
    '(õhtuks|lõunaks|hommikuks|samal (päeval|õhtul)|sel (samal )?õhtul|täna õhtuks|enne (lõunat|õhtut))',
  ),
  vagueTime: anyOf(
    '(esimesel|esimese) (võimalusel|võimalikul ajal|võimalikul hetkel)',
    'niipea kui|nii (pea|kiiresti|ruttu) kui( võimalik)?|kohe kui|kiiremas korras|võimalikult (kiiresti|ruttu|kiirelt|pea)',
    '(peagi|varsti|lähiajal|lähipäevil|peatselt|õige pea|lähemal ajal|jooksvalt|sobival ajal|kunagi|millalgi|ühel päeval|edaspidi)',
    '(saabumise|järjekorra) järjekorras|järjekorras|kui aega (on|saan|saame)|kui jõuame|kui võimalik|võimalusel|võimaluse korral',
  ),
  laterTime: anyOf(later),
  comeBack: anyOf(
    '(viskan|saadan|saadame|annan|anname|jätan|tipin) (teile |sulle |pärast |siis |hiljem |homme )*(sõnumi|teate|märgu|kirja|kõne|kokkuvõtte|seletuse|vastuse|tulemuse)',
    '(kokkuvõt*|seletus*|selgitus*|vastus*|tulemus*|otsus*|lahendus*) _ (saadan|saadame|saate|edastan|edastame|antakse|saadetakse|edastatakse|saab)',
    '(saate|saad|antakse|saadetakse|edastatakse) (teile |sulle )?_ (kokkuvõt*|seletus*|selgitus*|vastus*|tulemus*|otsus*)',
    '(antakse|saadetakse|edastatakse) teile teada',
    '(kirjutan|helistan|teatan) (teile |sulle |veel |ise )*(homme|täna|ülehomme|enne|pärast|poole|kell|reedel|õhtul|[a-z]+päeval)',
    `${reach} ~ ${you}`,
    `${you} ~ ${reach}`,
    '(annan|anname|annaksin|annaksime) ~ (teada|märku|aru|tagasisidet)',
    '(võtan|võtame|võtaksin) ~ (ise |uuesti )?(ühendust|kontakti)',
    '(helistan|helistame|kirjutan|kirjutame|teatan|teavitan|teatame|teavitame) ~ (üle|tagasi|ise|uuesti|homme|õhtul|täna|pärast|siis|ütlen|kui)',
    '(homme|täna|õhtul|pärast|hiljem|siis|ise|seejärel|hommikul|kohe|[a-z]+päeval|reedel|uuesti) (helistan|kirjutan|teatan|teavitan|helistame|kirjutame|teatame|teavitame)',
    '(tulen|tuleme|pöördun|pöördume) ~ (teie (juurde|poole) )?(tagasi|teie juurde|teie poole)( ~ vastusega)?',
    `(saate|saad|kuulete|leiate) ~ (minult|meilt|vastuse|teada|kõne|kirja|teate)`,
    '(minu|meie) (käest )?(saate|kuulete)',
    '[a-z]+ (helistab|kirjutab|võtab|teavitab|annab) ~ (teile|teiega|teid|sulle|sinuga)',
    '(hoian|hoiame) ~ (teid|kursis)',
  ),
  outcome: anyOf(
    '(kaugel|kuhu maale|kuidas (läks|on|läheb|jäi|edeneb)|mis seis|mis sai)',
    '(enne|pärast|poole|kell|kella) _ (paiku|lõunat|õhtu*|lõppu|õhtusööki|tööpäeva|[0-9]+)',
    '(sõnumi|kokkuvõt*|seletus*|kas [a-z]+ on)',
    'teada',
    'märku',
    'aru',
    'tagasisidet',
    '(tulemus*|vastus*|lahendus*|otsus*|seis*|kokkuvõt*|järeldus*|selgitus*|uudis*|edasise*)',
    '(mis|mida|kes|kas|kuidas|millal|millise*|millis*|mille*|kuhu|miks|kumb) [a-z]+',
    '(kui|siis kui|niipea kui) ~ (on|sai|saab|saame|saan|jõudnud|jõuab|korras|klaar|valmis|tean|selgub|selgunud|olemas|lahendatud|laekunud|kohal|käinud)',
    '(tagasi|üle|kursis|ühendust|kontakti)',
    'sellest',
    '(teatan|teatame|teavitan|teavitame)',
    '(kinnitus*|kinnituse)',
  ),
  checkAfter: anyOf(
    '(küsin|küsime|uurin|uurime|helistan|kirjutan|vaatan|vaatame|kontrollin|kontrollime|tulen|tuleme|helistame|kirjutame|astun|käin) ~ (üle|kas|et|uuesti|järele) ~ (on|sai|said|saite|jäi|jäite|jõudis|olete|töötab|toimib|korras|rahul|rahule|puhas|puhtaks|joonde|läks|läksid|magasite|tulemus|sobis|sobib|aitas|püsib|kõlbas|lahene*|parem|paremini|kohale|meeldis|maitses|terve*|käiku|veel|parane*|probleem*)',
    '(küsin|küsime|uurin|uurime) ~ (teilt|sinult|üle|hiljem|pärast|järele) ~ (kas|kuidas)',
    '(helistan|helistame|kirjutan|kirjutame) ~ (ja|ning|et) ~ (küsi*|uuri*|vaata*|veendu*|kontrolli*|kuul*|teada)',
    '(pärast|hiljem|nädala pärast|siis|ise|õhtul|homme|ülehomme) ~ (küsin|uurin|kontrollin|veendun|vaatan üle|küsime|uurime|kontrollime|veendume) ~ (kas|kuidas|et|üle|teilt)',
    '(veendun|veendume|veenduda|veendumaks) ~ (et|kas)',
    '(et|,)? ?veenduda',
    '(kontrollin|kontrollime|kontrollida) ~ (üle|et|kas|järele|tulemus*)',
    '(hoian|hoiame) ~ (silma peal|silm peal|silma asjal|asjal silma)',
    '(jälgin|jälgime) ~ (ise|saadetis*|et|kas|olukor*|edasi*|protsess*|asja*|lõpuni|kuni)',
    '(küsin|küsime|uurin|uurime|helistan) ~ (kuidas|kas) ~ (läks|teil|oli|on|magasite|rahul|sai|jäite|kõik|nüüd|töötab|ta|toode|masin)',
    '(kuidas läks|kas (kõik )?(sai|jäi|jäite|olete) ~ (korda|rahule|rahul|tehtud|puhas|joonde))',
  ),
  solvedNow: anyOf(
    'kas (nüüd|praegu|asi|mure|probleem|kõik|see|olukord|teil|masin|internet|seade|tulemus|lahendus) ~ (korras|lahendatud|lahenenud|lahenes|töötab|toimib|korda|tehtud|rahul|puhas|parem|joonde|sobib nüüd|kohale)',
    'kas (te )?(olete|jäite|saite) (nüüd|lõpuks|tulemusega|lahendusega) ~ (rahul|rahule|korda|kätte|abi)',
    '(kas|on|sai) (nüüd )?(kõik )?(korras|lahendatud|korda)( nüüd| teil)?',
    'kas ~ (sai|said) ~ (lahendatud|lahenduse|korda|kõik korda|abi)',
    '(töötab|toimib|korras) (nüüd|siis|teil)',
  ),
  contactUs: anyOf(
    '(võtke|võtta|võtate|võta|võtaksite|pöörduge|pöörduda|pöörduks|helistage|kirjutage|andke|anda|andkem|teatage|saatke) ~ (meiega|meie poole|meile|ühendust|julgelt|uuesti|infotelefonil|klienditu*|lühinumbr*|teada|märku|minuga|telefonil|aadressil) ~ (kui|juhul|ühendust)',
    '(kui|juhul kui) [^.]{3,90} (võtke|andke|helistage|kirjutage|pöörduge|teatage) ~ (ühendust|teada|märku|meile|julgelt|uuesti|palun|meie poole|kindlasti)',
    '(ärge kõhelge|jääme teie käsutusse|oleme alati olemas|küsimuste korral|lisaküsimus*|küsimuste tekki*)',
    '(edaspidi |alati )?(võite|saate) ~ (meile|meie poole|minule|meiega|mulle) ~ (kirjutada|helistada|pöörduda|ühendust)',
  ),
} satisfies Partial<Record<Meaning, RegExp>>
