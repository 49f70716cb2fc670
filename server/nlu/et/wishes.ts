/** Questions about the solution, by what they ask for: the wish, the choice, the consent. */

const fair = '(õiglaseks|õigeks|mõistlikuks|paremaks|parimaks|sobivaks|vajalikuks|ausaks|tähtsaks|oluliseks|piisavaks)'

export const wishes: readonly string[] = [
  `(mida|kuidas|mis) (te|teie|sa|sina) (ise |siin |selles |praegu )*${fair} (peate|pead|peaksite|loeksite)|mida _ ${fair} peate`,
  'kuidas (te|teie|sa|sina|võiksime|saaksime) (ise |meie |seda |asja |selle |kõige paremini )*(lahendaksite|lahendaksid|lahendada|teeksite|teeksid|näeksite|näete|otsustaksite|edasi|toimiksime|toimida|korraldaksite|heastada|jätkata)',
  'kuidas (me|ma) _ (saaksime|saame|saan|saaksin|võiksime|võiksin) _ (abiks|aidata|heaks|lahenda*|teha|olla|heasta*|toeta*)|(saame|saaksime|saan|saaksin) (me |ma )?(teile|teid|teie|sulle|sind) _ (abiks olla|aidata|heaks teha)',
  '(mis|mida|milline) (oleks|on|teeks|aitaks) _ (teile|teie|teid|sulle|sinu) _ (kõige |praegu |enim )*(tähtis*|tähtsam|oluli*|abi|kasu*|parem|parim|vaja|õiglane|sobiv*|meelepära*|meelt mööda)',
  '(kas|kuidas) (nii |see |selline [a-z]+ |nõnda |teile |teie jaoks )*(on |oleks )?(nii )?(klapib|klapiks|sobib|sobiks|okei|ok|kõlab|kõlaks|mõeldav|vastuvõetav|aus|hea|käib|läheb|paslik|lubatud|õiglane)',
  '(oleks|on) (see |nii |teile |teie meelest |teie jaoks )*(mõeldav|vastuvõetav|aus|õiglane|okei|paslik|aktsepteeritav|meelepärane)',
  'kas (te |teie |sa )?(saate|saaksite|oleksite|olete|jõuate|jõuaksite|võite|võiksite|jõuad|saad|saaksid) (te |sellega |siis |[a-z]+st )*(nõustuda|leppida|siia|kohale|läbi|selleks ajaks|vastu võtta|tulla|nõus tulema|nõus (ta |kõne|seda|sellega|kohtuma|vastu|ootama|proovima)|sellega nõus|selle ajaga)',
  'kas _ (jõuate|jõuaksite|saate tulla|saaksite tulla|tuleksite|ootaksite|lepiksite)',
  '(kas |või )?(te |teie )?(näete|oleks|on|teate|pakute) (ise |teil |teie poolt )*(mõnd|mõni|mõne|mõnda|teist|mingit) (paremat|teist|muud|muu|parem|teistsugust) [a-z]+',
  'või (eelistate|eelistaksite|soovite|sooviksite|tahate|tahaksite|pigem|oleks (teile|teil)|hoopis|sobiks|sobib)',
  'kas _ [a-zõ]{2,}(da|ta|lla|nna|rra|tta|dda) _ või _ [a-zõ]{2,}',
  'kas (õige|uus|uue|raha|summa|enammakstu|asendus*|pakk|kaup|arve|soodustus*|teine) (tuleks|tuleb|võiks|peaks)? ?_ [a-z]+(da|ta)? _ või',
  'mis (kell|ajal|päev|päeval|päevad) (oleks|sobi*|tuleks|on) _ (teil|teile|hea|sobiv|mugav|sobi*)|mis (kell|ajal) oleks',
  'kas (ta|juhataja|tehnik|[a-z]+juht|[a-z]+meister|peakokk|[a-z]+ja) (võib|võiks|tohib|tohiks) (teile |homme |täna |ise )*(helistada|tulla|kirjutada|läbi)',
  '(mis|mida) (te|sa|teie) (sellest |ise )?arva(te|d)',
  '(?<=^[^a-z]*)(klapib|sobib|passib|okei|ok|nõus|käib)( nii)?(?= ?[?])',
  '(vali|valige|otsusta|otsustage) (ise |sina |teie |palun )*(kas|kumb|mis|milline|sina|ise)',
]

/** The choice handed over without a question. */
export const handedOver: readonly string[] = [
  '(vali|valige|otsusta|otsustage) (ise |sina |teie |palun )*(kas|kumb|mis|milline|sina|ise)',
  '(öelge|ütle|kirjutage|andke (mulle |palun )?teada|anna (mulle )?teada) (mulle |palun |julgelt )*(kui|kas) _ (teie meelest|vajaka|puudu|teisiti|ei sobi|sobib|sobiks|okei|nõus|klapib|midagi muud|midagi veel|muutma|parem|pigem)',
  '(mõlemad|kõik kolm|mõlemad variandid|kõik variandid) (on |käivad|sobivad)',
  '(kui|niipea kui) vasta(te|d) kumb|kuidas (teile |teil |sulle )?(on )?(mugavam|parem|sobivam|lihtsam)',
]

const demand =
  '(viska|viskaksite|pane|pange|saada|saatke|saadaksite|anna|andke|lisa|lisage|kirjuta|kirjutage|edastage|edasta|palume|palun|paluksime|paluksin|edastada|tipi|näita|näidake|laadige)'
const proof =
  '[a-z]*(?<!(konto|telefoni))(number|numbri|numbrit|pilt|pilti|pildi|pildid|foto|fotot|fotod|kood|koodi|kuupäev|kuupäeva|kellaaeg|kellaaja|kviitung|kviitungi|tšekk|tšeki|ekraanitõmmis|kinnituskiri|kinnituskirja|fail|faili|failid|koopia|dokument|dokumendid|arve koopia|seerianumber|kirjeldus|kirjelduse)'

/** Facts of the event asked for by an order. */
export const demands: readonly string[] = [
  `${demand} (siia |mulle |meile |palun |see |selle |oma |sellest |algne |hiljemalt [a-z]+ |veel |juurde )*(_ )?${proof}(?![a-z])`,
  `kui (teil|sul) (on |veel |see |alles )+_ (saatke|saada|lisage|edastage|saadaksite|pane|viska|tooge)`,
  '(juhtumi|asjaolude|loo|sündmuse) (asjaolude )?(täpsustamiseks|selgitamiseks|uurimiseks|kindlakstegemiseks) _ (edastada|saata|palume|palun|vajame|vaja)',
  `kui saada(te|ksite) _ ${proof}`,
]

/** Questions about the event that begin with a verb. */
export const verbFirst: readonly string[] = [
  '(?<=^[^a-z]*)(oli|olid|on|jäi|tuli|käis|juhtus|toimus|sai|saite|olete|olite|panite|nägite|mäletate|andis|ütles|läks|tellisite|maksite) (see|teil|seal|ta|ikka|keegi|kell|teie|nad|kõik|seda|midagi|te|asi|pakk|arve|sinna|[a-z]+l) (?!(sobi|nõus|mõeld|vastuvõ|okei))[^.?!]{2,80}[?]',
]

/** Facts that the firm has found out, told with their cause, hour or place. */
export const found: readonly string[] = [
  '(?<!te )(?<!teie )(?<!ma )[a-z]+ (jäi|oli|läks|venis|hilines|katkes|jõudis|laekus|sattus|luges|pani|kadus|tõmbas|vajutas|müüdi|pandi|kanti|vahetati) ((?!(te|teie|teil|teid|aga|kahju) )[^ .?!]+ ){1,9}(sest|kuna|ekslikult|kogemata|hooletuse tõttu|tõttu)(?![a-z])',
  'meil oli _ (uus [a-z]+|praktikant|asendaja|rikkis|haige|puudu|katki|koolitus|remont)',
  '(rääkisin|rääkisime|vestlesin|helistasin|küsisin) _ [a-z]+(ga|lt|le|st) [^.?!]{0,40}(ta |tema |sõnul|kes |selgus|ütles|kinnitas|tunnistas|mäletab)',
  '(retsept|näit|pakk|kaart|laud|tellimus|arve|seade|telefon|rada|buss|kapp|karp|tuba|[a-z]+) (avati|valiti|loeti|aktiveeriti|sisestati|väljastati|tagastati|haarati|märgiti|kustutati|broneeriti|pakiti|tõsteti|vahetati|suleti|anti) _ ([0-9]+|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval|eile|hommikul|õhtul|kell|kogemata|ekslikult|valesti|topelt)',
  '(laekus|saabus|väljus|lahkus|lõppes|algas|hilines|jõudis|alustas|suleti|avati) _ (kell [0-9]+|[0-9]+[.:][0-9]+|[0-9]+[.] [a-z]+)',
]
