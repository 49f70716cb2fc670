const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Function words; folded, as the plain text is. */
export const stopWords: ReadonlySet<string> = new Set(
  list(`
  ja ning ega ehk voi aga kuid ent vaid sest kuna et kui nagu justkui siis ka kas kus kuhu kust millal kuidas miks mis mida mille
  millest millega millele milles milline millise millised kes keda kelle kellel kellele kellega see seda selle sellest sellega selles sellele
  selleks sel need neid nende nendest nendega nad nemad neil neile ta tema teda tal talle temaga ma mina mind mu minu mul mulle minult minuga
  me meie meid meil meile meilt meiega sa sina sind su sinu sul sulle te teie teid teil teile teilt teiega teist on oli olid ole olen oled
  olete oleme olnud olla oleks oleksin oleksime oleksite oleksid olite olime olin pole polnud poleks ei mitte jah jaa juba just veel alles ainult
  vaid enam kohe nuud siin seal siia sinna siit sealt nii niimoodi naiteks vaga liiga palju vahe rohkem ikka ikkagi ju kull ometi siiski
  peale parast enne jooksul kaudu poolt poole juures juurde ule alla ees eest taga tagasi valja sisse ara maha kaasa koos ilma vastu kohta
  oma ise enda end ennast endale uks uhe uht uhte kaks kahe kolm kolme keegi kedagi miski midagi mingi mingit moni mone koik koike koiki kogu iga
  igauks teine teise muu muud sama selline sellise sellist niisugune saab saan saame saate saaks saada saanud pean peab peate pidi pidid pidin
  voib voin voime voite voisite tuli tuleb tulla olema saama hakkan hakkab lihtsalt tegelikult voimalik palun kahjuks
  tere aitah tanan taname lugupidamisega tervitades hea head lugupeetud klient kliendi
  `),
)

/** The commonest words of Estonian text and of such letters: they tell the language of a reply. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...list(`
  vabandan vabandame vabandust andeks kahju sorri aitah tanu taname tanan palume paluks tervist tsau hei paeva paevast ohtut hommikust lugupidamisega
  teha teen teeme tegin tegi teete tehtud tegema teeb anda annan anname andsite andke teada utlesite oelge utles rakis raagin raakige kirjutage
  kirjutasite kirjutan helistan helistage helistame kontrollin kontrollisin vaatan vaatame uurin saadan saadame saatke tulen tuleme tulla tulime tulnud
  arve arvet raha tasuta uus uue uut aeg aega aja homme tana tanase tanast eile paev paeva kell kella tund tunni nadal koristus koristaja tellimus
  mistan moistan saan aru pettumus kujutan ette tunne tunda tahan tahate soovite soovin sooviksite sobib sobiks eelistate kumb kumba lahendus
  viga probleem olukord asi asja asjad firma meie toode masin tuba kodu kodus inimene inimesed tootaja sojuh lubada luban lubame pakkuda pakun pakume
  hasti halvasti halb halva hullult tosi tottu jarel jargmine jargmisel korral kord korda korda uuesti kiiresti varsti
  juhtus jai jaite jatsime laheb lahme laks tuleks voiks vaja tarvis mitu kaua palju suur vaike esimene viimane
  kuule kuulge noh no muidugi loomulikult kindlasti ilmselt tosiselt paris taiesti eriti hoopis pigem
  arvustus kiri kirja kirjale koht kohale pilt pilti number nimi telefon uhendust vastuse vastus kuni ning
  `),
])

/** Stems too general to show that one has listened. */
export const generalWords = list(`
  teenus teenindus teenindaja kaebus kaebuse pöördumine probleem olukord tellimus tellima klient firma ettevõte töötaja töö tööd asi kiri kirja kirjutama
  arvamus tagasiside küsimus vastus päev aeg aega aja täna tänane eile homme kord korda korra tegema teen teha tegite andma saama tulema tulla minema võtma
  panema jääma jäi jätma ütlema öelda rääkima tahtma soovima pidama võima teadma nägema lahendus viga probleemi inimene inimesed hea halb suur väike uus uue
  palju väga palun tere aitäh eest kohta kahju vabandus tunne tundma tähtis oluline teie lugupidamine lugupidamisega kell kella tund nädal koht nimi
  ootama ootasin mõistma aru saanud sain saime tagasi ette nüüd edasi ikka raha maksma maksin pool poole hetk asjad terve üldse täiesti
  järgmine järgmised viimane esimene korduvalt kirjutan helistan helistasin vastama öeldi lubati lubama lubasite käitumine käima olema leidma pidi nõus
  hästi halvasti kiire kiiresti vaja teada küll kunagi auto autot auto arvuti arvuti telefon telefoni laps lapse õpetaja õpetajat õpetaja lasteaed lasteaia rühm rühma kool kooli arst arsti treener treeneri klubi pank panga kaart kaardi konto internet ruuter leping lepingu pilet bussi buss lend hotell restoran kelner ettekandja juuksur remont remondi remonti parandama töökoda töökoja hooldus meister mehaanik tehnik garantii makse hind hinna summa summat liikmesus jõusaal korter maja kaup salong kliinik administraator vanem vanemad maksta teadma teadsin vastata vastasite helistada remontida eurot euro rääkis ütles käisin käis käia viisin tõin tooma tõi andsin teie enda eest uuesti lõpuks midagi keegi seni siiamaani masin masina seade seadme toode toote kodu kuller kulleri kullerile tuba toa tuppa broneering broneerima broneerisin hotell pood poest e-pood öö ööd pakk paki võtan võtate võtta võttis võtaks maksab maksame käitus käitub tuleb panin pani panen sain teil kohal tõesti lihtsalt mitu kuu aasta tervitus number koristus koristaja
`)

/** Groups of words that mean the same; stemmed when the pack is built. */
export const synonymGroups: readonly (readonly string[])[] = [
  list('külaline külalised külalisi võõrad sünnipäevalised'),
  list('must mustaks musta määrdunud räpane sodi tolm segamini sassis'),
  list('arvustus tagasiside-kiri hinnang'),
  list('kingitus kink kingi kinki'),
  list('õpilane õpib õppija õppima praktikant praktikandi tudeng algaja nooruke algaja'),
  list('viisakas viisakalt ebaviisakas jämedus jäme ülbe nipsakas'),
  list('müra lärm kära vali valju'),
  list('katki katkine purunenud pooleks mõlk mõra lõhki vigane defekt'),
  list('hilines hilinemine hiljem viivitus viibis hilinenud jäi-hiljaks'),
  list('laps lapse lapsed poeg poja tütar tütre beebi'),
  list('püsiklient püsikliendi'),
  list('merevaade vaade parkla aken'),
  list('magama maganud magamata uni une magasime'),
  list('pulm pulma aastapäev aastapäeva juubel sünnipäev'),
  list('arve arvet tšekk'),
  list('ema emale vanaema ämm isa isale vanaisa'),
]

/** Numbers in words, folded; "pool" stands for a half where it is of a price. */
export const numbers: Readonly<Record<string, number>> = {
  uks: 1,
  uhe: 1,
  uht: 1,
  uhte: 1,
  kaks: 2,
  kahe: 2,
  kaht: 2,
  kahte: 2,
  kolm: 3,
  kolme: 3,
  kolmed: 3,
  neli: 4,
  nelja: 4,
  viis: 5,
  viie: 5,
  viit: 5,
  kuus: 6,
  kuue: 6,
  kuut: 6,
  seitse: 7,
  seitsme: 7,
  seitset: 7,
  kaheksa: 8,
  uheksa: 9,
  kumme: 10,
  kumne: 10,
  kummet: 10,
  viisteist: 15,
  viieteist: 15,
  kakskummend: 20,
  kahekumne: 20,
  kolmkummend: 30,
  kolmekumne: 30,
  nelikummend: 40,
  neljakumne: 40,
  viiskummend: 50,
  viiekumne: 50,
  kuuskummend: 60,
  seitsekummend: 70,
  kaheksakummend: 80,
  uheksakummend: 90,
  sada: 100,
  saja: 100,
  sadat: 100,
}

/** Abbreviations whose full stop ends nothing. */
export const abbreviations: ReadonlySet<string> = new Set(
  list('lp hr pr prl nr kl nt jne st tel tn mnt pst ca m.a s.o s.t snr jr dr eur kp k.a sh vms jms'),
)
