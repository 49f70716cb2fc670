/** Mockery, telling off and open defensiveness, by what it means rather than by trade. */

const wonder =
  '(robot|psühholoog|nõid|võlur|masin|imetegija|jumal|selgeltnägija|automaat|ennustaja|superkangelane|supermees|võlumees|kaheksajalg)'

export const mockery: readonly string[] = [
  `(ta|tema|me|ma|koristaja|kuller|juht|arst|administraator|robot|meie [a-z]+|nad|keegi meist|[a-z]+ja) (ei ole|pole) (ju |mingi |mingid |siin |ka )*${wonder}`,
  '(mina|ma) (siin )?(ainult|kõigest|üksnes) (vastan|töötan|istun|olen|müün|kirjutan|täidan|annan edasi)|olen siin (ainult|kõigest)',
  'mina (neid|seda|teie|siin|küll|ise) _ ei (?!(tea|saa|oska|arva|luba|usu|tahaks|taha|julge|kujuta|hakka)(?![a-z]))[a-z]+(?=[ ,.!?]|$)',
  '(mida|mis) (ma|mina|me) (?!(saan|saaksin|saame|saaksime|võin|võiksin|võiksime)(?![a-z]))(?![^?]{0,80}(heaks|abiks|jaoks teha|aidata))_ (tean|teen|teha saan|peaksin|pean|peame|oskan|tegema)[^.?!]{0,60}[?]',
  '(õlgu|õlga) kehita*|(imet|imesid) (temalt |meilt |siit |ju )*(oodata|teha|ei tee|ei maksa)|imesid juhtub',
  '(täitsa )?päris inimesed|(kahe|ainult kahe) käe ja _ jalaga|kaks kätt ja',
  '(teie|sinu) (tööl|juures|firmas|peres|kodus) (seda |nii |sellist )*(muidugi|loomulikult|ilmselt|kindlasti) (kunagi )?(ei|mitte)',
  '(järjekordne|järgmine|veel üks|taas üks|jälle üks) (ekspert|asjatundja|tark|spetsialist|targutaja|teadja|kriitik|advokaat|meister)',
  '(seda )?(teab|oskab|mõistab|saab aru) (isegi |ka |iga |vast |igaüks |juba )+(_ )?(laps|lasteaialaps|koolilaps|loll|igaüks|algklass*)|(iga|isegi) (_ )?(laps|lasteaialaps|koolilaps|loll) (teab|oskab|saab)',
  '(lugeda|kirjutada|arvutada|kella tunda) (te |sa |vast |ikka |ju |siis )*(oskate|oskab|oskad)|(oskate|oskad) (te |sa |ikka |üldse )*(lugeda|kella|arvutada)',
  'nüüd (oleme|olen|on) (meie|me|mina|ma|siis) (siis |ka |jälle |kõiges )*[a-z]+(?= ?[?!.,:;)]|$| süüdi)|nüüd siis (meie|mina)',
  '(jah[- ]jah|jajah|jaa-jaa|ah et|ahah|ah nii|vaat siis|issake|jeebus)(?=[ ,.!]|$)',
  'rahu,? rahu|rahu ainult rahu|(ainult|aga) rahu(?=[,.!]|$)',
  '(kolmandat|neljandat|viiendat|kümnendat|sajandat|mitmendat|mitmekümnendat) korda (sama |seda |nüüd |juba )*(küsi*|kirjuta*|helista*|seleta*|korda*|ütle*)',
  '(minu|meie|mu|tema|töötaja) (kallal|peale) (karju*|näägu*|kisenda*|hüsteerits*|sõima*)|karjumine (ei|seda)',
  '(ei tapa|ei sure|ei ole surnud|surnud ei ole|ei murra) (kedagi|keegi|veel)|(keegi|kedagi) (selle pärast |sellesse |siin )*(ei tapa|ei surnud|ei sure|surnud)',
  'vähemalt (said|saite|sai|saad) _ (tasuta|kaasa|veidi|natuke|lõbu|nalja)',
  '(suurepärane|tore|väga tore|vahva|imeline|tubli) et (teil|te|sul) (_ )?(on|oskate|teate|olete|märkasite|leidsite aega (vinguda|kurta))(?! (meile|kirjuta|otsusta|ise|märku|teada|ühendust))',
  '(minul|meil) (siin )?on (aga |siin |ekraanil )?(hoopis|jällegi) ',
  '(vaidlemiseks|selleks|kirjavahetuseks|jutuks|selle jaoks) (mul |meil |rohkem |enam )*aega (mul |meil |rohkem |enam )*(ei ole|pole)|(rohkem|enam) (ma |me )?(ei vaidle|ei hakka vaidlema)',
  '(aukartus*|kummarda*|põlvili|audients*|majesteet*|kõrguse*|trooni*|krooni(ga|ta))',
  'iga teine (teab|oskab|on)|(saan|saame|loen|vastan) (siin )?(päevas|iga päev) (sada|kümneid|sadu|viiskümmend)',
  'mis (seal|sest) (siis )?ikka|mis seal siis|(no|noh) mis (seal|sest|parata)',
  '(vaadake|kuulge|teate) (kui|nüüd|mida|ma|mina|härra|proua)(?= ?[a-z]+)(?! (sobi|teil|teie|soovi))',
  '(kuhu|mis|mida) te (nüüd |siis |veel )+(minu|meie) (käest|arvates) ',
  '(kas )?(peaksin|peaksime|pean|peame) (ma|me) (nüüd|siis|ehk) ',
  '(lähen|läheme|jooksen|toon|ehitan) (praami|lennuki|bussi|ajamasina|ilma|kella) (tagasi|ringi|peatama)',
  '(tore|vahva|uhke|ilus) (oleks )?(olla|elada) (nii|teie|maailmas)',
  '(solvunud|õrn|õrnake|hellake|printsess*|kuninglik*|peenutse*|õrnahingeli*)(?= ?(hing|inimene|olete|oled|või|[.!?]))',
]
