import type { Rule } from '../rule.ts'

/** Stage, games and hearts; questions to the brand about a message; what one forgot or signed oneself. */
const unmeant = `
  pelicula|peli|capitulo|novela|comedia|actor|personaje
  gol|partido|penal|delantero|arbitro|entrenador|liga
  alma|corazon|dieta|show|sonrisa
  gato|gata|perro|cachorro ~6 sin permiso
  culpa mia
  por curiosidad
  charla|curso|taller ~3 sobre
  trama|protagonista|villano`

/** Names, signatures and money used by others; what was sold and is not there; scales and clocks that lie. */
export const spanishDeceit: readonly Rule[] = [
  {
    code: 'fraud.unauthorised',
    lang: 'es',
    say: `
      <lender-es> ~6 a|en|con|bajo mi|su nombre|dni|rut|cedula|curp|cara|firma|huella|carnet|identidad|foto
      a|en mi nombre ~4 <lender-es>|plan|dos|tres|ahora|debo
      con|usando|usaron|uso|usan mi ~1 dni|rut|cedula|cara|huella|firma|carnet|rubrica|selfie|clave|poder ~6 !para|entrar
      alguien ~6 con|a|en|por|usando mi ~2 nombre|cuenta|tarjeta|dni|cara|rubrica|firma|clave|cedula|carnet|credito|paquete|indemnizacion
      alguien ~2 voto|recogio|cobro|relleno|retiro|firmo|contrato|compro|abrio|entro|anda ~8 mi|mis|por|con
      firma|rubrica|huella|letra|voz ~6 no es|era ~2 mia|suya|esa|mi
      no es ~1 mi firma|letra|voz|huella
      la mia ~3 mi|ni ~2 se le parece
      jamas|nunca|yo|no ~3 firme|firmado|solicite|contrate|autorice|acepte ~5 esa|ese|eso|esos|nada|ninguna|ningun|hoja|contrato|tarjeta|casilla|compartir|palabra|domiciliacion
      jamas|nunca ~2 di|dimos|firme|firmamos|autorice|contrate|solicite|puse|pise ~4 tarjeta|permiso|consentimiento|datos|numero|eso|ese|nada|hoja|contrato|nadie|ahi|alli|cuenta
      no|ni autorice|autorizo|autorizamos
      quien es ~2 y ~1 por que ~3 (usa|tiene|esta|aparece|cobra) ~3 mi
      suplantaron|suplanto|suplantan|suplantado|suplantada|suplantacion
      mi|la cuenta|saldo|tarjeta ~3 amanecio|desperto|quedo|esta en|a cero
      sacaron|saco|sacado ~2 (un)? ~1 prestamo|credito ~8 (mientras|dormia|yo|nombre|siesta)
      facturaron|facturo|cobraron ~3 (al|a)? ~2 seguro|aseguradora ~4 !mensual
      firmado por mi ~6 nunca|jamas|ciudad
      firmo|firme ~3 (para|que) ~8 ahora ~1 debe|debo|paga|pago
      cargaron|cargado ~4 en mi ~1 extracto|cuenta|tarjeta|habitacion
      # ~1 hipotecas|prestamos|creditos ~2 tengo
      billete|billetes ~1 de juguete
      cambio|cambiaron|contrato|contrataron|activo|activaron|cobraron|cargaron|consult*|abrieron|pusieron|alta|renovaron|domiciliaron|instalo|instalaron|firmaron|pasaron ~12 sin que yo|nadie|nosotros|mi
      yo ~1 sin abrir ~1 boca
      me|nos|le|les|lo|la ~1 suscribieron|apuntaron|metieron|anoto|anotaron|sumaron|cambiaron|colaron|encajaron|enchufaron|inscribieron ~2 a|en|de|un|una|unos ~1 <lender-es>|alta|curso|club|horoscopos|premium|compania|comercializadora|asistencia|mantenimiento|antivirus|servicio
      dieron|dado de alta ~5 en|una|un|sin|competencia
      me|nos ~1 cambiaron de ~1 compania|luz|operador|tarifa|comercializadora ~6 sin|yo|nadie|dijera
      me|nos|le|les ~2 hicieron|hizo firmar ~6 blanco|tablet|pantallita|agilizar|recibo|dijo|ahora
      firmo|firmar|firme|firmaba ~5 tablet|dedo|pantallita|pantalla|blanco|encuesta|recibo|regalo|descuento ~12 ahora|perdio|debo|tiene|contrato|seguro|credito|cuotas
      firmar|firme|firmo ~2 en blanco
      decian|dicho|dijo|dijeron ~2 que era ~1 para? ~1 el|la|un|una descuento|encuesta|regalo|recibo|revision
      creia|creyo|pensaba que firmaba
      # ~1 cargos|cargo|microcargos|recargos|recibos|cuotas|transferencias|compras|retiros ~5 hotel|gimnasio|parking|ciudad|casino|otra|yo|jamas|nombre|conozco
      cargo|cargos|cargaron|cobraron|cuotas ~8 yo|nosotros estaba|estabamos|vivo
      cobran|cobro|cobraron|cobrando|cobra|cobrado|pagando ~8 que ~1 nunca|jamas|no ~1 pedi|contrate|tengo|he|use|conozco
      cobran|cobro|cobraron|cobrando|cobra|pagando ~6 seguro|cuota|club|antivirus|asistencia|suscripcion|mantenimiento ~6 no|ni|jamas|nunca|otra|senora
      no tengo ~1 <lender-es>|coche|caldera|perro|gato|auto|moto ~3 y me|nos ~1 cobran|cobraron
      compra|compras|cargo|transferencia|credito ~1 aprobada|aprobado|desembolsado|realizada ~6 yo|casa|cola|dormido|dormida|quien
      transferencias|retiros|giros|compras ~8 que ~1 no ~1 conozco|hice|reconozco|hicimos
      cargo de prueba
      microcargos|microcobros
      usada|usaron|cargos|compras|linea ~8 yo ~1 en|estaba|durmiendo|vivo|dormida|dormido
      a cero ~3 yo|anoche|durmiendo
      yo no firme|autorice|pedi|contrate|llame ~4 pero|y ~2 (hay|aparece)
      aunque|que nunca|jamas ~1 (me)? ~1 suscribi|aliste|apunte|inscribi|contrate|acepte|pedi
      cargo|cobro|retiro|movimiento|suscripcion|consumo ~1 desconocido|desconocida|misterioso|fantasma
      endosaron|endilgaron|encasquetaron|encalomaron|afiliaron|portaron ~4 (un|una|a|unas|revistas)
      firmaron ~4 por mi|nosotros
      firme|firmado ~6 dia ~6 (yo)? ~1 (estaba)? ~1 quirofano|intubado|ingresado|hospital|fuera|viaje
      contrataron|contrato ~4 (con)? ~1 mi ~1 voz
      sello|firma|libreta|certificado|receta ~3 falsificad*|falso|falsa
      falsificaron|falsifico ~3 (el|la|mi)? ~1 sello|libreta|receta|acta|vacunas|nomina
      hizo firmar|firmo|firmar ~4 consentimiento|autorizacion|recibo ~4 (y)? ~1 era ~3 credito|prestamo|financiera
      era|es ~1 un credito|prestamo|seguro ~6 (de)? ~2 financiera|sesiones|meses
      renueva|renovaron|cobra|cobrandose ~1 (se)? ~1 sola|solo
      pagando|pago|cobran ~4 seguro|mantenimiento|plan|asistencia ~3 (de)? ~1 mascota|caldera|coche|moto|dental ~6 no tengo
      ni ~1 siquiera? ~1 tengo ~2 (coche|carro|perro|gas|caldera|mascota)
      facturo|facturaron|cobro|cobraron ~6 (de|por)? ~3 (que)? ~1 no|nunca ~1 (llevo|llevamos|hubo|durmio|vino|tuvimos|usamos)
      portabilidad|alta|contrato ~6 contestar|decir|dije|dijo ~2 (alo|si)
      amaneci|amanecio|desperte ~3 sin un ~1 peso|euro|centimo|sol|peso|centavo|duro
      vaciaron|vacio|vaciado|limpiaron|fundieron|pelaron ~4 cuenta|tarjeta|pension|ahorros|banco|cochera|libreta|nomina
      vaciaron lo de
      robaron|sacaron|llevaron|volaron|soplaron ~3 # ~1 euros|pesos|soles|dolares|mil|millones|lucas|quetzales
      consult* ~3 buro|calificacion|score|asnef|infocorp ~6 sin|nunca|yo|veces
      declararon ~1 muerta|muerto
      poder notarial ~8 murio|falso|nunca|firma
      casilla ~3 marcada ~3 no|estaba
      cuenta donde ~2 cobra|pagan
      cambio|cambiaron ~3 cuenta ~5 cobra|pension|nomina|pagan
      facturas|factura|radioterapia|sesiones|parto|operacion ~8 no ~2 vieron|visto|recibio|hicieron|estuve|nunca|tuve
      facturaron|facturado|cobraron|cobro ~8 que ~1 no|nadie|nunca ~1 vino|vio|recibio|hicieron|hizo|hubo|pidio|toco
      propina|propinas ~8 mas alta|distinta|mayor|cambia* ~3 escribi|puse|firme
      renta|declaracion ~8 imprimio|siguiente
      cuentas|lineas|moviles|telefonos ~6 murio|fallecio|muerto|difunto
      fallecio|murio ~8 contrato|firmo|compro|abrio|pidio
    `,
    unless: `${unmeant}
      buzon ~3 comunidad
      sin que yo tuviera
      factura ~4 a mi nombre ~3 puede|pueden|poner
      reserva|entrada|paquete|caja ~4 a|con mi nombre
      lo habian|guardado`,
  },
  {
    code: 'fraud.scam',
    lang: 'es',
    say: `
      hicieron|hizo|haciendose|hacian|hace|hacerse|hacen ~1 pasar por ~3 !mi ~1 novio|novia|guapo
      decia|dijo|dijeron|decian|diciendo|decir ~2 (que)? ~1 eran|era|ser ~2 de ~1 la|el|su|mi|ustedes ~1 banco|compania|empresa|tienda|soporte|luz|gas|seguridad|fibra
      llamo|llamaron|llamada|llamaban|vino|escribio ~4 sabiendo|sabia|sabian|leyo|tenian|tenia|confirmo ~4 mi|mis|lo|los|la|cedula|dni|todo|nombre
      sabian|sabia|conocian ~1 (hasta)? ~2 mi|mis|lo|todo|el ~1 nombre|dni|cedula|direccion|contrato|pago|perro|compra|ultimo|saldo|factura
      vino|llego|aparecio|presento ~2 un|una|como ~2 senor|chico|chaval|chica|tecnico|inspector|joven|senora|tipo ~8 chaleco|credencial|carne|polo|uniforme|tablet|tableta|medidor|contador|corte
      inspector|tecnico|revisor|agente ~6 plastificado|falso|falsa|torcido|mando ~3 !gracias
      empresa|compania|banco|ellos|tienda ~2 dice|dicen|dijeron ~3 no ~1 mando|mandaron|enviaron|conoce|conocen|tienen|trabaja ~3 a? nadie|comerciales|ahi|ese|eso|tecnico
      no ~1 trabaja|trabajaba|trabajan ~2 ahi|alli|aqui|ella|ellos|empresa
      supuesto|supuesta|tal ~1 agente|ejecutivo|ejecutiva|ingeniero|asesor|asesora|gestor|tecnico|inspector|soporte !virtual
      tal ~1 <kin-es>|ivan|ernesto|kevin|rosario ~3 !vez|cual
      pidio|pidieron|pide|piden|dictarle|dicte|di|dandoles|dio|leyera|leyo|lei ~4 codigo|clave|pin|token|pantallazo|numero|tarjeta ~5 llego|llegaba|soporte|banco|adios|anular|sms|vacio|muchacho|numeros|cortar|trabaja
      clonaron|clonado|clonada|clonar ~2 voz|web|pagina|tarjeta|matricula
      voz ~4 nieto|hijo|director|jefe ~4 pidio|fianza|dinero|plata|transfirio
      me suplantaron|suplanto|suplantan
      inspector|tecnico|agente|revisor|operario|banco|web|boletos|sorteo ~3 (era|es|son|eran)? ~1 de ~1 mentira
      esquema|estafa|negocio|modelo ~1 piramidal|ponzi
      criptoestafa|criptoestafas
      cobra|cobran|cobro|cobraron ~4 (la|mi)? ~1 sena|senal|anticipo|deposito|reserva|dinero ~4 y ~1 desaparecen|desaparece|bloquean|bloqueo|esfuman
      numero|telefono|chat|perfil ~1 (me)? ~1 bloqueado|bloquearon|bloqueo ~6 (dinero|vendedor|pague|plata|chao)
      dinero ~4 numero|vendedor bloqueado
      caja ~10 ladrillo|ladrillos|azulejo|azulejos|piedras|papel|diario|jabon|arroz|botella|carton ~3 !de ~1 leche
      ya no contesta ~8 (inmobiliaria|vendedor|deposito|jura|agencia|dinero)
      fue|fueron|llevo|llevaron ~1 con mi ~1 deposito|sena|senal|dinero|anticipo
      direccion ~3 hay|habia ~1 un|una
      barco|hotel|edificio|piso|local ~4 desguazado|demolido|derribado|cerrado ~2 (en|desde|hace) ~1 #?
      universidad|ministerio|colegio|consulado|embajada ~6 no ~1 (los|la|lo)? ~1 conocen|aparece|consta|reconocen
      no aparece en ~1 la universidad|registro
      es|era|hay un ~1 descampado|solar|lavanderia|garaje
      registro ~4 (esa|la|mi)? ~1 parcela|finca|propiedad ~6 (es|lago|otro|no|dos)
      no|sin ~3 puso|pone|ponen ~1 a cero ~4 (el)? ~1 surtidor|taximetro|balanza|contador
      surtidor|taximetro|balanza|contador ~4 (no|sin) ~2 a cero
      patente|matricula|placa ~3 (de)? ~2 mi ~3 (camioneta|coche|auto|moto)? ~3 aparece|multa|multas|cruzando ~6 (taller|peaje|hora|otro)
      nunca ~1 salio|hubo|tuvo|tuvieron ~4 (bodega|coche|guitarra|entradas|local|almacen)
      insignia|sello|certificado ~6 (la|lo) ~1 compro|imprimio
      # ~1 litros ~4 en|a ~2 deposito|tanque|bidon ~3 #
      surtidor|bomba|gasolinera ~6 # ~1 litros ~6 #
      kilo ~2 pesa|peso|pesan # ~1 gramos
      litros de aire
      taximetro ~2 arreglado|trucado|adelantado|volando
      datafono|cajero|lector|parquimetro|ranura ~8 silicona|plantilla|pegad*|encima|boca|propio ~4 !pago
      silicona|plantilla ~6 pin|cajero|datafono
      clonaron|clonado|clonadas ~3 (tarjetas|tarjeta|#)
      haciendose|diciendo|dijeron|dicen|dijo ~2 que ~2 (yo|mi|tu|su) ~3 accidente|choque|preso|detenido|nieto|clinica|fianza
      nieto|hijo ~4 preso|detenido|accidentado ~8 !de
      conocen|sabian|sabe|saben|cita ~2 (el|mi|tu)? ~1 numero|nombre|saldo|nieto|cliente ~3 (de|del)? ~2 (cliente|nieto|poliza|contrato|decimales)
      chaleco|credencial|uniforme|tarjeta ~2 de ~1 la|el ~1 electrica|telefonica|luz|gas|compania|banco|agua ~12 firm*|contrat*|factura|cobro|pidio|entrando|nadie
      girasol con colorante
      bajado|bajo|bajaron|quitaron ~3 kilometros|km
      rifa|sorteo ~8 prestado|amanado|novio|trucado|vendidos ~3 !gracias
      empresa|subvencion|licencia|beca ~3 no existe|disolvio|esta registrada
      transferi|pague|pagamos|deposite|compre ~12 (hoy|al|nunca) ~4 (llegar)? ~2 abrio|videos|vacia|galeria|cortina
      qr ~3 pegado|encima|falso
      web|pagina|perfil|sitio|hotel|tienda|url ~3 calcada|calcado|copia|clonada|fantasma|inventada|falso|falsa
      mensaje|sms|correo|whatsapp ~5 logotipo|aduana|paquete|multa ~8 pague|llevaron|sacaron|tarjeta|cobraron
      pague|pagado|pagamos|deposite|deposito|transferi|consigne|gire|adelante ~12 desapare*|esfumo|esfumaron|bloqueo|bloquearon|contesta|contestan|existe|existia|existian|cerraron|cabras|descampado|vacia|vivia|nadie|inventados|falsa
      nunca hubo|existio|existieron ~1 perro|cachorro|nada|viaje|piso|concierto|curso|envio|producto|evento|casa|obra|empresa
      piso|cabana|casa|casita|hotel|concierto|tienda|empresa|escuela|academia|ong|agencia|sala|direccion|local|web|pagina|curso|promotora|inmobiliaria|departamento|depto|apartamento|alojamiento|terreno|parcela|vendedor|oficina|urbanizacion|edificio|comercio|financiera|sociedad ~5 no|ni|nunca ~1 existe|existia|existian|existen|existio
      no existia|existian ~3 piso|cabana|casa|hotel|concierto|tienda|empresa|escuela|academia|agencia|direccion|local|ninguno|ninguna
      al llegar ~4 vivia|habia|era|estaba|no ~3 matrimonio|familia|descampado|nadie|existia|solar|lavanderia|ocupado
      direccion ~4 es|era|lleva ~2 una|un|a ~1 un? descampado|lavanderia|solar|parque|peluqueria|campo|cementerio
      dueno|duena|propietario|propietaria ~3 otro|otra|real|verdadero|verdadera ~5 !buen
      alquil* ~8 ya ~1 alquilado|ocupado|vendido|duena|dueno ~4 otra|otro|real
      vendio|vendieron|vendido|alquilo|alquilaron ~6 mismo|misma|ya|antes ~4 otros|otras|otra|dos|tres|varias ~2 familias|personas|compradores|vecinos
      vendieron # ~1 entradas|pasajes|boletos|plazas para
      entradas|boletos|billetes|pasajes|codigos|cupones|reservas ~4 inventados|inventadas|falsos|falsas|duplicadas|anulados|valian|valen ~1 !oro
      serie|boleto|entrada|codigo|numero ~3 no existe|existia
      casting|curso|master|concierto|sorteo|retiro|ong|academia|escuela|inversion|empleo|tour|premio ~8 falso|falsa|fantasma|existe|existia|esfumo|descampado|cerrada|bloqueo|reconoce|conoce
      ministerio|registro|colegio|universidad ~2 no ~1 conoce|reconoce|tiene ~4 escuela|titulo|master|diploma|curso|academia
      titulo|diploma|certificado|carne|licencia ~5 falso|falsa|compran|imprimen|comprado|fotocopia|impresora
      oficina|local|agencia|tienda|caja ~5 amanecio|cerrada|letrero|esfumo ~6 puerta|vecinos|ahorros|dinero|nadie|estaba
      desaparecio|esfumo|esfumaron|fugo|volo ~4 dinero|plata|fotos|senas|deposito|anticipo|ahorros|con
      billete|billetes|moneda|monedas|euros|pesos falso|falsos|falsa|falsas
      original|certificado|autentico|nuevo|nueva ~12 plastico|imitacion|falso|falsa|usado|remarcado|robo ~2 !de ~1 segunda
      chasis|motor|bastidor ~2 remarcado|remarcada|limado|cambiado|adulterado
      reporte|denuncia de robo
      placa|placas|matricula|patente ~6 otro coche|auto|carro
      matricula|patente|placa ~4 falsa|duplicada|clonada|verdad
      cuentakilometros|odometro|kilometraje|kilometros|km ~6 bajado|trucado|manipulado|alterado|retrocedido|tocado|cambiado|reales|menos
      decia|marca|marcaba|dice|pone|tenia|con # ~1 km|kilometros|mil ~10 revision|factura|itv|taller|historial|tecnica ~6 #
      balanza|bascula|surtidor|medidor|contador|taximetro|parquimetro|bomba|reloj ~5 trucad*|adulterad*|manipulad*|alterad*|arranca|corre|salta|saltos|empieza|marca # ~1 !minutos
      balanza|bascula|surtidor|medidor|contador|taximetro ~4 arranca|corre|saltos|cerradas|trucad*|alterad*|adelantado
      pone|pesa|peso|marca|dice|cobran|pague|decia ~3 # ~6 bascula|balanza|pese|mia|bidon|pared ~4 #
      kilo|kilos ~4 peso|pesaron|pesaba # ~2 en ~1 casa|mi
      litros ~8 # ~4 bidon|tanque|garrafa|entraron
      pesa ~5 y ~1 paga|cobra ~3 otra
      muestras|alcohol|vino|aceite|jamon|miel|leche|queso ~2 adulterad*|rebajad*|aguad*
      es girasol|agua|plastico|imitacion ~2 con ~1 colorante|grifo
      manguera ~6 bidones|botellas|etiquetas
      embolso|quedaron|quedo|llevo|cobraron ~3 con? ~2 sena|senas|senal|deposito|anticipo|fianza|pago ~8 cerraron|desaparecio|nunca|existe|bloqueo|esfumo
      dinero ~3 boda|fiesta|viaje|curso ~4 llevo|quedo|quedaron
      cajero ~6 senor|chico|amable|ayudar* ~8 dinero|tarjeta|cuenta
      pasado|pase|paso ~2 tarjeta ~5 no entraba ~6 tres|dos|veces
      bloquearon|bloqueo ~2 pantalla|ordenador|pc ~5 cobrar*|pagar|desbloquear*
      datafono|posnet|pos ~4 otro|otra comercio|tienda|nombre
      inventa|inventan|inventaba ~2 las? referencias|facturas|citas|resenas|averias
      robadas|robaron ~3 de ~1 la|otra|otro ~1 web|artesana|fotografa|tienda|perfil
      casino ~6 retirar|paga|bloqueo|pasaporte
      inversion ~8 mensual|segura|garantizada ~10 cerrada|desaparecio|nadie|pagan|perdi
      te consigue ~3 direcciones|datos|carnet|licencia
      arreglarlo|arreglar|agilizar ~2 por fuera|debajo
      soborno|coima|mordida ~3 !de ~1 perro
      ticket|cuenta|recibo ~6 traia|incluia|tenia|venia ~6 otra mesa
    `,
    unless: `${unmeant}
      es ~1 de ustedes
      no ~1 he|hice ~1 pinchado|pinche|abierto
      no ~1 existe ~1 producto|stock|palabra|codigo ~2 sistema
      error|sistema|codigo|pedido|expediente|reclamo|usuario|numero ~4 no ~1 existe|existen ~2 en el sistema
      sin que yo tuviera
      segunda mano ~2 bien
      mi nuevo|nueva
      tienda|gimnasio ~3 cerrada|cerrado por|hasta
      escapar|fugado ~2 de ~1 casa`,
  },
]
