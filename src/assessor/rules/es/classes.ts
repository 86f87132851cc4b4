import type { WordClasses } from '../../phrases.ts'

/** Classes of words only Spanish rules speak of, for what people tell without the textbook word. */
export const spanishClasses: WordClasses = {
  'kin-es':
    '<child-es> nena nene guagua chamaco crio cria mellizos gemelos sobrinito nietecito madre mama mami padre papa abuela abuelo abue suegra suegro tia tio prima primo hermana hermano cunada cunado mujer marido esposa esposo novia novio senora vecina vecino companera companero amiga amigo companero alumno alumna',
  'minor-es': '<child-es> nena nene guagua chamaco crio cria mellizos gemelos sobrinito alumno alumna alumnos escolar',
  'body-es':
    'mano manos dedo dedos deditos brazo pierna pie cabeza cara ojo ojos ojito labio labios boca lengua garganta piel cuello espalda diente dientes nariz oreja oido rodilla tobillo muneca cadera nuca ceja frente cejas empeine pulgar pecho muslo palma paladar barbilla mandibula unas hombro costilla costillas craneo menton talon pestana parpado pantorrilla pantorrillas cornea',
  // What hangs, holds or closes, and must not give way.
  'fixture-es':
    'columpio hamaca estanteria estante gondola repisa cornisa techo escayola falso plafon lampara foco tablon tabla cuerda cadena cable arnes correa polea barra resorte resortes muelle tornillo anclaje pata cama litera cuna trona sillita silla sillon asiento respaldo puerta porton persiana reja verja ventana vidrio cristal espejo pasamanos barandal barandilla baranda barrote escalon peldano tarima grada gradas pantalla porteria larguero canasta tapa tapon manguera manija mango toldo carpa mastil letrero cartel cruz andamio rama palma poste tobogan atraccion elevador ascensor montacargas rampa tabique muro fachada balcon ladrillo cascajo herramienta llave pesa disco rueda llanta capo carrito cochecito carriola patinete bici plataforma puente suelo piso fondo castillo inflable colchoneta cama pistola piston cabina telesilla gancho tirolina',
  'gaveway-es':
    'solto soltaron descolgo desprendio desengancho desplomo derrumbo hundio partio partieron rompio rompieron cedio vencio cayo cayeron caen volco volteo desclavo desarmo zafo safo abrio levanto doblo venio reviento revento bajo estallo exploto plego desinflo desfondo desgarro',
  'allergen-es':
    'cacahuete cacahuetes cacahuate cacahuates mani nuez nueces almendra almendras avellana avellanas pistacho frutos sesamo ajonjoli soja soya gluten trigo lactosa leche huevo huevos camaron camarones gamba gambas marisco mariscos langostino langostinos pescado mostaza apio kiwi sulfitos latex penicilina ibuprofeno',
  'symptom-es':
    'vomitando vomito vomitos vomitaba vomitar nauseas diarrea fiebre mareos mareado mareada mareados convulsiones convulsionando temblando taquicardias taquicardia hinchado hinchada hinchados hinchadas hinchar hincharse hinchandose hincho ronchas sarpullido urticaria ampollas llagas costras infectado infectada infeccion neumonia hernia esguince fractura fisura conmocion derrame hormigueo calambres inconsciente desmayo desmayada desmayado morado morada morados tieso tiesa tiesos',
  'clinic-es':
    'hospital hospitalizado hospitalizada urgencias ambulancia emergencias emergencia consultorio guardia sala uci quirofano suero observacion camilla ingresado ingresada ingresados ingresadas quemados toxicologia clinica puntos',
  'lender-es':
    'prestamo prestamos credito creditos contrato contratos hipoteca linea lineas tarjeta cuenta cuentas seguro poliza plan suscripcion deuda deudas sociedad empresa compra factura facturas chip sim',
  'secret-es':
    'diagnostico diagnosticos tratamiento embarazo interrupcion aborto pildora medicacion enfermedad enfermedades psiquiatra psicologa psicologo terapia vih divorcio deuda deudas sueldo sueldos nomina nominas salario saldo adicciones analisis analitica analiticas historial historias historia expediente radiografias biopsia biopsias bajas notas calificaciones',
  'judge-es': 'juez jueza juzgado juzgados tribunal corte fiscal fiscalia magistrado magistrada senoria',
  'ruled-es':
    'concedio condeno condenado condeno ordeno ordenado admitio admitida dicto decreto decretado dijo dicho dio dado resolvio obliga obligo obligado anulo anulado nego desestimo acepto cito citado cita pidio pedido escucho escucha escuchando preguntado multo multado fallo fallado sanciono embargo embargado aplaza aplazo pregunto exige exigio',
  'lawsuit-es':
    'demanda demandas querella denuncia tutela amparo recurso apelacion monitorio papeleta impugnacion pleito litigio arbitraje desacato accion',
  'inspects-es':
    'sanidad consumo hacienda inspeccion inspector inspectora ayuntamiento municipalidad municipio alcaldia prefectura seremi seprona sunafil osinergmin indecopi profeco sernac profedet superservicios superintendencia contraloria procuraduria personeria dian sunat secretaria ministerio policia municipales bomberos guardia justicia defensoria direccion fiscalia fiscalizadores',
  'sanctions-es':
    'clausuro clausuraron clausurado clausurada precinto precintaron precintado multo multaron multado sanciono sancionaron sancionado suspendio suspendieron embargo intimo intimaron intimado emplazo emplazaron cerro expediente expediento prohibio prohibieron allano decomiso incauto',
  'people-es':
    'negro negra negros negras morena moreno morenos morenas morenito morenita gitano gitana gitanos gitanas extranjero extranjera extranjeros extranjeras inmigrante inmigrantes africano africana africanos africanas asiatico asiaticos chino chinos chinas arabe arabes moro mora moros latino latina latinos latinas indio india indios indigena indigenas mapuche mapuches aymara quechua wayuu cholo chola cholita venezolano venezolana venezolanos venezolanas colombiano colombiana colombianos boliviano boliviana bolivianos peruano peruana peruanos paraguayo paraguaya paraguayos haitiano haitiana haitianos dominicano dominicana dominicanos ecuatoriano ecuatoriana hondureno hondurena hondurenos cubano cubana senegales senegalesa marroqui marroquies rumano rumana rumanos veneco venecos veneca sudaca sudacas moros prietos prieto prieta gallego portorro nigeriano nigeriana musulman musulmana musulmanes judio judia refugiado refugiada refugiados',
}
