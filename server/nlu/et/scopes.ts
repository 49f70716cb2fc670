import type { Meaning } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'

/** Who, whether, on what condition; signals; policies in prose; what is no reply at all. */
export const scopes = {
  negation: anyOf(
    '(ei|ega|pole|polnud|poleks|mitte|ärge|ära(?= [a-z]+(?:ge|ta|da|le|si)( |$))|kunagi|iialgi|võimatu|ilma|keeldun|keeldume|mingil juhul|ilma et)',
  ),
  condition: anyOf('(kui|juhul kui|juhul|eeldusel|tingimusel|niipea kui|kui just|olgu)'),
  contrast: anyOf('(aga|kuid|ent|vaid|siiski|ometi|samas|ehkki|kuigi|paraku)'),
  companySubject: anyOf(
    '(ma|mina|minu|me|meie|meil|meilt|mul|firma|ettevõte|osakond|juht|juhataja|juhataja ise|koristaja|tehnik*|kuller|kolleeg|meeskond|tiim|spetsialist|meister|klienditugi|raamatupidamine|ladu|laos|retseptsioon|administraator|objektijuht|hooldus|õpetaja|arst|treener|[a-z]+juht)',
  ),
  customerSubject: anyOf('(te|teie|teil|teid|teile|sa|sina|sul|sind|klient)'),
  brushOff: anyOf(
    '(võtame|võtan|võetakse) ~ (teadmiseks|arvesse)',
    '(edastan|edastame|edastasin|edastasime|edastatud|saadan edasi|annan edasi|anname edasi|suuname edasi|suunan edasi) *',
    '(anname|annan|saadame|saadan) ~ edasi',
    '(teie|sinu|iga) ~ (arvamus|tagasiside|kiri|pöördumine|kaebus|klient) ~ (on )?(meile |meie jaoks )?(väga )?(oluline|tähtis|kallis)',
    '(registreeritud|registreerisime|registreerisin|menetlusse|vaadatakse läbi|läbivaatamisele|saabumise järjekorras|kehtivale korrale|kätte saadud)',
    '(vaatame|uurime|vaatan|uurin) (asja|asjasse|olukorda|seda|mis)',
    '(tegeleme|tegelen) ~ (sellega|asjaga|probleemiga|teemaga|teie)',
    '(kirjutage|helistage|pöörduge|tulge) (hiljem|uuesti|homme|teisel ajal)',
    '(info|vastused|juhend|tingimused|täpsem info) ~ (kodulehel|veebilehel|kkk)',
  ),
  declines: anyOf(
    '(ei|kahjuks|pole) (saa|saaks|või|tohi|ole|oleks|suuda|julge|hakka) ~ (võimalik|lubada|lubama|pakkuda|anda|teha|vastutada|tagastada|hüvitada|kinnitada|tühistada|nõustuda|täita|lubatud|vastu võtta|maksta|kompenseerida|garanteerida)',
    '(lubada|pakkuda|anda|teha|tagastada|hüvitada|kinnitada|tühistada|vastutada|nõustuda|täita|maksta|garanteerida|kompenseerida) ~ (ei|ma ei|me ei|kahjuks ei|pole) ~ (saa|või|tohi|suuda|julge|hakka|kuulu)',
    '(me|ma)? ?(kahjuks )?(ei|mitte) (paku|luba|tagasta|hüvita|kompenseeri|täida|vaheta)',
    '(pole|ei ole) ~ (võimalik|võimalust|ette nähtud|lubatud|minu võimuses|õigust|minu pädevuses)',
    '(rohkem|enam|suurem*|üle minu|üle meie) ~ (kui|volituste|õiguste|mul|ma|me) ~ (tohin|tohib|võin|saan|lubatud|lubada|pakkuda)',
    '(ei kuulu) ~ (praktika|hulka|hüvitami*|tagasta*|tühista*)',
    '(keeldun|keeldume|lükkame tagasi|lükkan tagasi|jätame rahuldamata)',
  ),
  admitsFault: anyOf(
    '(meie|minu|meil|mul) ~ (viga|vea|eksimus|süü|korralduse viga|hooletus|hooletuse|lohakus*|tegematajätmi*)',
    '(viga|süü|eksimus|vastutus) ~ (on|oli|jäi|lasub|langeb) ~ (meie|meis|meil|minu|minus|meeskonnal)',
    '(eksisime|eksisin|ebaõnnestusime|vedasime ~ alt|vedasin ~ alt|jätsime ~ hätta|tegime ~ (vea|valesti)|tegin vea|oleksime pidanud|oleksin pidanud|võtan ~ vastutuse|võtame ~ vastutuse|enda kapsaks|võtan ~ omaks)',
    '(teil|sul) on ~ õigus',
    '(nii|see|selline|niimoodi) ~ ei (tohi|tohiks|peaks|oleks tohtinud) ~ (olla|juhtuda|käituda|käia|kohelda)',
  ),
  blamesColleague: anyOf(
    '(koristaja|töötaja|õpilane|praktikant|kolleeg|tüdruk|poiss|kuller|kulleri*|tehnik|juht|bussijuht|teenindaja|administraator|kokk|vahetus|ladu|raamatupidamine|õpetaja|ta|tema) ~ (unustas|eksis|ei viitsinud|on laisk|on uus|ei oska|ei osanud|tegi vea|ajas segi|keeras|jättis|magas|andis vale|on alles õpilane|hooletu|lohakas|süüdi|süü|käitus)',
    '(koristaja|töötaja|kolleegi|kulleri|tehniku|juhi|tema|lao|praktikandi|õpilase) (süü|viga|eksimus|lohakus|hooletus)',
  ),
  boundary: anyOf(
    '(palun|paluksin|palume) ~ (ilma solvanguteta|solvanguid|viisaka*|lugupida*|solvamata|sõimamata|viisakaks|rahulikult)',
    '(aitan|aitame|vestlen|räägin|jätkan|jätkame) ~ (hea meelega|meelsasti|heal meelel|teid) ~ (aga|kuid|kui|siis) *',
    '(solvangud|solvavaid|sõim|sõimu|roppus*|ropendami*) *',
  ),
  letsGo: anyOf(
    '(mõistan|mõistame|saan aru|saame aru|arusaadav) ~ (kui|et) ~ (lahku*|teise firma|teine firma|teise teenus*|konkurent*|mujale|ei soovi enam|katkest*|lõpet*|otsite|valite|lähete|pöördute mujale|kui soovite lepingu)',
    '(ei hoia|ei hakka ~ hoidma|ei takista|austan ~ otsust|austame ~ otsust|soovin ~ leida ~ parem|lepingu (saame|saab) lõpetada|lõpetame lepingu (trahvita|tasuta))',
  ),
  handsOver: anyOf(
    '(suunan|ühendan|annan|edastan|anname|suuname|kutsun) ~ (juhatajale|juhile|kolleegile|osakonnale|osakonda|juhi|juhataja|kolleegi|spetsialisti|spetsialistile|personaliosakonnale|edasi|üle)',
    '(juhataja|juht|kolleeg|spetsialist|osakond) ~ (võtab|helistab|kirjutab|vastab|tegeleb|võtab üle)',
  ),
  asksToWait: anyOf(
    '(üks|palun|oota*|oodake) (hetk|hetke|minut|moment|moment palun)',
    '(hetk|hetke|momendikene|momendike|sekund|minutike|minut)( palun| üks)?(?=[,.!]|$)',
    '(oodake|oota|ootaksite|kannatage|andke mulle) (palun )?(hetk|hetke|veidi|natuke|minut*|viis minutit|mõni minut|pisut|paar)',
  ),
  prohibition: anyOf(
    '(ei tohi|ei või|ei saa|ei ole lubatud|pole lubatud|pole võimalik|keelatud|ei lubata|ei luba|mitte lubada|ei anta|ei maksta|ei pakuta|ei hüvitata|ei tagastata)',
    '(lubada|pakkuda|anda|teha|öelda|nimetada|siduda|võtta) ei (tohi|või|saa)',
    '(otsustab|annab|teeb|lubab) (ainult|üksnes|vaid)',
    'rohkem kui',
  ),
  permission: anyOf('(võib|võivad|tohib|tohivad|saab pakkuda|saab|on lubatud|on võimalik|lubatud on|kuni)'),
  machine: anyOf(
    '(ignoreeri|eira|unusta|ignoreerige) ~ (juhis*|eelnev*|instruktsioon*|reegl*|käsk*|kõik*|varasem*|oma)',
    '(sa oled|oled|te olete|olete) ~ (tehisintellekt|robot|keelemudel|ai|masin|chatbot|juturobot|programm|mudel)',
    '(anna|andke|pane|pange|kirjuta) ~ (täispunkt*|maksimum* punkt*|100 punkti|kõik punktid|parim hinne|hindeks|täielik punktisumma)',
    '(süsteemijuhis*|süsteemiviip*|süsteemprompt|system prompt|prompt|promptis)',
    '(märgi|märkige|hinda|hinnake) ~ (kõik|see vastus|reeglid) ~ (täidetuks|õigeks|täielikult|maksimaalselt|täidetud)',
    '(hindaja*|hindajana|assessor|evaluator)',
  ),
  checklist: anyOf(
    '(jää|jään|jääge|jääda) rahulikuks|säilita rahu',
    '(selgita|selgitan|selgitada) välja ~ (mis|faktid|asjaolud)',
    '(ole|olen|olla) (hea )?kuulaja|kuula (klienti|ära)|kuulan klienti',
    '(täna|tänan|tänada) klienti( ~ kaeba*)?',
    '(ole|olen|olla) empaatili*|empaatia',
    '(vabanda|vabandada) (siiralt|kliendi)',
    '(ära|mitte) (süüdista|vaidle|tülitse|süüdistada|vaielda)',
    '(tee|paku|pakun) ~ (ettepanekuid|lahendusi|lahendus)( vea)?',
    '(ära|mitte) (anna|anda) ~ lubadus*',
    '(kaasa|kaasan|kaasata) klien*',
    '(hakka|tegutse) kohe( tegutsema)?|tegutse kohe',
    '(kontrolli|kontrollida) ~ (et )?probleem ~ lahenda*',
    '(ära|mitte) (sinata|sinatada)',
    '(lõpeta|lõpetada) kontakt ~ viisakalt|tervita(da)? klienti',
  ),
  shrug: anyOf(
    '(?<=^[^a-z]*)(ei tea|mdea|ma ei tea|ei oska (öelda|vastata)|pole aimugi|xyz|suva|savi|misasi|midagi|ah ei tea|ei viitsi|kes teab|mis iganes)(?=[^a-z]*$)',
  ),
  consent: anyOf(
    '(sobib|sobiks|sobivad|passib|passiks|kõlbab|kõlbaks|nõus|jääb nii|lepime nii|teeme nii|on nii hea|oleks see hea|mis te arvate|ok|rahul)',
    'kas (me )?(võin|võime|tohin|tohime|võiksin|võiksime)',
  ),
} satisfies Partial<Record<Meaning | 'shrug' | 'consent', RegExp>>
