/**
 * What customers speak of, and what happens to it, in the three languages that are read: one line a meaning, named by
 * its first form, so that “the app is down” and “la app no funciona” say the same. Folded, without accents; `*` ends the
 * beginning of a word (four letters at least), `_` joins the words of a phrase. What means something else in a
 * neighbour's language is left out: “mala”, “cola”, “barata”, “boleto”.
 */
const table = `
  down outage* offline crash crashe* crashing unavailable glitch* freez* frozen error errors bug bugs buggy out_of_order out_of_service no_service stopped_working power_cut blackout* caid* cayo cayeron caerse se_cae se_caen se_cuelga se_cierra inestable falla fallas fallan fallando fallo fallos intermiten* apagon* fuera_de_servicio sin_servicio sin_luz no_disponible erro erros caiu cairam fora_do_ar falha falhas falhando travando travou instavel indisponiv* apagao sem_servico sem_luz
  broken broke damaged defective faulty cracked roto rota rotos rotas averi* estrope* danad* defectuos* descompuest* malograd* quebrad* quebrou danific* defeit* avari* estragad* estragou
  cancelled cancel*
  delayed delay* retras* demor* atraso* atrasad* atrasou
  lost losing misplac* perdid* perdieron perdio extravi* perdeu perderam sumiu
  stranded strand* varado* varada*
  strike strikes huelga* greve*
  closed cerrad* cerraron fechad* fecharam
  blocked locked_out bloque* bloqui*
  wrong equivocad* erroneo erronea errad*
  twice double duplic* doble dos_veces dobro duas_vezes
  charged overcharg* cobro cobros cobran cobrar cobraron cobrado cobrada cobrando cobram cobraram cobrou cobranca*
  refund refund* reimburs* reembols* devoluc* devolv* devuelv* reintegr* estorn*
  payment payment* pago pagos pagament*
  transfer transfer*
  card cards credit_card debit_card tarjeta* tarjeta_de_credito tarjeta_de_debito cartao cartoes cartao_de_credito cartao_de_debito
  atm atms cash_machine cajero* caixa_eletronico caixas_eletronicos
  balance saldo saldos
  invoice invoice* bill bills billing factura* fatura*
  fees fee comision* taxa taxas
  price price* pricing precio* preco precos
  salary wages payroll paycheck* salario* nomina nominas
  money dinero dinheiro
  subscription subscri* suscri* assinatura*
  contract contract* contrato*
  discount discount* descuento* desconto*
  voucher voucher* coupon* cupon cupones cupom cupons
  points loyalty_points puntos pontos
  miles millas milhas
  app apps aplicacion* aplicativo*
  website websites webpage* site sites web pagina paginas pagina_web
  login log_in logging_in sign_in signing_in iniciar_sesion inicio_de_sesion fazer_login
  password passwords passcode* contrasen* senha senhas
  code codes codigo codigos
  server servers servidor servidores
  system systems sistema sistemas
  update updat* actualiz* atualiz*
  network signal coverage senal cobertura la_red sinal a_rede de_rede
  internet wifi wi_fi broadband fibra banda_ancha banda_larga
  data mobile_data datos datos_moviles dados dados_moveis
  power electricity power_cut blackout* la_luz sin_luz de_luz sem_luz apagon* apagao energia
  water agua
  order orders pedido pedidos
  parcel parcel* package* paquete* pacote* encomend*
  delivery deliver* shipping shipment* entrega entregas entregad* entregar* entregaron entregue* entregou envio envios
  courier courier* repartidor* mensajero* entregador*
  flight flights vuelo vuelos voo voos
  train trains tren trenes trem trens
  bus buses autobus* onibus colectivo*
  metro subway underground
  airport airport* aeropuerto* aeroporto*
  bag bags luggage baggage suitcase* maleta* equipaje* valija* bagage* minha_mala minhas_malas
  boarding embarque embarcar
  checkin check_in
  seat seats asiento* assento* poltrona*
  ticket tickets billete* pasaje pasajes passagem passagens ingresso*
  booking booking* reservation* reserva reservas
  room rooms habitac* quarto quartos
  store stores shop shops tienda* loja lojas
  queue queues fila filas
  fire fires caught_fire on_fire flames burn burns burned burnt burning incendi* fuego quemo quemaron quemad* quemar* prendio_fuego fogo pegou_fogo pegando_fogo queim*
  smoke smok* humo fumaca
  exploded explod* explos* explot* estall* blew_up
  melted melt* derret* derrit*
  overheated overheat* sobrecalent* recalent* superaquec* sobreaquec*
  shock electric_shock electrocut* descarga_electrica choque_eletrico eletrocut*
  battery batteries bateria*
  powerbank power_bank power_banks powerbanks bateria_externa bateria_portatil carregador_portatil
  charger charger* cargador* carregador*
  plug plugs socket sockets enchufe* tomada tomadas
  phone phones smartphone* telefono* movil moviles celular* telefone* telemov*
  heater heater* calefactor* calentador* aquecedor*
  fridge fridge* freezer* refrigerator* nevera* frigorific* geladeira* refrigerador*
  washer washing_machine lavadora* lavarropas maquina_de_lavar
  oven ovens horno hornos forno fornos
  kettle kettles hervidor* chaleira*
  toy toys juguete* brinquedo*
  stroller strollers pram prams cochecito* carrinho_de_bebe
  car cars coche coches carro carros
  engine engines motor motores
  brake brakes freno frenos freio freios
  screen screens pantalla* tela telas
  poisoned poison* intoxic* envenen*
  sick vomit* threw_up enferm* doente*
  worm worms maggot* gusano* verme* larva*
  glass vidrio* vidro*
  mould mold mouldy moldy moho mofo
  allergic allerg* alerg*
  milk leche leite
  chicken pollo frango
  salad salads ensalada* salada*
  meat carne carnes
  cheese queso quesos queijo*
  baby babies bebe bebes
  hacked hack* jaque*
  fraud fraud* scam scams scammed scammer* estaf* timo golpista*
  stolen stole theft robo robos robaron robado robada roubo roubaram roubou roubado
  leaked data_breach data_leak breach filtraron filtrado filtracion* vazou vazam* vazaram
  email emails correo correos
  advert adverts advertis* anuncio* publicid* propaganda*
  racism racis*
  discrimination discrimin*
  harassment harass* acoso assedi*
  boycott boycot* boicot*
  wheelchair silla_de_ruedas cadeira_de_rodas
  snow nieve nevada neve nevasca
  london londres
  lisbon lisboa
  seville sevilla sevilha`

export interface Meant {
  /** Each by its name; “apagón” means that the power is down. Empty: words like any other. */
  readonly meanings: readonly string[]
  /** Of how many words it is made. */
  readonly length: number
}

/** What the words from here on mean in any of the languages; the longest phrase counts. */
export const meantAt = (words: readonly string[], at: number): Meant => {
  const word = words[at] ?? ''
  const fitting = (phrases.get(word) ?? []).filter(({ said }) => said.every((one, index) => words[at + index] === one))
  if (fitting.length > 0) {
    const length = Math.max(...fitting.map(({ said }) => said.length))
    return { meanings: meaningsOf(fitting.filter(({ said }) => said.length === length)), length }
  }
  const begun = (beginnings.get(word.slice(0, fewestLetters)) ?? []).filter(({ form }) => word.startsWith(form))
  return { meanings: meaningsOf(begun), length: 1 }
}

interface Form {
  readonly meaning: string
  readonly form: string
  readonly said: readonly string[]
}

const fewestLetters = 4

const meaningsOf = (forms: readonly Form[]): readonly string[] => forms.map(({ meaning }) => meaning)

const forms: readonly Form[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [meaning = '', ...others] = line.trim().split(' ')
    // “Down” by itself may be a way to sit or to be let; see `out-of-order.ts`.
    return (meaning === 'down' ? others : [meaning, ...others]).map((form) => ({
      meaning,
      form: form.replace('*', ''),
      said: form.split('_'),
    }))
  })

const isBeginning = ({ said: [first = ''] }: Form): boolean => first.endsWith('*')
const phrases = Map.groupBy(
  forms.filter((one) => !isBeginning(one)),
  ({ said: [first = ''] }) => first,
)
const beginnings = Map.groupBy(forms.filter(isBeginning), ({ form }) => form.slice(0, fewestLetters))
