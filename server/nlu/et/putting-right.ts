import type { RemedyKind } from '#contract/understanding.ts'

const craftsman =
  '(restauraator*|tisler*|meist[a-z]+|tehniku?|spetsialist*|[a-z]+tehnik[a-z]*|[a-z]+meist[a-z]+|elektriku?|torumehe?|torumees|lukksepp|luksepa|remondimehe?|hooldaja|paigaldaja)'
const pay = '(tasun|tasume|maksan|maksame|katan|katame|korvan|korvame|hüvitan|hüvitame|tasuda|katta|korvata|hüvitada)'
const sum = '([0-9.,]+ ?(eurot|euro|€|eur|euri)|(kaks|kolm|neli|viis)sada)'
const bring =
  '(toob|toome|toon|saadan|saadame|viin|viime|panen|panin|paneme|annan|anname|saate|saaksite|saad|ostan|ostame|otsin|otsime|valmistame|küpsetame)'

/** Remedies beyond the commonest words: money on its way, people put on a list, things brought, lengthened, stopped. */
export const puttingRight: Readonly<Partial<Record<RemedyKind, readonly string[]>>> = {
  refund: [
    `${sum} _ (tagasi|kontole|kontol)`,
    `(tagasi|kontole|kontol) _ ${sum}`,
    '(raha|summa|tasu|[a-z]+raha|[a-z]+kulu|[a-z]+kulud|[a-z]+tasu|[a-z]+summa|ettemaks|enammakst[a-z]+) _ (kontol|kontole|tagasi|teele|makstakse välja)',
    '(kontol|kontole) _ (raha|summa|tasu|[a-z]+raha|[a-z]+kulu)',
    '(tagastus|tagastamine|tagasimakse|ülekanne|tagasikanne) (on |sai |_ )(tehtud|vormista*|vormistati|kinnita*|teel|teele|algata*)',
    '(saate|saaksite|saad|saab|jõuab) _ (raha|summa|tasu|[a-z]+raha)(?! (eest|pärast))',
  ],
  compensation: [
    `${pay} _ (kulu*|kulud|sõidu*|takso*|söögi*|visiidi*|remon*|parandus*|pesu*|pesula*|prillid|kinni|tšeki*|arve alusel|kuni [0-9]+|[0-9]+)`,
    `(eest|ulatuses|kulud|kulu) (_ )?${pay}`,
    '(kindlustus|kindlustusselts) (maksab|katab|hüvitab|korvab|tasub) *',
  ],
  replace: [
    `${bring} _ (õige|õiged|õiget|uue|uued|uute|puuduva*|terve|terved|varu[a-z]+|laenu[a-z]+|värske|värsked|asemele)(?! (arve|aja|aeg|info|vastuse))`,
    '(uus|uued|õige|õiged|teine|laenu[a-z]+|varu[a-z]+) ([a-z]+ )?(on |ootab |ootavad |juba )+_ (valmis|kõrvale|kõrval|leti|ootamas|teele|teel|kulleri*|pandud|poes)',
    '(õige|õiged|uus|uued) [a-z]+ (tuleks|tuleb|jõuab|saadaks|saadetakse|tuleks saata)',
    '(ümber|välja) _ (uue|uuema|teise|pro) [a-z]+ vastu',
  ],
  repair: [
    '(liimib|liimime|liimin|parandab|parandame|õmbleb|õmbleme|lihvib|lihvime|värvib|värvime|keevitab|kinnitab) _ (ära|jala|ukse|klaasi|kokku|korda|tagasi|külge|terveks|selle|asja)',
    `${craftsman} _ (tuleb|käib|parandab|teeb|vahetab|liimib|kinnitab|paigaldab)`,
    `(saadan|saadame|kutsun|kutsume|tellin|tellisin|palun|panin kirja) _ ${craftsman}`,
  ],
  inspect: [
    '(ta|tema|[a-z]+ja|[a-z]+ik|[a-z]+tor|[a-z]+er|[a-z]+juht) (vaatab|tuleb ja vaatab|hindab|mõõdab) (selle |kapi |asja |[a-z]+ )*(üle|järele|ise|kohapeal)',
    '(soovib|tahab|tahaks|sooviks|ootab) _ (teie|teilt|teiega|sinu) _ (vabandada|vabandust paluda|andeks paluda|kohtuda|rääkida)',
    'lisa(valvur|töötaja|inimes|õpetaja|meeskon|personal|valve)[a-z]*',
  ],
  rebook: [
    '(panen|paneme|panin|kirjutan|kirjutasin|võtame|võtan|võtab|võtavad|võetakse|saavad|saame|saab|suudame) (su|teid|sind|teie nime|ta|lapse|ema) _ (kirja|valvesse|vahele|vastu|nimekirja|järjekorda|rühma|varasem*|võtta)',
    '[0-9]{1,2}([.:][0-9]{2})? (on |oleks |homme |täna |juures |aeg )*(veel )?(vaba|mõeldav|saadaval|olemas|kirjas)',
    '(aeg|koht|tund|laud|tuba|rada|nimi) (on |juures |teile |teie |_ )*(vaba|kinni pandud|broneeritud|kirjas|teie nimel)',
    '(leiame|leian|leidsin|otsime) _ (koha|aja|võimaluse|ruumi|asendaja)',
    '(tulge|astuge|tule|astu) (mõnel|homme|täna|reedel|[a-z]+päeval|ükskõik|hommikul|õhtul)',
  ],
  other: [
    '([a-z]+kaar[a-z]+|liikmesus*|pileti*|lepingu*|kehtivus*|tähtaeg*|laenutus*) _ (lisatakse|lisame|lisan|pikenda*|pikeneb)',
    '(lisame|lisan|lisatakse|pikendame|pikendan|pikendada) _ (päeva|nädala|kuu|korda|võrra)',
    '(panen|peatan|peatame|külmutan|külmutame|paneme|lõpetan|lõpetame|katkestan) _ (pausile|ootele|seisma|[a-z]*makse|[a-z]*tasu|arved)',
    'eraldi (pes*|kot[a-z]*|kast*|ruum*)|oma kotis',
    '(pilt|töö|remont|koristus|hooldus|saatmine|transport|see|kõik|[a-z]+) (on|jääb|tuleb|tehakse|saab) (teile |teie |su |sulle |jaoks )*(tasuta|niisama|meie kulul|maja kulul|maja poolt|meie kulu)',
    'raha (selle eest |me )?ei (võeta|küsita|võta)|ei maksa (teile |sulle )?midagi',
    '(omalt poolt|juurde) _ (paneme|lisame|anname|panen|lisan) _ [a-z]+|paneme (omalt poolt |meie poolt )[a-z]+',
    '(osamaks*|järelmaks*|maksegraafik*|maksepuhkus*|maksepikendus*)|(jagada|jagame|jagan) _ (kuu|osa|osadeks) peale|kuu peale (ära )?jaga*',
    '(koopia|koopiad|varukoopia) (_ )?(kettale|mälupulgale|teha)|kopeeri(n|me|da)',
    '(homsest|tänasest|alates homsest|edaspidi) (lähevad|läheb|pestakse|tehakse|pannakse|hoitakse|on) (ema |teie |teil |asjad |[a-z]+ )*(eraldi|oma|omaette|isiklik)',
    'kõik _ (rada|kohad|toad|[a-z]+) sinu päralt',
  ],
  'correct-bill': [
    '(jääb|jätame|jätan|teeme|tuleb|parandame|parandasin|parandada) arve(ks)? [0-9]+|arve* (on |jääb )?[0-9]+ (eurole|euroni|euro peale)|arve* [0-9]+ (eurole|euroni|euro peale)',
    'arve (parandus|parandamine|ümberarvestus) (on |_ )',
    'hinnavahe (jätame|jääb|katame|võtame) _ (meie|enda)',
  ],
}
