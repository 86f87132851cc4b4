import type { Rule } from './rule.ts'

/** Bad food, gas, crashes, brakes that fail: harm that was done or was one step away. */
export const hazardRules: readonly Rule[] = [
  {
    code: 'harm.poisoning',
    lang: 'en',
    say: `
      food poison*
      salmonella|listeria|botulism|ecoli|norovirus|e.coli
      poisoned ~2 me|us|my|our|by|after|from|him|her
      got|getting|made|make|makes|making|been|was|were|fell|am|is|are|whole ~4 sick|vomiting ~5 from|after|eating|ate|drinking|food|meal|<food-en>
      fell|became|got|getting|made|make|violently|seriously ill ~5 from|after|eating|ate|food|meal|<food-en>
      ate|eating|eaten|drank|drinking|had ~8 vomiting|threw|throwing|puking|diarrhea|diarrhoea|sick|ill|poisoned|hospital|stomach
      vomiting|puking|diarrhea|diarrhoea ~4 after|from|since ~5 <food-en>|eating|ate|restaurant|your
      carbon monoxide !alarm|alarms|detector|detectors|sensor
      toxic|poisonous fumes|chemicals|chemical|fume|paint|gas|leak|mold|mould
      undercooked|raw|uncooked chicken|meat|pork|beef|inside
      chicken|meat|pork|burger|nuggets ~2 raw|pink|undercooked|uncooked
    `,
    unless: `sick of|beat|ride|day|tune|track|movie|lol|dude
      sick to my stomach
      home|love|sea|car|air sick|poisoning
      reading|read|book|lecture|class ~2 about|on
      in 19*|200*|201*
      caterer|caterers got|had|have
      homesick|lovesick|poison ivy
      i love|like|prefer raw`,
  },
  {
    code: 'harm.poisoning',
    lang: 'pt',
    say: `
      intoxic*
      envenen*
      intoxicacao alimentar
      salmonela|salmonella|listeria|botulismo
      vomitando|vomitar|vomitei|vomitou|vomitos|diarreia|doente|doentes ~5 comer|comida|<food-pt>|restaurante|jantar
      comi|comemos|comer|comeu|jantamos|tomou|bebeu ~8 vomit*|diarreia|doente*|hospital|passou|intoxic*
      passei|passou|passamos|passando ~1 mal ~5 comer|comida|<food-pt>|depois|tomar|usar
      monoxido de carbono
      frango|carne|hamburguer|porco|linguica ~2 cru|crua|podre|estragado|estragada
      comida|alimento|produto|leite|carne|peixe|frango ~1 vencido|vencida|estragado|estragada|podre|mofado|mofada
      gases|vapores|produtos toxicos|quimicos
    `,
    unless: `relacao|pessoa|gente|masculinidade toxica|passando mal rindo|com
      passei|passando|passo mal com|de|rindo
      mal de tanto
      ambiente|clima|vestiario|jogo`,
  },
  {
    code: 'harm.allergy',
    lang: 'en',
    say: `
      anaphyla*
      epipen
      allergic reaction
      allergy|allergic|allergen|allergens|nut|peanut|gluten|celiac|coeliac ~8 not listed|labelled|labeled|told|declared|served|ignored|warned|hospital|reaction
      undeclared ~1 allergen*|nuts|peanut|peanuts|milk|gluten
      served ~3 nuts|peanuts|peanut|gluten|shellfish ~5 allerg*|celiac|coeliac
    `,
    unless: `# years|months|decades ago
      years|decades|months ago
      allergic to ~2 stupid*|people|mondays|bullshit|drama|losing|winning`,
  },
  {
    code: 'harm.allergy',
    lang: 'pt',
    say: `
      anafila*
      reacao|reacoes|crise alergica|alergicas
      choque anafilatico
      alergia|alergico|alergica|celiaco|celiaca|alergenicos ~8 sem|rotulo|avisar*|serviram|deram|ignoraram|hospital|reacao
      alergia ~4 usar|aplicar|creme|shampoo|produto|tintura
    `,
  },
  {
    code: 'harm.choking',
    lang: 'en',
    say: `
      choked|choking ~3 on ~5 part|piece|pieces|button|plastic|bone|magnet|toy|cap|battery|small|loose|your|glass|bead|sticker|it|metal
      <child-en> ~3 choked|choking|choke|swallowed|suffocat*|strangled|strangling|strangle
      choking|strangulation|suffocation|drowning hazard
      couldnt|cant|unable|hard ~2 breathe ~6 <thing-en>|fumes|smoke|product|cream|mask|cabin|using|spray
    `,
    unless: `choked ~1 up|back|game|lead|playoffs|final|tears|again|away|under`,
  },
  {
    code: 'harm.choking',
    lang: 'pt',
    say: `
      se ~1 engasgou|sufocou|asfixiou|engasgando ~5 com|peca|botao|brinquedo|tampa|pilha
      <child-pt> ~3 engasgou|engasga|engasgando|sufocou|engoliu|asfixiou
      risco|perigo de asfixia|sufocamento|engasgo|afogamento
      nao conseguia|consegue|conseguimos|conseguia respirar
    `,
  },
  {
    code: 'harm.contamination',
    lang: 'en',
    say: `
      <foreign-en> ~3 in|inside|under my|the|our|his|her|your|a|this|your ~3 <food-en>|room
      found|finding|find|finds|bit|chewed|swallowed|with|there|full|saw ~4 <foreign-en> ~3 in|inside|into|of ~3 <food-en>|it|my|the|our
      <food-en> ~2 had|has|contained|contains|with|full|was ~4 <foreign-en> ~1 in|inside|of|it
      broken|shattered|pieces|piece|shards|shard of? glass|metal|plastic in|inside
      bit|bite|biting|swallowed|chipped|broke ~2 into|on|down|my|a|tooth ~4 glass|metal|plastic|stone|rock|bone|screw|nail|<foreign-en>
      bed bugs|bedbugs
      bedbug|cockroach|cockroaches|rats|mice ~4 room|bed|kitchen|restaurant|hotel|store|food|seat|plane
      contaminated ~2 <food-en>|water|batch|product|syringe|needle|vaccine
      black|green ~1 mold|mould ~4 <food-en>|room|baby|bottle|inside
    `,
    unless: `glass|cup|bottle of wine|water|beer|milk|champagne
      plastic bag|bags|wrap|wrapping|box|bottle|bottles|cup|cups|packaging|container|lid
      bubble wrap
      bug|bugs ~4 app|code|system|site|website|update|software|version|game
      glass half|ceiling|slipper`,
  },
  {
    code: 'harm.contamination',
    lang: 'pt',
    say: `
      <foreign-pt> ~2 no|na|dentro|em|nos|nas ~3 <food-pt>|quarto
      <food-pt> ~3 com|tinha|veio|tem|cheio|cheia ~4 <foreign-pt>
      encontrei|encontramos|achei|achamos|tinha|veio|mordi|engoli|havia ~4 <foreign-pt> ~3 no|na|dentro|em ~3 <food-pt>|meu|minha
      caco|cacos|pedaco|pedacos de vidro|metal|plastico ~2 no|na|dentro
      percevejos|percevejo|baratas|ratos|rato ~4 quarto|cama|cozinha|restaurante|hotel|loja|aviao|poltrona
      contaminad* ~3 <food-pt>|agua|lote|produto
      <food-pt>|agua|lote|produto ~1 contaminad*
    `,
    unless: `copo de
      plastico bolha
      saco|sacola|caixa|garrafa|copo|embalagem|pote de? plastico|metal|vidro
      caixa ~3 pedra|pedras|tijolo
      chegou|veio|chegaram|vieram ~3 quebrad*|estilhac*|rachad*`,
  },
  {
    code: 'harm.crash',
    lang: 'en',
    say: `
      crashed|rammed|ploughed|plowed|slammed|smashed|veered|rolled|swerved ~2 into|in|over|onto ~4 car|tree|wall|me|us|my|our|pole|truck|bus|fence|house|barrier|traffic|guardrail|road
      <staff-en>|taxi|bus|van|truck|cab ~3 hit|hits|knocked ~1 me|my|our|a|into|over|down|pedestrian|cyclist|dog|child
      <staff-en>|taxi|bus|van|truck|cab ~3 ran !after|back|out ~1 into|over|down|me|my
      ran|runs|run over|down|into my|me|our|a|the ~1 <child-en>|dog|cat|foot|pedestrian|cyclist|me
      car|bus|train|plane|van|truck|driver|taxi|flight crash|accident ~3 because|injur*|due|hurt|after|caused|involving
      car|bus|van|truck|taxi|train|plane|scooter|bike ~1 crashed ~3 because|with|into|after|on|due|when
      emergency landing
      engine ~2 failed|failure|failing|shut|died|exploded|stalled ~4 flight|highway|motorway|freeway|traffic|takeoff|air|driving|mid
      fell|falling|came|coming|broke|ripped off ~2 plane|aircraft|bus|train|wing|door|wheel
      wheel|door|wing|panel|tire|tyre|wheels ~2 fell|came|blew|flew|falling|coming off|out
    `,
    unless: `game|phone|computer|laptop|pc|market|stock|bitcoin|party|wedding ~3 crash*
      crash course|bandicoot|diet|test
      movie|film|episode|song|album|game|gta
      wheel|wheels ~5 suitcase|luggage|case|trolley|toy|bin|cart`,
  },
  {
    code: 'harm.crash',
    lang: 'pt',
    say: `
      bateu|bateram|colidiu|capotou|capotaram ~3 gente|conosco|comigo|dentro
      colidiu|capotou|atropelou|atropelaram ~5 contra|em|no|na|meu|minha|carro|moto|muro|pedestre|pessoa|cachorro|<child-pt>
      carro|moto|motorista|onibus|van|taxi|uber|caminhao|bicicleta|patinete|trem|barco|entregador|motoqueiro ~5 bateu|bateram ~3 contra|em|no|na|meu|minha
      bateu|bateram ~3 carro|moto|muro|poste|traseira|caminhao|onibus|taxi|mureta
      atropel*
      pouso de emergencia
      acidente ~6 motorista|entregador|caminhao|onibus|freio|freios|carro|moto|patinete|aviao|por
      motorista|entregador ~3 bebado|embriagado|dormindo|drogado
      motor ~2 falhou|parou|pifou|apagou|explodiu ~4 voo|estrada|rodovia|transito|ar
      roda|pneu ~3 soltou|caiu|saiu|estourou
      porta ~2 do|da carro|van|onibus|trem|carrinho ~3 soltou|caiu|abriu
    `,
    unless: `bolsa|mercado|filme|serie|jogo|app ~2 bateu|recorde
      zumbi|zumbis|trofeu|candeeiro
      bateu ~1 na porta
      bateu saudade|fome|sono|recorde|vontade|meta|palmas`,
  },
  {
    code: 'harm.gas',
    lang: 'en',
    say: `
      gas leak|leaks|leaking
      leaking|leaks|leaked|smells|smell|smelled|reeks of? ~1 gas|petrol|fuel|propane|fumes|monoxide
      fumes ~3 cabin|cockpit|plane|room|house|car
      co|carbon|monoxide alarm|detector ~2 went|going|off
    `,
    unless: `gas prices|price|station|money|bill|bills
      band|song|album|cocktail|horse|boat|team ~1 called|named`,
  },
  { code: 'harm.gas', lang: 'pt', say: `vazamento|vazando|vazou|cheiro|escapamento ~1 gas|gasolina|combustivel` },
  {
    code: 'hazard.defect',
    lang: 'en',
    say: `
      brake|brakes|braking|steering|airbag|airbags|seatbelt|seatbelts|accelerator|throttle ~4 failed|fail|fails|failing|failure|gave|stuck|stopped|locked|didnt|wont|not|faulty|defective|broken|went|dont
      loss of ~1 brakes|braking|steering|power|control
      lost ~1 control ~2 of|car|vehicle|on|while
      safety|dangerous|serious|fire|electrical hazard|defect|recall
      unsafe|dangerous|hazardous ~2 product|vehicle|car|toy|for|conditions|condition|drive|driving|wiring|charger|battery|design|stairs|building|use|to
      this|it|thats|product|its|is|are|so|really|extremely|very ~1 dangerous ~2 for|to|and|product|someone|kids|children|recall
      no|missing|without|broken|faulty safety ~1 guard|latch|belt|belts|catch|switch|cover|equipment|vest
      emergency exit|exits|door|doors ~2 blocked|locked|chained
      fire exit|exits|escape|alarm ~2 blocked|locked|broken|didnt|chained
      <child-en> ~4 trapped|locked ~3 in|inside|elevator|lift|car|crib|under
      <child-en> ~4 stuck ~3 elevator|lift|car|crib|under|window|escalator
      trapped|stuck ~1 in|inside ~1 elevator|lift for|with|and
      collapsed ~3 while|with|under|when ~6 <person-en>|sitting|sat
      railing|ceiling|shelf|shelves|balcony|scaffold*|stairs|ladder|chair|crib|bunk|swing ~2 collapsed|fell|broke|gave|caved
      expired ~2 medicine|medication|vaccine|formula|drug|drugs|insulin
      wrong ~1 medication|medicine|prescription|dose|dosage|pills|insulin|blood
      without ~2 medication|insulin|oxygen|epipen ~3 because|due|thanks|they
      insulin|oxygen|pacemaker|ventilator ~4 failed|stopped|broke|lost|warm|defective|faulty
      denied|refused|refusing|no ~3 oxygen|insulin|medical|ambulance
    `,
    unless: `
      brakes ~1 lights
      dangerous woman|game|minds|liaisons|love|combo|combination
      movie|film|episode|season|series|album|song|lyrics|team|defense|defence|pitch|striker|attack
      hit|pump ~1 brakes
    `,
  },
  {
    code: 'hazard.defect',
    lang: 'pt',
    say: `
      freio|freios|airbag|airbags|cinto|cintos|acelerador ~4 falhou|falharam|falha|falhando|funciona|funcionam|funcionou|funcionaram|quebrou|quebrado|travou|travado|emperrou
      ficou|fiquei|ficamos|perdeu|perdi sem|o|os freio|freios
      perigoso|perigosa|perigo ~2 para|pra|por|produto|de|aos ~4 criancas|crianca|bebe|bebes|saude|clientes|vida|alguem|passageiros|usuarios
      e ~1 perigoso|perigosa|perigosissimo
      coloca|colocam|colocando|colocou|colocaram|por ~1 em perigo|risco ~4 vida|vidas|saude|seguranca|passageiros|clientes|criancas|familia
      saida|saidas de emergencia|incendio bloquead*|trancad*|fechad*
      <child-pt> ~4 presa|preso|trancad*
      presa|preso|presos|trancad* ~2 no|na|dentro|em ~2 elevador|carro|vagao|banheiro
      teto|prateleira|varanda|corrimao|escada|cadeira|berco|beliche|balanco|lustre ~3 caiu|desabou|quebrou|cedeu|despencou
      remedio|medicamento|vacina|leite|formula ~2 errado|errada|vencido|vencida|trocado
      dose|dosagem errada
      sem ~1 insulina|oxigenio|medicacao|remedio ~4 por|culpa|porque
      defeito|falha|problema|risco de seguranca ~2 no|na|grave|do
    `,
    unless: `filme|serie|musica|episodio|atacante|time|jogador|ataque|jogo|amor|zagueiro|goleiro|coracao`,
  },
  {
    code: 'hazard.near_miss',
    lang: 'pt',
    say: `
      quase ~2 atropel*|bateu|queimou|sufocou|esmagou|cortou|explodiu|cegou ~3 <person-pt>|meu|minha|a|o
      podia|poderia ter ~1 sido ~2 pior|tragedia|fatal|grave
      podia|poderia|pode ter? ~1 causar|causado|provocar|provocado ~2 tragedia|incendio|acidente|morte
      gracas|ainda ~4 ninguem|nao ~3 ferido|machucou|feriu|dentro|casa|dormindo
    `,
    unless: `filme|serie|jogo|gol|k|kk|rir`,
  },
  { code: 'harm.none', lang: 'pt', say: `ninguem ~3 ferido|ferida|machucou|machucado|feriu` },
]
