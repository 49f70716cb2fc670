import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { fellowFeeling } from './fellow-feeling.ts'

/** Feelings, and words for what something is like for the one it happens to. */
const felt =
  '(pettumu*|pettunu*|pettuda|pettusite|pahamee*|paha meel|pahane|pahased|pahaseks|nördi*|viha|vihaseks|vihane|vihased|vihasta*|ärritu*|ärrita*|mure|muret|muretse*|murelik*|mures|hirm|hirmu|hirmus*|hirmuta*|kurb|kurva*|kurvaks|kurbus*|meelehär*|frustrat*|frustre*|ebamuga*|ebakind*|ebaõigla*|ülekohtu*|alandav*|alandatu*|solvav*|solvunu*|solvumi*|solvuda|solvatu*|stress*|paanika*|paaniline|ängist*|masend*|nukker|nukra*|tüdi*|väsita*|väsinu*|väsimu*|kurna*|šok*|ehmata*|ehmatus*|ehmunu*|pinge*|valus*|valu|kuri|kurjaks|häiri*|tüüta*|tüütu*|ebameeldi*|raske*|ränk|ränga*|kibe|kibeda*|kibedust|kohuta*|õudne*|õudus*|jube|jubeda*|piinlik*|ebamugavus*|häbi|häbiväär*|vastik*|halb tunne|halva tunde|paha tunne|halb olla|närvi*|närve|nutma|nutt|pisarad|lootus*|lootsite|pettekujutel*|meeleheit*|abitu*|segadus*|teadmatus*|üksi jäetud|kõrvale jäetu*|tühja tun*|keeruli*|ahasta*|ajab ~ (marru|vihale|närvi|hulluks)|marru|endast välja|süda*|õnnetu*|kehva*|šokeeri*|inetu*|haiget|riiva*|haavav*|haavunu*|haava|kole|koleda*|nõme*|häda|hädas|kahju teinud|kallis aeg|kallil ajal|usaldus*|turvatun*|ärev*|hämming*|hämmeldu*|nõutu*|tähtis teile|tähtis päev|oluline teile|tülikas|tülika*|sekeldus*|koormav*|koormus*|kaks korda|kannata*|ebameel*|kohku*|jahmu*|löök*|šokk|hoop|hoobina|pahanda*|vastumee*|õigustatud|põhjendatud|piin|piina*|õudusun*|painaja*|katsumus*|nuhtlus*|tuju|tujust|raisku|hirmul)'

/** What it cost them: waiting in vain, a spoilt day, a plan gone. */
const cost =
  '(asjata|ilmaasjata|asjatu*|tühja (sõit*|oota*|käi*)|luhta|untsus*|nurja*|nurjunu*|rikutu*|rikutud|rikkus|rikub|rikkuma|ära rikku*|magamata|unetu*|kannatada|kannatama|kannatus*|mõõt täis|kannatus katke*|üleliigse*|hätta|hädas|kaotasite|kulutasite|raiskasi*|raisatud|raisku|pool päeva|pool tundi|terve* (päev*|öö*|õhtu*)|mitu (tundi|päeva|nädalat)|ootasi*|oodata|ootama|oodanud|passisi*|passida|valmistusi*|pidupäev*|plaanid|suur päev|vaeva|vahele jäi|tegemata|jooksma)'

/** Of these, what says by itself that it was bad for somebody. */
const harsh =
  '(ränk|ränga*|kibe|kohutav|hirmus|hirmutav|valus|kurb|alandav|solvav|tüütu|häiriv|ebameeldiv|piinlik|ärritav|masendav|väsitav|kurnav|frustreeriv|pettumust valmistav|pettumusttekitav|haavav|õudne|jube|halb tunne|paha tunne|ülekohtune|ebaõiglane)'

const iKnow =
  '(mõistan|mõistame|mõistetav*|saan (väga hästi |täiesti |hästi |täielikult )?aru|saame (väga hästi |täiesti |hästi |täielikult )?aru|kujutan ~ ette|kujutame ~ ette|suudan ~ ette kujutada|võin ~ (ette kujutada|arvata)|oskan ~ ette kujutada|tean|teame|usun|usume|näen|tunnen ~ kaasa|tunneme ~ kaasa|adun|tajun|arusaadav*|loomulik*|mõistan ma|aru saada|mõista)'

const inYourPlace =
  '((teie|sinu|su) (asemel|olukorras|kohal|nahas)|(ma|mina|minagi|me|meie|ise|mind|mul|minul) ((?!(mis|kui|et|mida) )[^ ,]+ ){0,3}?(oleks|oleksin|oleksime|ajaks|vihastaks|vihastaksin|teeks|kurvastaks|pahandaks|tunneks|tunneksin|ehmataks|solvuks*)|(oleks|oleksin) ~ (mina|ma|mind|minagi|ise)|igaüht|igaühel|igaühe|igaüks|iga inimene|kes tahes|igat inimest|keda tahes)'

const guess =
  '(ilmselt|kindlasti|küllap|arvatavasti|vist|võis|võisite|pidi|pidite|pidi olema|oli teile|oli teil|on teile|on teil|teeb teile|tegi teile|teile|teil|teid)'

/** Feelings and consequences acknowledged, and what only looks like it. */
export const empathy = {
  perspective: anyOf(
    iKnow,
    inYourPlace,
    '(kujutlen|kujutleme|aiman|oskan arvata|võin vaid arvata|võib vaid|mõtlen|näib|paistab|loen välja|kuulen|tunnetan|tunnen)',
  ),
  feeling: anyOf(
    felt,
    cost,
    '(mis|milline|missugune|millise) ~ (tunne|tunde*)',
    '(kuidas|mida) ~ (tundsi*|tunnete|tunda)',
    '(tunnete|tundsite) ~ (end|ennast)',
    'kui [a-z]+ (see|selline|on|oli|teil|teile|võib|võis|tunne|päev|öö|teid|tegi)',
  ),
  empathy: anyOf(
    ...fellowFeeling,
    `[a-zõäöü]+mine (on|oli) (kõige |väga |lihtsalt |tõeline |paras )*(piin|${felt})`,
    `(teadmatus|ootamine|${felt}) on (ju |alati |vahel |sageli )*(kõige )?(hullem|halvem|raskem|hullemgi)`,
    `(on|oli) ([a-z]+ )?(lapsele|lastele|emale|isale|teile|inimesele|perele|igaühele|igale [a-z]+le|kõigile) (suur |ränk |tõeline |paras |väga )*${felt}`,
    '[a-z]{3,}(ks|ksin) (igaüks|igaüht|iga [a-z]+|minagi|ma ise|kes tahes|ka mina)',
    '(igaühel|igaüht|igaühe|kõigil) ~ (võib|võiks|saab) ~ (tuju|närv|kopp|süda|hing|meel|villand|[a-z]+ma)',
    '(päev|päeva|õhtu|aega|puhkus|nädal|nädalavahetus|puhkepäev|raha|närvid) ~ (raisku|luhta|kaduma|untsu)',
    '(päev|õhtu|öö|hommik|algus|lõpp|üllatus|kogemus|hetk|aeg|kingitus|vastuvõtt) ~ (mida|millist|nagu|mille) ~ (keegi|ükski|kellelegi) ~ (ei|pole)',
    '(pole|ei ole|polnud|ei olnud) ~ (see|päris see|sugugi see|selline [a-z]+|niisugune [a-z]+|vastuvõtt|algus|päev|õhtu|üllatus) ~ (mida|millist|mille|nagu) ~ (ootasite|lootsite|tulite|oodata|väärite|väärisite|soovisite|maksite)',
    '(mis|missugune|milline) (rumal |halb |vilets |kole |kurb |hirmus |jube |nukker |inetu |kehv |armetu |ebameeldiv )(aeg|hetk|algus|üllatus|päev|öö|õhtu|lõpp|kogemus|ajastus)',
    `${inYourPlace} ~ ${felt}`,
    `${inYourPlace} ~ (kukuks|karjuks|nutaks|läheks|keeks|ootaks)( ~ (süda|endast|kopp|hing))?`,
    `kui [a-z]+ ~ (see|teil|teile|selline|on) ~ ${felt}`,
    `(see|selline|niisugune|kõik see) ~ (on|oli|võib|võis|pidi) ~ (väga|eriti|tõesti|päris|ikka|nii|üsna|kindlasti|topelt) ${felt}`,
    `(see|selline|niisugune|kõik see) ~ (on|oli|võib olla|võis olla|pidi olema) (väga |tõeliselt |lihtsalt )?${harsh}(?! (öelda|lubada|viga|vaadata))`,
    `(teil|teile|sul|sulle) ~ (on|oli|võis|tegi|teeb|pidi) ~ ${felt}`,
    `(on|oli|võis|pidi|tegi|teeb|olla) ~ (teil|teile|teie jaoks|sulle|sul) ~ ${felt}`,
    `(kui|nii|kuidas) (väga )?(pettunu*|kurb|kurva*|pahane|solvunu*|ärritunu*|valus*|raske*|tüütu*|ebameeldi*|piinlik*|kibe*|alandav*|hirmuta*|väsita*) (te|teie|see|selline|on|oli|võib|võis|pidi|tunne|olete|olite)`,
    `${guess} ~ (pettunu*|kurvaks|kurb|pahaseks|solvunu*|haiget|endast välja|hirmu|muret|ärevaks|ebakindl*|üleliigse*|alandatu*)`,
    `(keegi ei (taha|tahaks|soovi|looda|oota|peaks)|ei (taha|tahaks|soovi|looda|oota|peaks) (keegi|ükski inimene)) ~ (end|ennast|oma|kodus|tunda|tulla|istuda|leida|oodata|kuulda|niimoodi)`,
    `ükski [a-z]+ ei (taha|tahaks|soovi|peaks) ~ (tunda|kuulda|oodata|leida)`,
    `(täielik|täiesti|igati|igakülgne) (õigus|põhjendatud|arusaadav|mõistetav) ~ (pahane|vihane|olla|pettun*|pahandada|${felt})`,
    `(teie|sinu) (pahameel|pettumus|viha|ärritus|mure|nördimus|tunded|reaktsioon) (on|oli) ~ (mõistetav*|arusaadav*|põhjendatud|õigustatud|loomulik*)`,
    `(mõistetav*|arusaadav*|loomulik*) et (te )?(olete|tunnete|oled|olite|pahandate|teil) ~ (${felt}|nii)`,
    `kui [a-z ,]{3,80} (on|oli|on see) ~ ${felt}`,
    `kogu ~ (päev|õhtu|ootus|pidu|reis|puhkus|nädalavahetus|rõõm) ~ (rikutud|untsus|läinud|kadunud|luhtus)`,
    `(päev|õhtu|ootus|pidu|reis|puhkus|nädalavahetus|rõõm|tuju|uni|plaanid|plaan) ~ (rikutud|rikkus|rikkusime|untsus|luhta|kadunud|nurjus|nurja)`,
    `(teie|te|teil) ~ (ootasite|passisite|istusite|seisite|pidite|sõitsite|raiskasite|kaotasite|kulutasite) ~ (asjata|ilmaasjata|ukse|tundi|oota*|jaoks|vaeva)`,
    `(ootasite|passisite|istusite|seisite|sõitsite|tulite) ~ (asjata|ilmaasjata|tühja)`,
    `(ei ole|pole) (mingi|mingit|ka mingi) (rõõmu|pidupäeva|lõbu|puhkus*|nali|naljaasi|puhkust)`,
    `magamata ~ (öö|ööd|ööga|öid)`,
    // anybody would
    `(igaüks|igaüht|igaühe|igaühel|igaühte|igat inimest|iga inimest|iga inimene|iga ema|iga isa|iga vanem|iga lapsevanem|kes tahes|keda tahes|ükskõik keda|ka mina|minagi|ma ise|ise ka|ma|mina|mind|minul|mul) ~ (oleks|läheks|ajaks|teeks|võtaks|viiks|paneks|kaotaks|pahandaks|pahandaksin|solvuks|solvuksin|vihastaks|vihastaksin|kurvastaks|muretseks|muretseksin|ärrituks|ärrituksin|ehmuks|tunneks|küsiks|küsiksin|imestaks|nõuaks)`,
    `(oleksin|oleks) ~ (ka |ise |samamoodi |täpselt |minagi |samuti )+(pahane|vihane|nördinud|kuri|pettunud|tige|mures|endast väljas|solvunud|ärritunud|šokis|kurb|[a-z]+nud)`,
    `(teie|sinu) (asemel|olukorras|kohal|nahas) ~ (oleks|oleksin|tunneks|tunneksin|küsiks|ootaks|[a-z]+ksin)`,
    // what a moment, of all times
    `(just|täpselt|pealegi|veel) ~ (siis|nüüd|sel ajal|sel hetkel|päeval|nädalal|ajal|enne) ~ kui ~ (vaja|vajasite|tarvis|oluline|kõige)`,
    `(kõige|väga|äärmiselt|eriti) (halvem|halval|ebasobiv*|ebasobival|sobimatul|valel|pahem) ~ (aeg|ajal|hetk*|moment*)`,
    `(viimane|ainus) asi ~ (mida|mis) ~ (vaja|vajate|tahate|tarvis|soovite|oodata)`,
    `(on|oli|jääb|jäi|jäite|olete|olite) ~ (ilma|kimpus|kimbatuses|hädas|jännis|pigis|hätta|teadmatuses|üksi|abita|murega)`,
    // the feeling named as theirs
    `(teie|sinu) (väga |nii |igati |sügav |suur |täiesti |õigustatud |põhjendatud )*(pettumus*|pahameel*|pahamee*|nördimus*|viha*|ärritus*|mure|muret|murest|meelehär*|kurbus*|hirm*|frustratsioon*|rahulolematus*|hämming*|hämmeldus*|solvumi*|häiritus*|tusk*|nõutus*)`,
    `(olete|oled|olite) ~ (mures|pahane|pettunu*|nördinu*|vihane|solvunu*|ärritunu*|häiritud|hämmingus|nõutu|segaduses|ehmunu*|endast väljas|kurb|väsinu*|tüdinu*|hirmul|õigustatult)`,
    `(teeb|tegi|ajas|ajab|teha|pani|paneb|võis|võib) ~ (muret|murelikuks|kurvaks|haiget|nõutuks|vihale|vihaseks|pahaseks|tigedaks|ärevaks|ettevaatlikuks|kahtlema|marru|endast välja|ärevust|valu|peavalu|meelehärmi)`,
    `(usaldus|kindlustunne|turvatunne|rõõm|lootus|uni|meelerahu) ~ (kadus|kaob|kõigub|kõikuma|murene*|läinud|kannatab|kannatas|saab ~ kannatada|murda*|lõhu*)`,
    `(lugeda|kuulda|näha|oodata|maksta|leida|jääda|saada|tulla|istuda|seista|taluda) ~ (on|oli|see on|see) (väga |lihtsalt |tõesti |eriti |päris |nii )*${felt}`,
    `${harsh} (on|oli|võis olla|võib olla|) ?(ilma|oodata|kuulda|lugeda|näha|maksta|leida|jääda|saada|tulla|seista|istuda|loobuda|selgitada)`,
    `(ei tee|ei ole|pole) ~ (kellelegi|kellelgi|ühelegi|kerge|kergem|lihtne|meeldiv|mugav|tore|meelt mööda) ~ (rõõmu|head|meele|oodata|kuulda|lugeda|olla|jääda|maksta|kuuldes)`,
    `(pole|ei ole) (teil |teile |kindlasti |sugugi |üldse |just )*(kerge|lihtne|meeldiv|tore)`,
    `(elu|töö|päev|plaanid|puhkus|nädal|igapäev*|õpingud|eksam*|reis) ~ (seisma|pea peale|segamini|segi|peatus|peatunud|katki|raskemaks|keeruliseks|seisab|seisavad)`,
    `(halvab|halvas|takistab|takistas|segab|segas|häirib|häiris|koormab|koormas|kurnab|kurnas|väsitab|väsitas|tüütab|tüütas|ehmatab|ehmatas|solvab|solvas|riivab|riivas|kurvastab|kurvastas) ~ (teid|teie|last|lapsi|inimest|pere|igapäev*|elu|tööd|südant|hinge)`,
    `(iga|ükski) (lapsevanem|vanem|ema|isa|omanik|inimene|klient|külaline|reisija|patsient) ~ (muretse*|tahab|tahaks|soovib|ootab|loodab|eeldab|tunneks|oleks|teab)`,
    `(tean|tunnen) ~ (seda|niisugust|sellist) ~ tunnet`,
    `(teil|tal|kliendil|inimesel|klientidel|sul) ~ mõõt ~ täis`,
    `mõõt (on |sai )?(täis|teil täis)`,
    `tunnen ~ (teile|teiega|sulle) ~ kaasa|(tunneme|tunnen) (väga |siiralt )?kaasa|kaastunne*`,
    `(on|oli) ${felt} ~ (tunne|kogemus|olukord|öö|päev)`,
    `(pettusite|jäite|olite|olete) ~ ((meis|väga|nii) )?~ pettun*`,
  ),
  notEmpathy: anyOf(
    '(mõelge|mõtle|mõtelge) (korraks |natuke |vahel )*ka (meie|minu|nende|tema|töötaja|juhi)',
    '(vabandame|vabandan|vabandust|kahju|kahetseme|kahetsen) (teid |teile |siiralt )*(kui|juhul kui)',
    '(peate|peaksite|püüdke|proovige|palun|tuleb|võiksite) ~ (mõista*|mõistke|aru saada*) (ka |ju |aga |siiski )?(meid|meie|et)',
    '(mõistke|mõistaksite|saage aru) ~ (meid|meie|et)',
    '(saan|saame) aru aga|mõistan aga|mõistame aga',
    `(saan|saame|mõistan|mõistame)[^.]{0,50} (aga|kuid|ent) (te )?(peate|peaksite|palun|meil|meie|me|ka meie|teie|te ise|kahjuks|reeglid|kord|see|selline|sellised)`,
    '(ei mõista|ei saa aru|ei tea|ei usu|ei näe)',
    '(saan|saame) (valesti|nii) aru',
  ),
} satisfies Partial<Record<Meaning, RegExp>>
