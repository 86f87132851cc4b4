import type { Rule } from './rule.ts'

const idioms = {
  en: `
    laughing|laugh|laughed|laughter|lol|lmao|lmfao|haha*|hahaha*|funny|hilarious
    my ~1 soul|feelings|pride|ego|brain|heart|eardrums|wallet
    movie|film|episode|season|series|novel|trailer|album|song|lyrics|character|fanfic|anime|raid|boss
    touchdown|quarterback|linebacker|innings|goal|goalkeeper|striker|league|playoffs|nfl|nba|mlb|concussion|hamstring|acl|roster|squad
    so|too much|badly that it hurts
    hurts|hurt to say|admit|watch|see|think|know|hear|look
    no one|nobody|noone ~1 was ~1 hurt|injured|harmed
    attacked|stabbed from within|behind
    i|ive|we dropped ~3 on
    showed|shown ~1 interest
    get well soon
    migraine|migraines|hungover|hangover
  `,
  es: `
    risa|risas|reir|jaja*|jeje*
    alma|corazon|orgullo|ojos ~3 duele|duelen|lastimo
    pelicula|serie|capitulo|temporada|novela|cancion|album|personaje|videojuego
    gol|goles|partido|liga|delantero|portero|jugador|entrenador|convocatoria|rodilla
    amor|envidia|ganas|verguenza|pena|sueno|hambre|aburrimiento|calor|frio|nervios
    nadie ~2 herido|lesionado|lastimado
    desde que ~1 me
    por ansiosa|ansioso|torpe|tonto|tonta|despistado|despistada|bruto|bruta|goloso|golosa
    no ~2 quemado|cortado|lastimado ~2 ni
    que murio|fallecio en|hace|el|mi|la
    cayo ~2 encima de ~1 las|los|mis|el escrituras|papeles|teclado|ordenador|cafe
    conduciendo|conduzco ambulancias
    se me pela
  `,
  pt: `
    rir|rindo|risada|k|kk|haha*|rsrs*
    alma|coracao|orgulho|olhos ~3 doi|doeu|machucou
    no orgulho|ego|bolso
    picando|descascando|distraido|distraida|jogando
    bem feito
    lingua ~3 caldo|cafe|pizza|cha
    matou ~1 foi
    filme|serie|episodio|temporada|novela|musica|album|personagem
    gol|gols|jogo|liga|atacante|goleiro|jogador|tecnico|escalacao
    amor|inveja|vontade|vergonha|pena|sono|fome|tedio|calor|frio
    ninguem ~2 ferido|machucado|feriu|machucou
  `,
}

/** People hurt, poisoned, choked or killed, by what somebody sold or did. */
export const harmRules: readonly Rule[] = [
  {
    code: 'harm.death',
    lang: 'en',
    say: `
      killed|kills my|our|his|her ~1 <child-en>|dog|cat|pet|wife|husband|mother|mom|father|dad|grandmother|brother|sister|friend
      my|our ~1 <child-en>|dog|cat|pet|puppy|kitten|wife|husband|mother|mom|father|dad|grandmother|brother|sister|friend ~2 died|passed|dead|killed ~4 after|because|from|on|in|due|when
      my|our ~1 <child-en>|dog|cat|pet|puppy|wife|husband|mother|mom|father|dad ~1 died ~6 your|their|this
      died because of your|their|this
      nearly|almost|could|couldve|would|wouldve|might ~2 killed|kill|died|die|drowned|suffocated|strangled|electrocuted ~4 <person-en>
      <person-en> ~2 nearly|almost ~2 died|drowned|suffocated|strangled|electrocuted
      i|we|she|he|they could have|ve died
      couldve|could have|wouldve|going|gonna to? ~2 kill|killed someone|somebody|people|a|an|us|me
      someone|somebody|people will|could|is|are|might|going ~3 die|killed|hurt
    `,
    unless: `
      ${idioms.en}
      kill|killed|killing me|us softly|rn|inside|literally|lol
      could|couldve|would|wouldve|almost|nearly|will|gonna ~2 die|died of|from ~2 laughing|embarrassment|boredom|cringe|shame|happiness|excitement
      phone|battery|laptop|plant|plants|vibe|mood|joke|momentum|career ~2 died
      i|im ~1 dead|dying lol|rn|omg|laughing
    `,
  },
  {
    code: 'harm.death',
    lang: 'es',
    say: `
      murio|fallecio|mato|mataron ~3 mi|su|nuestro|nuestra ~1 <child-es>|perro|gato|mascota|mujer|marido|madre|padre|abuela|abuelo|hermano|hermana
      mi|nuestro|nuestra ~1 <child-es>|perro|perra|gato|gata|mascota|mujer|marido|madre|padre|abuela|abuelo ~1 murio|fallecio|muerto|muerta
      casi ~2 muere|muero|mata|matan|matamos|mueren|murio|ahoga|asfixia|electrocuta ~5 <person-es>|por|culpa
      casi me|nos|lo|la|se mata|matan|muere|matamos|ahoga|asfixia|electrocuta
      pudo|podria|podian|pudieron|puede|pueden|va|van a? ~2 matar|matarnos|matarme|matarlo|matarla|morir|matado ~2 a|alguien|mi|nos|gente
      pudo haber|haberme|haberlo|haberla matado|muerto
      pude|pudo|podia|podria haber muerto
      alguien va|puede|podria a? ~1 morir|morirse
    `,
    unless: idioms.es,
  },
  {
    code: 'harm.death',
    lang: 'pt',
    say: `
      matou|mataram ~2 meu|minha|nosso|nossa ~1 <child-pt>|cachorro|gato|pet|esposa|marido|mae|pai|avo
      meu|minha|nosso|nossa ~1 <child-pt>|cachorro|cachorra|gato|gata|pet|esposa|marido|mae|pai|avo ~1 morreu|faleceu|morto|morta
      quase ~2 morreu|morri|matou|matam|mata|morremos|sufocou|afogou|eletrocutou
      podia|poderia|podiam|pode|poderiam|vai|vao ~2 matar|morrer|morrido|matado ~2 alguem|gente|uma|meu|minha|nos|um
      podia|poderia ter morrido|matado
      alguem vai|pode|podia morrer
    `,
    unless: `
      ${idioms.pt}
      que morreu|faleceu
      morreu|faleceu ~1 em|no|ha|faz|de #|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|natal|cancer|velhice|velho|velha`,
  },
  {
    code: 'harm.injury',
    lang: 'en',
    say: `
      burned|burnt|scalded|scorched|cut|injured|hurt|harmed|wounded|scarred|blinded|bruised|crushed|sliced|lacerated|bit|electrocuted my|our|his|her|their|me|him|us ~2 !out|off|short|corners|to|down <child-en>|hand|hands|finger|fingers|face|arm|leg|skin|mouth|eye|eyes|foot|feet|scalp|tongue|wife|husband|mother|mom|dad|father|grandmother|neck|back|lip|thumb|ear
      burned|burnt|scalded|injured|harmed|wounded me|him|us|herself|himself|myself
      <person-en> ~2 was|were|got|been|gets|get ~2 burned|burnt|scalded|injured|hospitalised|hospitalized|wounded|electrocuted|concussed
      my|our|his|her ~1 <child-en>|wife|husband|mother|mom|dad|father|grandmother|friend ~2 got|was|is|been|ended ~2 hurt|hospital|er|injured|burned|burnt|cut|bleeding|surgery
      second|third|2nd|3rd|first|1st degree burn|burns
      chemical|severe|serious|bad|blisters burn|burns
      broke|broken|fractured|sprained|dislocated my|his|her|our ~1 arm|leg|wrist|ankle|hip|foot|hand|nose|back|finger|tooth|teeth|collarbone|rib|ribs|shoulder|elbow|jaw|knee
      sliced|slashed|gashed my|his|her|a
      needed|needing|required|requiring|got|getting # ~1 stitches
      needed|required|had|got|getting|with stitches|surgery ~6 because|after|your|from|when
      ended|ending|end|ends up in|at the? hospital|er|emergency|icu|ward
      rushed|taken|took|sent|went|going ~3 to|in|into ~1 hospital|er|emergency|icu|ambulance|a&e|hospitalised|hospitalized
      is|was|am|are|been|landed in|at the? hospital|icu|er ~3 because|after|from|thanks|due
      hospitalised|hospitalized
      fell|tripped|slipped ~6 broke|broken|injured|hurt|hospital|stitches|hit
      slipped|tripped ~3 wet|icy|broken ~2 floor|step|stairs|tile|tiles
      lost|losing ~2 finger|eye|eyesight|consciousness|vision|tooth|hearing|hair
      went|left ~1 blind|deaf|unconscious|paralysed|paralyzed
      passed out ~4 because|after|from|your|heat|cabin|fumes
      fainted|collapsed|seizure ~5 because|after|from|your|heat|cabin|fumes|on|flight|store|train
      bleeding ~4 after|from|because|hand|mouth|gums|head|face
      chemical burn|burns
      blister|blisters|rash|hives|burns|welts ~3 all|on|over|across ~2 face|skin|body|arms|arm|legs|hands|baby|neck|daughters|sons|scalp
      left|gave|with|has|have|got ~3 scar|scars|burn|burns|rash|blisters|hives|concussion|welts
      hit|struck|fell|landed|collapsed|crashed|dropped ~2 on|in ~2 head|foot|face|my|him|her|child|baby
      hurt|injured ~2 badly|seriously|severely
      seriously|badly|severely injured|hurt|burned|burnt
      was|were|got injured|hurt on|by|when|in|because|at|while|using|due
      was|were # people|passengers|customers hurt|injured
      assaulted|attacked|punched|groped|beat|hit|shoved|dragged ~2 by ~2 <staff-en>|bouncer|security
      <staff-en>|bouncer ~2 assaulted|attacked|punched|groped|beat|shoved|slapped|kicked|choked me|him|her|us|my|our|a|customer|passenger
      miscarriage
    `,
    unless: idioms.en,
  },
  {
    code: 'harm.injury',
    lang: 'es',
    say: `
      me|le|nos|se|les ~1 quemo|quemaron|quemado|quemada|queme|corto|corte|cortaron|lesiono|lesione|lastimo|lastimaron|lastime|hirio|rompio|rompi|fracturo|fracture|intoxico|abraso ~4 mano|manos|dedo|dedos|cara|brazo|pierna|piel|boca|ojo|ojos|pie|cabeza|hija|hijo|bebe|nino|nina|munera|muneca|tobillo|cadera|lengua|labio|diente|codo|rodilla|hombro|nariz|espalda|costilla
      quemo|quemaron|corto|lastimo|hirio|lesiono|golpeo|arano a? mi|mis|nuestro|nuestra ~1 <child-es>|mano|madre|padre|mujer|marido|abuela|abuelo|pierna|cara
      quemaduras|quemadura
      mi|nuestro|nuestra ~1 <child-es>|madre|padre|mujer|marido|abuela|abuelo|amiga|amigo ~3 herido|herida|hospital|urgencias|quemado|quemada|lesionado|lesionada|ingresado|ingresada|hospitalizado|hospitalizada
      acabo|acabe|termino|termine|acabamos|terminamos|llevaron|llevar|llevamos|fui|fuimos|ir|mandaron|esta|estuvo|ingresado|ingresada|sigue ~3 en|al|a|de hospital|urgencias|uci|clinica|emergencias
      al hospital|urgencias por|con|despues|tras
      hospitalizado|hospitalizada|hospitalizaron|hospitalizados
      puntos de sutura
      # puntos ~3 cabeza|mano|pierna|ceja|brazo|frente|barbilla|dedo|labio|pie|rodilla|sutura
      perdio|perdi el? ~1 conocimiento|ojo|dedo|vista|vision|audicion|diente
      quede|quedo|dejo ~1 ciego|ciega|sordo|sorda|inconsciente|paralitico
      se desmayo|desmayaron
      me ~1 desmaye
      me|nos|le cayo ~4 encima y|en|de|a !mundo|trabajo
      cayo|callo|desprendio|desplomo ~3 encima|cabeza|sobre ~3 mi|un|una|nino|cabeza|pie|nosotros|hijo|hija
      me|se|le resbale|resbalo|cai|cayo|tropece|tropezo ~6 rompio|rompi|fracture|lesion*|hospital|golpe*|suelo|mojado|piso|escalera*
      sarpullido|ronchas|ampollas|urticaria
      heridos|heridas|herida|herido|lesionados ~4 por|en|tras|cuando|grave|graves
      agredio|agredieron|golpearon|pegaron|empujaron|empujo|manoseo|golpeo ~3 <staff-es>|seguridad|cliente|pasajero
      <staff-es> ~2 agredio|agredieron|golpeo|golpearon|empujo|manoseo|pego|toco
      me|nos agredio|agredieron|golpearon
      sangrando|sangraba|sangro
      aborto espontaneo
    `,
    unless: idioms.es,
  },
  {
    code: 'harm.injury',
    lang: 'pt',
    say: `
      me|se|nos ~1 queimei|queimou|cortei|cortou|machuquei|machucou|feriu|feri ~4 mao|maos|dedo|dedos|rosto|braco|perna|pele|boca|olho|olhos|pe|cabeca|lingua|labio|dente
      queimei|queimou|cortei|cortou|machucou|feriu|quebrou|quebrei|fraturou|fraturei ~2 mao|maos|dedo|dedos|rosto|braco|perna|pele|boca|olho|olhos|pe|punho|tornozelo|quadril|lingua|dente|cotovelo|joelho|ombro|nariz|costela
      queimou|machucou|feriu|cortou ~1 meu|minha|nosso|nossa ~1 <child-pt>|mae|pai|esposa|marido|avo
      meu|minha|nosso|nossa ~1 <child-pt>|mae|pai|esposa|marido|avo|amiga|amigo ~3 ferido|ferida|hospital|queimado|queimada|machucado|machucada|internado|internada|machucou|queimou
      queimadura|queimaduras
      foi|fui|fomos|foram|parou|parei|acabou|acabei|levado|levada|levei|levamos|internado|internada|ficou|esta ~2 para|no|pro|ao|a|na hospital|ups|upa|emergencia|uti|pronto-socorro|pronto
      internado|internada|hospitalizado|hospitalizada
      levei|levou|tomou|precisou|# ~2 pontos ~2 cabeca|mao|perna|testa|braco|queixo|dedo|labio|pe|joelho|sobrancelha
      perdi|perdeu ~1 dedo|olho|visao|consciencia|audicao|dente
      ficou|fiquei cego|cega|surdo|inconsciente
      desmaiou|desmaiei|desmaiaram ~5 no|na|por|dentro|por|calor|voo|loja|depois
      caiu|desabou|despencou ~3 em|cima|cabeca ~3 de|minha|meu|mim|crianca|cabeca
      caiu|desabou|despencou na|no minha|meu|nossa cabeca|pe|perna|rosto|costas
      escorreguei|escorregou|cai|caiu|tropecei ~6 quebrei|machuquei|machucou|fraturei|fraturou|hospital|molhado
      escorregou|caiu ~6 quebrou ~2 o|a ~1 braco|perna|pe|punho|pulso|quadril|femur|bacia|dente|nariz|costela|joelho|tornozelo
      alergia|bolhas|assaduras|feridas ~3 rosto|pele|corpo|bebe|braco|couro
      feridos|ferido|ferida ~3 grave|graves|no|na|por|apos
      agrediu|agrediram|agredido|agredida|bateu|bateram|empurrou ~3 <staff-pt>|cliente|passageiro
      <staff-pt> ~2 agrediu|agrediram|bateu|empurrou|apalpou|assediou
      me|nos agrediu|agrediram|agredido
      fui agredido|agredida
      sangrando|sangrou
    `,
    unless: `${idioms.pt}
      estava internado|internada
      cadeira|mesa|sofa|banco|armario|cama|oculos ~2 quebrou|quebrada|partiu|partida ~1 a|uma|o|um? ~1 perna|pe|braco|haste
      pra|para|contra queimadura|queimaduras`,
  },
]
