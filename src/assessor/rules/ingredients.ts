import { dangerIngredients } from './danger-ingredients.ts'
import type { TextLanguage } from './rule.ts'

/**
 * Things a sentence can speak of. One alone says little; together they state a fact in words nobody foresaw: a guide dog
 * and a driver who leaves, a stranger and a bank statement. `combinations.ts` says which belong together.
 */
export const ingredients = {
  /** Who people are, where it is no business of a shop. */
  group: {
    en: `<group-en>
      wheelchairs|disabled|blind|deaf|stutter|stammer|dwarf|autistic|crutches|amputee|dyslexic
      down|downs syndrome
      arab|arabic|african|mexican|indian|chinese|korean|turkish|roma|romani|gypsy|gypsies|native|indigenous|refugee|refugees|aboriginal|irish|polish !restaurant|takeaway|takeout|food|cuisine|place|market|embassy|airline|bakery|shop|supermarket|buffet|grocery|cafe
      burkini|turban|hijabi|kippah|yarmulke|niqab|veil|dreadlocks|braids|afro|locs
      guide|service|assistance dog|dogs
      breastfeed*|nursing|pregnant|maternity|period
      boyfriend and i|me
      girlfriend and i|me
      my husband|boyfriend and
      gay|lesbian|lesbians|gays|same-sex|trans|transgender|queer|nonbinary|pronouns
      two|both women|men|girls|guys
      accent|surname|names
      fat|overweight|obese|plus-size|my size|weight
      women|female|ladies|old|elderly|seniors|age
      skin colour|color|tone`,
    es: `<group-es>
      sillas de ruedas
      silla de ruedas
      discapacitad*|ciego|ciega|sordo|sorda|sordos|ciegos|tartamud*|muletas|enano|autista|autistas|dislexi*
      sindrome de down
      arabe|africano|africana|negro|negra|negros|negras|chino|china|indio|india|gitano|gitana|gitanos|gitanas|refugiad*|inmigrantes|sudamerican*|venezolan*|colombian*|bolivian*|peruan*|marroqui|haitian*|indigena|indigenas
      burkini|turbante|velo|hijab|kipa|rastas|trenzas
      perro guia|lazarillo|asistencia
      embarazada|embarazo|lactancia|amamant*|pecho|menstruacion
      novio y yo|a
      novia y yo|a
      mi marido|novio y
      gay|gays|lesbiana|lesbianas|trans|homosexual*|travesti
      dos|ambos|ambas hombres|mujeres|chicos|chicas
      acento|apellido|apellidos|rasgos
      gorda|gordo|obesa|obeso|sobrepeso|peso|talla
      mujer|mujeres|senoras|vieja|viejo|mayores|ancianos|edad
      color de piel`,
    pt: `<group-pt>
      cadeira|cadeiras de rodas
      cadeirante|cadeirantes|deficiente*|cego|cega|surdo|surda|gago|gaga|gagueira|muletas|anao|autista|autistas|dislexi*
      sindrome de down
      arabe|africano|africana|negro|negra|negros|negras|preto|preta|chines|indio|india|cigano|cigana|refugiad*|imigrantes|nordestin*|venezuelan*|boliviano|haitian*|indigena|indigenas
      burquini|burkini|turbante|veu|hijab|quipa|dreads|trancas|tranca|crespo
      cao|cachorro guia
      cao-guia|caoguia
      gravida|gravidez|gestante|amament*|lactante
      namorado e eu|mim
      namorada e eu|mim
      meu|mim marido|namorado e
      mim e meu|minha namorado|namorada|marido|esposa
      gay|gays|lesbica|lesbicas|trans|homossexual|homossexuais|travesti
      dois|ambos|duas homens|mulheres|rapazes|meninas
      sotaque|sobrenome|aparencia
      gorda|gordo|obesa|obeso|sobrepeso|peso
      velha|velho !problema|historia|novidade|conhecida|conhecido
      mulher|mulheres|senhoras|idosos|idosa|idoso|idade
      cor da pele`,
  },
  /** Being turned away, singled out or mocked. */
  exclusion: {
    en: `
      refused|refuse|refuses|refusing|denied|deny|denies|rejected|turned away
      refused|denied|rejected|banned|excluded|humiliated|mocked|mocking|insulted|harassed|profiled|ejected|evicted|segregated
      not|arent|isnt|werent|wasnt|never allowed|welcome|served|permitted|admitted
      not|wont|dont|wouldnt|didnt|doesnt|refuse|refused|refuses to? let|serve|rent|hire|seat|board|allow|accept|take|admit|insure
      asked|told|forced|ordered|made|making|asking|telling ~3 leave|remove|move|cover|go|change|wait|undress|back|off
      kicked|thrown|throw|kick|removed|pulled|escorted|dragged|forced ~2 out|off|away|from
      made|makes|making|poked fun of|at
      laughed|laughing|stared|yelled|shouted|spat|cursed|sneered at
      imitated|mimicked|imitating|mimicking
      searched|stopped|frisked|questioned|followed|watched|checked|singled|profiled ~2 only|just|out|because|me|us|around|twice
      only|just ~2 searched|stopped|checked|questioned|asked|searches|followed|singled
      only|just|every|all ~3 searched|stopped|checked|questioned|followed
      searched|stopped|checked|questioned ~2 only|just
      drove|drives|driving|drive ~1 off|away|past
      called|calling|calls me|us|him|her|my|them
      seated|served|let|helped|attended ~4 before|except|but
      lost|cut|reduced|losing my|her|his|our? job|shift|shifts|hours|position|contract
      fired|sacked|demoted|dismissed|terminated|unhired
      come|came back with my|your|a husband|man|father
      speak|talk|ask|asked|want|wanted|discuss ~2 to|with my|your|the husband|man
      couldnt|cant|cannot|unable ~2 get|enter|board|access|use ~1 in|on|the|inside
      no ~1 access|ramp|lift|elevator
      paid|pay|pays|earn|earns|charged ~2 less|more|extra than?`,
    es: `
      negaron|nego|niegan|rechazaron|rechazo|rechazan|echaron|expulsaron|expulso|vetaron|humillaron|humillo|excluyeron|insultaron|insulto|despidieron|despidio|bajaron|sacaron|quitaron|burlaron|burlo|rieron|rio|reian|burlaban|discrimin*
      echo !de|en|un|una|mano
      se ~1 burlaron|burlo|rieron|rio|reian
      no ~2 admiten|dejan|dejaron|dejo|permiten|permitieron|permitio|alquilan|alquilaron|atienden|atendieron|quiso|quisieron|aceptan|aceptaron|contratan|sirvieron|sirven|pude|puede|pueden|podia
      pidieron|obligaron|dijeron|mandaron|ordenaron|hicieron|pidio|obligo|dijo ~3 salir|irme|irnos|quitar|quitara|quitarme|taparme|cubrir|volver|volviera|esperar|bajar|otro|otra|vuelva|cambiar
      registro|registraron|pararon|detuvieron|revisaron|cachearon|siguio|siguieron|seguia|vigilaban|perseguia ~4 solo|por|a
      solo|unicamente ~2 registr*|revis*|par*|detuv*|segu*|cache*
      se fue|marcho|largo ~2 al|cuando|sin
      llamo|llamaron|grito|gritaron
      sentaron|atendieron|dejaron ~3 antes|excepto|menos|despues
      volviera|vuelva|volver|venga|viniera con mi|un|tu|su marido|esposo|hombre|padre
      hablar con mi|tu|su|el marido|esposo
      sin|ni|falta acceso|rampa|ascensor`,
    pt: `
      negaram|negou|negam|recusaram|recusou|recusam|expulsaram|expulsou|barraram|barrou|humilharam|humilhou|excluiram|xingaram|xingou|demitiram|demitiu|retiraram|retirou|discrimin*|zombaram|zombou|debocharam|debochou|impediram|impediu
      riram|riu|rindo ~2 de|da|do|dele|dela|quando|porque|por|alto
      nao ~2 deixam|deixaram|deixou|permitem|permitiram|permitiu|alugam|alugaram|atendem|atenderam|quis|quiseram|aceitam|aceitaram|contratam|serviram|servem|entra|entram|pode|podem|pude
      pediram|obrigaram|mandaram|disseram|fizeram|pediu|obrigou|mandou|disse ~3 sair|tirar|cobrir|voltar|esperar|trocar|descer|embora|outro|outra
      tiraram|tirou ~2 me|nos|gente|mim|da|do|de|dele|dela
      revistou|revistaram|pararam|parou|seguiu|seguiram|seguia|perseguiu|vigiava|abordou|abordaram ~4 so|somente|por|apenas|pela|loja
      so|somente|apenas ~2 revist*|par*|segu*|abord*
      foi embora quando|ao|sem
      chamou|chamaram|gritou|gritaram ~4 de|pra|para
      sentaram|atenderam|deixaram ~4 antes|menos|exceto|depois
      voltar|volte|voltasse|vir com meu|um|seu|o marido|homem|pai
      falar com meu|seu|o marido
      perdi|perdeu|cortaram meus|meu|minha|os turnos|emprego|vaga|horas
      sem|nem|falta acesso|rampa|elevador`,
  },
  /** Somebody who has no business with it. */
  stranger: {
    en: `
      stranger|strangers
      someone|somebody elses?
      anyone|everyone|people else|elses
      another|other|different|wrong customer|customers|person|persons|people|peoples|patient|patients|passenger|passengers|family|familys|user|users|guest|guests|client|clients|account|household|man|woman|country
      third party|parties
      my|the ex
      whole|entire|packed|full ~1 room|waiting|office|bus|line|queue|store|shop
      in front of ~1 everyone|everybody|people|others|the|other|my
      hacker|hackers|thief|thieves|scammers|fraudsters
      another|other persons|peoples`,
    es: `
      desconocid*|ajen*|tercer|terceros|terceras
      otro|otra|otros|otras cliente|clientes|persona|personas|paciente|pacientes|pasajero|pasajeros|familia|usuario|usuarios|huesped|gente|pais|senor|senora
      alguien|cualquiera mas|otro
      mi|la|el ex
      toda la? sala|oficina|cola|fila|tienda|gente
      delante|frente|enfrente de|a todos|todo|toda|los|otros|otras|gente
      hackers|ladrones|delincuentes|estafadores`,
    pt: `
      desconhecid*|alhei*|terceiro|terceiros
      outro|outra|outros|outras cliente|clientes|pessoa|pessoas|paciente|pacientes|passageiro|passageiros|familia|usuario|usuarios|hospede|gente|pais|senhor|senhora
      mais alguem
      meu|minha ex
      toda a? sala|fila|loja
      na|em|pela frente de|dos|da todo|todos|toda|outros|outras|gente
      hackers|ladroes|golpistas|bandidos`,
  },
  /** What only its owner should know. */
  record: {
    en: `
      statement|statements|diagnosis|prescription|prescriptions|contract|contracts|passport|passports|invoice|invoices|records|results|bookings|payslip|payslips|tax|medical|conversation|conversations|messages|emails|photos|pictures|videos|recordings|cv|ssn|pin|password|passwords
      my|our|all|personal|bank|account|credit|private|customer|full data|details|information|info|address|number|history|card|account|name|file|files|birthday
      home|email|postal address
      social security
      bank|account|card|credit details|number|numbers|statement|statements|data
      orders|order|account|accounts|profile|basket|purchases`,
    es: `
      extracto|extractos|diagnostico|receta|recetas|contrato|contratos|pasaporte|pasaportes|factura|facturas|historial|historia|resultados|nomina|nominas|conversacion|conversaciones|mensajes|correos|fotos|fotografias|videos|grabaciones|dni|curp|rut|pin|contrasena|contrasenas|expediente|cedula
      mis|nuestros|todos|sus datos
      datos personales|bancarios|medicos|privados
      mi|nuestra|nuestro direccion|telefono|numero|cuenta|nombre|informacion|tarjeta|domicilio
      cuenta|cuentas|perfil|pedidos|pedido|reserva|reservas|compras`,
    pt: `
      extrato|extratos|diagnostico|receita|receitas|contrato|contratos|passaporte|fatura|faturas|prontuario|laudo|laudos|exame|exames|resultados|holerite|conversa|conversas|mensagens|emails|fotos|videos|gravacoes|cpf|rg|senha|senhas|cadastro
      meus|nossos|todos|seus dados
      dados pessoais|bancarios|medicos|privados
      meu|minha|nossa endereco|telefone|numero|conta|nome|cartao
      conta|contas|perfil|pedidos|pedido|reserva|compras`,
  },
  ownRecord: {
    en: `my|our ~2 address|number|details|data|passport|contract|diagnosis|records|photos|name|statement|statements|file|files|messages|birthday|ssn|invoice|invoices`,
    es: `mi|mis|nuestro|nuestros ~2 direccion|numero|datos|pasaporte|contrato|diagnostico|historial|fotos|nombre|extracto|expediente|mensajes|dni|rut|curp|factura|facturas|telefono`,
    pt: `meu|minha|meus|minhas|nosso|nossos ~2 endereco|numero|dados|passaporte|contrato|diagnostico|prontuario|fotos|nome|extrato|mensagens|cpf|rg|fatura|faturas|telefone`,
  },
  /** Let out of the house. */
  exposure: {
    en: `
      saw|see|seeing|show|showed|shows|showing|shown|sent|send|sending|emailed|mailed|gave|given|received|got|shared|sharing|talked|talking|discussed|read|reading|logged|access|accessed|forwarded|handed|printed|left|contained|had|view|viewed|opened|opens
      public|publicly|visible|online|website|internet|page|google|searchable|leaked|exposed|published|posted|facebook|unsecured|unprotected|bin|dumpster|street`,
    es: `
      vi|veo|ver|vio|mostro|muestra|mostraron|mando|mandaron|envio|enviaron|dio|dieron|recibi|recibio|llego|llegaron|compartio|compartieron|comento|comentaron|hablo|hablaron|leyo|entre|acceso|accedi|accedio|entrego|entregaron|dejaron|traia|tenia|aparece|aparecen|salen|sale|reenvio|abrio
      publico|publica|publicos|publicas|visible|visibles|internet|web|pagina|google|filtrado|filtrados|filtraron|expuesto|expuestos|publicaron|facebook|basura|calle`,
    pt: `
      vi|vejo|ver|viu|mostrou|mostra|mostraram|mandou|mandaram|enviou|enviaram|deu|deram|recebi|recebeu|chegou|chegaram|compartilhou|compartilharam|comentou|falou|falaram|leu|entrei|acesso|acessei|acessou|entregou|entregaram|deixaram|veio|tinha|aparece|aparecem|encaminhou|abriu
      publico|publica|publicos|visivel|visiveis|internet|site|pagina|google|vazado|vazados|vazaram|exposto|expostos|publicaram|facebook|lixo|rua`,
  },
  /** Where everybody can see it. */
  publicly: {
    en: `public|publicly|website|google|facebook|searchable|unsecured|unprotected|dumpster
      is|are|was|were|posted|published|put|up|all|listed|sitting|found|leaked|it|them online !with|form|in
      visible|available|open to|for everyone|everybody|anyone|anybody|all
      web|public page|site|link`,
    es: `publico|publica|publicos|publicas|internet|google|facebook|basura
      pagina|sitio web|publica|publico
      visible|visibles|abierto|abiertos para|a todos|cualquiera|todo`,
    pt: `publico|publica|publicos|publicas|internet|google|facebook|lixo
      pagina|site publica|publico
      visivel|visiveis|aberto|abertos para|a|pra todos|qualquer|todo`,
  },
  /** Bought in good faith. */
  bought: {
    en: `paid|bought|ordered|purchased|sold|tickets|ticket|booked|deposit`,
    es: `pague|pagamos|compre|compramos|pedi|vendieron|vendio|vendido|entradas|boletos|entrada|reserve|deposito|anticipo`,
    pt: `paguei|pagamos|comprei|compramos|pedi|venderam|vendeu|vendido|ingressos|ingresso|reservei|sinal|deposito`,
  },
  fake: {
    en: `fake|fakes|counterfeit|bogus|replica|scam|scammed|stolen|nonexistent
      never existed
      does|did|doesnt|didnt not? exist
      ships|sends|sent|delivers nothing`,
    es: `falso|falsos|falsa|falsas|falsificad*|trucho|truchos|pirata|replica|estafa|robado|robados|inexistente
      no existe|existia|existen
      no ~1 manda|mandan|envia|envian|entrega|entregan nada`,
    pt: `falso|falsos|falsa|falsas|falsificad*|pirata|replica|fraude|roubado|inexistente
      era|foi|tudo|um golpe
      nao existe|existia|existem !mais|melhor|igual
      nao ~1 manda|mandam|envia|enviam|entrega|entregam nada`,
  },
  /** What thieves like. */
  valuables: {
    en: `jewellery|jewelry|laptop|cash|camera|watch|ring|rings|earrings|necklace|money|ipad|tablet|perfume|wallet|phone|electronics|medication|passport`,
    es: `joyas|joya|portatil|laptop|efectivo|camara|reloj|anillo|anillos|collar|dinero|tableta|perfume|perfumes|cartera|celular|movil|pasaporte`,
    pt: `joias|joia|notebook|laptop|dinheiro|camera|relogio|anel|aneis|colar|tablet|perfume|perfumes|carteira|celular|passaporte`,
  },
  keeping: {
    en: `bag|bags|suitcase|suitcases|luggage|locker|safe|hotel|room|parcel|package|box|trunk|carry-on`,
    es: `maleta|maletas|equipaje|taquilla|caja|hotel|habitacion|paquete|bolso|mochila`,
    pt: `mala|malas|bagagem|armario|cofre|hotel|quarto|pacote|caixa|encomenda|bolsa|mochila`,
  },
  gone: {
    en: `gone|missing|stolen|stole|taken|emptied|opened|rifled|cut|swapped`,
    es: `falta|faltan|faltaba|faltaban|robaron|robado|robadas|desapare*|abierta|abrieron|forzada|vacia|cambiaron`,
    pt: `falta|faltam|faltando|faltava|roubaram|roubado|roubadas|sumiu|sumiram|desapare*|aberta|abriram|violada|vazia|trocaram`,
  },
  /** Money or its like. */
  money: {
    en: `
      payment|payments|transaction|transactions|transfer|transfers|withdrawal|withdrawals|purchase|purchases|charge|charges|charged|charging|charges|debit|debits|money|savings|salary|deposit|cash|funds|balance|points|miles|credits|loan|loans|card|credit`,
    es: `
      pago|pagos|transaccion|transacciones|transferencia|transferencias|retiro|retiros|compra|compras|cargo|cargos|cobro|cobros|cobran|cobrando|cobraron|cobrar|dinero|ahorros|sueldo|nomina|deposito|saldo|plata|puntos|millas|prestamo|prestamos|tarjeta|credito|lana`,
    pt: `
      pagamento|pagamentos|transacao|transacoes|transferencia|transferencias|saque|saques|compra|compras|cobranca|cobrancas|cobram|cobrando|cobraram|debito|dinheiro|poupanca|salario|deposito|saldo|pontos|milhas|emprestimo|emprestimos|cartao|pix|grana|credito`,
  },
  /** Without the owner's will. */
  unwilling: {
    en: `
      never|not|didnt|havent|dont|wasnt ~2 made|make|authori*|agreed|agree|approve|approved|recognise|recognize|consent|consented|signed|sign
      arent|isnt|wasnt|werent|not mine|ours
      without ~2 consent|permission|knowledge|authori*|asking|approval
      not me
      wasnt me
      says|claims|said|claim i|we did|made|authori*
      was|were|is|are|all stolen|emptied|drained|redeemed|spent|wiped
      drained|emptied|stolen|hacked|cloned|forged|faked|fraudulent|phishing|unauthori*
      fake|fakes|counterfeit|bogus|forged
      casino|gambling|crypto|bitcoin|abroad|nigeria
      another country|state
      you|your bank|say|says ~2 i|me did|made|it`,
    es: `
      nunca|no|jamas ~2 hice|hicimos|realice|autori*|contrate|contratamos|acepte|pedi|solicite|reconozco|firme|fui|compre
      sin ~2 consentimiento|permiso|autorizacion|saberlo|avisar
      no fui yo
      dice|dicen que fui|yo|lo hice
      vaciaron|vaciada|vacio|robaron|robado|robada|hackear*|hackead*|clon*|duplicaron|falsific*|fraudulent*|phishing
      gasto|gastaron|uso|usaron|canjeo|canjearon ~3 todos|todo|mis|mi|desde
      falso|falsos|falsa|falsas|trucho|truchos|pirata
      casino|apuestas|cripto|extranjero
      otro pais`,
    pt: `
      nunca|nao|jamais ~2 fiz|fizemos|realizei|autori*|contratei|contratamos|aceitei|pedi|solicitei|reconheco|assinei|fui|comprei
      sem ~2 consentimento|permissao|autorizacao|saber|avisar|perguntar
      nao fui eu
      diz|dizem que fui|eu|fiz
      limparam|zeraram|roubaram|roubado|roubada|hackear*|hackead*|clon*|falsific*|fraudulent*|phishing
      gastou|gastaram|usou|usaram|resgatou|resgataram ~3 todos|tudo|todas|meus|minhas|meu|de
      falso|falsos|falsa|falsas|pirata
      cassino|casino|apostas|cripto|exterior
      outro pais`,
  },
  ...dangerIngredients,
} as const satisfies Readonly<Record<string, Readonly<Record<TextLanguage, string>>>>

export type Ingredient = keyof typeof ingredients
