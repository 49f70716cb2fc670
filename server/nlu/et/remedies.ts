import type { RemedyKind } from '#contract/understanding.ts'
import { anyOf } from '../pattern.ts'
import { puttingRight } from './putting-right.ts'

const bill = '(arve|arvet|arveid|arved|arvele|arvest|tšekk|maksekorraldus*|lepingutasu|kuutasu|makset|nõuet|viivis*|trahv*|leppetrahv*)'
const goods =
  '([a-z]*masin*|[a-z]*mudel*|seade|seadme*|toode|toote*|pakk|paki*|kaup*|telefon*|ruuter*|kaart|kaardi*|pilet*|roog|roa*|prae*|toit*|paar*|eksemplar*|võti|võtme*|detail*|osa|akut?|ekraan*|arvuti|kingad|jope|kleit|kleidi|proteesi?|plomm*|tellimus*|raamat*|diivan*|laud|tool*|voodi*|madrats*|supp*|pitsa*|kook|koogi|tort|tordi|vitamiin*|ravim*|prill*|läätse*|[a-z]+t|üks|ühe|samasugu*|samasuguse|vastu|asemele)'
const share =
  '([0-9]{1,3} ?(%|protsen[a-z]+|-protsendi[a-z]*)|pool|poole|poolt|viiendiku|viiendik|kolmandik*|kolmandiku|neljandik*|veerand*|kümnendik*)'

/** Refused after all: "raha tagasi me ei maksa". */
const notAfter = '(?! (me |ma |kahjuks |siiski |praegu |teile )*(ei|pole) (?!ole probleem))'

/** As `anyOf`, but no gap may hold a "not": "raha me ei tagasta" offers nothing. */
function offered(...phrases: readonly string[]): RegExp {
  const gap = (words: string): string => `((?!(ei|pole|mitte|ega|ilma) )${words} ){0,5}?`
  const spoken = phrases.map((phrase) => phrase.replaceAll('~ ', gap('[^ ]+')).replace(/(?<![a-z])_ /g, gap('[^ ,;:]+')))
  return anyOf(...spoken.map((phrase) => `(${phrase})${notAfter}`))
}

/** Remedies as actions or states, in the words of any trade. */
export const remedies: Readonly<Record<RemedyKind, RegExp>> = {
  redo: offered(
    '(tasuta |uus |uue |uut )?(korduskorist*|järelkorist*|järelkoristus*|korduspes*|kordustöö*|kordusvisiit*|korduskülastus*|kordusaeg*|kordusaja*|kordushooldus*|kordustrenn*|kordusremon*|kordusvastuvõt*|järeltöö*|järelhooldus*|korduseksam*|järelvastami*|järeltun*|asendustun*)',
    '(teeme|teen|teha|teeksime|teeks|tehakse|tehtaks|teevad|tegema|teeb|teeksin|teha) ~ (uuesti|ümber|üle|puhtaks|korda|otsast peale|otsast)',
    '(uuesti|ümber|otsast peale|üle|veel kord|veelkord) ~ (teha|tegema|teeme|teen|teeb|koristama|koristada|koristame|pesema|pesta|peseme|lõigata|lõikama|lõikame|värvida|värvima|paigaldada|paigaldame|valmistada|valmistame|puhastada|puhastama|puhastame|toimetada|toimetame|küpseta*|remontida|hooldada|kontrollida haamm*)',
    '(koristame|koristan|koristab|koristada|koristama|peseme|pesen|puhastame|lõikame|värvime|paigaldame|valmistame|toimetame|saadame|hooldame|koristaks) ~ (uuesti|üle|ümber|tasuta|kõik|puhta)',
    '(tasuta) (koristus*|koristust|koristuse|pesu|hooldus*|visiit*|visiidi*|protseduur*|trenn*|treening*|tund|tunni|tundi|kord|korra|korda|käik*|sõit*|sõidu|seanss*|vastuvõt*)',
    '(korda|puhtaks) (teha|teeme|teen|teevad|tegema|teeks|tehakse)',
    '(saadame|saadan|saata|saadaksime|tuleb|tuleks|toon|tuleme) ~ ((uue|uus|teise|teine|vanem|kogenu*|parima|meie|kaks|paar) )?~ (koristaja*|tiimi?|meeskon*|brigaad*|töötaja*|inimes*|tehnik*|asendaja*|teenindaja*)( ~ (koristama|tegema|kohale|teie|asemele|pesema|uue*|tagasi|üle))?',
    'tasuta (koristuse|töö)',
    'järgmis* (koristus*|kord|korra|korda|hooldus*|visiit*|kuu|kuutasu)[^.]{0,25} (tasuta|muidu|meie kulul|puhta muidu)',
    '(koristus*|kord|korra|korda|hooldus*|visiit*|tund|tundi) ~ (tasuta|muidu|meie kulul|meie kanda)',
    '(tasuta|muidu|meie kulul|meie kanda) ~ (koristus*|kord|korra|korda|hooldus*|visiit*|tund|tundi)',
  ),
  'cancel-invoice': anyOf(
    `${bill} ~ (tühista*|kustuta*|annulleeri*|null*|maha kanda|kanname maha|kannan maha)`,
    `(tühista*|kustuta*|annulleeri*|nulli*|kanname maha|maha kanda|katkesta*) ~ ${bill}`,
    `${bill} ~ (ei|pole) ~ (tule|tee|koosta|esita|saada|saa|väljasta|maksa|teki|võta|ole|pea|näe|kirjuta|küsi|arvesta|teie*|lähe)`,
    `(ei|mingit|ühtegi) ~ (tule|tee|koosta|esita|saada|saa|väljasta|näe|maksa|mingit|ühtegi) ~ ${bill}`,
    '(mingit|ühtegi) arvet',
    `${bill} ~ (jääb|jäävad|jätame|jätan) ~ (koostamata|esitamata|saatmata|ära|tegemata|väljastamata|olemata|meie)`,
    `(jätame|jätan) ~ ${bill} ~ (koostamata|esitamata|saatmata|ära|tegemata)`,
    'arve* (tühistami*|annulleerimi*)',
    '(ei|pole) (te )?(pea|vaja|tarvis) ~ (maksma|tasuma|maksta|tasuda)',
    '(maksta|tasuda|maksma|tasuma) (selle eest |te |teil |midagi |tänase eest )?(ei ole vaja|pole vaja|ei tule|ei pea)',
    '(tänase|selle|eilse) ~ (eest|korra) ~ (midagi|raha|tasu) ~ ei ~ (küsi*|võta|maksa|arvesta)',
  ),
  'correct-bill': offered(
    ...(puttingRight['correct-bill'] ?? []),
    '(maksate|tasute|maksta|tasuda|maksma|tasuma|jääb maksta|maksta jääb) (te |teil |nüüd |siis |tuleb |jääb |selle eest )*(ainult|vaid|üksnes|esialgse*|kokkulepitud|lubatud|pakkumis*|algse*|poole|vähem|[0-9]+)',
    '(maksate|tasute|jääb|jääme|teeme|arvestame|vähendame|vähendan|langetame|piirdume|kehtib|muudame) ~ (esialgse|kokkulepitud|lubatud|algse|pakutud|hinnapakkumise) [a-z]+',
    '(esialgse|kokkulepitud|lubatud|algse|pakutud|hinnapakkumise) (hinna|hinnaga|summa|summani|summaga|hinnani|hinnale|summale) ~ (jääme|maksate|arvesta*|vähenda*|langeta*|teeme|jääb)',
    '(ülejäänud|üle läinud|vahe|ülejääk|lisatööd|lisakulu*|lisasumma|erinevus*) ~ (meie kanda|meie kulul|meie katta|võtame enda|jääb meie|katame|kustuta*|tühista*|eemalda*|maha)',
    '(arve|arvet|arvelt|summat|summa) ~ (vähenda*|langeta*|alla|maha|allapoole|kärbi*|piira*|ümber|korrigeeri*|üle vaadata|ümber teha|tagasi)',
    `(paranda*|korrigeeri*|muuda*|muutsi*|tee(n|me) ~ ümber|õigeks|uuenda*|täpsusta*|väljasta*|koosta*|saada*|vormista*) ~ (uue |õige |parandatud |korrektse |korrigeeritud |kreedit)?(arve|arvet|arved|kreeditarve|tšeki)`,
    '(uus|uue|õige|parandatud|korrigeeritud|korrektne|korrektse|väiksem|väiksema) (arve|arvet|tšekk|tšeki|summa)',
    '(kreeditarve*|krediteeri*|ümberarvestus*|ümber arvuta*|arvutame ümber|tasaarvesta*|tasaarveldus*|eksliku* (summa|tasu) (maha|eemalda*))',
    'arve* ~ (parandan|parandame|parandasin|korrigeerin|korrigeerime|parandatud|korrigeeritud|paranda*|muuda*|ümber|õigeks)',
    '(eemalda*|kustuta*|võta*) ~ (tasu|summa|rida|rea|teenus*|lisatasu|viivise*)( ~ (arvelt|arvest|maha))?',
  ),
  refund: offered(
    ...(puttingRight.refund ?? []),
    '(raha*|summa*|suma|makse*|tasu|ostusum*|hinnavahe*|vahe|hind|hinna|piletiraha|ettemaks*|tagatisraha|osamaks*|[a-z]*tasu|[a-z]*raha|[a-z]+kulu) ~ (tagasi|tagasta*)',
    '(tagasta*|kanna*|kanda|kanname|maksa*|maksta|saate|saada|tagasi|maksame|kannan) ~ (tagasi )?~ (raha*|summa*|suma|makse*|tasu|ostusum*|hinnavahe*|vahe|ettemaks*|[a-z]*tasu|[a-z]*raha|[a-z]+kulu)',
    '(tagasimaks*|tagasikanne|tagasikande*|raha tagasi|kanname tagasi|kannan tagasi|maksame tagasi|tagasi (kanda|maksta|kannan|kanname|maksame|maksan|saate|kantud|makstud))',
    '(kannan|kanname|kanda|maksan|maksame|maksta|kantakse) ~ tagasi',
    'hinnavahe* ~ (tagasi|tagasta*|kann*|mak*|hüvit*|maha|meie)|(tagasta*|kann*|kanda|maksa*|maksta|hüvita*) ~ hinnavahe*',
  ),
  discount: offered(
    `${share} ~ (soodsam*|odavam*|alla|maha|väiksem*|soodustus*|allahindlus*|alandus*|hinnaalandus*|vähem|mahaarva*|mahaarvamis*|hinnast|arvest|summast|hinnaga|hinna|hind|võrra|allapoole|soodukas)`,
    `(soodustus*|allahindlus*|hinnaalandus*|alandus*|soodsam*|odavam*|soodukas) ~ ${share}`,
    '(soodustus|soodustuse|soodustust|soodustusega|allahindlus*|hinnaalandus*|hinnasoodustus*|mahahindlus*|soodushin*|mahaarvamis*|ale|sooduka*|püsikliendisoodus*)',
    `(vähenda*|alanda*|langeta*) ~ (arve*|hind*|hinda|summa*|tasu|kuutasu)`,
    '(hinda|hinnast|arvest|summast|arvelt|hinna|tasust) ~ (alla|maha|vähem|võrra)',
    '(võta*|võtame|võtan|arvesta*|arvutame|teeme|saate|jätame|anname|lasen|laseme) ~ (hinda |hinnast |arvest |summast )?(alla|maha|soodsam*|odavam*)',
    '(poole|kolmandiku|veerandi|soodsama|väiksema|soodsa|odavama) (hinnaga|arvega|tasuga|hinna eest)',
    '(soodsamalt|odavamalt|väiksem (arve|hind)|väiksemat arvet|väiksema arve)',
    'pool(t|e)? (arvest|hinnast|summast|arve|hinda|hinna|summa|tasust|rahast)',
  ),
  replace: offered(
    ...(puttingRight.replace ?? []),
    '(laenuks|laenutada|laename|laenan|laenata|laenuarvuti*|laenuauto*|laenutelefon*|ajutis* asendus*|asendusarvuti*|asenduskoh*|asendusõpetaja*|ajutiselt ~ (uue|teise|meie))',
    'asendus(?!tun|kuller|juht|koristaja|töötaja|õpetaja oli)[a-z]{3,}',
    '(teise|teine|uus|uue) (rühma|rühm|õpetaja*|treeneri|treener|grupp|gruppi|klassi|arsti|arsti juurde|kelneri|laua|spetsialist*|mehaanik*|juuksur*)',
    `(uus|uue|uut|teine|teise|asendus|samasugu*|terve|värske|korras) ${goods} ~ (välja|asemele|vastu|saada*|teele|kullerile|posti|toome|toon|panen|panin|saab*)?(?<!uue aja|uus aeg|uut aega)`,
    '(välja|ümber|ära) (vaheta*|vahetame)',
    '(vaheta*|vahetame|vahetan|vahetada|vahetus) ~ (ära|uue|välja|ümber|vastu|teise|terve|korras)',
    '(asendustoo*|asendusmasin*|asendusseade*|asendusseadme*|asendustelefon*|asendusauto*|asendusra*|asenduskaar*|asendusruuter*|asendusbuss*|asenduspak*|asendusetoote*)',
    '(asenda*|asendame|asendan|asendada|asendatud) ~ (uue*|teise*|terve*|samasugu*|toote*|masina*|ära|vastu|katki*|roa*|[a-z]+ga|[a-z]+)',
    '(saada*|saadan|saadame|panen|panin|paneme|toome|toon|tuua|anname|annan|valmistame|teeme|kirjutame) ~ (uue|uus|uut|teise|asemele|asendus*|samasuguse)',
    '(uue|teise) (vastu|asemel|asemele)|asemele uue|katkise asemel*|vastu uue|uue vastu',
  ),
  repair: offered(
    ...(puttingRight.repair ?? []),
    '(järjekorras|järjekorrast) ~ (ette|ettepoole|mööda)|(lasen|laseme|tõstame|tõstan) ~ (ette|etteotsa)',
    '(kiirkorras|eelisjärjekor*|väljaspool järjekorda|järjekorras ettepoole|järjekorra ette*|esmajärjekor*|esimesena|kiirremon*)',
    '(teeme|teen|saame|saan|paneme|panen|teha|saada|panna|tehakse|saab|teevad|tegema) ~ (korda|töökorda|terveks|töötavaks|valmis)(?! (asi|asjad|et))',
    '(paigaldan|paigaldame|paigaldada|vahetame|vahetan|vahetada) ~ (uue*|kõvaketta|aku|ekraani|detaili|osa|juppi|lukk*|filtri|klaasi|rehv*)',
    '(garantiiremon*|järelparandus*|garantii korras|garantii alla)',
    '(taasta*) ~ (andme*|faili*|ligipääs*|teenus*|konto|pildid|ühendus*)',
    '(parandame|parandan|parandada|parandasin|parandasime|remondime|remondin|remontida) ~ (ära|tasuta|korda|töökoja*|masin*|seade*|seadme*|toote*|kiiresti|kulul|see|selle|ta|garanti*|auto|vea|teie)',
    '(tasuta|garantiikorras|meie kulul) ~ (remon*|paranda*|hooldus*)',
    '(parandame|parandada|parandan|parandaksime|parandatakse|remontida|remondime|remondin|remonditakse|võtame ~ remonti|võtan ~ remonti)(?! ~ (arve|arvet|summa))',
    '(tehnik*|meister|meistri|remondimees*|lukksepp*|santehnik*|elektrik*|montöör*|spetsialist*) ~ (tuleb|saadan|saadame|teie juurde|kohale|vahetab|parandab|üle vaatama)',
    '(saadan|saadame|saata|kutsun|kutsume|tellin) ~ (tehnik*|meister|meistri|remondimehe*|luksepa|santehnik*|elektrik*|montöör*|spetsialist*|hooldus*)',
    '(seadista*|taaskäivita*|lähtesta*|taasta*|ühenda*) ~ (ühendus*|liin*|teenus*|internet*|konto|seade*|seadme*|ruuter*|uuesti|ligipääs*)',
  ),
  inspect: offered(
    ...(puttingRight.inspect ?? []),
    '(kohtumi*|kohtuda|kohtuksime|kokkusaami*|vestlus*|vestlust|arenguvestlus*|ümarlaua*|jutuajami*|nõupidami*|koosolek*|arutelu*|lepitus*) ~ (juhataja*|õpetaja*|juhi*|direktor*|treener*|meistri*|arsti*|meie|teiega|teile|koos|aja|aeg|aega|kell|homme|täna|järgmi*|[a-z]+päev*|kolmekesi)',
    '(kutsun|kutsume|ootan|ootame|palun|tulge|tulla|pakun|pakume|lepime|korraldan|korraldame|saame|teeme|istume|kohtume) ~ (teid )?~ (kohtum*|vestlus*|kokku|jutuajami*|läbi|koos maha|koosolek*|arutelu*)(?! (leppi*|lepitud))',
    '(kohtume|kohtun|kohtuksime|kohtuksin) ~ (teiega|kõik|koos|kolmekesi|kohapeal)',
    '(näitame|näitan|selgitame|seletame|käime) ~ (arve|rida|ridade|punkt|punkthaaval|läbi|ette|osad|detailid)',
    '(juhataja|juht|meister|spetsialist|ekspert|vanemmehaanik|tehnik|arst|[a-z]+juht|[a-z]+meister) (vaatab|kontrollib|hindab|tuleb|mõõdab|helistab ja vaatab) ~ (üle|ise|kohapeal|kohale|läbi|teie)',
    '(saadan|saadame|saata|saadaksin|saadaksime|tuleb|tuleks|tulen|tuleme|käin|käime|tulla|saab tulla) ~ (objektijuh*|juhataja*|juht|juhi|meistri*|meister|tehniku*|tehnik|spetsialist*|kontrolöri*|inspektor*|ise|järelevaat*|kvaliteedijuh*|ülevaatus*|hinda*) ~ (vaatama|üle vaatama|kontrollima|hindama|kohale|teie juurde|vaatab|üle|uurima|mõõtma)',
    '(tulen|tuleme|tuleb|tuleks|tulla) ~ (ise )?~ (kohale|kohapeale|vaatama|üle vaatama|kontrollima|hindama|mõõtma|läbi)',
    '(kohapeal|koos teiega|teie juures) ~ (üle|vaatame|vaatan|vaadata|kontrollime)',
    '(tasuta|teeme|teen|korraldame|korraldan|pakume|pakun|saame|tellime|tellin) _ (ülevaatus*|ekspertiis*|diagnostika*|kontroll|kontrolli|kontrollvisiit*|järelkontroll*|mõõdistus*)',
  ),
  rebook: offered(
    ...(puttingRight.rebook ?? []),
    '(uus|uue|uut|lisa|teise|teine) (koristus*|pesu|hooldus*|visiit*|visiidi*|protseduur*|trenn*|treening*|tund|tunni|kord|korra|korda|käik*|sõit*|sõidu|seanss*|vastuvõt*|koristaja|tehniku|tehnik|töötaja|kulleri|treeneri|õpetaja|teenindaja|juuksuri|meistri|arsti|hooldaja)',
    '(uus|uue|uut|teine|teise|teist|sobiv|sobiva|muu|varasem*|hilisem*|lähim*|esimese vaba|järgmise vaba) (aeg|aja|aega|ajad|aegu|kuupäev*|päev*|kellaaeg*|kellaaja*|kohtumi*|kohaletoimetami*|tarne*|lend|lennu*|lennule|reis*|bussi*|väljumi*|tuba|toa|tuppa|laud|laua|lauda|rühm*|gruppi|koht|kohta|treener*|trenni*)',
    '(ümber (broneeri*|vahet*|tõst*|pane*|panna|koli*|suuna*|kirjuta*|paiguta*)|broneerin ümber|broneerime ümber|tõstan ümber|tõstame ümber|tõsta* ~ (teise|teisele|järgmise|uue))',
    '(kolime|kolin|kolida|kolite|viime|viin|tõstame|tõstan|paigutame|panen|pakun|pakume|anname|saate|pakkuda|anda|kolides) ~ (teid |teile |teie )?~ (teise|teist|teine|vaiksema*|[0-9]+sse|tuppa|tuba|toa|lauda|laua|tagahoovi*|poole|vaikse*|ülemise*|kõrgema*|vaba)',
    '(tuba|toa|laua|laud|koht|aeg|aja|[0-9]{2,4}) ~ (on )?~ (teie nimel*|kinni pan*|broneeri*|reserveeri*|teie jaoks|teile hoi*|kirja)',
    '(broneerin|broneerime|broneerisin|broneerida|panen kirja|paneme kirja|pakun|pakume|panin kirja|reserveerin|reserveerime|leian|leiame|leidsin|otsin|saame|pakkuda|anda|saada|teha|teeme) ~ (teile )?~ (uue|aja|aega|aeg|ajad|koha|kohta|lennu|laua|toa|visiidi|pileti*|asendaja|asendus*)',
    '(saata|saadan|saadame|saadaksime|tuleb|tuleks) ~ (kohale|teie juurde) ~ [a-z]+',
    '(kolin|kolime|kolida|kolite|koliksime)',
    '(teist tuba|teise tuppa|teine tuba|teist lauda|teine laud)',
    '(juba|kohe|ma|me) ~ (otsin|otsime) ~ (teine|teise|uue|uut|asenda*) ~ [a-z]+',
    '(panen|paneme|jätan|jätame|sulgeme|sulen|lülitan|lülitame|keeran|keerame) ~ (kinni|välja|vaiksemaks|vaikseks)',
  ),
  collect: offered(
    '(toome|toon|viime|viin|saadame|saadan|toimetame|tuua|viia|toob|viib|kohale toomi*|kojutoomi*|transport*|vedu) (selle |ta |teile |arvuti |auto |seadme |toote |paki |ise |tasuta |need )*(koju|kohale|ukseni|uksele|teie juurde|tööle|tagasi|tasuta|kätte)',
    '(tasuta|meie kulul) (transport*|kojuve*|kohaletoimeta*|vedu|saatmi*|kohaletoomi*|tagastami*|tagasisaatmi*|tagastus*|saatekulu*|postikulu*)',
    '(kuller*|auto|tuleme|tulen|saadame|saadan|meie) ~ (tuleb|viib|toob|korjab|võtab|võtame|viime|saadame|tuleme|toome) ~ (ära|järele|järgi|tagasi|kaasa|katki*)',
    '(tuleme|tulen|tuleb|saadame|saadan|kuller) ~ (järele|järgi|ära viima|ära tooma)',
    '(viib|viime|võtame|toob|toome|korjame) ~ (ise )?(ära|järele|tagasi)(?= |$|[,.])',
    '(?<!ei )(tasuta )?(tagastussilt|tagastussildi*|tagastuskood*|tagastamiskood*|tagastussaadetis*|tagasisaatmine|tagasisaatmise)',
  ),
  voucher: offered(
    '(kinkekaart|kinkekaardi*|kinkekaarti|vautšer*|voucher*|kupong*|sooduskood*|krediidi*|kingikaart|kingituskaart|tasuta pilet*|tasuta pääse*|boonuspunkt*|preemiapunkt*|kliendipunkt*|järgmine pilet)',
  ),
  gift: offered(
    '(kingime|kingin|kinkida|kingiksime)',
    '(lisame|lisan|paneme|panen|saadame|saadan|anname|annan|toome|toon|saate|teie poolt|meie poolt|pakun|pakume|pakkuda|tooks|poolt) ~ (kingitus*|kingituse|kingi|kinki|üllatus*|meene*|lille*|šokolaad*|kommikar*|kommi*|torti|tordi|veini*|šampus*|pudel*|maiustus*|magustoi*|midagi (ilusat|head|magusat|toredat)|dessert*|joogi*|kohvi*)',
    '(väike|väikese|väikest|tilluke*) (kingitus*|kink|kingi|kinki|üllatus*|meene*|tähelepanu*)',
    '(midagi (ilusat|head|magusat|toredat)) ~ (paneme|panen|saadame|saadan|lisame|lisan|toome|teile)',
    '(magustoit|dessert|kohv|tee|jook|joogid|hommikusöök|õhtusöök) ~ (maja poolt|meie poolt|tasuta|maja kulul|kingituseks)',
    '(hommikusöö*|hommikusöögi*) ~ (tuppa|voodisse|tasuta)',
  ),
  compensation: offered(
    ...(puttingRight.compensation ?? []),
    '(hüvita*|hüvitis*|hüvitus*|kompenseeri*|kompensatsioon*|kahjutasu*|valuraha*)',
    '(katame|katan|kanname|maksame|maksan) ~ (kulu*|kulud|takso*|kinni|transpor*)',
    '(lisan|lisame|lisasin|lisasime|krediteerin|krediteerime) ~ [0-9]+ ?(€|eur*)',
    '[0-9]+ ?(€|eur|eurot|euro|eurone|eurose) ~ (hüvitis*|kompensatsioon*|krediit*)',
  ),
  other: offered(
    ...(puttingRight.other ?? []),
    '(meie|maja) (kulul|kanda|arvel)',
    '(on|jääb|tuleb|läheb) (täielikult |täiesti |siis )?(meie|maja) poolt',
    '(pakun|pakuksin|pakuksime|pakume (teile|välja|omalt|heastuseks|hüvituseks|lahendusena|vabanduseks|sulle))(?! (kõrge|alati|parimat teenust|head teenindust)) ~ [a-z]+',
    '(saan|saame|võin|võime|saaksin|saaksime|võiksin|võiksime|sooviksin|sooviksime|tahaksin|tahaksime|soovin|soovime|tahame) (teile |sulle |omalt poolt |vabanduseks |heastuseks |lahendusena |siin |kohe |praegu |täna |ka |veel )*pakkuda ~ [a-z]+',
    '(heastuseks|hüvituseks|vabanduseks|kompensatsiooniks|lepituseks|heastamiseks|lepitusena|vabandusena|tänutäheks) ~ [a-z]+(n|me|tud|te)',
    '(tühistan|tühistame|tühistasin|tühistasime|kustutan|kustutame|kustutasin|eemaldan|eemaldame|eemaldasin|vabastame|vabastan|loobume|loobun) ~ (teie |selle |teid |kogu |kõik |lisa)?(viivis*|tasu*|trahv*|nõude*|leping*|liitumis*|lisatöö*|makse*|võla*|maksust|tasust|summa*|kuumakse*|arvest|arve*|teenustasu*)',
    '(pikendame|pikendan|pikendada) ~ (leping*|tähtaeg*|pileti*|liikmesus*|garanti*|kuu*|kaarti|paketti|perioodi)',
    '(tasuta|meie kulul|meie poolt|maja kulul) (kuu|kuud|nädal*|päev*|pilet*|jook*|joogi*|kohv*|parkimi*|diagnostika*|hooldus*|kontroll*|pesu*|öö*|ööbimi*|sissepääs*|toidukord*|õhtusöö*|hommikusöö*|[a-z]*aeg|[a-z]*tund*|[a-z]*remont|[a-z]*remondi|transport|saatmine|pakend*|laenu*|[a-z]+t)',
  ),
}
