import { fold } from '../pattern.ts'
import { tradeIndex } from '../trade-index.ts'

/**
 * Ametialade sõnad, rida ala kohta: sõnade algused. Mitme ala sõna on igaühes neist.
 */
const trades = [
  'korist järelkorist korduskorist suurpuhast puhastusteen põrand tolm tolmu köök köögi elutuba elutoa aknapes vannitub',
  'hotell sviit hotellitu lift korrus vastuvõtt hommikusöö toateenin minibaar ööbimi',
  'pidur piduri auto autoteenin asendusauto mootor rehv garaaž klots siduri käigukast',
  'kohvi veepaa veekeetj röster nõudepesumasin külmik espresso',
  'spordiklub jõusaal treening treener kuutasu liikmesu fitness saun',
  'lennu lennupilet väljalen lennujaam pagas kohver pardale reisija broneering piloot',
  'restoran roog praad prae praa kelner ettekandja kokk supp menüü magustoi laud',
  'tort tordi torti pagar leib küünal tainas kook',
  'internet ruuter modem ühendus lairiba',
  'diivan kapp kapi madrats riiul tugitool mööbel padi',
  'mantel mantli kleit kleidi jope särk kinga varrukas püksid kangas plekk triiki pesumaja keemilis',
  'pakk paki pakiautomaa kuller saadetis postikulu saatmistasu',
  'juuks juuksur värvimi salong tukk',
  'hambaarst arst hammas hamba plomm kroon õde kliinik röntgen retsept',
  'katel katla radiaator küte kütte termostaat toru santehnik',
  'kass kassi koer koera loomaarst käpp hoiukodu',
  'teater teatri etendus rõdu lava kontsert piletikassa kino film',
  'takso turvatool sõiduhin',
  'pank panga laen intress püsikorraldus kontor',
  'kursus õpetaja eksam õpilane koolitun õppemaks',
  'kindlustus kahjukäsitlus poliis omavastutus',
  'fotograaf pildista album',
  'katus krohv maaler plaatija tapeet tellingu',
  'sülearvuti ekraan aku laadija klaviatuur',
  'reis ekskursioon kruiis giid kuurort',
  'pulm kimp lill lilled roosid florist',
  'buss rong praam vagun raudtee sõiduplaan',
  'muru hekk niiduk aednik',
]

/** The trades that an Estonian word belongs to, by its beginning. */
export const tradesOf = tradeIndex(trades.map((line) => fold(line).replace(/(?= |$)/g, '*')))
