import type { ServiceNature } from '../../domain/assessment/nature.ts'
import type { TextLanguage } from './rule.ts'

/**
 * What a complaint is about once it is known to be one, by single words. They say nothing of whether it is one: a bag
 *  is no complaint, but a complaint with a bag in it is most often about a lost one. `+` marks a word that tells much, `-`
 * one that tells little.
 */
export const topicWords: Readonly<Record<TextLanguage, Readonly<Record<ServiceNature, string>>>> = {
  en: {
    failure: `bag+ bags+ luggage+ baggage+ suitcase+ suitcases+ carousel lost+ missing+ cancel*+ rebook*+ reschedul*+ book- booked- booking* reservation*+ itinerary
      confirmation+ website+ site app online- password login- log error+ errors+ crash*+ broken+ broke+ damaged+ damage+ wrong+ stranded+ package+ parcel+ order- ordered-
      delivered delivery shipment tracking arrived outage+ down- internet power signal sim network malfunction* defective faulty overbooked oversold bumped standby
      stopped- works- working- work- received- receive- upgrade points- account- locked checkin system- vanished disappeared duplicate`,
    underperformance: `delay*+ late+ hour hours hrs hr mins- minutes- min- wait waited waiting+ sitting+ sat tarmac+ runway+ gate gates line- lines queue queues
      seat+ seats+ legroom wifi+ slow+ food meal dirty+ filthy+ plane- planes- crew- pilot pilots connection+ connecting missed miss boarding- board- boarded departure takeoff
      quality uncomfortable cold old room worst worse airport- experience- flight- flights- time- landed deice deicing weather- maintenance mechanical entertainment noisy
      bathroom toilet screen screens battery buffering lag drinks water smell crowded cramped broken+`,
    price: `fee+ fees+ charge charges charged+ charging price+ prices+ pricing cost+ costs expensive+ pay- paying- paid- $ dollars money- bill+ bills billing billed rate rates fare fares
      overcharg*+ cheap cheaper discount coupon promo subscription deposit invoice tax premium afford ripoff+ overpriced+ £ € bucks interest overdraft`,
    after_sales: `service+ customer+ customers cust+ agent+ agents+ rep+ reps+ staff+ attendant+ attendants+ stewardess employee+ employees+ worker workers phone+ phones call+ calls called calling hold+ speak+
      spoke talk talking person- human answer+ answers answered answering respond*+ reply replied replies email emails dm dms help- helped helpful unhelpful+ refund*+ return returns returned warranty+
      rude+ attitude+ manager+ supervisor told- said- voucher vouchers apology apologize sorry- care- contact- number- response disconnected hung+ support+ representative desk cashier waiter
      driver courier receptionist unprofessional+ disrespect* lied courtesy politeness empathy exchange replacement repair repaired technician treat treated treatment`,
    complaint_handling: `complaint+ complaints+ complain complained claim+ claims case dispute+ disputed resolution resolve resolved unresolved+ investigat*+ escalated escalate*+ ombudsman feedback form
      ticket ignored closed denied appeal procedure`,
  },
  es: {
    failure: `maleta+ maletas+ equipaje+ valija perdid*+ cancel*+ reprogram*+ reserv*+ confirmacion web- pagina- app- aplicacion contrasena error+ errores caid*+ roto rot*+ danad*+ equivocad*+ paquete+
      pedido+ pedidos entrega entregado entregaron envio llego- llegado llega- rastreo apagon+ internet+ luz senal red linea corte falla+ fallas+ averi*+ defectuos* sobreventa funciona- sirve
      recibi- recibido cuenta- bloque* sistema- desaparec* duplicad* tarjeta agua gas vacia`,
    underperformance: `retras*+ demor*+ tarde+ hora- horas minutos- espera- esperando esperar esperamos pista puerta cola fila filas asiento+ asientos espacio wifi lento+ lenta lentitud+ comida sucio+ sucia
      avion- tripulacion piloto conexion embarque despeg* aterriz* calidad incomod* frio fria viejo habitacion peor vuelo- vuelos- tiempo- aeropuerto- experiencia- bateria bano pantalla ruido
      apretad* llen* metro- tren- bus- camion colectivo material tela olor`,
    price: `comision+ comisiones cobro+ cobros+ cobran cobraron+ cobrar cargo cargos precio+ precios+ costo costos caro+ cara pagar- pago pague pesos- dolares euros- dinero- factura+ recibo tarifa+ tarifas
      cuota descuento promocion suscripcion deposito impuesto carisimo interes intereses plata boleta`,
    after_sales: `servicio+ atencion+ cliente+ clientes agente+ agentes personal+ empleado empleada empleados azafata+ telefono+ llamada+ llamadas llamo llame llamar hablar contesta+ contestan+ contestar responde+ responden+
      respuesta correo correos mensaje privado ayuda ayudar reembols*+ devolucion+ devolver devuelvan garantia+ grosero+ grosera+ maleducad*+ actitud+ gerente supervisor dijo- dijeron- dijo- vale cupon disculpa disculpas
      contacto soporte- asesor asesora mostrador cajera mesero camarero chofer repartidor recepcionista trato cambio reparacion tecnico mintieron`,
    complaint_handling: `queja+ quejas reclamo+ reclamos reclamacion+ reclamaciones reclamar caso expediente+ resolver resuelto resolucion solucion solucionan investigacion hoja formulario folio reporte ticket ignor* cerraron rechaz*`,
  },
  pt: {
    failure: `mala+ malas+ bagagem+ perdid*+ extravi*+ cancel*+ remarc*+ reserva+ confirmacao site- pagina- app- aplicativo senha erro+ erros caiu fora quebrad*+ quebrou danificad*+ errad*+ trocad* pacote+ encomenda+
      pedido entrega entregue+ entregaram entregar envio enviado chegou- chegar- rastreio internet+ luz sinal rede linha falha+ falhas+ defeito+ defeituos* overbooking funciona funcionou recebi- recebido conta- bloque*
      sistema- sumiu duplicad* cartao agua gas vazia produto- produtos- faltando+ faltou veio- nota mercadoria`,
    underperformance: `atras*+ demor*+ tarde hora- horas minutos- espera- esperando esperar fila filas pista portao poltrona+ espaco wifi lento+ lenta lentidao+ comida sujo+ suja aviao- tripulacao piloto conexao
      embarque decol* pous* qualidade+ desconfort* frio fria velho quarto pior voo- voos- tempo- aeroporto- experiencia- bateria banheiro tela barulh* apertad* lotad* metro trem- onibus- material tecido cheiro
      fraco fraca prazo+ acabamento`,
    price: `taxa+ taxas cobranca+ cobrancas cobram cobraram+ cobrar preco+ precos custo caro+ cara pagar- pago paguei reais- dinheiro- fatura+ boleto tarifa+ tarifas mensalidade desconto promocao assinatura deposito
      imposto carissimo juros frete+ multa valor-`,
    after_sales: `servico+ atendimento+ cliente+ clientes atendente+ atendentes funcionario+ funcionaria funcionarios comissaria telefone+ ligacao+ ligacoes liguei ligar falar atende+ atendem+ responde+ respondem+
      resposta email emails mensagem ajuda ajudar reembols*+ devolucao+ devolver devolvam estorno+ garantia+ grosso+ grossa+ mal-educad* atitude gerente supervisor disse- disseram voucher desculpa desculpas
      contato suporte- sac balcao caixa garcom motorista entregador recepcionista tratamento troca+ trocar conserto tecnico mentiram descaso+ respeito desrespeit* loja- retorno`,
    complaint_handling: `reclamacao+ reclamacoes reclamar reclamei queixa protocolo+ protocolos chamado+ caso resolver resolvido resolucao solucao investigacao formulario ignor* encerr* recus* procon`,
  },
}
