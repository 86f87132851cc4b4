import type { Rule } from './rule.ts'

/** What fell, gave way, spoiled or made several people ill, told without the great words. */
export const mishapRules: readonly Rule[] = [
  {
    code: 'harm.injury',
    lang: 'en',
    say: `
      <child-en>|wife|husband|mum|mom|dad|grandma|grandmother|passenger|customer|i|me ~4 fell|fallen|thrown|landed|flew ~3 on|onto|out|off|from ~2 concrete|floor|head|face|road|window|ride|stairs|platform|tracks
      ceiling|tile|panel|sign|shelf|branch|glass|light|rack|box|weight ~4 fell|came|dropped|crashed ~1 down? on|onto my|me|our|her|his|a|head|foot
      elevator|lift|ride|gondola ~3 dropped|fell|plunged|plummeted|rolled ~4 floors|with|us|inside|backwards
      swelled|swollen|burst|melted|burned ~2 inside|in|into|through my|her|his|our ~1 ear|hand|pocket|mouth|skin|leg|thigh
      tore|ripped|pulled|scraped|shredded ~2 my|her|his ~2 cornea|nail|skin|ligament|tendon|tooth
      in intensive care
      x-ray|xray|iv|stitches|crutches ~5 because|after|from|your|drip
      spine|head|back|neck x ray
      passed|pass out ~4 from|because|on|in
      dizzy|headache|headaches|nauseous ~5 fumes|smell|sofa|paint|carpet|gas|boiler|mattress
      fumes|smell|paint|boiler|gas ~6 dizzy|headache|headaches|nauseous|sick
    `,
    unless: `movie|film|episode|season|game|laughing|laugh|lol|asleep|love|touchdown|goal`,
  },
  {
    code: 'harm.injury',
    lang: 'es',
    say: `
      techo|panel|cartel|placa|vidrio|cristal|lampara|estante|pesa|rama|letrero ~8 le|me|nos|se cayo ~3 encima|a|cabeza|pie|sobre
      se ~1 desprendio|desplomo|derrumbo|solto|cayo ~4 techo|panel|cartel|placa|vidrio|cristal|lampara|estante|letrero|balcon
      ascensor|elevador|telesilla ~6 cayo|desplomo|solto|precipito|descolgo
      nos|me|le ~1 cayo encima|arriba
      mareados|mareado|mareada|mareadas ~6 caldera|gas|olor|pintura|vapor|calefaccion
      caldera|gas|olor|pintura|vapor|calefaccion ~6 mareados|mareado|mareada|desmay*|desplom*
      hincho|hinchada|inflamo|quemo ~4 cara|ojos|labios|garganta|piel ~6 crema|tinte|champu|producto|usar|poner*
      en carne viva
      se partio|quebro|fracturo ~1 la|el cadera|brazo|pierna|muneca|tobillo|columna
      con|pusieron suero
      rasparon|raspo|dano|danaron ~2 cornea|ojo|ojos|piel
    `,
    unless: `pelicula|serie|novela|cancion|partido|gol|risa`,
  },
  {
    code: 'harm.injury',
    lang: 'pt',
    say: `
      despencou|desabou|desmoronou|caiu|soltou ~5 em|com|de|encima|gente ~2 cima|gente|pessoas|cliente|crianca|dentro|cabeca|meu|minha
      elevador|teleferico|brinquedo ~6 despencou|caiu|soltou|voltou|desabou
      tontos|tonta|tonto|tontas|enjoados ~6 aquecedor|gas|cheiro|tinta|vapor
      aquecedor|gas|cheiro|tinta|vapor ~6 tontos|tonta|tonto|desmai*|enjoad*
      em carne viva
      inchou|inchado|inchada|queimou ~4 rosto|olhos|boca|garganta|pele|couro ~6 creme|tintura|produto|usar|passar
      arranhou|machucou|feriu ~2 cornea|olho|olhos|pele
      pro|no|tomar|tomando soro
      fraturou|fraturei|quebrou ~1 o|a quadril|braco|perna|punho|tornozelo|coluna
      machuquei|machucou ~2 a|minha|o coluna|costas|pescoco|joelho
    `,
    unless: `filme|serie|novela|musica|jogo|gol|k|kk|rir`,
  },
  {
    code: 'harm.poisoning',
    lang: 'en',
    say: `
      throwing|threw|been up|vomiting ~8 after|since|from|<food-en>
      throwing up !a|the|signs|some|one|gang
      threw up ~3 after|all|night|twice|everywhere|because|from
      stomach|tummy ~1 cramps|ache|pain|bug|knots ~8 after|from|since|catering|buffet|food|water|restaurant|all|half|whole|your
      half|whole|everyone|all|several|two|three|both ~4 office|family|team|guests|us|coworkers|kids ~3 sick|ill|vomiting|cramps|throwing|diarrhea|poisoned
      died|dead ~4 after ~2 eating|ate|treats|food|collar|batch
      dog|cat|puppy|kitten|pet ~3 died|dead|seizure|seizures|sick ~6 treats|food|batch|collar|kibble|chew
      smells|tastes|smelled|tasted ~2 of|like bleach|petrol|gasoline|chlorine|chemicals|paint|solvent|diesel
      bleach|petrol|gasoline|chlorine|solvent smell|taste ~6 water|milk|formula|juice|food|drink|bottle
    `,
    unless: `movie|film|episode|lol|roller|laughing|throwing ~1 up ~1 signs|gang|hands|a`,
  },
  {
    code: 'harm.poisoning',
    lang: 'es',
    say: `
      dolor|dolores|retortijones|colicos ~1 de? ~1 estomago|barriga|tripa|panza|cabeza? ~8 agua|comida|catering|bufe|bufet|restaurante|todos|comer
      agua|comida|catering|bufe|bufet|restaurante ~8 dolor|dolores|retortijones|vomit*|diarrea ~3 estomago|barriga|todos|cabeza
      todos|todo|familia|estamos|medio|media|los|dos|tres ~4 vomitando|diarrea|intoxicad*|vomitos|enfermos
      gluten|frutos|mani|cacahuate|cacahuetes|nueces|lactosa|alergeno*|leche|huevo ~6 no ~2 pone|dice|decia|ponia|indica|indicaba|etiqueta|avisa*|declar*
      decia|ponia|dice sin ~1 gluten|nueces|lactosa|mani|frutos ~8 hospital|urgencias|emergencias|mal|fatal|reaccion|ambulancia
      sabe|sabia|huele|olia|olor ~2 a cloro|lejia|gasolina|quimico|quimicos|pintura|disolvente
      perro|perra|gato|gata ~3 murio|convulsion*|muerto ~8 pienso|comida|croquetas|collar|snack|premios
    `,
    unless: `pelicula|serie|novela|cancion|piscina
      amo|adoro|encanta|gusta ~2 olor|oler`,
  },
  {
    code: 'harm.poisoning',
    lang: 'pt',
    say: `
      dor|dores|colica ~1 de? barriga|estomago|cabeca ~8 agua|comida|buffet|bufe|restaurante|todo|todos|comer
      agua|comida|buffet|bufe|restaurante|marmita ~8 dor|dores|colica|vomit*|diarreia ~3 barriga|estomago|todo|todos|cabeca
      todo|todos|gente|familia|metade|dois|tres ~4 vomitando|diarreia|intoxicad*|vomitos
      todo|todos|familia|metade|dois|tres ~4 passou|passaram|passando mal !de
      gluten|castanha|castanhas|amendoim|lactose|leite|ovo|alergenico* ~6 nao ~2 avis*|diz|dizia|tava|consta|rotulo|informa*
      nao avisaram|avisou|informaram|dizia ~3 tinha|tem|continha ~1 amendoim|castanha|castanhas|leite|gluten|ovo|lactose|camarao
      dizia|diz sem ~1 gluten|castanha|castanhas|lactose|amendoim ~8 hospital|emergencia|mal|reacao|ambulancia|ups
      cheiro|gosto|cheirando|cheira ~1 de|a cloro|gasolina|quimico|quimica|solvente|tinta ~6 agua|leite|comida|suco
      agua|leite|po|comida|suco ~5 cheiro|gosto|cheirando ~1 de|a cloro|gasolina|quimico|quimica|solvente
      cachorro|cachorra|gato|gata ~3 morreu|convuls* ~8 racao|petisco|coleira|comida
    `,
    unless: `filme|serie|novela|musica|piscina|rindo|rir`,
  },
  {
    code: 'hazard.defect',
    lang: 'en',
    say: `
      netting|strap|straps|bolt|bolts|harness|rung|hinge|clip|buckle|handlebar|handlebars|rail|rails|bunk|cot|crib|bar|latch ~3 tore|snapped|broke|collapses|collapsed|cracked|popped|came|gave|failed ~6 <child-en>|riding|with|on|under|while|my|out|mid
      slats|gap|gaps|holes|bars ~4 wide|large|big enough ~4 head|finger|fingers|child|baby
      exposed|loose|bare|live wiring|wires|cables|cable ~6 kids|children|play|pool|toddlers|playground|touch
      wheel|wheels ~3 came|fell|flew|comes|falls off ~6 crossing|road|driving|highway|motorway|my|with|while|mid
      fire|smoke|carbon ~1 alarm|alarms|detector|extinguisher ~5 never|didnt|not|expired|silent|broken|sound|empty|missing
      no lifeguard|lifeguards|lifejackets|seatbelts|seatbelt|extinguisher|extinguishers
      asleep|drunk|texting|video|videos|phone ~2 at|behind|while ~1 the? wheel|driving
      watching|texting|scrolling|filming ~6 bus|driver|pilot
      driver|pilot ~4 watching|texting|scrolling|filming|asleep|sleeping|dozing
    `,
    unless: `movie|film|episode|season|game|song`,
  },
  {
    code: 'hazard.defect',
    lang: 'es',
    say: `
      cable|cables ~2 pelado|pelados|suelto|sueltos|aire|expuestos|colgando ~6 ninos|infantil|piscina|juegos|fabrica|mano
      cable|cables ~3 pelado|pelados
      tornillo|clavo|pieza suelto|suelta|sueltos ~8 nino|nina|sobrina|hijo|hija|pierna|tobogan
      manilla|manija|barandilla|barra|puerta|reja|escalon|peldano|tapa ~5 quedo|rompio|solto|salio|cedio ~4 mano|pierna|nino|nina|encima|piso
      viendo|mirando|escribiendo|chateando ~4 celular|movil|whatsapp|videos|telefono ~4 manej*|conduc*|bajando|volante
      chofer|conductor|taxista|piloto ~6 viendo|mirando|celular|movil|videos|whatsapp|borracho|dormido
      se ~2 prende|enciende|dispara|acelera ~1 solo|sola
      acelerador ~3 trabado|trabo|atascado|pegado|clavado
      no ~1 habia|hay|tienen|tenian socorrista|salvavidas|extintor|extintores|cinturon|cinturones
      trago|tragaron ~4 pastillas|pila|iman|boton
    `,
    unless: `pelicula|serie|novela|cancion|partido`,
  },
  {
    code: 'hazard.defect',
    lang: 'pt',
    say: `
      fio|fios|cabo ~2 solto|soltos|desencapado|desencapados|exposto|expostos|pendurado ~6 crianca|criancas|piscina|area|loja|calcada|mao
      fio|fios desencapado|desencapados|exposto|expostos
      peca|parafuso|trava|grade|alca|degrau ~4 solta|solto|soltou|quebrou|cedeu|abriu ~8 crianca|filha|filho|bebe|mao|perna|menina|menino|volta|brinquedo
      vendo|olhando|digitando|mexendo ~4 celular|whatsapp|video|videos ~4 dirig*|volante|descendo
      motorista|piloto|condutor ~6 vendo|mexendo|celular|video|videos|whatsapp|bebado|dormindo
      acelerador ~3 travado|travou|preso|emperrado
      nao|sem ~2 tinha|havia|tem? salva-vidas|guarda-vidas|extintor
      nao|sem ~2 tinha|havia|tem? salva|guarda vidas
      quase ~2 afoguei|afogamos|queimei|sufoquei|engasguei|eletrocutei|esmagou|esmagaram
      engoliu|engoliram ~4 comprimidos|pilha|ima|botao|peca
      faisca|faiscas ~4 tomada|fogao|aparelho|quarto|secador|carregador
    `,
    unless: `filme|serie|novela|musica|jogo|gol`,
  },
]
