import { fold } from '../pattern.ts'
import { stem } from './stem.ts'

/** Sõnad, mida võib olla igas kaebuses ja igas vastuses: need ei näita, et jutt käib samast asjast. */
const words = `anda annan anname arve arvet eile enam enne eurot eurone helistada helistan helistasin helistanud hinnaalandus hinnaalandust hind hinna
  hinnast soodustus hommikul hommik õhtul õhtu lõuna hüvitis hüvitist hüvitada hüvitame järele järgmine järgmisel jääb jätab jooksul juba juhataja
  juhtuda juhtus juures käisin kaks kaheksa karistamist keegi kella kell kindel kindlasti kinkida kingitus kogu koht kohe kolm kolme korda kord
  kuni küsida lahendus lubada luban lubame lubatud maksin maksta maksame meile mida minu nädala nädal nüüd öeldakse öelda öeldi ütlesin olen oodata
  ootama ootasite ostsin päev päeva pakkuda pakun pakume parandada pärast peal pidi pean raha rääkida saab sain saame samal seda selle siis suur
  tagasi tagastada tagastame täna tänane tänase tasuta teenindaja teenindus teie teilt tellitud tellisin tellimus tere tohi tööpäev töötaja
  tühistada tühistame tuleb tuleme üldse vallandamine viie viis võib võtate võtame võtan klient kliendi kaebus probleem viga eksimus olukord asi
  asja lugu firma ettevõte kolleeg kiri kirja kirjutasite kirjutan sõnum vastus vastan teada teatasite andsite tänan täname aitäh tänu vabandan
  vabandame vabandust vabandus kahju siiralt südamest mõistan mõistame arusaadav pettumus pahane vihane ebameeldiv lugupeetud lugupidamisega
  tervitades parimate soovidega head ilusat kena austatud proua härra palun palume soovite soovin sobib sobiks eelistate number telefon aadress
  andmed ühendust kontrollin kontrollisin uurin vaatan vaatasin selgus leida tegema teha teen teeme tegime teinud saada saadan saadame saatma
  tuua toome toon panna panen paneme uus uue uued uuesti vana hea parem halb vale õige oluline tähtis ainult väga palju rohkem vähem natuke
  lihtsalt tõesti muidugi loomulikult kahjuks praegu varsti homseks homme ülehomme esmaspäev teisipäev kolmapäev neljapäev reede laupäev
  pühapäev jaanuar veebruar märts aprill juuni juuli august september oktoober november detsember nimi nimel inimene inimesed keda kelle
  millal kuidas miks mille alles vahel kõik kõige igati esimene esimesel teine teisel viimane ise enda oma selline sellise niisugune olla olnud
  oleks oleme olete poolt kätte valik võimalus võimalik muuta jõudis jõuab töö tööle kuu kuus aasta`

export const everydayStems: ReadonlySet<string> = new Set(fold(words).trim().split(/\s+/).map(stem))
