import type { RemedyKind } from '#contract/understanding.ts'
import { anyOf } from '../pattern.ts'

const bill = '(arve|arvet|arveid|arved|arvele|arvest|tšekk|maksekorraldus*|lepingutasu|kuutasu|makset|nõuet|viivis*|trahv*|leppetrahv*)'
const goods =
  '([a-z]*masin*|[a-z]*mudel*|seade|seadme*|toode|toote*|pakk|paki*|kaup*|telefon*|ruuter*|kaart|kaardi*|pilet*|roog|roa*|prae*|toit*|paar*|eksemplar*|võti|võtme*|detail*|osa|akut?|ekraan*|arvuti|kingad|jope|kleit|kleidi|proteesi?|plomm*|tellimus*|raamat*|diivan*|laud|tool*|voodi*|madrats*|supp*|pitsa*|kook|koogi|tort|tordi|vitamiin*|ravim*|prill*|läätse*|[a-z]+t|üks|ühe|samasugu*|samasuguse|vastu|asemele)'
const share =
  '([0-9]{1,3} ?(%|protsen[a-z]+|-protsendi[a-z]*)|pool|poole|poolt|viiendiku|viiendik|kolmandik*|kolmandiku|neljandik*|veerand*|kümnendik*)'

/** Remedies as actions or states, in the words of any trade. */
export const remedies: Readonly<Record<RemedyKind, RegExp>> = {
  redo: anyOf(
    '(tasuta |uus |uue |uut )?(korduskorist*|järelkorist*|järelkoristus*|korduspes*|kordustöö*|kordusvisiit*|korduskülastus*|kordusaeg*|kordusaja*|kordushooldus*|kordustrenn*|kordusremon*|kordusvastuvõt*|järeltöö*|järelhooldus*|korduseksam*|järelvastami*|järeltun*|asendustun*)',
    '(teeme|teen|teha|teeksime|teeks|tehakse|tehtaks|teevad|tegema|teeb|teeksin|teha) ~ (uuesti|ümber|üle|puhtaks|korda|otsast peale|otsast)',
    '(uuesti|ümber|otsast peale|üle|veel kord|veelkord) ~ (teha|tegema|teeme|teen|teeb|koristama|koristada|koristame|pesema|pesta|peseme|lõigata|lõikama|lõikame|värvida|värvima|paigaldada|paigaldame|valmistada|valmistame|puhastada|puhastama|puhastame|toimetada|toimetame|küpseta*|remontida|hooldada|kontrollida haamm*)',
    '(koristame|koristan|koristab|koristada|koristama|peseme|pesen|puhastame|lõikame|värvime|paigaldame|valmistame|toimetame|saadame|hooldame|koristaks) ~ (uuesti|üle|ümber|tasuta|kõik|puhta)',
    '(tasuta|uus|uue|uut|üks|ühe|järgmi*|lisa) (koristus*|koristust|koristuse|pesu|hooldus*|visiit*|visiidi*|protseduur*|trenn*|treening*|tund|tunni|tundi|kord|korra|korda|käik*|sõit*|sõidu|seanss*|vastuvõt*)',
    '(korda|puhtaks) (teha|teeme|teen|teevad|tegema|teeks|tehakse)',
    '(saadame|saadan|saata|saadaksime|tuleb|tuleks|toon|tuleme) ~ (uue|uus|teise|teine|vanem|kogenu*|parima|meie|kaks|paar)? ~ (koristaja*|tiimi?|meeskon*|brigaad*|töötaja*|inimes*|tehnik*|asendaja*|teenindaja*)( ~ (koristama|tegema|kohale|teie|asemele|pesema|uue*|tagasi|üle))?',
    '(uue|uus|teise|teine|tasuta) (koristaja|tehniku|töötaja|kulleri|treeneri|õpetaja|teenindaja|juuksuri|meistri|koristuse|arsti|hooldaja)',
    'järgmis* (koristus*|kord|korra|korda|hooldus*|visiit*|kuu|kuutasu) [^.]{0,25} (tasuta|muidu|meie kulul|puhta muidu)',
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
  'correct-bill': anyOf(
    `(paranda*|korrigeeri*|muuda*|muutsi*|tee(n|me) ~ ümber|õigeks|uuenda*|täpsusta*|väljasta*|koosta*|saada*|vormista*) ~ (uue |õige |parandatud |korrektse |korrigeeritud |kreedit)?(arve|arvet|arved|kreeditarve|tšeki)`,
    '(uus|uue|õige|parandatud|korrigeeritud|korrektne|korrektse|väiksem|väiksema) (arve|arvet|tšekk|tšeki|summa)',
    '(kreeditarve*|krediteeri*|ümberarvestus*|ümber arvuta*|arvutame ümber|tasaarvesta*|tasaarveldus*|eksliku* (summa|tasu) (maha|eemalda*))',
    'arve* ~ (parandan|parandame|parandasin|korrigeerin|korrigeerime|parandatud|korrigeeritud|paranda*|muuda*|ümber|õigeks)',
    '(eemalda*|kustuta*|võta*) ~ (tasu|summa|rida|rea|teenus*|lisatasu|viivise*)( ~ (arvelt|arvest|maha))?',
  ),
  refund: anyOf(
    '(raha*|summa*|suma|makse*|tasu|ostusum*|hinnavahe*|vahe|hind|hinna|piletiraha|ettemaks*|tagatisraha|osamaks*|[a-z]*tasu|[a-z]*raha) ~ (tagasi|tagasta*)',
    '(tagasta*|kanna*|kanda|kanname|maksa*|maksta|saate|saada|tagasi|maksame|kannan) ~ (tagasi )?~ (raha*|summa*|suma|makse*|tasu|ostusum*|hinnavahe*|vahe|ettemaks*|[a-z]*tasu|[a-z]*raha)',
    '(tagasimaks*|tagasikanne|tagasikande*|raha tagasi|kanname tagasi|kannan tagasi|maksame tagasi|tagasi (kanda|maksta|kannan|kanname|maksame|maksan|saate|kantud|makstud))',
    '(kannan|kanname|kanda|maksan|maksame|maksta|kantakse) ~ tagasi',
    'hinnavahe*',
  ),
  discount: anyOf(
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
  replace: anyOf(
    `(uus|uue|uut|teine|teise|asendus|samasugu*|terve|värske|korras) ${goods} ~ (välja|asemele|vastu|saada*|teele|kullerile|posti|toome|toon|panen|panin|saab*)?(?<!uue aja|uus aeg|uut aega)`,
    '(vaheta*|vahetame|vahetan|vahetada|vahetus) ~ (uue|välja|ümber|vastu|teise|terve|korras)',
    '(asendustoo*|asendusmasin*|asendusseade*|asendusseadme*|asendustelefon*|asendusauto*|asendusra*|asenduskaar*|asendusruuter*|asendusbuss*|asenduspak*|asendusetoote*)',
    '(asenda*|asendame|asendan|asendada|asendatud) ~ (uue*|teise*|terve*|samasugu*|toote*|masina*|ära|vastu|katki*|roa*|[a-z]+ga|[a-z]+)',
    '(saada*|saadan|saadame|panen|panin|paneme|toome|toon|tuua|anname|annan|valmistame|teeme|kirjutame) ~ (uue|uus|uut|teise|asemele|asendus*|samasuguse)',
    '(uue|teise) (vastu|asemel|asemele)|asemele uue|katkise asemel*|vastu uue|uue vastu',
  ),
  repair: anyOf(
    '(paranda*|parandame|parandan|remonti*|remondi*|remondime|hooldus(t|esse|se)) ~ (ära|tasuta|korda|töökoja*|masin*|seade*|seadme*|toote*|kiiresti|kulul|see|selle|ta|garanti*|auto|vea|teie)',
    '(tasuta|garantiikorras|meie kulul) ~ (remon*|paranda*|hooldus*)',
    '(remont|remondi|parandus|parandamine|parandame|parandada|parandan|remontida|remondime|remondiks|remonti)(?! ~ (arve|arvet|summa))',
    '(tehnik*|meister|meistri|remondimees*|lukksepp*|santehnik*|elektrik*|montöör*|spetsialist*) ~ (tuleb|saadan|saadame|teie juurde|kohale|vahetab|parandab|üle vaatama)',
    '(saadan|saadame|saata|kutsun|kutsume|tellin) ~ (tehnik*|meister|meistri|remondimehe*|luksepa|santehnik*|elektrik*|montöör*|spetsialist*|hooldus*)',
    '(seadista*|taaskäivita*|lähtesta*|taasta*|ühenda*) ~ (ühendus*|liin*|teenus*|internet*|konto|seade*|seadme*|ruuter*|uuesti|ligipääs*)',
  ),
  inspect: anyOf(
    '(saadan|saadame|saata|saadaksin|saadaksime|tuleb|tuleks|tulen|tuleme|käin|käime|tulla|saab tulla) ~ (objektijuh*|juhataja*|juht|juhi|meistri*|meister|tehniku*|tehnik|spetsialist*|kontrolöri*|inspektor*|ise|järelevaat*|kvaliteedijuh*|ülevaatus*|hinda*) ~ (vaatama|üle vaatama|kontrollima|hindama|kohale|teie juurde|vaatab|üle|uurima|mõõtma)',
    '(tulen|tuleme|tuleb|tuleks|tulla) ~ (ise )?~ (kohale|kohapeale|vaatama|üle vaatama|kontrollima|hindama|mõõtma|läbi)',
    '(kohapeal|koos teiega|teie juures) ~ (üle|vaatame|vaatan|vaadata|kontrollime)',
    '(ülevaatus*|ekspertiis*|diagnostika*|tasuta kontroll*|kontrollvisiit*|hindamine|järelkontroll*|mõõdistus*) ~ [a-z]+',
  ),
  rebook: anyOf(
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
  collect: anyOf(
    '(kuller*|auto|tuleme|tulen|saadame|saadan|meie) ~ (tuleb|viib|toob|korjab|võtab|võtame|viime|saadame|tuleme|toome) ~ (ära|järele|järgi|tagasi|kaasa|katki*)',
    '(tuleme|tulen|tuleb|saadame|saadan|kuller) ~ (järele|järgi|ära viima|ära tooma)',
    '(viib|viime|võtame|toob|toome|korjame) ~ (ise )?(ära|järele|tagasi)(?= |$|[,.])',
    '(tasuta )?(tagastussilt|tagastussildi*|tagastuskood*|tagastamiskood*|tagastussaadetis*|tagasisaatmine|tagasisaatmise)',
  ),
  voucher: anyOf(
    '(kinkekaart|kinkekaardi*|kinkekaarti|vautšer*|voucher*|kupong*|sooduskood*|krediidi*|kingikaart|kingituskaart|tasuta pilet*|tasuta pääse*|boonuspunkt*|preemiapunkt*|kliendipunkt*|järgmine pilet)',
  ),
  gift: anyOf(
    '(kingime|kingin|kinkida|kingiksime)',
    '(lisame|lisan|paneme|panen|saadame|saadan|anname|annan|toome|toon|saate|teie poolt|meie poolt|pakun|pakume|pakkuda|tooks|poolt) ~ (kingitus*|kingituse|kingi|kinki|üllatus*|meene*|lille*|šokolaad*|kommikar*|kommi*|koogi|kooki|kook|torti|tordi|veini*|šampus*|pudel*|maiustus*|magustoi*|midagi (ilusat|head|magusat|toredat)|dessert*|joogi*|kohvi*)',
    '(väike|väikese|väikest|tilluke*) (kingitus*|kink|kingi|kinki|üllatus*|meene*|tähelepanu*)',
    '(midagi (ilusat|head|magusat|toredat)) ~ (paneme|panen|saadame|saadan|lisame|lisan|toome|teile)',
    '(magustoit|dessert|kohv|tee|jook|joogid|hommikusöök|õhtusöök) ~ (maja poolt|meie poolt|tasuta|maja kulul|kingituseks)',
    '(hommikusöö*|hommikusöögi*) ~ (tuppa|voodisse|tasuta)',
  ),
  compensation: anyOf(
    '(hüvita*|hüvitis*|hüvitus*|kompenseeri*|kompensatsioon*|kahjutasu*|valuraha*)',
    '(meie|maja) (kulul|kanda|arvel)',
    '(katame|katan|kanname|maksame|maksan) ~ (kulu*|kulud|takso*|kinni|transpor*)',
    '[0-9]+ ?(€|eur|eurot|euro|eurone|eurose)( ~ (hüvitis*|kompensatsioon*|krediit*|tagasi|kontole|arvele))?',
  ),
  other: /(?!)/g,
}
