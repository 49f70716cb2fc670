import type { BanKind } from '#contract/understanding.ts'
import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { certain, neverAgain as neverAgainAnywhere, sacked } from './vows.ts'

const neverAgain = [
  ...neverAgainAnywhere,
  '(enam|rohkem) (te |teie |sa )~ ei (koge|kohta|pettu|näe|kuule)',
  '(enam|rohkem) (mitte )?(kunagi|iial|ialgi)',
  '(mitte )?(kunagi|iial|ialgi) (enam|rohkem|ei (juhtu|kordu|tule|teki|lähe|koge))',
  '(midagi|seda|selli*|niisugu*|selle*|säära*|nii) ~ (enam|rohkem|edaspidi|tulevikus|kunagi) ~ ei (juhtu|kordu|tule|teki|esine|lähe|koge|lase|kohta|näe)',
  '(?![^.?!]{0,50}(arve|kulu|tasu|raha|makse|trahv|viivis|sentigi))(enam|rohkem|edaspidi|tulevikus) ~ ei (juhtu|kordu|esine|teki|tule ~ ette)( ~ enam)?',
  '(ei (juhtu|kordu|esine|teki)|ei tule ette) ~ (enam|rohkem|kunagi|iial)',
  'ei kordu( enam| iial| kunagi)?',
  '(see|seda|sellist asja|midagi sellist|selline) ~ (viimane|esimene ja viimane) kord',
  '(viimane kord|esimene ja viimane)',
]
const guarantee = [
  ...certain,
  '(olen|oleme) ~ (täiesti |absoluutselt |sajaprotsendiliselt |surm)?kindel(ad)? et',
  '(ei pea|ei tule|pole vaja) (te |teil )*(kunagi |iial |enam kunagi |enam iial |enam millegi pärast |enam muretsema)( [a-z]+)?',
  '(?![^.?!]{0,50}(arve|kulu|tasu|raha|makse|trahv|viivis|sentigi))(mitte )?(ühtegi|ükski|mingit|ühegi) ~ (enam|rohkem|kunagi) ~ (ei|pole)',
  '(?![^.?!]{0,50}(arve|kulu|tasu|raha|makse|trahv|viivis|sentigi))(enam|rohkem|kunagi) ~ (ühtegi|ükski|mingit|mingeid) ~ ei',
  '(meil|meie) ~ (keegi|ükski [a-z]+) (enam |kunagi )*ei (eksi|hiline|unusta|eksiks|käitu|karju)( enam| kunagi)?',
  '(kõik|iga|ükskõik mis|absoluutselt kõik) ~ (saab|saavad|läheb|on|lähevad) ~ (kindlasti|garanteeritult|sada|ideaalselt|perfektselt|suurepäraselt|laitmatult)',
  '(pea|mütsi|mürki|käe|kihla|kaelaga) (annan|söön|võtan|raiun|vean|pandiks|pakule)|pean kihla|kihla vedada',
  '(nüüdsest|sellest hetkest|edaspidi|tulevikus|järgmisel korral|järgmine kord|teinekord)[^.?!]{0,40} (on|töötab|toimib|saab|sujub|jõuab|kohal|saate|olete|laabub) ~ (kõik|alati|laitmatu*|laitmatult|ideaal*|perfekt*|viperusteta|tõrgeteta|tipp*|rahul|õigel ajal|täpselt|esimesel korral|kindlasti|parim*)',
  '(viperusteta|ilma (ühegi (veata|viperuseta|tõrketa|eksimuseta)|vigadeta|viperusteta)|eksimatult|alati töökorras|igaveseks|igavesti|elu lõpuni|elu aeg|terve elu)',
  '(peab vastu|kestab|töötab) ~ (igavesti|aastaid|elu lõpuni|kümme aastat|alati)',
  '(garanteerin|garanteerime|garanteeritult|garantii et|tagan|tagame)( [a-z]+)?',
  '(annan|anname|võin anda|võime anda|andsin) ~ (sõna|ausõna|garantii|tõotuse|kinnituse)',
  '(ausõna (et|homme|täna|enam|saab|kõik)|vannun|tõotan|tõotame|pea pandiks|käsi südamel)',
  '(100|sada|sajaprotsendi*) ?(%|protsen[a-z]+|prossa)( [a-z]+)?',
  '(võite|võid|võib) ~ (kindel|kindlad|surmkindel) ~ olla|(võite|võid|võib) ~ olla ~ (kindel|kindlad)|(olge|ole) (täiesti |päris )?kindel(ad)?|(selles|seda) (võite|võid) (täiesti |päris )?(kindel|kindlad) olla',
  '(võin|võime|julgen|julgeme|saan|saame) ~ (vanduda|garanteerida)',
  '(võin|võime|julgen|julgeme|saan|saame|luban|lubame|kinnitan|kinnitame) ~ ((kinnitada|lubada) )?et ~ (edaspidi|enam|rohkem|alati|iga|kindlasti|kõik|järgmi*|kunagi|mitte|ükski|ühtegi|tulevikus|100|sada)',
  '(?<!(?:peaks|peab|võiks|tahame|püüame|soovime|ei|mitte) )(alati|iga kord|igal korral|edaspidi|alatiseks) ~ (rahul|rahule|õigel ajal|õigeks ajaks|õigeaegselt|kohal|kohale|minuti pealt|täpselt|täpne|laitmatu|laitmatult|puhas|perfektne|veatu|veatult|korras|korralik|ideaalne|töötab|toimib)',
  '(iga viimane kui|kõik|iga|eranditult kõik|ükski)[^.]{0,30} (jääb|jäävad|on|saab|lahkub) ~ (rahule|rahul|rahulolev*|õnnelik*|tipptasemel|laitmatu)',
  'alati ~ (rahul|rahule)',
  '(nagu kellavärk|minuti pealt|sekundi pealt|surmkindlalt|raudselt|raudpolt|mingit kahtlust|pole (mingit )?(küsimust|kahtlust)|probleeme? (enam )?ei (teki|ole|tule))',
  '(kindlasti|garanteeritult|igal juhul|kindel see|raudselt) ((teie|teil|teile|ka|homme|juba|kõik|on|õhtuks|hommikuks) )*(jõuab|kohal|ukse taga|õigeks ajaks|töötab|saabub|laekub|laheneb|käes|valmis|vaikne|vaba|korras|korda|rahul|rahule)',
  '(jõuab|töötab|saabub|laekub|laheneb|saab korda|saate|saab) (see |ta |pakk |kõik |teie |teile |juba |homme |[a-z]+ks )*(kindlasti|garanteeritult|igal juhul|raudselt|kindla peale)(?! (ka|veel|teada|üle|vastuse))',
  '(on|ongi) (see |teil |kõik |asi |ta |pakk )*(kindlasti|raudselt|igal juhul|garanteeritult) (kohal|korras|valmis|käes|teie|teil|ukse|olemas|tehtud|parandatud|töökorras)',
  '(absoluutselt|täiesti|täielikult) (vaikne|kindel|veatu|vigadeta|probleemivaba|muretu|laitmatu)',
  '(täielik|täielikku|absoluutne|absoluutset) (vaikus|vaikust|rahu|kindlus|kindlust|turvalisus)',
  '(veatult|laitmatult|perfektselt)',
  '(tolmu|mustust|viga|vigu) ainult (luubi*|tikutule*)',
]
const softened = [
  '(ei|pole) (saa|saaks|julge|hakka|oska|taha|või|tohi|suuda|tahaks) (ma |me |mina |meie |kahjuks |teile |ausalt |praegu |siin )*(väita|väitma|vanduda|vanduma|ennustada|tõotada|kinnitada|lubada|lubama|öelda|ütlema|garanteerida|tagada|uskuda)[^.?!]{0,100}',
  '(ei|mitte) (luba|garanteeri|tõota|kinnita|väida) (ma |me |teile |siiski |kahjuks )*(et|nagu|seda)[^.?!]{0,100}',
  '(lubada|tõotada|garanteerida|väita|kinnitada|öelda|tagada) (ma |me |teile |seda )*(kahjuks )?(ma |me )?ei (saa|julge|hakka|oska|tohi|või|taha|suuda)[^.?!]{0,100}',
  '(teen|teeme) kõik( (selleks|endast|meist|omalt|oleneva|sõltuva|mis|võimaliku))* et [^.?!]{0,80}',
  '(ei|pole) (saa|saaks|julge|hakka|oska|taha|või|tohi|suuda) ~ (lubada|lubama|öelda|garanteerida|kinnitada|tagada|tõotada|vanduda) (et|nagu|kas|kunas|millal) [^.?!]{0,80}',
  '(lubada|öelda|garanteerida|kinnitada|tagada) ~ ei (saa|julge|hakka|oska|tohi|või|taha|suuda) (et|nagu|kas|millal) [^.?!]{0,80}',
  '(loodan|loodame|püüan|püüame|proovin|proovime|üritan|üritame|pingutan|pingutame|soovin|soovime|usun|tahan|tahame|töötame selle nimel|hoolitsen|hoolitseme) ~ et [^.?!]{0,80}',
  '(püüan|püüame|proovin|proovime|üritan|üritame|loodan|loodame|püüaksin|püüda|proovida|tahaks* loota)',
  '(annan|anname|teen|teeme) ~ (endast|omalt poolt) ~ (parima*|kõik*)|(teen|teeme|annan|anname) ~ (oma parima|kõik endast|kõik mis|kõik selle)|(meie|minu) võimuses',
  '(ei|pole) (saa|saaks|julge|hakka|oska|taha|või|tohi|suuda|ole) ~ (lubada|lubama|öelda|ütlema|garanteerida|kinnitada|kindel|võimalik|tagada|tõotada|vanduda|anda)',
  '(lubada|öelda|garanteerida|kinnitada|tagada|lubama|tõotada) ~ (ei|kahjuks|ma ei|me ei) ~ (saa|julge|hakka|oska|tohi|või|taha|suuda)',
  '(ei|pole) (saa|saaks|julge|hakka|oska|taha|või|tohi|suuda) ~ (lubada|lubama|öelda|garanteerida|kinnitada|tagada|tõotada|vanduda) (et|nagu|kas|kunas|millal) [^.?!]{0,80}',
  '(lubada|öelda|garanteerida|kinnitada|tagada) ~ ei (saa|julge|hakka|oska|tohi|või|taha|suuda) (et|nagu|kas|millal) [^.?!]{0,80}',
  '(ei luba|ei garanteeri|ei kinnita)',
  '(nii palju kui|niivõrd kui|kui võimalik|võimaluse korral|meist oleneva*|meist sõltuva*|minust olenev*)',
  '(väldime|vältida|vähendada|ennetada|et ~ ei korduks|et ~ ei juhtuks|korduks|juhtuks|et edaspidi)',
  '(garantii|garantiiaeg|garantiikor*|garantiiremon*|garantiiosak*|garantiitöö*)',
]
const dismissal = [
  ...sacked,
  '(enam|rohkem) (teie |meie |selle )*(lapse|lapsega|lastega|rühmas|klientidega|majas|siin|meil|meie firmas|tööl|leti taga|saalis|autosse|kööki) (juurde |ega |enam |ka )*ei (tööta|tegele|tule|lähe|satu|näe|kohta|puutu|lasta|astu)',
  '(teda|ta|tema|seda [a-z]+t|[a-z]+ja|[a-z]+jat) (te |teie |me )*(enam|rohkem) (meie |siin |meil |te )*ei (näe|kohta|tööta|tule|kuule|trehva)|ei (näe|kohta|tööta) (te )?(teda|ta|seda [a-z]+t) (enam|rohkem)|(lahkumisavaldus*|uksest välja|ukse taha pane*|päevapealt|töökohast ilma|tööst ilma|kaotab (töö|koha|oma koha))',
  '(vallanda*|vallanda(n|me)|lahti (las*|lase*)|lasen lahti|laseme lahti|lastakse lahti|lasti lahti|(saab|annan|anname|sai) ~ kinga|sule sappa|kihutame minema|töölt (minema|lahti|ära)|koondame|koondatakse|(ta|tema|[a-z]+ja|[a-z]+nik) (enam |rohkem )*(meie juures|meil|siin|meie firmas) (enam )?ei tööta|kõrvaldame|kõrvaldatakse|taandame|rohkem siin ei tööta|viskame välja|lendab (lahti|minema|välja)|päevad (on )?loetud|töösuh* lõpeta*|lõpetame töösuh*|lõpetame lepingu temaga|lahkub (meilt|töölt))',
  '(ta|tema|koristaja|tehnik|kuller|töötaja|juht|teenindaja)[^.]{0,30} (ei tööta (enam )?(meil|meie juures|siin)|lastakse lahti|vallandatud|vallandatakse)',
]
const punishment = [
  '(käskkir*|karista*|distsiplinaar*|noomitus*|noomitu*|trahvi*|palgast|palgas|preemiast|lisatasust|palka (vähenda*|kärbi*|maha)|kirjalik hoiatus|hoiatuse|saab (tunda|riielda|karistada|oma karistuse|trahvi)|vastutusele (võtta|võetakse|võtame)|tõmban liistule|loen sõnad peale|saab võtta|pahandada saab)',
]
const named = [
  '(edaspidi|alati|järgmine kord|järgmisel korral|iga kord|nüüdsest|tulevikus|enam)[^.]{0,40} (ainult|üksnes|sama|kõige|parim*|kogenu*|õpilas*|praktikan*)( [a-z]+)?',
  '(teie juurde|teile) ~ (enam|rohkem|edaspidi) ~ (ühtegi|ei|ainult|sama) *',
  '(ainult|üksnes) ~ (parima*|kogenu*|kõige) ~ (koristaja*|töötaja*|tehnik*|inimes*)',
]
const gift = [
  '(kingitus*|kingi|kinki|kink|kingime|kingin|üllatuse|üllatus|meene|meeneid|meened|lillekim*|lilled|lilli|lillekimbu|šokolaad*|kommikar*|kommid|komme|tort|tordi|veini*|vein|veinipud*|šampus*|pudel*|maiustus*|puuviljakor*|kinkekott*|midagi (ilusat|head|magusat|toredat))',
]
const day =
  '(homseks|tänaseks|homme|täna|ülehomme|õhtuks|hommikuks|lõunaks|tunni (aja )?(pärast|jooksul)|kell[a-z]* [0-9]{1,2}|[a-z]+päev(aks|al)|reede(ks|l)|nädalavahetuseks|nädala lõpuks|kuu lõpuks|kolme päeva(ga| jooksul)|kahe päeva(ga| jooksul)|[0-9]+ (tööpäeva|päeva|tunni) jooksul|[0-9]+[.] [a-z]+ks)'
const ready = '(kohal|käes|kätte|valmis|olemas|korras|korda|kontol|ukse taga|kodus|tagasi|parandatud|tehtud|jõuab|laekub|saabub)'
const clock = [
  '(kindlat|kindla|täpset|täpse|konkreetset|konkreetse|valmimis|tarne|saabumis|laekumis|remondi)[ ]?(tähtaega|tähtaja|aega|aja|päeva|kuupäeva|kellaaega|kellaaja|tarneaega|valmimisaega)',
  `${day} ~ ${ready}`,
  `${ready} ~ ${day}`,
  '(homseks|laupäevaks|reedeks|pühapäevaks|esmaspäevaks|teisipäevaks|kolmapäevaks|neljapäevaks|nädalavahetuseks|juubeliks|peoks|pulmaks|pulmadeks|sünnipäevaks|pühadeks|jõuludeks)',
  '(minuti pealt|sekundi pealt|punktuaalselt|täpselt õigel ajal|täpselt kell [0-9]+)',
]

/** Promises that nobody can keep, and what keeps one honest. */
export const promises = {
  guarantee: anyOf(...neverAgain, ...guarantee),
  softened: anyOf(...softened),
  dismissal: anyOf(...dismissal, ...punishment),
  namedStaff: anyOf(...named),
  gift: anyOf(...gift),
  exactTime: anyOf(...clock),
  free: anyOf(
    '(tasuta|muidu|maja kulul|meie kulul|meie kanda|meie poolt|ilma (lisa)?tasuta|(lisa)?rahata|puhta muidu|hinnata|ei maksa (midagi|sentigi|te midagi|teile midagi)|ilma raha*|meie arvel|ei võta ~ raha|lisatasuta|maksuta|täitsa niisama|kingituseks)',
    '(teile|te|see|sulle) (see )?(midagi|sentigi) ei maksa|ei maksa (see )?(teile )?(midagi|sentigi)',
  ),
} satisfies Partial<Record<Meaning, RegExp>>

/** What a policy forbids and a reply promises. */
export const bans: Readonly<Record<BanKind, RegExp>> = {
  'never-again': anyOf(...neverAgain),
  guarantee: anyOf(...guarantee),
  dismissal: anyOf(...dismissal),
  punishment: anyOf(...punishment),
  'named-staff': anyOf(...named),
  gift: anyOf(...gift),
  extra: anyOf(
    '(lisaks|peale selle|pealekauba|ekstra|juurde|boonusena|boonuseks|täiendavalt|veel) ~ (tasuta|kink*|kingi*|soodustus*|allahindlus*|eurot|punkt*)',
    '(uhkema*|kallima*|parema*|võimsama*|suurema*|luksus*|kõrgema klassi) ~ (mudel*|toa|tuba|masin*|telefon*|pakett*|auto|klass*|versioon*|seadme*|koha*|numbritoa|sviit*)',
    '(kõik|kogu|terve|kogu ülejäänud)[^.]{0,40} (tasuta|meie kulul|meie kanda|meie poolt)',
  ),
  compensation: anyOf(
    '(hüvitis*|hüvita*|kompensatsioon*|kompenseeri*|kahjutasu*|valuraha|rahali* *|kahju (hüvita*|kinni maks*|katmi*)|maksa* ~ kinni|korvata|korvame|korvan)',
  ),
  'fixed-time': anyOf(
    ...clock,
    '(kindlat|kindla|täpset|täpse|konkreetset|konkreetse|kindel|valmimis|tarne|saabumis|laekumis)[ ]?(tähtaega|tähtaja|aega|aja|päeva|kuupäeva|kellaaega|kellaaja|tarneaega|valmimisaega|aeg|kuupäev)',
    '(valmimisaega|valmimisaja|tarneaega|tähtaega|kuupäeva|kellaaega|saabumisaega|päeva (millal|mil))',
    '(millal|mis ajaks|mis päevaks|mis päeval) ~ (valmis|kohale|laekub|jõuab|saabub)',
  ),
  // What a policy rules out in its own trade's words: a better thing for the same money, silence or closing by order.
  other: anyOf(
    '(uhkema*|kallima*|võimsama*|luksus*|kõrgema klassi|parema*) ~ (mudel*|toa|tuba|masin*|telefon*|pakett*|auto*|klass*|versioon*|seadme*|koha*|sviit*|toode*|toote*)',
    '(sulgeda|suletakse|suleme|sulen|(panen|paneme|pannakse) (?!teile|teie)[a-z]+ ~ kinni|vaikne|vaikus|vaikust|vaikseks|pannakse kinni)',
  ),
}
