/** What it was like for the customer, said in any trade's words. */

const bad =
  '(pettumus*|pahame*|nördi*|vihasta*|vihaseks|ärrita*|närviliseks|murelikuks|kurvaks|kurvasta*|ahasta*|meeleheit*|marru|tigedaks|tusaseks|mõru*|haiget|hirmu|ärevaks|ebakindlaks|endast välja|rööpast välja|rivist välja|tuju|meele|meelt|hinge täis|päeva ära|kopsu üle maksa|harja punaseks)'
const dreadful =
  '(õudne|kohutav*|vastik|jube|hirmus|kole|nadi|nõme|ränk|valus|raske|alandav|tüütu|masendav|kibe|nukker|piinlik|ebameeldiv|kurnav|väsitav|närvesööv*|häiriv|solvav|ebaõiglane|hirmutav|frustreeriv|lausa piin|kurb|haavav|ärritav|pettumust valmistav|ülekohtune|ängistav|trööstitu)'
const would =
  '(ajaks|rikuks|teeks|paneks|viiks|võtaks|lööks|murraks|solvaks|ehmataks|vihastaks|kurvastaks|hirmutaks|ärritaks|tekitaks|muudaks|kurnaks|väsitaks|häiriks|jahmataks|pahandaks|nördiks|solvuks|muretseks|nutaks|plahvataks|läheks (endast|närvi|tigedaks|vihaseks))'
const anyone =
  '(igaüht|igaühe*|igaüks|igaühel|iga inime*|iga [a-z]+t|kõige rahulikuma*|kedagi|keda tahes|kelle tahes|kellel tahes|ükskõik keda|mindki|minugi|minagi|ka mind|ka minu|ka mul|ka mind|endalgi|mul endal|mulgi|ka pühaku*|ka kivi*)'

export const fellowFeeling: readonly string[] = [
  // past imagining
  '(ei kujuta|ei suuda|ei oska|on raske|raske|võimatu|ei saa) (ma |me |isegi |ette |endale )*(ettegi|ette kujutada|ettegi kujutada|isegi ette|kujutada)',
  '(kujutan|kujutame|kujutlen|suudan|oskan|võin|võib) _ (ette|kujutada|arvata|aimata)_ (mida|mis tunne|kuidas|kui|milline|missugune|kui võrd)',
  'mida (te |teie |sa |see |võis |[a-z]+ )*(_ )?(pidite|pidid|pidi|võisite|võis) (läbi |üle |tunda|tundma|taluma|kannatama)|(pidite|pidid) (läbi|üle) elama|läbi elama (pidite|pidi)',
  '(kuidas|mida|kui [a-z]+lt?) (te |teie |sa |end |ennast |tema )*(tundsite|tundsid|tunnete|tundma)|(te |teie |end |ennast )(tundsite|tunnete) (end |ennast )?(petetu*|tühja*|alandatu*|üksi|abitu*|[a-z]+na)',
  // no wonder
  '(ei imesta|pole ime|ei ole ime|ei pane imestama|ei pane imeks|arusaadav|mõistetav|loomulik|inimlik|õigustatud|õigus) (on )?(sugugi |üldse )?(et|kui) (te|teid|teil|teie|see teid|see teie|sa|sul|sind|inimene|pärast|niisugune|selline)(?! (soovite|tahate|ootate|küsite|ostsite))',
  '(teil|tal|sul) on (täielik |igati |kõik |täis )*(õigus|põhjus) (olla )?(pahane|vihane|pettunud|nördinud|tige|pahandada|vihastada|nördida|ärrituda|muretseda|kuri|solvuda)|täie (õigusega|õiguse) _ (tige|pahane|vihane|kuri|nördinud|pettunud|solvunud)|(õigusega|põhjusega) (tige|pahane|vihane|pettunud|nördinud|mures)',
  '(te|teie|sa|ta) (olete|oled|on|olite) (praegu |kindlasti |väga |nii |ilmselt |enda peale ka |igati )*(kurnatud|löödud|paanikas|šokis|hirmul|hädas|ahastuses|murelik|kuri|õnnetu|jõuetu|alandatud|petetud|solvatud|haavatud|tüdinud|ehmunud|nõutu)',
  // it would do so to anyone
  `${would} _ ${anyone}`,
  `${anyone} ${would}`,
  `${anyone} _ ${would} _ ${bad}`,
  `${would} _ ${anyone} _ ${bad}`,
  `(ajab|teeb|paneb|viib|rikub|võtab|ajas|tegi|pani|viis|võttis|rikkus) (kindlasti |ka |kõige |vist |ilmselt )*${anyone} _ (${bad}|ära|meelest)`,
  `(ehmatab|ehmatas|solvab|solvas|kurnab|väsitab|häirib|ärritab|hirmutab|kurvastab|vihastab|haavab|riivab|masendab|teeb haiget|valmistab pettumust|tekitab meelehärmi) (ka |kindlasti |iga |kõige )*(igaüht|kõiki|inimest|kedagi|igaühte|teid|ema|isa|[a-z]*vanemat)`,
  '(ei|poleks) (julgeks|jaksaks|tahaks|suudaks|peaks|kannataks|rõõmusta|rõõmustaks|naerataks|jääks rahulikuks) (enam |ka |küll |meist |mitte )*(keegi|kedagi|kellelgi|ükski|ükskõik kes)',
  '(keegi|ükski [a-z]+) (meist )?ei (peaks|tahaks|julgeks|jaksaks|suudaks|kannataks|sooviks|taha|soovi|looda) _ [a-zõ]+(ma|da|ta|lla|nna)(?![a-z])(?! (vastutama|töötama|käituma))',
  // what it is like
  `${dreadful} (on |oli |võis olla |võib olla )_ [a-zõäöü]{2,}(da|ta|lla|nna|rra)(?![a-z])(?<!(lugeda|kuulda|öelda|tunnistada|lubada|vaadata|teada|vastata|uskuda|mõista))`,
  `[a-z]+(da|ta|lla|nna) _ (on|oli|võis olla|on kindlasti) (väga |lihtsalt |tõesti |kindlasti |eriti |päris |kahtlemata )*${dreadful}`,
  `(on|oli) (see )?[a-z]{2,}le (väga |tõesti |kindlasti |lausa )*${dreadful}`,
  `(on|oli) (see )?(väga |tõesti |eriti |täiesti |päris )*${dreadful} (tunne|hetk|kogemus|hommik|öö|päev|õhtu|olukord|üllatus|uudis|aeg)`,
  `kui (nadi|hull|sant|vilets|kehv|paha|nõme|jama|mage|kurb|raske|jube|kole|valus|närvesööv|solvav|tüütu|ebameeldiv|väsitav|petetuna|alandav|masendav|üksi|abituna|tähtis|kallis) (see|seal|teil|teile|te|on|oli|võis|võib|teie)`,
  '(teeb|tegi|ajab|ajas|võttis|võtab|rikkus|rikub|pani|paneb|viis|viib) (kindlasti |teil |teie |iga inimese |see |ka )*(meele|tuju|meelt|olemise|südame|hinge) (mõruks|ära|rikki|kurvaks|raskeks|haigeks|täis|ruttu)|meele? (mõruks|kurvaks|härdaks|mustaks)',
  '(küllap|ilmselt|kindlasti|vist|arvan et|usun et|tean et|näen et|kuulen et) (te |teie |sa )?(süüdistate|muretsete|kardate|tunnete|pettusite|ehmusite|kartsite|muretsesite|tundsite|väsisite|olite (mures|hirmul|endast|pahane))',
  '(see|seda|sellest|too|niisugune|selline|säärane|sellist) (hirm*|ehmatus*|pettumus*|alandus*|valu|valust|teadmatus*|häbi|kibedus*|nördimus*|solvang*|tunnet|tundest|tunnet|ängi|ülekoh*)(?! (tekitada|võimalda))',
  'pärast (sellist|säärast|niisugust|niisuguse|sellise|seda) (ehmatus*|pettumus*|öö*|päeva*|kogemus*|sõitu|ootamist|hirmu|hommikut|õhtut|üleelamis*)',
  'saan (nii |väga |hästi |sellest )*(aru|teie|su|sinu) _ (tujust|tundest|pettumusest|vihast|murest|hirmust)|(aru|mõistan) (su|sinu|teie) (tuju*|tunne*|viha|hirm*)',
  '(mõistan|saan aru|tean|usun) (et )?_ (teile|teie jaoks|emale|lapsele|sulle|teil) _ (päeva |kõige )*(tähtis|tähtsam*|kallis|kalleim|armas|oluline|eriline|ainus|mälestus|suur asi)',
  '(on|oli) mälestus (mida|millest)|(asendamatu|hindamatu|südamelähedane) (mälestus|ese|asi)|(armsa|kalli|lähedase) [a-z]+ (kaotus*|kaotami*)',
  '(kops|kopp|süda|närv|hing|mõõt|harja*) (on |läheb |lähevad |läks |ees |täis |üle )+(_ )?(maksa|täis|katki|mustaks|valutab|ees)|kops(u)? üle maksa|harja punaseks|katkeb kannatus|kannatus katke*',
  '(pandi|panime|panid|jäeti|jätsime) teid _ (piinlikku|rumalasse|keerulisse|ebameeldivasse|täbarasse|hätta|üksi|alandavasse)',
  'oleks (te |selle |sel |ajaga |jõudnud )*(jõudnud|saanud|võinud) _ aga (te|teie) (olete|pidite)',
  '(jäi|jäite|jääb|pidite|pidi) _ (muretsema|kartma|hirmu tundma|närveerima|nutma|pisara*|teadmatusse|hätta|ilma uneta|hirmuga)',
]
