/** Fault found with the customer and their account doubted, by what it means rather than by trade. */

const role =
  '(klient|ostja|saaja|reisija|sõitja|patsient|külaline|tellija|omanik|kasutaja|lapsevanem|vanem|lähedane|omaksed|elanik|külastaja|esitaja|maksja|tarbija|üürnik|liige|saatja|ujuja|pakkija)'
const ofRole =
  '(kliendi|ostja|saaja|reisija|sõitja|patsiendi|külalise|tellija|omaniku|kasutaja|lapsevanema|lähedaste|omaste|elaniku|külastaja|esitaja|maksja|tarbija|üürniku|liikme|saatja|teie|sinu|teie enda)'
const duty =
  '(kohustatud|vastutab|vastutav|kohustub|peab|peaks|pidi|pidanuks|kannab|arvestab|veendub|hoolitseb|teadlik|nõustunud|arvestanud)'
const infinitive = '[a-zõ]{2,}(da|ta|lla|nna|rra|tta)'

export const faultFinding: readonly string[] = [
  // what a customer has to do, and bears
  `${role} (on |ise |ju |alati |ka )*(?!peab _ (saama|tundma|olema (rahul|kindel)))${duty} _ [a-z]+(ma|tud|nud|eest|ise)`,
  `on ${role} (ise |ju )*(kohustatud|vastutav|teadlik|nõustunud|arvestanud)`,
  `${role} _ (sellega |selle teadmisega |teadmisega |riskiga )+(arvestanud|nõustunud|arvestama|nõustuma)`,
  `(eest|osas) (vastutab|vastutavad|vastutate|vastutad) (ainult |üksnes |alati |ise |ikka )*(${role}|te |teie|ise|sa )`,
  `(tagajärg|tagajärjed|vastutus|risk|riisiko|kahju|viivis) (jääb|jäävad|lasub|langeb|langevad|on) (alati |ikka |ise )*${ofRole} (kanda|enda|õlul|õlgadele|vastutada|riisiko|peale)`,
  `${ofRole} (kanda|riisikol|vastutada|kohustus|ülesanne|hooleks)(?! _ (jää|ei))`,
  `(tasub|tasuks|tuleb|tuleks|oleks mõistlik|on mõistlik|oleks arukas|maksab|maksaks) (üldiselt |alati |ikka |ju |siiski |ka |lihtsalt )*(ise|enne|varem|edaspidi|hoolikamalt|tähelepanelikumalt|täpsemalt|varakult|aegsasti|õigel ajal|eelnevalt|sellises|sellise|sellisel|üldiselt|kaasa|valida|tellida|arvestada|lugeda|jälgida|veenduda|tutvuda|varuda) (?!(me|tunnistada|vabandada|öelda) )_ ${infinitive}`,
  `(tasub|tasuks) (üldiselt|alati|ikka|ise|siiski) (varem |enne |ise )*${infinitive}`,
  `kui (reisijal|kliendil|ostjal|patsiendil|külalisel|inimesel|teil|sul) (on |oli )(vaja|soov|tähtis|kiire|kindel) ~ (tuleb|tuleks|tasub|peab|peaks) [a-z]+`,
  // what sensible people do
  '(kõik|iga) (mõistlik*|normaal*|täiskasvanu*|arukas|arukad|korralik*|tark|targad) (inime[a-z]+|kliendi*|reisija*|ema*|isa*)? ?_ ([a-z]{3,}vad|teeb|oskab|teab|saab)',
  'nii (teevad|teeb|on teinud) (kõik|iga|enamik|teised|mõistlik*)|(inimesed|emad|isad|vanemad|reisijad|patsiendid|kliendid|külalised|omanikud|tarbijad) [a-z]+vad (tavaliselt|üldiselt|enamasti|harilikult|ju|reeglina)',
  '(sellise|niisuguse|säärase|selle) [a-z]+ga (pöördutakse|tullakse|helistatakse|minnakse|oodatakse|lepitakse)',
  '(tavaliselt|harilikult|üldiselt|reeglina|mujal) [a-z]+(takse|dakse|akse) (?!teile|teie|teid|raha)',
  '(enamasti|tavaliselt|reeglina|lõpuks|sageli|tihti) (selgub|tuleb välja|ilmneb|osutub) _ et',
  // perhaps it was them
  '(äkki|ehk|võib-olla|vahest|ega) (see |ta |ema |isa |laps |teil |siiski |hoopis |mitte |ka )*(jäi|oli|on|jätsite|panite|läks|sattus|kukkus|olite) _ (ise|juba|varem|enne|teil|kodus|peale|lahti|sisse|lapsed|keegi|hoopis|valesti|vales|vale|teie)',
  '(kas|ega) (te|teie|sa) (siis |ju )*(_ )?(ikka|üldse|päriselt) _ [a-z]+(site|sid|nud)(?=[ ,.?!]|$)',
  '(kas|ega) _ (te|teie|sa) (selle |seda |meie )*(ikka|üldse|mitte ise|hoopis|ise) [a-z]+(site|sid|nud)',
  '(küllap|vist|ilmselt|pigem|äkki|ehk|võib-olla) (te |teie |sa )?(_ )?ise (midagi |enne |ka |hoopis |valesti |talle )*',
  '(küllap|vist|ilmselt|äkki|ehk|võib-olla|ju) [a-z]+(site|sid) (talle |temale |te |teie |ise |ka |enne |midagi |sellele )*(ise|enne|valesti|halvasti|midagi)',
  'teie (enda )?(laps|lapsed|koer|kass|ema|isa|abikaasa|mees|naine|külalised) (_ )?(tegi|tegid|lõhkus|lõhkusid|ise|ajas|ajasid|pani|panid|unustas)',
  '(ise|enne) (nähvasite|karjusite|ütlesite (talle )?halvasti|solvasite|provotseerisite|tormasite|kiirustasite|ärritasite)|(nähvasite|karjusite|solvasite) (te )?(talle |tema |meie )*(ise|enne)',
  '(tundub|paistab|näib|jääb mulje) et (te |teie |sa )?(ise |lihtsalt |hoopis )*(?!oota|pidi|tund|pettu|saite|jäite|olite|kaot)[a-z]+(site|sid)(?![a-z])',
  'ega (see|ta|teie|seal|neil) _ (vist|ju|enne|varem|ka) _ [a-z]+nud',
  '(võis|võisid|oleks võinud) _ (kes iganes|ükskõik kes|keegi teine|igaüks|kelle iganes)',
  '(seega|järelikult|niisiis) (oli|on|olid|olete|olite) _ (teie|sinu) (enda |oma )?(otsus|hinnangul|valik|soov|vastutus|mure|teha)|(teie|sinu) (enda|oma) (otsus|valik|soov|tahtmine)(?= ?[.,!]|$)',
  'olete (selle |akti |lepingu |arve |tingimustega |kauba |ise |juba |märkusteta )*(märkusteta |allkirjaga )?(allkirjastanud|kinnitanud|vastu võtnud|heaks kiitnud)',
  'iga [a-z]+ (peaks|peab) (siiski |ju |ikkagi |ise )+[a-z]+ma|iga [a-z]+ (peaks|peab) (ise )?(mõistma|teadma|arvestama|aru saama)',
  'keda (ma|me|mina) (nüüd |siis |siin )*(uskuma|pean|peame|usun)|keda (nüüd |siis )?uskuda',
  'oleneb mida (te|teie|sa) _ (nimetate|peate|silmas|mõtlete|nimetad|pead)',
  'ei saa (me |ma |meie )?(selle |seda |teie |sellist )*(toimumist|juhtumit|väidet|lööki|sündmust|juttu)? ?(kinnitada|tõeks pidada|arvesse võtta)',
  'mis (teid |sind |siis )*(sunnib|sundis)( _ just)?',
  '(tema|nende|meie|töötaja|juhi|kulleri) (olukorda|seisukohta|poolt) (võiks|tuleks|peaks) (ka |siiski )*(mõista|näha|arvestada|mõistma)',
  '(ära|ärge) (te |sa )?(nii palju |nii |üle |asjata |ilmaasjata )*(närveeri*|võimenda*|puhu*|paisuta*|dramatiseeri*|mõelge üle|liialda*)',
  'lugemisosku*|mõni (inimene|teine|klient) (oskaks|suudaks|mõistaks|oleks)',
  'kui (te |teile |meie |see |siin )*(_ )?ei (rahulda|meeldi|kõlba) _ (lepingu*|võite|leidke|minge|otsige|valige|teised|on)',
  'nagu (oleksime|oleksin|teeksime) _ (meelega|nimme|tahtlikult|kuritegu|kurjategija*)',
  '(seda |neid |pilte |[a-z]+ )?(oskab|võib|saab) (tänapäeval |ju |nüüd )*igaüks (ise )?(teha|öelda|väita|kirjutada|võltsida)',
  '(me|ma|meie) teilt _ ei (saanud|ole saanud|leia)|teilt (ei ole|pole) _ (laekunud|tulnud|saabunud|saanud)',
  '(soovitame|soovitan|palume) (teil )?(tutvuda|lugeda|veenduda|kontrollida|jälgida) _ (enne|edaspidi|mitte pärast|hoolikalt|tähelepanelikult)|enne [a-z]+(mist|misel) mitte pärast',
  // they came late, did not look, hold on to no proof
  'alles (nüüd|täna|kuu aega hiljem) (tulete|kirjutate|pöördute|helistate|märkasite|teatate|räägite)',
  '(keegi|te|teie|sa) (lihtsalt|ju|ise|kordagi) (ju |lihtsalt |ise )*ei [a-z]+nud',
  'huvitav (küll )?(et|miks|kuidas) _ (keegi|te|teie|alles|siiani|varem|teised)',
  '(vajab|vajavad|nõuab|nõuavad) (tõendami*|tõestami*|tõendeid|tõestust)|(ei ole|pole) (millegagi )?(tõendatud|tõestatud|kinnitust leidnud|usutav)',
  'kuni (vastupidine|vastupidist|tõendate|tõestate|pole tõendatud|ei ole tõendatud)|(esitage|esitada|tooge|saatke) (see |need |palun )?(koos )?(tõendid|tõendi|tõendusmaterjal*|tõenditega)|koos tõenditega',
  '(põhineb|tugineb|toetub) (ainult|üksnes|vaid|pelgalt) _ (teie|kliendi)|(ainult|üksnes|vaid) teie (enda )?(sõna*|jutt|jutul)',
  '(lubage|julgen|julgeme|lubatagu|tahaksin|pean) (siiski |mul |selles )*(kahelda|vastu vaielda|vastu vaidlema|ümber lükata)',
  'nagu (te|teie|sa) (seda |asja |olukorda |siin |praegu |ise )*(esitate|väidate|kujutate|serveerite|maalite|esitad|väidad)',
  '(teie|sinu) (väide|väited|väiteid|versioon|süüdistus(ed|i)?|etteheide|etteheited)(?! (on|oli) (õig|põhjend|igati))',
  '(süsteem|programm|andmebaas|logi|kaamera|arvesti|arvuti|paber|paberid|numbrid|reeglid) ei (valeta|eksi|luiska|valetanud|eksinud)',
  '(ei teki|ei tule|ei kao|ei sünni|ei purune|ei lähe) (tühjast|iseenesest|niisama|õhust|lihtsalt niisama)|(tühjast|iseenesest|niisama) (kohast )?_ ei (teki|tule|kao|sünni|purune)',
  '(võisid|võis|võib|võivad) (?!juba)_ (tekkida|juhtuda|tulla|sattuda|tekkinud|juhtunud) (ka |hoopis |alles )*(pärast|hiljem|kodus|varem|enne|mujal|teie)',
  '(sellist|midagi sellist|niisugust|säärast) (asja )?(meil |siin |meie juures )?(tegelikult |lihtsalt |üldse )*(juhtuda|olla|esineda) (meil )?ei (saa|saagi|ole)|ei (saa|saagi) (meil |siin |meie [a-z]+s )*(juhtuda|olla|nii olla)',
  '(seost|seda) _ (võimatu|ei saa|ei ole võimalik) (tagantjärele |enam )*(näidata|tõestada|tõendada|kindlaks teha)|reeglina mitu põhjust',
  '(ei ole|pole) (see |enam )*(meie|minu) (küsimus|probleem|mure|asi|süü|vastutus|vastutada)',
  '(panna|pange|pane|seadke) (ka )?(ennast|end) (ka |korra |vahel )*(nende|meie|minu|tema|töötaja|kulleri|juhi|teiste) (nahka|asemele|olukorda|kohale)|(ennast|end) (nende|meie|minu|tema|töötaja) (nahka|asemele|olukorda) (panna|pange|seada)',
  '(rääkige|kaevake|minge|seletage) (oma )?_ (politseile|politseisse|kohtusse|kohtule|kellelegi teisele|seinale|kodus)',
  '(?<!palun )(tehke|õppige|mõelge|selgitage|veenduge) (kõigepealt |kodus |ise |enne )+',
  '(on|oli|seisab|tuli|läks|saadeti|jäi) ju (selgelt |ka |kõik )*(kirjas|ette nähtud|näha|teie|peal|teile|sulle|kodulehel|lepingus|olemas|lubatud)',
  '(sinna|teile|sulle|teie telefoni|teie postkasti|kodulehel|lepingus|karbil|tšekil|arvel) (tuli|on|oli|läks|saadeti|öeldi|anti|seisab) ju',
  'no eks ikka (teie|sinu|sina)|(kas|ega) segaduse (tegid|tegi|tekitasid) (mitte )?_ (teie|te|ise)',
  '(kahju|kahetseme|kahetsen) et te(ie)? (tema|meie|nende|seda|selle)? ?(hoolt|tööd|vaeva|pingutus*|head)? ?(hinnata|märgata|näha|mõista) ei (osanud|osa|suutnud|taha)',
  '(iga|järgmine) (lisakõne|uus kõne|uus kiri|kõne|meeldetuletus) (ainult |üksnes )?(lükkab|aeglustab|pikendab|segab)',
  'kas (see|seal|asi) _ (oli|on) (ikka |tõesti |päriselt |nii |üldse )+(hull|hirmus|halb|tõsine|kohutav|must|vali)',
]
