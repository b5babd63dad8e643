/**
 * English words by how common they are, the most common first: counted over texts of many kinds (news, fiction, letters, talk).
 * Packing looks names up by their rarest word and chooses the filter so that few of these pass it. None of it is shipped.
 */
export const commonWords: readonly string[] = `
  the of and to in that it is for you was this on with he as be at his by but not are have from or had they an we all her one she if
  my your which can so were when will there out their me what has up would who more about him no like been its time do just them new
  some other only into said than these first our get now could don then know also make two people over after may well good how any
  even most re see should made go back way man because such very world down where did much before many too us years little here great
  must work through right got never take day long off ll those film still while movie year want say state think being life united come
  last both between let love ve under really each same own place states around might need old another general again every use give
  without home look three used why going american government something high part since country find during came city things against
  put best mr name better does men always night found went once house away few end called ever thought help left keep small war feel
  show number however oh international tell president national set next didn though thing until girl nothing countries school nations
  af development enough try women took big human head far am second public upon system economic himself sure group social told today
  children seen less water later young order america hand ask point yet together call fact won face family saw bad open money person
  times course political side cause court different power service friends eyes important days mind law making change often done real
  almost large within body least top having four white play half given early th woman special business room food kind hard king yeah
  whole action john case rights company free party become known committee asked members south start story line means light support
  rather area talk already several anything information security believe including others interest possible god full peace among along
  type quite run everything heart act mean looking someone per job form gave lot level although probably five whether york word wife
  care future problem friend became past game major example knew taken says present office million boy began music book council
  getting century leave history either short makes yourself close matter mrs based watch secretary military turn report doing actually
  car sense hands question looked week soon term door held heard felt death trying plan growth local community shall black common baby
  meet father town true air able policy across certain period pretty above words non program field live hope date college turned
  problems hold process reason age doesn self coming guy itself child thus else late further west seemed bring toward cannot stop
  instead control move experience remember lost seems low comes behind clear provide force working whose europe brought church maybe
  prince class idea north especially mother red perhaps member wanted pay ago areas character taking near alone land trade following
  minutes east toronto attention bit financial front ain education single horse feet third cut society cost union situation federal
  view seem wait themselves fire son played meeting named role hear started middle street sometimes girls strong poor stay read island
  market result morning university assembly activities nation gonna available six gone congress space st road finally necessary hit
  tax hours health european position outside wrote rate resolution living moment isn needs deal foreign board british wasn building
  particular department art district needed letter include fine miss yes research de rest anyone wrong capital months thinking french
  population english tonight nice police former energy understand team fall talking continue dead hour training born study ground
  china individual table private happy longer sound eye beautiful consider gets increase current central using commission usually
  issue questions tried total hair led staff inside center cold services saying myself stand movies return walk recent main feeling
  series forces lines wanna efforts club voice everyone likely lead global nuclear fun evidence title list modern river various couldn
  indeed relationship respect value therefore economy personal higher language ready students budget wish conference okay costs basis
  original decision received natural parties percent greater dark simply eat worth issues please films haha required americans
  agreement song written hot complete considered interested chance particularly acting tv met watching effect director figure bed kept
  london couple difficult account takes forward beyond organization green production easy playing army crisis resources march bank
  amount serious blue provided round sea decided summer check section due goes subject month region final star post bill terms data
  sent buy running ways price developed stage beginning earth assistance cases nature nor simple range conditions washington wide
  effort works moved characters science conversation funny worked entire wall basic effective looks picture ten session step events
  according similar freedom paper guys fight scene break wants co married record western bar stood seven schools industry answer lives
  shows follow pressure miles waiting groups share throughout approach expected involved happened whom june novel famous wouldn
  followed brown democratic till values arms add hey nearly reached died africa sign quality material parents lower ran republic
  leaders despite paid park established opportunity sun gold specific hundred create places lay interesting giving except la addition
  performance dog england hall drink purpose opened related deep passed shot dr served avoid note surface added lady fast blood
  organizations doctor medical direction drive created style seeing eu management april administration learn meaning season recently
  ideas dance piece floor december games sorry william popular touch reach straight plot size ones parts difference sex spent defense
  contact changes average send county weeks moving programme additional writing points civil religious enjoy oil sat enron billion
  growing largest george anti sort lack pick dinner chief unless reading direct review spend continued league justice programs key
  write physical completely spirit fell debt built cover immediately press certainly gives speak article citizens visit offer phone
  color truth progress regional pass practice below build southern walked measures technical july fear knows restaurant german
  cooperation movement minister boys husband steps india ball news brother queen loved increased trouble cent russia expect stock
  effects responsibility france sweet daughter earlier positive killed smile september governments lived student huge equipment shown
  included fiscal degree opinion status kids standard herself gandhi attack sitting results die cool knowledge clearly prepared income
  clean twenty election paris project legal systems store rise labor directly standing generally fair james latin jobs save interests
  begin aid highly base professional perfect rock worst appear version workers reasons whatever treatment institutions guess test
  choose concerned plans quickly books normal princess germany race november neither mine risk trust developing greek hell sleep
  property choice raised carried battle persons mission text address cross october reports lord gas placed industrial investment
  prices rules rule strength appeared towards serve returned daily slow coffee august significant official leading carry mouth russian
  potential window learned asking confidence hotel suddenly cast statement leader changed square favorite weapons vote designed credit
  described activity sit etc chinese friendly published families showed ok policies kill captain eight spring types success watched
  keeping limited reform evening shop ship forms forget january glass charge none regard partner marriage focus dream ya response
  helped opening trial join design protection appropriate importance authority calls ahead win secret meant association doubt listen
  chicago player christian exactly rich indian companies affairs master soviet rates clothes gun develop foot convention produced
  manner allow station claim proposed plant moral environment operation relations violence attempt author leaving length products
  plays numbers theory event caught heavy influence exchange location laugh capacity spending los wear method determined division
  ordered train implementation older leadership fresh african remain uh fully reported noted understanding easily levels ended balance
  mark agreed notice letters covered concern ride screen beauty planning methods projects successful larger comedy lose unit failed
  filled structure operations stars apparently somewhat jack japan becomes laws career fund elements remains everybody arm haven radio
  corner angeles closed stopped officer sir kiss source annual thomas loss thank sides construction forced greatest regular
  representative farm slowly waste sales plus conflict mass speed demand em excellent rose tree wine drug hospital sunday technology
  afraid decide weight bottom kid holding previous campaign dollars kennedy ability determine claims model happen nobody bought
  principle wonder terrible allowed wind independent analysis faith supposed ring scientific chicken moon reality scenes scale
  distance usual broke definitely february stuff merely enemy beat actors feelings markets constitution site caused prevent goal
  double bodies robert audience product trip behavior otherwise charles message responsible worse spread receive recommend youth
  majority comfortable dear ensure adopted politics entered dress domestic complex horror ice willing suggested requirements fourth
  latter telling slightly safe truly judge cities accept firm tomorrow kingdom california supply machine religion require plane box
  studies impact seek fighting remained active murder aware aren powerful sister access israel overall texas cars twice image finished
  highest appeal extent fish governor names teachers hill islands obviously musical reduce personnel drop moreover setting royal
  expressed forty manager animal al relief ah prime temperature dynegy executive elected establishment senate decisions circumstances
  provides factors includes agree generation standards presence accepted items item volume equal crime decade dropped ends wonderful
  trees female minute officers crazy permanent sight gotta fit agency existing canada agencies pain band maintain features disease
  shit primary negative draft principles search condition evil bridge japanese pool literature broad dry realize thousand obvious spot
  grow centre funds banks impossible appears thirty shape mentioned eating grew offered application anyway fly fan ending heat classic
  poet catch independence ii nine reaction recognized discovered rain lie putting concept explain hardly asia pull proper taste
  italian exercise relevant chairman measure benefit climate eventually variety challenge quick britain walking writer iraq thanks
  failure armed mostly yesterday function starting connection atmosphere david camp employees turns fat actual henry directed
  democracy units travel culture cried powers somebody video palace warm richard northern cash thin sources teeth enter closer
  entirely presented seat baseball sports golden winter collection feed revolution actions announced produce institute separate berlin
  facilities immediate strange wild cultural motion pieces ancient hurt skin friday matters extremely indicated communist feels mary
  tired village recognize somewhere becoming boat request rising signs apartment bear memory hate enjoyed attitude concerning achieve
  afternoon teacher speaking goals worry brothers stated wood turning hearing territory discussion stories neck lake broken imagine
  giant traditional principal solution materials facts answered protect television figures essential spoke located formed chemical
  officials increasing fellow raise troops finish poverty san corps patient sold stands records busy existence cat elections showing
  boston flat follows hollywood forth provisions providing joined contract pulled purposes advice mike soft beer unique objective
  finding sky liked paragraph introduced believed throw solid italy alive amazing stress chain bright command jewish kitchen release
  drawn applied click distribution tom establish apart republican released file signed humor byron pattern sad requires gain task
  weather largely unfortunately page smaller legs founded skills aspects track speech continuing contained edge jones representatives
  treaty frequently completed driving mountain dollar weekend millions coast individuals benefits improve vice administrative extra
  cup songs cry compared yellow ordinary football apply explained hero lights code notes likes dreams actor suppose quiet ex fixed
  favor honest block emergency mid seriously ireland familiar upper soul cells girlfriend saturday promise desire begins garden
  forever tradition hang acts louis count agenda metal fashion meat species lol insurance classes techniques opposite currently flow
  players prior horses lies entitled stick spanish stupid grand monday employment replied laid lunch roll treat carefully museum
  library sounds consideration empty lips nigga estimated faces safety beach nose decades era media programmes fuck duty details
  creation communities sell dogs threat lots hadn push cell promote ourselves expression prison authorities honor reference judgment
  forest escape integration sets organized appearance picked christmas associated fields walls wearing degrees opportunities dad
  computer reasonable supreme obtained score surprised runs arrived streets massive path situations sexual bottle aside subjects
  possibility encourage knowing soldiers christ fifth pacific onto fairly pictures communication bitch mention statements learning
  initial referred surprise bird argument silver award peter jazz snow historical ooh relatively absolutely thousands planned joint
  artist winning moments welfare reduced internal native houses virginia mile super arts confident plenty valley bag considerable tone
  easier joke recommended operating educational procedure housing determination commercial headed draw possibly hole eastern flowers
  membership sick regarding starts core reforms advantage bay strategy provision drew substantial dancing stone animals useful leaves
  host palestinian conducted legislation pointed previously correct truck calling target turkey conduct instance uncle roman circle
  fundamental tears observed birth frank views script chapter tells express shoulder plants aircraft comprehensive heaven differences
  brief informed fill negro treated feature helping pre network romantic addressed newspaper suggest competition somehow thoughts
  homes fifty un supported purchase iron cutting flying goods stayed occurred advanced settled trading clay drama extreme weak context
  damn joe taxes causes danger uses object pair mad wedding opera gray businesses shoes tall ought honey uk emotional boyfriend ur
  appointed sought prove proud paul stronger background universal marine remembered chair dialogue granted declared limit traffic inch
  threw carrying blind catholic arab phase ocean fairy angry cheap wake considering nevertheless procedures suit professor meetings
  factor increases charter smith jesus waited practical magic finds declaration medium drugs passing frame headquarters gross happens
  shared male dust orders creating participation exist contrast beside sector mama hahaha jury rural critical negotiations glad damage
  clock rhode presidential vital philosophy changing equally vision bus sing cuts realized heads alternative advance seeking reduction
  ross proved tough writers lewis strike radiation occupied mexico capable chamber fingers online senior ill churches corporation
  wheel birds dangerous naturally festival wore approximately chest shares prepare poetry aj talked extended comment driver understood
  buildings conclusion recovery peoples grass refused cards typical offers removed closely fool initiative experiences thick boring
  courts marked attend teaching element dating victory engaged minor struggle external greece roof dick leg net luck shouldn
  foundation rome shore pleasure totally charged jr practices experienced issued missing tea serving unable asian basically owner
  losing owned stations card personality drunk noticed dated primarily australia menu falling odd cheese georgia crowd paying junior
  border cook absence maintenance chosen decent guard theme sharp coordination inspired drove grade talent brain everywhere
  increasingly reaching tiny relationships brand drinking breath regions offices permit settlement promised pro criminal grant
  improved prize concerns tour lovely besides iran breakfast wished inter fiction hanging whenever humanitarian asleep environmental
  studied demands remove falls foods strengthen achieved camera engine brings numerous match difficulty minimum shut pm attorney
  warning legislative discussed michael transfer replaced governmental expansion singing mom struck driven ships riding hat assume
  limits necessarily accordance healthy rachel teach discrimination dramatic bet theater steel younger intended vast sub represented
  crew combination grown hi marry approved faced atlantic mood regime joseph neighborhood indicate lee fans editor welcome watson
  listening weapon stability cattle korea shirt liver sam proposal sufficient tension rapid liberal bigger pace quarter anymore roles
  greatly bound index plain jokes intelligence awful contains constitutional gift bills signal unity split device belief blow abroad
  arrangements morgan commitment farmers managed bars identity windows inches convinced careful admit examples maximum handle fail
  assumed experts interior unusual magazine ladies desk le colors literary hung dressed yours universe detailed hopes unlike submitted
  disaster rice loose continues liberty adequate desert mental platform selected effectively finance impression neighbors attractive
  rapidly secretariat sensitive divided rooms flight mystery anywhere violent stuck perfectly identify planet israeli mayor debate
  proposals holds port emphasis wage financing attempts leads van artists wilson pocket fruit creative tend imagination silence
  peaceful knife combined portion bond opposition respond navy constant multiple brilliant narrow milk boss via supplies electric
  detail discuss begun expensive parliament experiment hide document objects scientists committed spain meal awesome rating
  recommendations achievement saved arthur depends delivered pop anybody expectations pink trained intellectual movements seconds
  drinks contrary contribute smoke dirty afford journal bringing rare taught loud entertainment shelter burning counter serves
  contemporary secure fallen interpretation requested joy supporting objectives brazil speaker candidates roads telephone firms martin
  route dealing advisory vehicles symbol gay normally sons selection column selling silent courage partly content discovery protein
  laughing euro lawyer positions copy hundreds surely agent sections appreciate tables pure preparation niggas heavily sending mainly
  affected guide recorded johnson tries missed contribution devoted killing institution electronic challenges patients wet ass stable
  disappointed obtain formula contributions grounds widely combat ben actress mail sale killer properly functions formal experiments
  mountains destruction poem economies poems repeated reply unemployment bob performances dates suffering sugar journey sleeping
  recognition stranger similarly amendment bush deficit denied wise asks difficulties languages interview bomb lying nearby jump
  victims drawing lucky finger instrument remaining phrase aimed coal consequences ethnic evident depth thrown carbon childhood shoot
  reviews yo investigation burden urban senator reducing originally moves attacks cuba constantly democrats biggest keeps charges
  sentence empire dozen ultimate occasion papers depression painting fantastic tight shoulders helpful diseases ear gently sustainable
  processes apparent naval retired regarded zone transition bible proof holy efficient elsewhere mexican participate inner minds
  answers publication relation transport waves voters vehicle talks irish assigned schedule strategic yards golf branch birthday
  qualities bedroom wings invited loves pizza chandler tool mere ideal wars excuse relating dun eurozone relative courses specifically
  depend amounts facing raising deeply origin sees deny historic developments temporary helps anne occur percentage resulting cream
  bread shift extend aim destroyed jews tale ma cute laughed sovereign employed meanwhile commerce smell personally payment allies ad
  posts sixth controlled blame identified attracted agreements guests comments coat cousin communism channel academic regardless
  lincoln bout dvd internet tuesday attended approval accounts estate racial gradually replace promotion meets letting crown bride
  holiday chose pride beneath pilot lesson mistake charming paint du tip cap agricultural refugees bunch reflect efficiency candidate
  pushed genuine atomic sheet edward avenue claimed tests ray sake models revealed occasionally unknown random theatre measured mess
  connected responsibilities shy enable crying clause forgot highway miller providence handed transportation fifteen payments severe
  dirt flew joey sport teams egypt hills pleased definition faculty tape literally properties improvement noise hoping emerging spite
  darkness regulations describe boots sessions customers strongly opinions description wooden barely civilian oscar detective fuel
  salt mirror calm reflected intense precisely employee select cinema mandate throat horrible skill pale hans romance sauce smart
  obama priority delegation destroy waters assist perform jim wave doors hence gained shooting category collective visual competitive
  contain buying conscious summit concrete sang confused defined forgotten smiling fought believes legislature airport composed
  involving completion medicine bitter hoped enforcement stores motor loving represents valuable stream fired hearts mercer terror
  nights jane furniture components communications kinds lift concert painted sample resolutions maintained partnership blocks rent
  dictionary options bosnia latest significance requests vocational shopping accused twelve moscow pennsylvania impressive territories
  suffered academy mounted thereby uniform marvel pa entrance da strip holes essentially dying tools customer patterns crush ceiling
  anger shakespeare whereas pursue shook weird dont austin dallas prefer fort explanation deeper clerk operate khrushchev advertising
  centers contributed pack phil sudden charlie breaking switch ears display zero affect ultimately nowhere documents wash sheep
  attached rolled presently slight monetary soil desired ballet ages centuries technique dutch poland devil images delicious funding
  succeeded bonds jackson hudson saving massachusetts excess nato affair faster expert adoption episode reserve introduction alexander
  realistic santa maid coverage knees soldier crucial spiritual friendship summary castle wondered gdp exception featured conservative
  fears admitted worker conventional losses concluded behalf satisfied coach statistics intensity studio tasks decline innocent
  machinery corporate accompanied mobile refer aspect represent partners wealth instant flag diet repeat nervous casual naked bone eh
  framework emotions worried monitoring appointment expense opposed harry revenue sum mutual accident eighth characteristic entry
  assignment vacation structures currency ambassador sisters processing fancy fishing jurisdiction operational lonely smiled
  uncomfortable suggests salad tongue gentleman album worthy judicial majesty anxiety flirting email gt govt shortly smooth savings
  thinks loan firmly visited philadelphia engineering industries containing hits kinda resulted outstanding handsome downtown wages
  hidden raw regularly instruments nd touched guns submit brush ignore furthermore fed introduce characteristics rode happiness
  protected rd el salary nominee nineteenth temple performed opens restaurants stairs examination equivalent adam exports emperor
  precious shame wagon wondering clever manage involves slavery fig flick improving prevention railroad strengthening ease rough plate
  pounds creature orchestra duties consists canadian extensive mechanism marketing dignity map pleasant australian distinct pope tap
  epic huh terrorism filed republicans permitted tied absolute doctors warren machines acceptance badly row distinction flavor stages
  kick formation lover singer parker link comfort encouraged electricity teen eggs rear scotland investors bell belong resistance
  weren dish scope shock expecting voices wit articles manchester accordingly structural sequel tornadoes multi argued license aids
  illegal fate profound trend orange steady curious effectiveness error harm fame jean spoken survey export peak output returns grave
  ugly citizen exists seeds towns scared passion sword apple monster wow williams folks dean wisdom enterprise false authorized defeat
  owners victim francisco secondary candy gate alfred presents burned parking guest enemies dull expenditures substance edition
  subsequent discover silly lean outer happening angle fault consistent promoting statue composer slaves beast flesh dominant
  evaluation fix dwarf alright atlanta listed tower contracts rejected recommendation dependent boost eisenhower outcome extraordinary
  profit remarks grace magnificent sacrifice johnny shots overcome chase vienna rifle sharing tragedy governing adult incident crack
  comparison goodbye beef accurate lifted conscience discipline sequence newly assistant estimate option delay allowing visiting
  critics fewer tendency awareness universities depending involve bowl interference seasons recession quietly derived locked
  conviction defend profession guidance seed grab adjustment covenant consensus periods invented shower lands pot cop punishment urged
  liquor gulf gotten societies directions factory intention launched attraction representation surrounding florida seventh pound
  throwing lane prominent jumped crystal covers snake storm entertaining harbor adams boats piano distinguished gallery ridiculous
  criticism suffer sovereignty statute nickname compliment im genre afghanistan website praise widespread scheduled thursday
  obligations physics earned load solve extension proceedings aged imposed discussions diplomatic fails newspapers panel loans
  classical seats focused cleaning wing tokyo yard injury remarkable shaped palmer supper comic monica blues assessment tons allows
  undertaken approached electoral cooking producing distant documentary resolved sin causing rarely subtle burn sexy umm districts
  abuse expand examine threatened rush existed crossed knee upset carl harder cancer flower mount register manufacturing colored
  climbed satisfaction roughly survival solutions cloth lock mixed bother cycle excited sultan km superior compensation passage
  lawrence receiving voluntary laos establishing orleans returning mississippi testimony kansas knocked illinois striking bang indians
  chances accomplished honestly seated hardy household attempted survive sixty missile visible revolutionary hired hunting cafe
  mechanisms stared productivity slave shadow restore yugoslavia touching gentle saddle eliminate entering houston succeed qualified
  geneva acceptable errors ban bearing politicians notion covering tony bases balanced tournament prosperity agents warfare cloud
  complaint tail gang wanting closing woods pen urgent scheme legend hurry awkward generations psychological bathroom perspective
  sadly organic egg liquid nothin linda id iraqi na dispute sounded sponsored chemistry bureau simultaneously consent guilty acres
  puts memorial swing productive dan awards metropolitan separated studying producer boards spirits consumer arrested applications
  corn notable stepped impressed remote demonstrated namely hungry soup deserve humanity porch brave mysterious tornado lacking
  automobile storage roberts bench judges retirement propose ignored neutral assured jersey definite expenses hood ninth moore
  thoroughly anniversary successfully wright swimming buried collected acted alex routine papa isolated specialized argue occasional
  virtually painful enormous zealand complicated protest recall craft possibilities constructed doctrine clouds protestant islamic
  novels refers wasted atoms goin flirt undp prigio infrastructure merger voting davis ruled removal federation desperate appeals
  preserve choices filling branches reward missions engage ohio tie awarded nobel automatic observations concentration gather
  economics engineer treasury province charm colony dishes butter lasting height blonde initially borders cats oldest stomach mankind
  instructions hello lets achieving roots consumption ate stem tissue terrorists solar nigger voted viewed ruling adopt walter campus
  colleges overseas expanding estimates settle formerly contest heading mantle missouri belt bull rushed pakistan stanley clothing
  commander eve farmer rid incredible grain indicates acquired visitors reactions vs congo cents everyday caribbean semi conflicts
  findings pants wishes verse rocks button merchant curve cops swear slept pursuant lor vancouver herzegovina rapporteur revised
  repair midnight daniel scott requirement surplus expanded ticket laboratory demanded compromise muscle quit ford winner folk lessons
  jacket susan negroes corresponding emotion funeral upstairs attacked suicide disarmament operator inflation colonel flexible
  sufficiently darling carolina identification arranged minority approaches root cake reflects beings reflection staying cure thou
  memories saint keys artery mode muslim kate fucking jail considerably observer exact reader columbia dedicated compare ed stadium
  breaks lemon roy pat broadway exciting maintaining auto scottish founder breed jet yield substantially electrical sand rolling
  angels fortune holmes messages glance observe diameter regret practically plastic frozen pretend staring disorder palestine ricardo
  terrorist heisenberg sept congressional defendants experimental ministers residents manufacturers demonstrate bid directors
  violations torn portland wire bears championship reputation promises unions captured dawn stephen acid sciences spare excessive
  parent shake preferred pressures bite washed bare educated respectively reasonably urge circles korean gap outdoor tales crowded
  invite rolls mix disappeared attitudes preparing technological indigenous ratio patent measurements fake mate hiding annex
  occupation wednesday responses poll confirmed intervention suggestion assure thompson weakness writes consultations examined checked
  reporting cotton buffalo eager knock arrive knight alert engineers burst restrictions officially earnings assumption resist
  chocolate elizabeth guitar gore dumb searching implications civilization pages warming labour oxygen package com authors hug server
  iii divorce warned agriculture residential favorable sites intelligent insisted cape rank spots cease exposed transferred publicly
  confusion viewing commitments graduate adding string mud whip arrangement logical starred angel seized crash lucy tim cooked drivers
  delivery frequent propaganda briefly varying necessity sandwich sweden mediterranean tends constitute sacred relax census mm
  settlements categories washing risks mon profile chris emissions threats violation penalty observers composition modest wherever
  fleet advised merit unhappy honored colleagues virgin revenues determining circuit rev robinson fence balls pitcher crossing dave
  ann et ye artistic albert pressed paintings secrets reveal gear meals ranging attract lowest lightly hasn pray inevitable disputes
  occasions racing nodded radical altogether editorial phenomenon emerged component consequence crimes anxious reminded vulnerable
  particles linked calculated precision alcohol hated wan putin disney petition abandoned automatically representing arrest
  appreciation colonial intentions presentation corruption sharply preliminary sectors reception purchased andy reaches diamond
  comparable chat adults witness packed prisoners loaded offering assets symphony trap prayer implement diplomacy testing troubled
  panic minorities conclusions regulation accounting eleven continent investments readers volumes overwhelming glasses cow invest
  motors remind farther dare parallel fried climb defence deficits nah seabees deserves handling expects printed alleged counsel
  stolen nationalism encouraging municipal forum gathering sheets admission inc samuel mining turkish beliefs buddy arise celebrated
  panels supplied marks signals valid tribute equipped lists winds heritage sooner adjusted struggling grammar shade utterly bored
  gathered varied shouted applying incredibly describes slipped tragic typically publications daddy cruel facility proportion devices
  print narrative stare frightened cm institutional ryan victoria crap cos traveled veteran howard stake deliver morris proceed
  portugal harvard gesture continuous michigan encounter surrounded flows designated threatening strictly stressed statistical billy
  louisiana illustrated par collapse tennis taylor barn fred painter controls justify maturity railway walks pulling musicians
  surprising clue wales drag creates jungle predictable horn arbitration lion actively stretched fox reverse flame beard adventure
  mold soap filmed julia leh wollstonecraft operated commissioner extending acquire lieutenant absent clark allied compete handled
  exclusive scientist pays legitimate pitch promising suspended bobby kicked drill passes babe dealt talents collect pressing baker
  prospects worn promptly sympathy executed del maker mechanical presumably functional carpet trail grateful desirable confronted
  aggressive tennessee swung disappointing inevitably resource tear ghost hydrogen commonly territorial abstract evolution whoever
  proteins prevented myth medieval ministry perception gym compliments carrier smoking woke technologies ttc servants enthusiasm
  backed disposal instances dynamic conspiracy unlikely trials mills scored tech suits bombs dies excitement bow lawyers neighbor
  approaching pushing sophisticated residence delight rated noble spell illusion conferences proceeded reporter recognizing tested
  readily wrapped scary enjoying locations philosophical eyed promoted speaks symbolic deals glory photos thickness photo inventory
  borrow pregnant burger guidelines atchison gon ali calendar mighty disappointment tremendous communists inspection juvenile rescue
  confirm consequently mothers miami franklin splendid dancer commit youngest decides offensive congregation rings suitable installed
  weekly producers precise tank consisting historian define deadly boom bent immigration germans amusing bold vegetables bore
  significantly considerations refuse premise alien theories explore transformed perceived launch dressing annoying enhance wounded
  facilitate scream saxon um banking kissing cb ukraine allen departments ward illness rehabilitation placing cabinet realization
  coalition invasion southeast clubs remarked respective edges prospect noon stretch physically delayed swift nick graham strings
  suggestions colorado dining tickets colorful parked aunt atom lacked battery humans distributed satisfactory mistakes probability
  threaten securities chart shoe associations plates variation pile worship adaptation shell equality pork binding heroes openly steal
  skilled mines density advances flexibility innovation meaningful shorter laughter polish oriented shorts referring creatures
  symptoms radar broader intimate settings transformation hilarious hunger jerusalem involvement swallow habit minimal slide
  commonwealth basement olympics sanctions saudi spencer den sudan phoebe strategies ongoing foster elaborate registered underlying
  guilt carries insist channels deputy shops pointing visits interviews welcomed puerto identical patience roosevelt babies exhibition
  stole olympic heights portrait availability medal winston generous jefferson missiles landing fountain listened scholars limitations
  purely blanket recreation civic influenced stored integrity encountered lighting
`.trim().split(/\s+/);
