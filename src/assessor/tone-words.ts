import type { TextLanguage } from './rules/rule.ts'

/**
 * Words that speak well or ill of something, written for this project; `*` ends a beginning. Insults and swearing are
 * left out on purpose: they tell of the author's mood, not of a fault.
 */
export const toneWords: Readonly<Record<TextLanguage, Readonly<Record<Tone, string>>>> = {
  en: {
    awful: `assault* bigot* bully* creepy coward* crime* debacle delusional despicable disturbing dumpster extremist*
      genocide hateful hideous hypocrisy immoral inappropriate insufferable intoleran* irrational murder*
      nonsensical obnoxious propaganda psychopath* rape* reckless scum selfish sociopath* unreasonable vicious
      cringe abysmally pathetically disgustingly shambles abomination horrifying shocker dishonesty extort* gouging
      unjust unjustified unlawful incompetence mockery farce atrocity maggot* filth unhygienic insanity ruining
      abominable abus* abysmal agony appall* atroc* awful betray* broken bullied catastroph* cheat* chaos chaotic corrupt* criminal
      cruel dangerous deceiv* deceptive defective deplorable destroy* devastat* disast* disgrace* disgust* dishonest* disrespect* dreadful
      evil failed failing failure* fake filthy fraud* furious garbage ghastly greedy gross hate hated hates hating hatred hell horrend*
      horribl* horrid horrif* humiliat* hypocri* ignorant incompeten* inexcusable infuriat* insult* jerk junk kill killed killing liar* lies
      lied livid loathe lousy mislead* misled miserabl* mistreat* nightmare* outrag* pathetic poison* racis* rage repulsive revolting ridiculous
      ripoff robbed rotten rubbish ruin* scam* scandal* sexist shady shame shameful shitty sick sickening stink* stole* stolen sucks suck
      terribl* terror* theft tortur* toxic tragedy tragic trash trauma* unacceptable unbearable unethical unforgivable unprofessional unusable
      useless vile violen* vomit* waste wasted wasting worse worst worthless wreck* wrong* yuck`,
    bad: `aggressive anymore apparently baseless barely cannot childish cant clearly couldnt demanding dumb enough
      entitled foul grown hardly havent incapable irrelevant irresponsible loan meaningless monster nope overrun
      pointless poorly supposedly supposed shouldnt skeptic* snake sore stereotyp* threaten* traitor troll* ugh
      unlikely unnecessar* unwilling useless vulgar wasnt why whine yell* smh seriously sarcas* shoddy flimsy soggy
      bland stuffy dated disorganised disorganized disorgan* unanswered unprepared understaffed overbooked oversold
      rebook* unusual unacceptably unhealthy discomfort lacks lacking refuses refusing repeatedly nor hassle*
      fiasco misery letdown downhill worsen* outdated flop miserably stuffed tarnish* dodgy shoddy pricey
      cheapskate penalty fee fees queue queues downtime crashes crashing fails deleted missing charged chargeback
      overdraft
      abandon* absurd ache aching afraid aggravat* angry anger annoy* anxi* apolog* argue argument arrogant ashamed attack* avoid*
      awkward bad badly bankrupt bitter blam* blocked bored boring bother* bug bugs buggy bullshit burn* cancel* careless challeng* clueless
      cold complain* complaint* complicated concern* confus* cramped crap* crash* crazy cried cries critici* cry crying cut damag* dead decline*
      delay* delays denied deny depress* desperate despair didnt died difficult dirty dirt disagree* disappoint* disconnect* dislik* dismiss*
      dismal distress* doubt* doubtful drag drama dropped dull dumped dying embarrass* empty endless error* excuse* exhaust* expensive expired
      fail fails fake fault* faulty fear* fed fight* fire fired flaw* fool* forc* forgot* fraught freak* freez* froze* frustrat* fuming grief
      guilt* hang hard harm* harsh headache* heartbr* hopeless hostile hurt* idiot* ignor* ill illegal impossible inaccurate inadequate
      inconsisten* inconvenien* incorrect inferior inflat* injur* insane insecure irritat* issue* jealous joke lack* lag laggy late lazy leak*
      left lonely lose loser losing loss lost loud mad meh mess* messed messy miss* missed missing mistake* moan mould moldy nasty negative
      neglect* nervous never nobody noisy nonsense nothing offen* outage* overcharg* overpric* overrated pain* panic* petty poor* pressur* pretend*
      problem* protest* punish* rant refus* regret* reject* rip rude sad sadly scar* scare* screw* shock* shortage sloppy slow slower smell* sore
      sorry stain* stale stolen stop* strand* stress* struggl* stuck stupid* suffer* suspicio* tears tired tiring trouble* troubl* ugly unable unaware unclear
      uncomfort* underwhelm* unfair* unfortunat* unhappy unhelpful unimpress* unpleasant unreliable unresolved unresponsive unsafe unsatisf*
      unstable upset* useless victim* violat* wait waited waiting warn* weak weird whin* wont worr* wrong`,
    good: `adorable alright birthday bravo chill christmas classy concert confident curious definitely finally forward
      gold golden goodness haha* hahaha* handsome holiday holidays hooray hopefully innovative intelligent invit*
      ladies lmao lmfao mellow merry refresh* romantic vacation vibes weekend welcome* wedding winner winning woo
      woohoo yeah yup yesss fav faves pumped stoked cosy spotless seamless* painless hassle-free hospitable
      attentive knowledgeable patient thorough caring considerate punctual timely hiring tasty tastiest affordable
      bargain steal reward
      accurate active adequate adopt agree* aid alive allow* appeal* appreciat* approv* attract* available benefit* better bless* bonus
      bright calm care caring celebrat* charm* cheer* clean clear clever comfort* comfy complete convenient cool correct courte* cozy creative
      cute decent deserve* eager easy easily effective efficient elegant encourag* energ* enjoy* ensur* entertain* enthusias* excited exciting
      fair faithful fan fancy fast favo* fine fit fix* flexible fortunate fresh friend* fun funny gain* generous gentle gift* glad good
      grace* grateful great growth handy healthy help* honest* hope* hoping hug* improv* inspir* interest* intuitive joke* joy* kind kiss* laugh*
      like liked likes lively lol loyal luck* lovely neat nice ok okay pleasant please* pleasure polite popular positive pretty prompt proud
      quick* quiet ready reasonable recommend* reliable reliev* relax* resolv* respect* responsive reward* rich safe* satisf* save* secure sharp
      sincere smart smile* smooth* solid solve* sorted spacious special stable strong stylish succe* sun* super support* sure sweet talent* tasty
      thank* thx top trust* upgrade* useful value warm welcome well win* wise won worth yay yes yummy`,
    great: `bestest champion champions cutest fave favourite favorites heaven heavenly iconic masterclass obsessed
      perfection yummiest insanely loveee lovee brilliantly unbeatable unmatched wholesome iconic banger goat
      royalty treat
      adore* amaz* astonish* awesome beautiful* best blast blessed breathtaking brilliant congrat* delicious delight* dream* ecstatic
      epic excellen* exceptional extraordinar* fabulous fantastic flawless gem genius glorious gorgeous happy happiest happiness hero* hilarious
      impress* incredible incredibly kudos legend* love loved loves loving magic* magnificent marvel* masterpiece outstanding paradise perfect*
      phenomenal remarkable rocks sensational spectacular splendid stellar stunning superb superior terrific thrill* treasure triumph* unforgettable wonderful* wow`,
  },
  es: {
    awful: `acosador* apest* asesin* atropell* barbar* calumni* cerdo* cobard* complice* delincuent* dictad* esclav*
      farsa farsant* impunidad inepcia inhumano mafia* mafios* maldad malvad* maltrat* matar monstru* negligen*
      nauseas odios* opres* perverso* plaga repugn* repudi* sabotaje saque* tiran* traicion* tramposo* vandal*
      venen* villano* deplorables guarr* chapuz* tomadura desfachatez bochorn* infumable abusadores estafadores
      pesimamente impresentables rastrer*
      abomin* abus* agoni* asalt* asco asqu* atroz basura calamidad caos catastrof* cochinada corrup* criminal* cruel* denigrant* deplorable desastr*
      descarad* desgracia* despreci* detest* engan* enganos* espant* estaf* falsa falso fatal fracas* fraude grotesc* hipocrit* horrend* horribl*
      horror humill* ilegal* impresentable inacept* inadmisible incompeten* indign* inept* inhuman* infame infern* infierno insoportabl* insult*
      inutil* ladron* lamentabl* ment* mentir* mentiros* miserabl* muer* nefast* nauseabund* odi* odio patetic* peligr* peor* pesadilla pesim* podrid* porqueria
      racis* rata* rob* ruin* sinverguenz* suci* terribl* terror* timo* torpe* tortur* toxic* traged* tragic* traici* traidor* trampa* verguenza vergonz* vil
      violen* vomit*`,
    bad: `absurd* ansias anticuad* aplast* apur* arrogan* asust* atasc* basta burla* burl* callate cancel* carg* caduc*
      cierr* comision* conflict* convert* cortas dejen demanda* denunc* deprim* desconfi* descarg* desapar*
      descort* desmejor* dictadura discut* dramatic* embarg* encareci* encerr* enferm* engorro* envidios* estaf*
      estup* fragil fria fallido hambre hipocre* hostil huelga impagos inadecuad* incapa* incertidum* incoheren*
      inconvenient* incomprens* inmadur* inoperan* insensib* insolent* interrum* intent* inund* invent* limit*
      llam* lesion* maldec* maldig* maleduc* menos mugr* nefast* ojala patan* penoso* pesimis* pinta preso rabi*
      rar* resign* sancion* sobreprec* tampoco tacañ* tensi* tibi* todavia tont* tumb* turbio usur* vendid*
      vergüenz* ya
      abandon* aburr* acab* acoso agot* agresi* ahog* amarg* amenaz* angusti* ansiedad apag* arrepent* ataque* atras* aver* bloque* borde brusc* caid* calor cansad*
      cansa carisim* caro cara castig* cerrad* chant* cobr* colaps* complica* confus* corta* cortad* crimen crisis critic* cuelg* culpa* dan* debil decepci*
      defect* demor* depre* derrot* desagrad* descontent* descuid* desesper* desilusi* desgast* desordenad* despid* destru* detenid* deud* dific* disgust* dolor* doler duele dud* dur* echar
      enferm* enfad* enga* enoj* envidia equivoc* error* escandal* escas* esper* estres* exager* excusa* exig* expuls* extrav* fall* falt* fastidi* fe* feo frio frustr* fuga
      golpe* grit* groser* guerra hart* herid* hundi* ignor* imposible incendi* incomod* inconform* incorrect* incumpl* inestable injust* innecesari* insegur* insufici* intermit* ira irrespons*
      irrit* jamas lagrim* lament* largo lent* lio llor* locura loco luch* mal mala malas malo malos malt* mancha* mata* mied* molest* nada nadie negativ* neg* nervios* ningun* nunca olvid* opac* pena perd*
      pele* pereza pesad* pobre* porquer* preocup* presion* problem* prohib* protest* quebr* quej* quema* quit* rab* rar* rechaz* reclam* regular retras* rid* rot* ruido* sangr*
      sin sol* solo sospech* sucia sufr* sust* tard* tem* tir* tonter* trab* tramp* triste* tristeza vaci* vagos vencid* vergon* victim* viej* viol*`,
    good: `abraz* admir* amoo* anhel* apasion* armoni* aventur* beso* bell* bienven* brill* campeon* cautiv* chevere
      cumpleaños cumple cumpleanos deleit* descans* dichos* dig* energia epico especial exelente* facilit* fav
      favor* fresco fuerza genuin* guay hermosur* inspir* jajaja* jeje* legend* lig* lograd* lucid* maestr* merec*
      mola molan noble nostalg* oportun* poder* porfa practic* privilegi* prosper* querid* quer* recuper* renov*
      ricos salud* saludos sensacional sincer* suaves sueño* sueno* talent* tern* unid* vacaciones valioso viernes
      vacilon wow wooow
      acert* aceptable adecuad* afortunad* agil agradabl* agradec* alegr* alivi* amabl* amen* amig* amor animo aplaus* aprend* aprob* apoy* asi atent* avanz* ayud* barat* bella bello
      bendi* beneficio* bien bienvenid* bonit* brill* buen* calid* calma cariñ* carin* celebr* cero chid* chevere clar* comod* complet* confia* content* corazon correct* cort* creativ* cumpl* curios* delicad* dese* despej* dispuest* disfrut* divert* divin*
      dulce eficac* eficien* elegant* emocion* encant* entreten* espacios* esperanz* estable exit* facil* feliz felic* fiel fiesta fresc* fuerte ganas gan* garant* generos* gent* gracias gracios* grande* grat* guap* gust* hermos* honest* honor ideal ilusi* inteligen* interesant*
      jaj* jeje* jugar just* justo leal libre limpi* lind* list* lleg* logr* luz mejor mejora* mejores mim* motiv* nuev* optimis* orgull* paz placer popular posit* preci* premi* prontitud prosper* puntual* rapid* reconoc* recomend* regal* reir
      relaj* respet* responsab* rico rica risa sabros* san* satisf* segur* sencill* simpatic* solucion* sonri* sorpren* suav* suert* super tranquil* triunf* util val* valient* ventaj* verd* viv* vamos`,
    great: `amor* amazing apote* brutal* chulad* divin* eternamente exitazo fabul* flipante flip* grandioso idol*
      insuperables joya majestuos* maravillosament* masterpiece pasada perfeccion prodig* supremo temazo tesoro
      unico
      adora* alucin* amo asombr* bendicion brutal crack* cojonud* delici* deslumbr* encanta encanto enamor* enhorabuena espectacular* espectaculo estupend* excelen* excepcional* exquisit* extraordinar* fabulos* fant* fantastic* fascin* felicidad*
      felicit* fenomenal feliz formidable genial* genio gloria gloriosa hermosisim* imejorable impecable impresionant* inmejorable increible* inolvidable insuperable magi* magic* magnific* maravill* mejor* milagro perfect* precios* preciosa preferid* sublime sobresalient* soberbi* top`,
  },
  pt: {
    awful: `agressor* assassin* baderna bandidagem barbari* canalh* cinis* corja covard* criminoso* crueldade cumplice*
      debil deboche desumano ditad* ditador* escravid* farsa fascis* genocid* idiotice impun* intoler* irresponsav*
      mafia* mald* maltrat* manipul* monstro* negligen* opress* podridao repudi* repugn* retrocesso safadeza sabot*
      tiran* traicao vandal* veneno* vergonhos* vexame lamentavelmente esculhamb* bagunca avacalh* desonest*
      absurda absurdo surreal trambiq* despreparo
      abomin* abus* agoni* absurd* aberra* asqueros* assalt* atroz bandid* bosta calamidade caos catastrof* corrupt* criminos* cruel* debochad* decepc* deplorav* desastr* descas*
      desgraca* despre* detest* engana* enganos* enrola* escroto* estelionat* fajut* falsa falso falsific* fracass* fraud* golpe* golpista* hipocri* horrend* horriv* horror* humilh* ilegal*
      inaceitav* inadmiss* incompeten* indecen* indign* infern* inferno insuportav* insult* inutil* ladr* lamentav* lix* maldit* medioc* mentir* mentiros* miserav* nauseant* nefast* nojent* nojo nunca
      odei* odi* odio palhacada patetic* perigos* perver* pesadelo pessim* picaret* pilantr* pior* podre* porcaria racis* ridicul* roub* ruim ruins safad* sacanagem suj* terriv* terror* toxic* traged* tragic* traic* trair trapac* trouxa* vagabund* verg* vergonh* vigari* violen* vomit*`,
    bad: `aff afff anti arrog* atrapalh* basta besteira bloque* burr* cade cancela* censura chatead* chega chatice
      coitad* contra constrang* debat* denunc* defasad* demitir* demiss* demorad* derrub* desastr* descascad*
      descosturad* descol* desgast* desnecess* desorganiz* desconhec* desvi* divida* enferruj* engasg* exagera*
      exploda* extorqu* fals* furt* grave greve hostil* imprest* inacreditav* incapa* incoeren* indefes* indigna*
      ineficien* infelizmente inoperant* inseg* interfer* inval* irrespons* lero lotad* lambanca mancad* mentira*
      morna nocao onde oxe pessimism* piora* polem* prejudic* preocupant* prisao promete* pq processo quebrada rabo
      ranco reclamacao refaz* rejeic* retorno* risc* sem* seria ser susp* tampouco tort* trist* vai* vandal*
      vazament* xing* amassad* arranhad* empenad* divergente inferior danificada incomplet* divergen* insatisfeit*
      jamais paguei aguardando solucao cade estorno
      abandon* aborrec* acab* agress* amea* angusti* ansied* apert* arrepend* arrog* ataque* atras* barulh* bater bloque* bobagem brig* cai* calor cansa* cans* car* caro caros chat* chateac* chor* cobra* coitad* complic* confus* confusao
      contraf* corrup* crime crise* critic* culpa* curt* dan* danific* debil defeit* demor* depres* derrot* desagrad* desanim* desconfort* descumpr* desespero* desiludi* desilus* desist* desleix* desliga* desonest* desrespeit* destru* devolv* dificil dificuld* divid* doen* doi
      dor* drama drog* dur* duvid* empurr* encolh* engan* enganad* engol* erra* erro* escandal* escur* esgot* espera* esquec* estrag* estranh* estress* exager* expuls* extravi* falh* falta* faltou fede* fei* ferid* fogo fome forc* frac* fraqu* frio frustr* fur* furad* grit* gross* guerra
      ignor* impossiv* incendi* incomod* incorret* indispon* inferior* infeliz* injust* insatisf* insegur* instav* interromp* invej* ira irrit* jamais lament* lent* lerd* lot* lotad* mach* mago* mal mancha* mat* mau maus medo mentir* merd* mofo mort* morr* nada nao neg* negat* nem nenhum* nerv* ninguem ocup* olvid* pancad* parad* parou pena
      perd* perig* pervers* pesad* pobre* preju* preocup* press* problem* proib* protest* puni* quebr* queim* queix* raiv* rasg* reclam* recus* reembols* rejeit* revolt* rompe* ruid* sem solid* sofr* solt* sozinh* suic* sum* sumiu susto tard* tens* terminou tortur* torto trav* trist* trocad* troc* vaz* vazi* velh* vencid* violad* vitim*`,
    good: `abrac* admir* aeee* amig* apreci* aproveit* aniversario bacana bacan* beleza bendit* bora brincad* campea*
      capric* carism* chiq* corac* cuidad* curtir demais emoc* empolg* eterno familia* fera ferias fof* forca
      guerreir* hehe* heroi* homenag* hospital* humild* inspir* juntos lend* maneir* massa mimo* oba parceir*
      perfume prestigi* recomendad* rsrs* saudade* sensac* sereno simpatia sorteio suave tchau uhul uniao vencedor*
      vibe vida viva* wow original* condiz embalad* embrulh* pratica adorando certinha serviu corresponde
      correspondeu superou
      abenco* aceit* acess* acert* adequad* adorav* afet* agil agrad* alegr* alivi* amad* amig* amizade amor anim* aplau* aprend* aprov* atenc* atencios* atend* avanc* ajud* barat* beij* bela belo benef* bem bom boa bons boas bonit* brilh* calm* capric* carinh* celebr* cert* certinho cheiros* claro combin* compens* complet* conform* confi* confort* conquist* content*
      correto cort* criativ* cuid* cumpr* curt* delicad* demais devidamente divert* divers* doce educad* efic* eficien* elegant* emocion* encant* entreg* esper* espert* estavel* exat* facil fe feliz* festa fiel fof* forte fresc* funcion* ganh* garant* generos* gent* gost* gostos* grand* grat* graca* haha* honest* ideal inteligent* interess* jeit* just* kkk* leal leg* legal leve limp* lind* luz
      melhor* merec* novo nov* obrigad* ok orgulh* otim* paz perfeit* pontual* posit* pratic* prazer premi* presente prest* protec* qualidade querid* rapid* recomend* relax* resist* resol* respeit* rir ris* sabor* satisf* saud* segur* simpatic* simpl* solu* sonh* sorri* sort* sucesso super surpreend* tranquil* triunf* util val* valeu vantag* viv* vitor*`,
    great: `abencoad* aplausos arrasa* bellissim* brilhante* campeao deus* diva* encant* gratidao gat* gostosa* hino
      idol* joia lacrou mara* masterpiece melhores merece otimas perfeit* princesa rainha show* sensacional*
      sucess* talent* tesouro topper unic* encantad* impecav* amooo*
      ador* adorei amei amo amando apaixon* apaixonad* arras* arrasou deleit* delici* deslumbr* divin* encantad* espetacul* esplend* estupend* excelent* excepcion* extraordin* fabul* fantast* fascin* favorit* fenomen* feliz felicidade* genial* gloria impecav* impression* incriv* inesquec* lindo lindissim* lindos magic* magnific* maravilh* milagr* nota otim* parabens perfeic* perfeit* preferid* sensacion* show sublime top topissim*`,
  },
}

export type Tone = 'awful' | 'bad' | 'good' | 'great'

/** Emoji speak every language. */
export const toneOfEmoji: Readonly<Record<string, Tone>> = Object.fromEntries([
  ...[...'😡🤬😠👿🖕🤮🤢💩💔'].map((emoji) => [emoji, 'awful'] as const),
  ...[...'😤😒🙄👎😞😔😟😕🙁😣😖😫😩😢😭😥😓😰😨😱😑😐🤦🤷😷🤒'].map((emoji) => [emoji, 'bad'] as const),
  ...[...'😊🙂😀😃😄😁😆😅😂🤣😉😋😎🤗🤩👍👌👏🙏💪✨🎉🎊☀😇🤭😜😝'].map((emoji) => [emoji, 'good'] as const),
  ...[...'😍🥰😘💕💖💗💙💚💛🧡💜❤♥💯🔥⭐🌟🏆'].map((emoji) => [emoji, 'great'] as const),
])
