import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'

const pronoun = '(sa|sina|su|sinu|sul|sulle|sind|sinule|sinult|sult|sinuga|sust|sinust|sinul|sinus|sinusse|sinuta|sinagi|sindki)'

/** Second person singular forms that are no plural noun as well. */
const present =
  '(oled|saad|tahad|võid|tuled|lähed|annad|näed|ütled|kirjutad|helistad|ootad|arvad|tead|mõtled|räägid|küsid|usud|vaatad|leiad|kasutad|jõuad|jääd|võtad|paned|jätad|lased|käid|muudad|valid|tellid|ostad|magad|istud|eelistad|mäletad|mõistad|kuuled|loodad|vajad|jagad|pahandad|muretsed|vihastad|hakkad|elad|loed|saadad|kinnitad|nõustud|karjud|vingud|väidad|nõuad|kaebad|süüdistad|liialdad|eksid)'

/** Forms that a third person plural shares: only with no plural subject before them. */
const conditional =
  '(oleksid|saaksid|tahaksid|võiksid|tuleksid|annaksid|ütleksid|kirjutaksid|helistaksid|ootaksid|soovid|sooviksid|eelistaksid|räägiksid|saadaksid|leiaksid|peaksid|peaksid|tunned|maksad|palud|pead [a-z]+ma|teed)'

const imperative =
  '(kirjuta|helista|täida|oota|vaata|ütle|räägi|mine|pane|küsi|loe|kuule|kuula|võta|vali|jäta|unusta|usu|arvesta|mõtle|täpsusta|kirjelda|selgita|teata|pöördu|puhka|rahune|vabanda|tule|osta|telli|proovi|meenuta|kasuta|maga|lase|näita|hoia|õpi|katsu|kujuta|püüa|vasta|sule|ava|tõsta|logi|vajuta|kliki|mõista|saa aru)'

const object =
  '(mulle|meile|meie|mind|palun|see|seda|ta|tagasi|üks|üht|mõni|pilt*|pildi|foto*|number|numbri|e-kiri|kiri|siia|masin|toode|pakk|asi|teada|märku|andeks|veel|julgelt|kohe|talle|aega|oma|need|nüüd|uuesti|ruttu)'

/** Where a clause begins: a verb standing there without "ei" is an order. */
const opens = '(?<=(?:^|[,.:;!?(]|- |(?:^|[^a-z])(?:ja|ning|siis|palun|või|aga|eks|noh|no|nii|et|lihtsalt|parem|kuule|sorri|ok|okei) )\\s?)'

const pluralBefore = '(?<!(?:d|kes|mis|nad|need|keegi|teie|kõik|meie|oma|kliendi|erinevad|mõlemad) )'

/** Sinatamine and teietamine, and what is too close for a stranger. */
export const address = {
  sina: anyOf(
    pronoun,
    `${pluralBefore}${present}(?! on| olid| ära on)`,
    `(?<=(?:kui|kas|mida|mis|nagu|millal|kuidas|et|kus|miks|sest|aga|siis),? )${conditional}`,
    'teed nalja( v[äa]| või)?',
    '(?<=^[^a-z]*)(kas|millal|kust|kuidas|mida|mis) (?:siis |sealt |juba |ise )?(said|nägid|ostsid|tellisid|saatsid|kirjutasid|helistasid|proovisid|märkasid|panid|tegid|kuulsid|võtsid|leidsid)(?! [a-z]+d(?![a-z]))',
    `${opens}${imperative}(?! (ei|on|oli|teid|te|ma|mul|meil)(?![a-z]))`,
    `${opens}(saada|anna|lisa|tee|edasta|jaga|märgi|kontrolli) ${object}`,
    'palun (kirjuta|helista|saada|ütle|täpsusta|oota|vaata|anna|lisa|räägi|täida|küsi|tule|võta|vali)',
    'ära (palun |siis |enam |üldse |nüüd |selle pärast )?(muretse|pahanda|karda|kirjuta|ole|tee|mõtle|unusta|vihasta|helista|maksa|lase|näri|nuta|ärritu|põe|pabista|hakka|oota|räägi|ütle|võta|jäta|arva|tule|mine|usu|osta|telli|süüdista|vingu|karju|jonni|räuska|saada|solvu|kurvasta|stressa)',
    '(ole hea|ole nii (hea|kena)|ole (tubli|mureta|rahulik|kena|mõistlik|meheks|normaalne|viisakas))',
    '(aitäh|tänan|täname|hea|tore|kena|vahva|tänud|tänks|aitähh) et (sa |mulle |meile |kohe |ise |sellest |nii |ka |ikka )*?(kirjutasid|andsid|ütlesid|rääkisid|helistasid|teatasid|pöördusid|tõid|märkasid|jagasid|küsisid|teavitasid|võtsid|leidsid|tulid)',
  ),
  teie: anyOf(
    '(te|teie|teid|teil|teile|teilt|teiega|teieni|teieta|teisse|teiegi|teidki|teilegi)',
    '[a-z]{2,}(ksite|site)',
    '(olete|saate|võite|soovite|tahate|peate|näete|teate|ütlete|tunnete|eelistate|leiate|mõistate|ootate|jääte|vajate|tulete|lähete|arvate|kirjutate|räägite|palute|nõuate|väidate|karjute|vingute)',
    '(?!õige|selge|märge|kange|valge|julge|kerge|järge|tõrge|raske|kiirge|ärge )[a-z]{2,}(age|ege|ige|uge|lge|rge|nge|dke|tke|ske|pke|hke|ke)(?=[ ,.!?:;)]|$)',
    'ärge',
  ),
  chummy: anyOf(
    '(kullake*|kullakese*|kulla (inimene|tädi|proua|sõber|klient|kaie)|kullatükk*|kallike*|musi|musirull|musike*|kallis sõber|päikseke*|päiksekiir|nunnu|nunnuke|tibu|tibuke|kutsu)',
    '(?<=(?:^|tere,? |tsau,? |hei,? ))(kallis|armsa?im) (?!klient|külaline|patsient|reisija|ostja|lapsevanem|proua|härra|asiakas)[a-z]+',
    '(sõber|sõbrad|sõbrake*|sõbranna|semu|semud|vennas|vend|bro|broo|mutt|kutt|kutid|tšomm|tsomm|memmeke|mammi|taadu|vanake|piff|vanamees|noormees|tüdruk|neiuke|poisu|kamraad)(?=[,!?.:)]|$)',
    'kuule (sõber|mees|semu|vennas|vana|tüdruk)',
    '(kallistan|kallistame|kallistus*|kalli-kalli|kallid-kallid|kalli|kallit|musid|musi|muah|suur kalli|paitan|kallikad)(?= ?([!.,]|$|ja |kõigile|teid|sind))',
    '(chill*|lebo|jou|yo|lol|lmao|omg|wtf|okidoki|okidoki|oki|tsill*|no stress|no worries|tšillis?|rokime|mdea|vabsk*|krt|fakk|jess|juhhei|tibud|mega|äge|cool|kamoon|kamon|plz|pls)',
    '(no mida värki|mis värk on|mis teed|mis toimub vana|kõik tipp-topp|tipp topp)',
    '(näpud ristis|pai pai|pai|tsau-pakaa|tšau-tšau|tsau-tsau|tsauki|tsaukad|pakaa|hellõu|heiks)',
    '(hoia|hoidke) (pöialt|mokk maas)',
  ),
  greeting: anyOf(
    'tere*( (päevast|hommikust|õhtust|taas|jälle|veel kord|tulemast|jõudu))?(,? (hea|lugupeetud|austatud|kallis|proua|härra) [a-z]+)?',
    '(tervist|tervitus|tervitused|tervitan|tervitame|tervitustega)(?! (teie|meie))',
    '(hei|hei hei|heihei|hello|hellõu|halloo|tsau|tšau|tsauki|servus|hi|moi)',
    '(lugupeetud|lp|austatud|austet|väga lugupeetud|armas|kallis|kallid|lugupeetav) [a-z]+( [a-z]+)?',
    'hea (?!küsimus|küll|et|meel|uudis|mõte|idee|tahe|kui|on)[a-z]+( [a-z]+)?(?=,|!|[.]|:|$| *\n)',
    '(päevast|hommikust|õhtust|jõudu)(?=[,!. ]|$)',
    'tere (päeva|õhtut|hommikut)',
  ),
  closing: anyOf(
    '(aupaklikult|kallidega|kallitades|tervisi|terv|tervitus|tervitused|jaksu|heasoovlikult|sõbralikult|kahetsusega|(sügava|siira) (kahetsusega|kaastundega|lugupidamisega)|siiras kaastunne|lugupidamise ja [a-z]+)(?= ?[,.!]| [a-zõäöü]+(d|le|ks|seks)?(?![a-z])|$|\n)',
    '[a-z]+(t|d|id|ist|mist|si) soovi(des|n|me)(?![a-z])|soovides teile|soovin et (täna|teil|teie|homme|edaspidi)|soovi(n|me) (teile |sulle |emale |isale |lapsele )*[a-z]+(t|d|mist|si)(?= ?[.,!]|$)',
    '(head|ilusat|kena|kaunist|pehmet|mõnusat|toredat|meeldivat|maitsvat|turvalist|rahulikku|rõõmsat|kiiret|vaikset|sooja|valgusküllast|lõbusat|mõnusat|tervet) (nädala jätku|[a-z]+(t|d|ut|ist|mist|lt|ng)|patja|und|jätku|teed|juubelit|sünnipäeva|pidu|suve)( jätku)?( (teile|sulle|teie [a-z]+le))?(?= ?[.!,]|$|\n)',
    '(häid|maitsvaid|toredaid|ilusaid|meeldivaid|rõõmsaid|rahulikke|kauneid|paremaid|päikeselisi|soojemaid) (?!(vastu|lahend|uudi|tulem))[a-z]{3,}(d|id|si|i)( [a-z]+)?(?= ?[.!,]|$|\n)',
    '(pidage|pea) vastu|(head |kiiret |peatset )?paranemi(st|seks)|(jaksu|jõudu|rõõmu|õnne) [a-z]+(le|ks|seks)(?= ?[.!,]|$|\n)',
    '(lugupidamise(ga|s)|lugupidavalt|austuse(ga|s)|tervitades|tervitustega|tervitusega|tervitusi|südamlikult|südamlike? tervitus*|soojalt|siiralt (teie|sinu)|heade soovidega|parimate soovidega|parimate tervitustega|soojade tervitustega|heade tervitustega|parimaga)',
    '(parimat|kõike (head|paremat|kaunist|parimat|ilusat)|kõige parem*|kõike head)( (teile|soovides|soovin|soovime|edaspidiseks))?(?! (pakkuda|teha|anda|teenust|lahendust|teenindust))',
    '(head|ilusat|kaunist|kena|toredat|meeldivat|rahulikku|rõõmsat|mõnusat|päikselist|päikesepaistelist|edukat|vahvat|imelist|sooja|rahulikumat|paremat|turvalist) (päeva|õhtut|ööd|hommikut|nädalat|nädalavahetust|nädalalõppu|pealelõunat|pärastlõunat|õhtupoolikut|puhkust|reisi|pidu|aega|suve|kevadet|talve|sügist|jätku|päevajätku|pühi|teed|sõitu|olemist|tööpäeva|trenni|treeningut|isu|[a-z]+õhtu|[a-z]+päeva)( jätku)?',
    '(jõudu|jaksu|edu|jõudu tööle|päikest|õnne|päikest soovides|kannatlikku meelt)( tööle| soovides| teile)?(?=[!., ]|$|\n)',
    '(kallistan|kallistame|kallistused|kallistusi|kallit|kalli|musid)',
    '(ole tubli|olge tubli(d)?|olge hoitud|ole hoitud|hoidke end|hoia end|saage terveks|olge terved)',
    '(nägemist|nägemiseni|kohtumiseni|kuulmiseni|kuulmist|kirjutamiseni|jällenägemis*|head aega|peatse kohtumiseni|taaskohtumiseni|peatset kohtumist|uute kohtumisteni|näeme|kohtume (varsti|peagi)|tsau|tšau|headaega)',
    '(soovin|soovime|soovides) (teile |sulle )?(kõike (head|paremat|kaunist)|edu|jõudu|(head|ilusat|kaunist|kena|toredat|rahulikku|meeldivat) [a-z]+)( jätku)?(?=[.!, ]|$)',
    '(häid|ilusaid|rahulikke|rõõmsaid) (pühi|jõule|jõulupühi|päevi|soove)',
    '(taaskord|veel kord)? ?kõike head',
  ),
} satisfies Partial<Record<Meaning, RegExp>>
