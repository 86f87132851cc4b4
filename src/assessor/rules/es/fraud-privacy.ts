import type { Rule } from '../rule.ts'

/** Talk of the day; a bank that only suspects; a payment on its way, which somebody asks after. */
const talk = `gobierno|presidente|politico|politicos|elecciones|electoral|trump|maduro|pelicula|serie|novela|cancion|partido|arbitro|gol|penal|liga|amor|corazon|alma|minuto|comedia|actor|actriz|entrenador|delantero|pp|psoe|podemos
    o|u|no es ~1 un|una estafa|timo|fraude
    parecia ~2 estafa|timo|fraude
    en ~1 el|las|la noticiero|noticias|telediario|tele|radio ~2 hablaron|dijeron|cuentan|salio|advierten
    recupera|recuperamos|recupere ~1 tu|su dinero|cuenta
    estafad*|timad* ~1 por|con ~1 un|una|el|la <food-es>|aguacate|melon|sandia|tomate|fruta|peinado|final
    aviso de fraude ~3 bloque*
    para|a ~1 los nietos
    banco|visa|mastercard ~10 creyo|cree|creia|penso|pensaba|sospech* ~4 fraude|fraudulent*|sospechos*|estafa
    hice|mande|envie ~3 transferencia|pago|giro ~4 destinatario|beneficiario|amigo|casero ~2 no|aun|todavia`

/** Money taken or personal data exposed without leave, in Spanish. */
export const spanishFraudPrivacy: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'es',
    say: `
      filtracion|fuga|robo|brecha|filtrado|filtraron|exposicion|vulneracion de|los|mis|nuestros|mi ~2 datos|informacion|seguridad|privacidad
      filtraron|publicaron|expusieron|revelaron|compartieron|mandaron|enviaron|vendieron|difundieron|dieron|cedieron|perdieron|mostraron|vendio|compartio|publico|filtro|dio|envio ~3 mis|mi|nuestros|los|sus|nuestro|todos|otra|otro|otros ~3 personales|medico|medicos|bancarios|<data-es>
      mis|mi|nuestros|nuestra|datos ~3 datos|<data-es>|personales|medicos|bancarios ~4 filtrad*|expuest*|publicad*|robad*|internet|visibles|vendid*|aire
      veo|ver|vi|aparece|aparecen|recibi|recibo|llego|llegaron|muestra|acceso|entre|salen|sale ~4 otro|otra|otros|otras|ajenos|ajena ~3 cliente|clientes|persona|personas|paciente|pasajero|usuario|usuarios|<data-es>
      <data-es>|pedido ~3 otro|otra|otros|otras cliente|clientes|persona|personas|paciente|pasajero|usuario|usuarios
      violacion|vulneracion|vulneran|violan|violaron|vulneraron ~3 privacidad|intimidad|datos
      suplant* ~2 identidad
      robo|robaron|roban|robado ~3 identidad|datos
      camara|camaras ~5 probador|bano|vestuario|probadores|hackeada|hackearon
      contrasena|contrasenas ~3 texto plano|visible
    `,
    unless: talk,
  },
  {
    code: 'privacy.misuse',
    lang: 'es',
    say: `
      sin ~2 mi|nuestro|su ~2 consentimiento|permiso|autorizacion
      espian|espiando|espio|graban|grabaron|grabando|rastrean ~3 clientes|usuarios|conversaciones|me|nos|sin
      usan|usaron|usando|vende|venden|usar ~3 mis|mi|nuestros ~1 datos|foto|fotos|imagen
      lopd|rgpd|habeas data
    `,
    unless: talk,
  },
  {
    code: 'fraud.account_taken',
    lang: 'es',
    say: `
      hackearon|jaquearon|hackeado|hackeada|clonaron|clonada|clonado|duplicaron|hackeo|vaciaron|vaciado|vacio ~4 cuenta|tarjeta|perfil|correo|ahorros|sim|linea
      cuenta|tarjeta|perfil ~3 hackead*|clonad*|jaquead*|vaciad*|comprometid*
      alguien|hackers|estafadores|ladrones ~4 entro|uso|accedio|saco|retiro|compro|robo|transfirio|usaron|entraron|accedieron ~4 mi|mis|nuestra ~2 cuenta|tarjeta|dinero|datos|nombre|ahorros|identidad
      abrieron|sacaron|contrataron|pidieron|solicitaron ~4 a mi nombre
      a mi nombre sin|que|y
    `,
    unless: talk,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'es',
    say: `
      cargo|cargos|cobro|cobros|compra|compras|retiro|retiros|transferencia|transferencias|movimiento|movimientos|consumo|consumos ~3 no ~1 autorizad*|reconocid*|reconozco|hice|realice|autorice|hicimos|solicite
      cargo|cargos|cobro|cobros|compra|compras|transaccion|movimiento|operacion|transferencias fraudulent*
      cobraron|cobrando|cobran|cargaron|descontaron|sacaron|cobro|quitaron|retiraron|debitaron ~6 sin ~1 mi|autorizacion|autorizar|permiso|consentimiento|avisar|preguntar|preguntarme|pedirlo|haber|solicitar*
      cobraron|cobrando|cobran|cargaron|cobro ~6 nunca|no|jamas ~2 contrate|pedi|solicite|autorice|compre|use|firme
      no|nunca autorice|reconozco|contrate|firme|solicite ~4 cargo|cobro|ese|esa|esos|nada|servicio|pago|compra|seguro
      dieron|dio|dan ~1 de alta ~6 sin|nunca|no
      dinero|ahorros|sueldo|nomina|deposito|saldo|plata|puntos|millas ~4 desapare*|esfumo|esfumaron
      desapare*|esfumo|esfumaron ~4 dinero|ahorros|sueldo|nomina|deposito|saldo|plata|puntos|millas|cuenta|euros|pesos|dolares|soles
      falsific* ~2 mi|firma|contrato|documento
      es|fue|un|cometen|cometieron|victima|por|autentico|posible ~1 fraude
      fraude ~3 tarjeta|cuenta|banco|clientes|con|empresa|tienda
    `,
    unless: talk,
  },
  {
    code: 'fraud.scam',
    lang: 'es',
    say: `
      estafad*
      me|nos|les|lo|los|os|te ~1 estafaron|estafo|estafan|estafado|timaron|robaron|robo|roban|timado|estafando|robando|enganaron
      estafa|estafadores|timo|estafador|fraude|piramidal ~4 empresa|tienda|pagina|web|son|dinero|aerolinea|compania|vendedor|es|cuidado|compre|clientes|no
      es|son|una|unos|vaya|menuda|pura|pinches|esto|fue|puros|malditos ~2 estafa|estafadores|timo|ladrones|rateros|chorros|estafador
      se ~1 quedaron|quedo|quedan|robaron ~3 dinero|plata|deposito|lana|pasta|reembolso
      robaron|robo|roban|quitaron ~3 dinero|plata|lana|saldo|dolares|euros|pesos
      phishing|smishing
      falso|falsa|falsos|falsas|pirata|falsificado|falsificados|falsificada|imitacion|trucho|trucha ~2 producto|productos|entrada|entradas|tienda|pagina|web|factura|boleto|boletos|zapatillas|bolso|perfume
      producto|productos|entradas|tienda|pagina|web|factura|boletos|zapatillas|cargador|perfume|tenis ~2 falso|falsa|falsos|falsas|falsificado|falsificados|imitacion|trucho|pirata
    `,
    unless: `${talk}
      robo|robaron ~3 corazon|beso|atencion|show|tiempo|sonrisa|partido|celular`,
  },
  {
    code: 'fraud.theft',
    lang: 'es',
    say: `
      <staff-es> ~4 robo|robaron|roba|roban|robando ~4 mi|mis|paquete|cartera|dinero|portatil|movil|celular|maleta|nos|me
      robaron|robado|robada|abrieron|falta|saquearon ~5 de|mi|la ~2 maleta|equipaje|habitacion|caja|taquilla|paquete
      soborn*|mordida
      malvers*
    `,
    unless: talk,
  },
  {
    code: 'hint.fraud_privacy',
    lang: 'es',
    say: `estafa|fraude|ladrones|timo|privacidad|hackeo|estafadores
      proteccion de datos`,
  },
]
