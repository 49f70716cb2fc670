import type { Topic } from '#contract/scenario.ts'
import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { acting } from './lexicon-verbs.ts'
import { demands, found, handedOver, verbFirst, wishes } from './wishes.ts'

const past =
  '([a-z]+(site|sid|sime)|[a-z]{2,}(ati|eti|iti|eldi|anti|oodi|eeti|ehti|andi)|võeti|oli|olid|olite|jäi|jäid|jäite|tuli|tulid|tulite|läks|läksite|käis|käisid|käisite|ütles|juhtus|tegi|tegid|tegite|sai|saite|pidi|pidite|andis|lubas|lubati|öeldi|tehti|toodi|saadeti|anti|kadus|katkes|purunes|lõppes|algas|[a-z]{2,}nud|[a-z]{2,}(tud|dud))'

const asked =
  '(mis|mida|mille|millest|millega|millele|millal|kuna|kus|kust|kuhu|kes|keda|kelle|kellel|kellega|kellele|kelleks|milline|millise*|millis*|missugu*|mitu|mitmes|mitmenda*|kuidas|miks|kui (kaua|palju|tihti|sageli|suur|ammu)|mis (kell*|ajal|päeva*|kuupäeva*|ruum*|aadress*|number|numbri*)|kas)'

const tell =
  '(?<!ei )(kirjutage|kirjutaksite|kirjuta|öelge|ütelge|ütleksite|ütle|rääkige|räägiksite|räägi|kirjeldage|kirjeldaksite|kirjelda|täpsustage|täpsustaksite|täpsusta|selgitage|selgitaksite|meenutage|andke ~ teada|andke märku|anna ~ teada|pange ~ kirja|pane ~ kirja|paluksin|sooviksin teada|tahaksin ~ (teada|aru saada|täpselt)|tahaks ~ teada|soovin teada|vajan ~ (infot|teada)|täpsustuseks|märkige|jagage|teatage|mainige)'

const eventThing =
  '(juht[a-z]+|toimu*|viltu|valesti|katki|viga|vead|vea|puudu*|tegemata|halvasti|kuupäev*|kellaae*|tellimus* (number|nr|kood)|tellimus* numb*|broneeringu* numb*|arve numb*|numbrit|number|aadress*|nime*|toanumb*|koridor*|ruumid|ruumi*|täpselt|täpsemalt|detail*|asjaolud|lahti)'

const picture = '(pilt|pildi|pilti|pilte|pildid|foto*|ekraanipilt*|ekraanitõmmis*|kuvatõmmis*|video*|tšekk*|tšeki*|kviitung*|skann*)'
const sendMe =
  '(saatke|saadaksite|saata|saada|lisage|lisaksite|lisada|edastage|edastaksite|tehke|tee|teeksite|teha|oleks|on|laadige|jagage|näidake)'

const wish =
  '(soovite|sooviksite|soovid|eelistate|eelistaksite|eelistad|tahate|tahaksite|tahad|ootate ~ meilt|ootaksite|sobib|sobiks|passib|passiks|kõlbab|kõlbaks|meeldiks|oleks (teile|teie|sulle) ~ (parem|sobiv*|mugav*|kasu*|abiks|vastuvõetav)|sobivam|meelepära*|mugavam|parem*|vastuvõetav|nõus(?! (rääkima|kirjeldama|ütlema|meenutama|täpsustama|selgitama|saatma|jagama|vastama|kirjutama))|lepiksite|rahuldaks|aitaks|abiks|õiglane|aus)'

/** Questions about the event, reported facts, questions about the solution and choices handed over. */
export const questions = {
  eventQuestion: anyOf(
    ...verbFirst,
    ...demands,
    '(kas )?(ma |me )?(sain|saan|saime|saame) (ma |me |teist )?õigesti aru',
    '(kas )?(see )?(on (see )?(nii|õige|tõsi)|vastab tõele|pidi nii olema|mõistan ma õigesti|mõistsin ma õigesti)',
    '(mis|mida|mitu|millal|kes|kus|millise*|kui palju|kui kaua) ~ (teilt|teiega|sinult|sinuga)',
    `${asked} ~ ${past}`,
    `${asked} ~ ${eventThing}`,
    '(mis|mida|kes|kelle|millal|kus|kust|milline|millise|millisel|missugune|mitu|kui (kaua|palju|tihti)) ~ (te|teie|teil|teid|teile|see|ta|tema|seda|sa|sul|sind|sulle|ise)',
    'kas (teil|sul|teile|teid|teie|te|ta|keegi|seal|seda|see) ~ (on|oli|jäi|anti|öeldi|selgitati|pakuti|näidati|mäletate|mäletad|märkasite|olete|proovisite|näete|tuli|käis|[a-z]+ti|[a-z]+site|[a-z]+nud)',
    '(mäletate|mäletad|oskate (öelda|meenutada)|teate|saate (öelda|täpsustada)|saaksite (öelda|täpsustada|kirjeldada|saata)|võite (öelda|täpsustada)|võiksite ~ (öelda|täpsustada|kirjeldada|saata)) ~ (kas|mis|mida|millal|kes|kus|kelle|kuidas|millise*|pil*|foto*|numb*|arve*|tšek*)',
    '(mis|mida) ~ (juhtus|täpselt|lahti|valesti|viga|toimub|näitab|ütleb)',
    'mis kell*|mis ajal|mis päeval|mis kuupäeval|millal ~ (see|te|ta|meie)',
    '(mis|milline|millise|millist|missugune) ~ (number*|toanumber*|aadress*|kood*|mudel*|kuupäev*|nimi|nime|ruum*|tuba|toas|liin*|filiaal*|teade|veateade|veateadet)',
    '(kes|kelle|kellega) ~ (käis|oli|teid|te|teie|tegi|tuli|vastas|koristas|teenindas|rääki*)',
    'kui (kaua|palju|tihti|sageli|ammu) ~ (see|te|teil|on|oli)',
    `${sendMe} ~ ${picture}`,
    `(kas )?(teil )?(on|oleks|oli) ~ ((alles|ka|mõni|mingi|mõnda) )?~ ${picture}`,
    'kas (asi|mure|jutt|probleem|tegu|viga|küsimus) ~ (on|oli|käib|käibki|seisneb)',
    'kas (see|ta|keegi|koristaja|tehnik|kuller|juht|teenindaja|töötaja|masin|seade|pakk|karp) ~ (on|oli|käis|tuli|ütles|jäi|vastas|töötab|[a-z]+s)',
    '(räägite|räägiksite|kirjeldaksite|kirjutaksite|täpsustaksite|ütleksite|selgitaksite|meenutaksite) ~ (mis|mida|millal|kus|kes|kelle|kuidas|täpsemalt|lähemalt|veidi|palun|milli*)',
    'mis teil* ~ (juhtus|viga|katki|tegemata|lahti)',
    '(oli|olid|tuli|jäi|käis|juhtus|toimus) (see|ta|teie|koristaja|kuller|seal|ikka|teil) ~ (või|v|vä|hommikul|õhtul|pärast|enne)',
  ),
  factRequest: anyOf(
    ...demands,
    `${tell} ~ ${asked} ~ (${past}|${eventThing}|me|ta|teie|täpselt|konkreetselt|silmas)`,
    '(vajan|vajame|vajaksin|vajaksime|oleks vaja|on vaja|paluks|paluksin|paluksime|palun|ootan|ootame|aitaks kui|aitaks) ~ (tellimuse|arve|lepingu|kliendi|broneeringu|isiku|pileti|saadetise|viite)?(number|numbrit|numbri|kood|koodi|kuupäeva|kuupäev|aadressi|pilti|fotot|koopiat|tšekki|kviitungit|kellaaega|nime|täpsustust|kirjeldust|andmeid)',
    `${tell} ~ kas ~ [a-z]{3,}(us|is|as|es|ud|nud)`,
    '(tahaksin|tahaks|sooviksin|soovin|püüan) ~ (aru saada|teada|täpsustada|küsida)(?! kas ~ (sobi*|soovi*)) ~ (kas|mis|kes|kuidas|millal|kus)',
    `${tell} ~ (täpsemalt|lähemalt|üksikasja*|detail*|konkreetse*)`,
    `${tell} ~ (kuupäev|kellaaeg|number|numbri|aadress|nimi|nime|tellimuse|tellimusnumber|isikukood|kliendinumber|ajavahemik)[a-z]*`,
    '(kirjeldage|kirjelda|täpsustage|täpsusta|meenutage) ~ [a-z]+',
    `${sendMe} ~ ${picture}`,
    `${picture} ~ (saatke|saata|lisage|saada|lisada|oleks abi*|aitaks|aitab)`,
    '(saatke|edastage|lisage|kirjutage|öelge|andke) ~ ((tellimuse|arve|pileti|broneeringu|saadetise|kliendi|lepingu) )?(number|numbri|kood|koodi|kuupäev|kuupäeva)',
    '(rääkige|räägi) ~ (mis|kuidas|kes|millal|kõigest|lähemalt|täpsemalt)',
    '(kirjutage|öelge|kirjuta|ütle|pane mulle kirja|pange kirja) ~ (mis|mida|millal|kus|kes|kuidas|kust) ~ (seal|juhtus|täpselt|valesti|jäi|oli|ta|halb|halvasti|silmas)',
  ),
  established: anyOf(
    ...found,
    '(kontrollisin|kontrollisime|uurisin|uurisime|vaatasin|vaatasime|kuulasin|kuulasime|tegin kindlaks|tegime kindlaks|selgitasin välja|küsisin|küsisime) (?!(teie |sinu |läbi teie )?(kirja|kirjast|sõnumi*|tagasiside*|pöördumi*|lahend*|teilt|et))[a-z]+',
    '(leidis|leidsid|avastas|avastasid|tuvastas|tuvastati|märkas|kinnitas|kinnitasid|tunnistas|mäletab|rääkis|selgitas|ütleb|ütles mulle) et',
    '(põhjus|põhjuseks|vea põhjus|tõrge|viga) ~ (selles|seisnes|tekkis|tulenes|peitub)|põhjus(eks)? (oli|on)',
    '([a-z]{2,}(ati|eeriti|tleti|giti|kiti)|pandi|toodi|tehti|viidi|saadeti|anti|lasti|jäeti|võeti|loeti|arvestati) ~ (kogemata|ekslikult|valesti|topelt|kahekordselt|kaks korda|vale*|käsitsi|[0-9]+[.]|eile|hommikul|kell [0-9]+|unustuse tõttu)',
    '(kogemata|ekslikult|topelt|kahekordselt|käsitsi) ~ ([a-z]{3,}(ti|di|is|as|us)|[a-z]+nud|[a-z]+tud)',
    '(oli|jäi|jäid|läks|olid) (seekord |tol päeval |eile |hommikul |kogemata |lihtsalt |kahjuks |meil |hoopis )+(haige*|rikkis|katki|puudu|tegemata|märkimata|edastamata|kinni|vale*|asendaja|segamini|otsas)',
    '(selgus|selgub|ilmnes|tuvastasi*|tuli välja|tuleb välja|osutus)',
    '(meie|minu) (andmetel|andmeil|andmete (järgi|põhjal))|(süsteemi|tabeli|graafiku|logi|päeviku|registri|salvestuse|kaamera) (andmetel|järgi|kohaselt|põhjal)',
    '(kontrollisi*|vaatasi*|uurisi*|lugesi*|otsisi*|leidsi*|sain ~ teada|avasi*|tutvusi*) ~ (graafik*|tabel*|süsteem*|logi*|päevik*|ajalug*|tellimus*|broneering*|kaamer*|salvestus*|konto*|arve*|arvet|lao*|lattu|kaart*|kaardi*|registr*|programm*|andme*|tööle*|nimekir*|väljavõt*|[a-z]+ga|[a-z]+lt|[a-z]+(st|sse))',
    '(graafikust|süsteemist|tabelist|logist|andmetest|broneeringust|kaamerast|salvestus(elt|est)|päevikust|ajaloost|süsteemis|graafikus|töölehel|arvel|arvelt|kontolt|andmebaasis) ~ (näen|näeme|on näha|nähtub|paistab|selgu*|oli|on|vaatasi*|nähtus)',
    '(näen|näeme|on näha|nähtub|paistab) ~ (et|süsteem*|graafik*|siit|tellimus*)',
    `(tema|koristaja|tehniku|juhi|kulleri|kolleegi|töötaja|[a-z]+) sõnul ~ ${past}`,
    '(?<!et )(koristaja*|tehnik*|kuller*|juht|bussijuht|meister|kolleeg*|dispetšer|vahetus|ladu|laos|arst|treener|õpetaja|kokk|ettekandja|administraator|teenindaja|töötaja|operaator|süsteem|programm|buss|server|asendaja*|asendus*|juhendaja|montöör|paigaldaja|hooldaja|klienditeenindaja|kassa|kassapidaja|raamatupidamine) ~ (jäi|jäid|oli|olid|unustas|unustati|andis|pani|saatis|viibis|ei jõudnud|ei olnud|ei saanud|ei tulnud|läks|hilines|sisestas|kirjutas|ei pannud|ei teadnud|rikki|haige*|haigestus|puudus|ei märganud|kukkus|arvestas|vahetas|tegi|pesi)',
    '(tellimus|pakk|saadetis|arve|broneering|leping|makse|avaldus|aeg) ~ (oli|oli tegelikult|pakiti|saadeti|väljus|sisestati|märgiti|jäi|läks|salvestus|kinnitati|tühistati|laekus|vormistati|esitati|koostati)',
    '(pakiti|väljastati|sisestati|saadeti|toimetati|registreeriti|kinnitati|vormistati|unustati|jäeti) ~ (kogemata|valesti|ekslikult|käsitsi|[0-9]+|eile|täna|hommikul)',
    '(käisime|käisin|saatsime|tegime|panime|unustasime|arvestasime|sisestasime) ~ (ekslikult|kogemata|valesti|kahekordselt|topelt|[0-9]+[.] *|tund*|kuupäev*)',
    '(unustasime|jäi märkimata|jäi panemata|jäi saatmata|jäi teadmata|jäi edastamata)',
    '(panemata|saatmata|edastamata|tegemata|märkimata|teavitamata|sisestamata) (jäi|jäänud|jäid|jäeti)',
  ),
  solutionQuestion: anyOf(
    ...wishes,
    'kas (see|sellest|nii|sellega) ~ (abi|kasu|parem|hea|mõistlik|õiglane|piisav|piisaks|aitaks|aitab)',
    '(millal|mis kell*|mis päev*|mis ajal|kuhu|mis aadress*|kas) (me |ma |meie |tehnik |kuller |koristaja |[a-z]+ )?(võime|võin|saame|saan|saaksime|saaksin|võiksime|võiksin|tohime|tuleme|tulla|toome|saadame|helistame)',
    '(millal|mis kell|mis päeval|mis päev|mis ajal) ~ (sobi*|kodus|kätte saada|tulla|kohtu*|helistada|järele)',
    `(?!(mida|mis) (te|sa) (siis|ometi|veel|õieti|üldse|õigupoolest))(kas|mis|mida|milline|millise|millist|milliseid|missugune|kumb|kumba|kumma|kuidas|kuhu|millal|mis kell|mis päev|mis ajal|kui) ~ ${wish}`,
    `${wish} ~ (kas|või|kumb)`,
    'kumb*',
    '(sobib|sobiks|passib|passiks|kõlbab|kõlbaks)',
    '(kas )?(see |nii |kell [0-9]+ |[a-z]+l )?(sobib|sobiks|sobiksid|sobivad|passib|passiks|kõlbab|kõlbaks|ok|oleks ok)( ~ (teile|sulle|nii|see))?',
    'kas (me )?(võin|võime|tohin|tohime|võiksin|võiksime|saan|saaksin|saame|saaksime|teeme|teen|saadan|saadame|panen|paneme|lepime|tuleme|tulen|vahetame|broneerin|broneerime|koristame|kanname|kannan|vähendame|tühistan|tühistame|toome|toon|jätame|kolime|parandame|asendame|tagastame|vormistan|vormistame|lisame|lisan)',
    'kas (oleksite|olete|oled) (te )?(nõus|valmis|rahul|huvitatud)(?! (rääkima|kirjeldama|ütlema|meenutama|täpsustama|selgitama|saatma|jagama|vastama|kirjutama))',
    '(nõus(?! (rääkima|kirjeldama|ütlema|meenutama|täpsustama|selgitama|saatma|jagama|vastama|kirjutama))|jääb nii|lepime nii kokku|teeme nii|on nii hea|on see hea|oleks see hea|mis te arvate|mis arvate|kuidas tundub|mis tundub)',
    '(mida|kuidas) ~ (saame|saaksime|saan|saaksin|võiksime|võiksin|tahaksite) ~ (teha|heastada|aidata|lahenda*|heaks teha)',
    '(milline|mis|missugune) ~ (lahendus*|variant|võimalus|aeg|päev|hüvitis*|kellaaeg) ~ (teile|teid|oleks|sobi*|rahulda*|meel*|tundu*)',
    'millist lahendust|millise lahenduse|mis lahendust|mida (?!te (siis|ometi|veel|üldse))_ (ootate|sooviksite|eelistate|soovite|tahate|tahaksite)',
    '(uus|asendus*|tasuta|raha|parandus|allahindlus*|soodustus*) [^?]{2,50} või [^?]{2,60}',
    'kuidas ~ (ise|soovite|tahate|tahad|soovid|eelistate)',
  ),
  choice: anyOf(
    ...handedOver,
    '(öelge|kirjutage|andke (palun )?(teada|märku)|teatage|ütle|kirjuta|anna teada|valige) ~ kumb*',
    '(valik|otsus|otsustada) (jääb|on) (teie|teile|sinu|sulle)( teha| vaba)?',
    '(valige|valida|otsustage|valiksite)( ~ (kumb|mis|ise|sobiv*|meelepära*|kas|üks|endale|palun|teile|see|võite|saate))?',
    '(te )?(võite|saate|saaksite) (ise )?(valida|otsustada)',
    `(öelge|kirjutage|andke ~ (teada|märku)|teatage|ütle|kirjuta|anna ~ teada|palun) ~ (kas|kumb*|mis|milline|millise*|millist|missugu*|millal|kuidas|mida) ~ (${wish}|teie meelest|oleks|teha|ise|lahend*)`,
    '(öelge|ütle|andke teada|andke märku|kirjutage) ((ainult|siis|julgelt|palun|mulle) )?~ (ja|siis) (tuleme|teeme|vahetame|muudame|leiame|saadame|kanname|paneme)',
    '(kui|juhul kui) ~ (sobib|sobiks|eelistate|soovite|sooviksite|tahate|mõni muu|ei sobi|ei soovi|leiate|pigem|parem|eelistad|meelepära*)[^.]{0,80} (öelge|andke teada|andke märku|kirjutage|teatage|ütle|saame|vähendan|vähendame|teeme|kanname|kannan|saadame|vormistan|vormistame|tuleme|leiame|pakun|pakume)',
    '(öelge|andke teada|andke märku|kirjutage|teatage) ~ kui ~ (sobi*|eelista*|pigem|muu aeg|teistsugu*)',
    `(kas|kumb|pigem) ~ (${acting.will}|raha|uus|uue|arve*|tasuta|teine|teise|hommik*|õhtu*|[a-z]+päev*|kell|täna|homme|ülehomme) [^.?!]{2,60} või [^.?!]{2,60}`,
    '(teie|sinu) (otsustada|valida|soov|valik)',
    'kuidas (te )?(ise )?(tahate|soovite|eelistate|tahad|soovid)',
    '(võin|võime|saame|saan|võiksin|võiksime|saaksime|saaksin|pakun|pakume|pakkuda|tahate|eelistate|koristame|teeme|saadan|saadame|kannan|kanname|vahetame) [^.?!]{3,90} (või|kas siis) [^.?!]{3,90}',
  ),
} satisfies Partial<Record<Meaning, RegExp>>

/** What a question to the customer asks for. */
export const topics: Readonly<Record<Topic, RegExp>> = {
  what: anyOf(
    'mis ~ (juhtus|täpselt|lahti|valesti|viga|toimus|tegemata|katki|ütles|segas|häiris|jäi|oli)',
    'mida',
    'mis',
    '(kirjelda*|räägi*|rääkige|täpsusta*) *',
  ),
  when: anyOf('millal', 'mis kell*', 'kellaae*', 'mis (ajal|päeva*|kuupäeva*)', 'kuupäev*', 'mis ajast', 'millisel päeval', 'kuna'),
  where: anyOf(
    'kus',
    'kust',
    'kuhu',
    'mis (aadress*|koht*|ruum*|toas|filiaal*|kaupluses|poes|peatus*)',
    'millises? [a-z]+s',
    'aadress*',
    'asukoh*',
  ),
  who: anyOf('kes', 'kelle', 'kellega', 'kellele', 'kellelt', 'keda', 'kellel', 'milline (töötaja|teenindaja|kolleeg)'),
  'how-much': anyOf(
    'kui palju',
    'mitu (eurot|korda|tundi|tükki)',
    'kui suur*',
    'summa*',
    'mis hinnaga',
    'palju (see|te|teil|maksi*)',
    'mis summas',
  ),
  'how-long': anyOf('kui kaua', 'kui pikalt', 'mitu (päeva|tundi|nädalat|minutit|kuud)', 'mis ajast', 'kaua'),
  which: anyOf(
    'milline',
    'millise*',
    'millis*',
    'missugu*',
    'mis (mudel*|toode*|tüüpi|ruum*|tuba|toad|toanumb*|arve|tellimus*|liin*|teenus*|pakett*)',
    'kumb*',
  ),
  photo: anyOf('pilt*', 'pildi*', 'foto(?!graaf)*', 'ekraanipil*', 'ekraanitõm*', 'kuvatõm*', 'video*'),
  'order-number': anyOf(
    '(tellimus*|arve|broneering*|saadetis*|paki|pileti|lepingu|kliendi|viite)[ -]?(number|numbri*|numbrit|nr|kood*)',
    'numb(er|ri|rit)',
  ),
  contact: anyOf(
    'telefon*',
    'numbril',
    'e-post*',
    'meiliaadress*',
    'e-mail*',
    'kontakt*',
    'kuidas ~ (teiega|teid) ~ (ühendust|kätte)',
    'mis numbri*',
  ),
  name: anyOf('(teie|sinu|kliendi|täis)? ?(nimi|nime|nimele|perekonnanim*|eesnim*)', 'kuidas (teie|teid) ~ nimi'),
  why: anyOf('miks', 'mis põhjus*', 'mispärast', 'millest ~ (tingitud|tuli|see)', 'mille pärast'),
  before: anyOf(
    'varem*',
    'enne seda',
    'eelnevalt',
    'esimest korda',
    'mitmes kord',
    'mitmendat korda',
    'eelmis*',
    'kas ~ (juba|ka) ~ (varem|enne)',
    'korduvalt',
  ),
  plans: anyOf(
    'plaan*',
    'kavatse*',
    'edasi',
    'millal ~ (vajate|peab|on teil)',
    'mis(s)?ugu* sündmus*',
    'sündmus*',
    'üritus*',
    'mille jaoks',
    'kuhu (te )?(lähete|sõidate)',
    'tähtaeg*',
    'kiire',
  ),
}
