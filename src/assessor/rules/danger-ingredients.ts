/** Bodies, what harms them, and the things that lives hang on; the other parts of sentences stand in `ingredients.ts`. */
export const dangerIngredients = {
  /** A body, or somebody who has one. */
  body: {
    en: `<child-en>|wife|husband|mother|mom|mum|dad|father|grandmother|grandma|grandfather|passenger|dog|puppy|cat
      hand|hands|finger|fingers|thumb|arm|arms|leg|legs|foot|feet|toe|head|face|eye|eyes|lip|lips|mouth|tongue|throat|skin|scalp|neck|back|stomach|chest|tooth|teeth|nose|ear|knee|ankle|wrist|hip|skull|lungs|hair`,
    es: `<child-es>|mujer|marido|madre|mama|padre|papa|abuela|abuelo|pasajero|pasajera|perro|gato
      mano|manos|dedo|dedos|brazo|brazos|pierna|piernas|pie|pies|cabeza|cara|ojo|ojos|labio|labios|boca|lengua|garganta|piel|cuello|espalda|estomago|pecho|diente|dientes|nariz|oreja|rodilla|tobillo|muneca|cadera|craneo|pulmones`,
    pt: `<child-pt>|esposa|marido|mae|pai|avo|passageiro|passageira|cachorro|gato
      mao|maos|dedo|dedos|braco|bracos|perna|pernas|pe|pes|cabeca|rosto|cara|olho|olhos|labio|labios|boca|lingua|garganta|pele|pescoco|costas|estomago|peito|dente|dentes|nariz|orelha|joelho|tornozelo|punho|quadril|cranio|pulmoes|cabelo`,
  },
  /** What happens to a body that it should not. */
  hurt: {
    en: `
      swollen|swelled|swell|swelling|blister|blisters|blistered|rash|hives|burn|burns|burnt|burned|burning|scald*|gash|gashed|bleeding|bled|bruise|bruised|stitches|fracture*|sprain*|concussion|numb|itchy|itching|infected|infection|scarred|scar|unconscious|collapsed|fainted|seizure|vomiting|vomit|cramps|diarrhea|diarrhoea|crushed|trapped|pierced|stabbed|impaled|choked|choking|suffocat*|drowned|drowning|drown|peeling|electrocuted|poisoned|blinded
      caught|pinched between|under
      caught|pinched in ~2 door|doors|gate|hinge|gears|belt|zip|zipper|escalator|chain|lid|chair
      fingers|hand|foot|hair|head|arm caught|stuck|pinched|trapped`,
    es: `
      hincho|hinchada|hinchado|hincharon|ampollas|sarpullido|ronchas|quemadura|quemaduras|quemo|quemada|quemado|escald*|corte|cortada|herida|sangrando|sangre|moreton|moretones|puntos|fractura|fracturada|rompio|rota|roto|esguince|conmocion|adormecid*|irritada|infectada|infeccion|cicatriz|inconsciente|desmayo|desmaye|convuls*|vomit*|retortijones|colicos|diarrea|aplast*|atrap*|pillo|pille|pillaron|clavo|clavaron|atragant*|asfixi*|ahogue|ahogo|pela|pelando|electrocut*|intoxic*|envenen*`,
    pt: `
      inchou|inchada|inchado|inchados|bolhas|alergia|queimadura|queimaduras|queimou|queimada|queimado|escald*|corte|cortada|ferida|sangrando|sangue|roxo|pontos|fratura|fraturada|quebrou|quebrada|torcao|concussao|dormente|irritada|infeccionou|infeccao|cicatriz|inconsciente|desmaiou|desmaiei|convuls*|vomit*|colica|colicas|diarreia|esmag*|prendeu|prenderam|presa|furou|engasgou|engasguei|engasgado|engasgada|engasgando|sufoc*|afoguei|afogou|descasc*|eletrocut*|intoxic*|envenen*|mal`,
  },
  /** Where harm ends up. */
  clinic: {
    en: `hospital|hospitalized|hospitalised|er|a&e|emergency|ambulance|paramedics|surgery|icu|stitches|doctor|clinic|vet
      poison control
      urgent care`,
    es: `hospital|urgencias|ambulancia|emergencias|cirugia|uci|medico|clinica|veterinario|sanatorio|ingresad*|quirofano`,
    pt: `hospital|emergencia|urgencia|urgencias|inem|ambulancia|samu|cirurgia|uti|medico|clinica|veterinario|pronto-socorro|upa|internad*|ps`,
  },
  /** A thing or a meal that did it. */
  cause: {
    en: `<thing-en>|<food-en>
      your|this|the ~1 product|cream|lotion|shampoo|dye|hair|chair|stroller|pushchair|toy|bed|door|gate|shelf|sign|slide|ride|rollercoaster|trampoline|swing|bench|stairs|escalator|floor|hotel|restaurant|store|shop|pool|gym|salon|treatment|tattoo|filler|vaccine|medicine|pills|tablets|mascara|soap|deodorant|sunscreen|wax|perfume|catering`,
    es: `<thing-es>|<food-es>
      su|este|esta|la|el|una|un ~1 producto|crema|locion|champu|tinte|silla|carrito|juguete|cama|puerta|verja|estante|cartel|tobogan|atraccion|montana|cama|columpio|banco|escalera|escaleras|suelo|piso|hotel|restaurante|tienda|local|piscina|gimnasio|salon|tratamiento|tatuaje|relleno|vacuna|medicina|pastillas|rimel|jabon|desodorante|protector|cera|perfume|catering|farmacia`,
    pt: `<thing-pt>|<food-pt>
      o|a|esse|essa|um|uma|do|da|seu|na|no ~1 produto|creme|locao|shampoo|xampu|tintura|cadeira|carrinho|brinquedo|cama|porta|portao|prateleira|placa|escorregador|brinquedo|balanco|banco|escada|piso|chao|hotel|restaurante|loja|piscina|academia|salao|tratamento|tatuagem|preenchimento|vacina|remedio|comprimidos|rimel|sabonete|desodorante|protetor|cera|perfume|buffet|farmacia`,
  },
  /** Parts and doses that lives hang on. */
  lifeline: {
    en: `brake|brakes|airbag|airbags|steering|seatbelt|seatbelts|tyre|tyres|tire|tires|accelerator|throttle|oxygen|pacemaker|epipen|inhaler|lifejacket|lifeguard|harness|parachute|carabiner|detector|sprinkler|sprinklers|railing|guardrail|crib|helmet
      seat|lap|safety belt|bar|harness|gate|latch
      smoke alarm|alarms|detector
      landing gear
      car|child|baby seat`,
    es: `freno|frenos|airbag|airbags|llanta|llantas|neumatico|neumaticos|acelerador|oxigeno|marcapasos|inhalador|socorrista|salvavidas|arnes|detector|extintor|barandilla|baranda|cuna|sillita|casco
      cinturon|cinturones ~3 seguridad|asiento|silla|coche|carro|auto
      barra de seguridad
      tren de aterrizaje`,
    pt: `freio|freios|travao|travoes|airbag|airbags|pneu|pneus|acelerador|oxigenio|marcapasso|bombinha|salva-vidas|guarda-vidas|detector|extintor|corrimao|berco|cadeirinha|capacete
      cinto|cintos ~3 seguranca|poltrona|banco|assento|cadeirinha|carro
      trava|barra de seguranca
      grade ~2 varanda|sacada|janela|berco
      trem de pouso`,
  },
  fails: {
    en: `failed|failing|fail|fails|failure|stopped|loose|snapped|broke|broken|burst|blew|exploded|deployed|detached|collapsed|defective|faulty|worn|dropped|fell|jammed|cracked|unresponsive|released|unlatched|empty
      no|without one|lifeguard|brakes|seatbelt|seatbelts|oxygen|helmet|helmets
      popped|sprang|swung|slid open|off|out
      came|went|go|goes off
      didnt|wont|not|dont|doesnt ~1 work|lock|stop|deploy|open|respond|inflate|hold`,
    es: `fallo|fallaron|falla|fallan|dejo|dejaron|bloqueo|bloquearon|solto|solto|soltaron|partio|rompio|rompieron|rota|roto|revento|reventaron|exploto|desprendio|cayo|defectuos*|gastad*|vencid*|caducad*|atasco|trabo|trabado|agrieto|vacio|cedio|abrio|lisas
      dejo|dejaron de responder|funcionar|frenar
      no|ni|sin ~1 responden|responde|respondio|respondia|salto|salta|abrio|inflo|activo|activaron|funciono|funcionaba|cerraba|cierra|cerro|abrochaba|agarra|agarraba|freno|frena|habia|hay|tenia|sono|saltaron|abrieron`,
    pt: `falhou|falharam|falha|falham|parou|pararam|travou|travaram|soltou|soltaram|partiu|quebrou|quebraram|quebrada|estourou|estouraram|explodiu|disparou|desprendeu|caiu|defeituos*|gastos|gasto|vencid*|emperrou|rachou|rachado|responder|respond*|careca|carecas|vazia|vazio|cedeu|abriu
      nao|nem|sem ~1 abriu|abre|inflou|ativou|funcionou|funcionava|travava|trava|travou|fechava|fecha|segura|segurou|freia|freou|havia|tinha|tem|tocou|abriram`,
  },
  /** What is swallowed or injected to stay well. */
  medicine: {
    en: `insulin|medication|medications|medicine|medicines|dose|dosage|vaccine|vaccines|prescription|prescriptions|pills|tablets|drug|drugs|syrup|formula`,
    es: `insulina|medicacion|medicamento|medicamentos|medicina|medicinas|dosis|vacuna|vacunas|receta|recetas|pastillas|jarabe|formula`,
    pt: `insulina|medicacao|medicamento|medicamentos|remedio|remedios|dose|dosagem|vacina|vacinas|receita|receitas|comprimidos|xarope|formula`,
  },
  mixedUp: {
    en: `wrong|expired|mislabel*|mixed|swapped|mistake|contaminated|spoiled|warm|recalled|outdated
      someone|somebody elses
      another|other persons|patients|customers|person|patient
      out of date
      double|triple|twice|ten times? the`,
    es: `equivocad*|errone*|caducad*|vencid*|cambiad*|confundi*|contaminad*
      otra|otro persona|paciente|cliente
      doble|triple|diez de`,
    pt: `errad*|vencid*|trocad*|trocaram|confundi*|contaminad*
      outra|outro pessoa|paciente|cliente
      dobro|triplo da`,
  },
  operator: {
    en: `driver|drivers|pilot|captain|chauffeur|taxi|uber|nurse|doctor|pharmacist|lifeguard|nanny|caregiver|instructor|surgeon`,
    es: `conductor|conductora|chofer|piloto|capitan|taxista|taxi|uber|enfermera|enfermero|medico|doctor|farmaceutico|socorrista|ninera|cuidador|cuidadora|instructor|cirujano`,
    pt: `motorista|motoristas|piloto|comandante|taxista|taxi|uber|enfermeira|enfermeiro|medico|medica|farmaceutico|salva-vidas|baba|cuidador|cuidadora|instrutor|cirurgiao`,
  },
  unfit: {
    en: `drunk !lad|man|guy|passenger|passengers|woman|bloke|fella|customer|people|friend
      asleep|drugged|stoned|texting|speeding|reckless|recklessly|alcohol|drinking|dozing|overdose
      red|wrong light|way|side|medication|medicine|dose|patient|leg|arm
      no licence|license
      on his|her|the phone`,
    es: `borracho|borracha|ebrio|dormido|dormida|durmio|drogado|drogada|chateando|velocidad|temerari*|alcohol|bebido|contramano|contramarcha|sobredosis
      en|luz rojo|roja
      sin licencia|carnet`,
    pt: `bebado|bebada|embriagado|dormiu|dormindo|cochilou|drogado|drogada|digitando|velocidade|imprudente|alcool|bebeu|vermelho|contramao|overdose
      sem habilitacao`,
  },
} as const
