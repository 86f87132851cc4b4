import type { WordClasses } from '../phrases.ts'
import { spanishClasses } from './es/classes.ts'
import { portugueseClasses } from './pt/classes.ts'

/** Classes of words that phrases speak of as `<name>`, folded as the texts are. */
export const wordClasses: WordClasses = {
  // People whom harm would be worst for.
  'child-en':
    'child children kid kids baby babies toddler toddlers daughter daughters son sons infant newborn niece nephew grandson granddaughter',
  'child-es': 'hijo hija hijos hijas nino nina ninos ninas bebe bebes sobrino sobrina nieto nieta nietos peque',
  'child-pt': 'filho filha filhos filhas crianca criancas bebe bebes sobrinho sobrinha neto neta menino menina',
  'person-en':
    '<child-en> me my i we us him her wife husband mother mom mum dad father grandmother grandma grandfather partner girlfriend boyfriend friend passenger passengers customer customers people person someone somebody dog cat neighbour neighbor',
  'person-es':
    '<child-es> me mi nos mujer marido madre mama padre papa abuela abuelo novia novio amigo amiga pasajero pasajera pasajeros cliente clientes persona personas alguien perro gato vecino vecina esposa esposo pareja companero companera',
  'person-pt':
    '<child-pt> me mim meu minha nos esposa marido mae pai avo namorada namorado amigo amiga passageiro passageira passageiros cliente clientes pessoa pessoas alguem cachorro gato vizinho vizinha',
  'staff-en':
    'staff employee employees agent agents attendant attendants driver drivers manager managers crew waiter waitress guard guards clerk rep reps representative pilot cashier steward stewardess receptionist courier technician salesman saleswoman assistant receptionists supervisor host hostess bartender teller they',
  'staff-es':
    'empleado empleada empleados personal agente agentes conductor chofer repartidor gerente encargado encargada tripulacion azafata azafatas azafato camarero camarera mesero mesera guardia cajero cajera vendedor vendedora recepcionista tecnico piloto vigilante dependienta dependiente supervisor supervisora funcionario ejecutivo',
  'staff-pt':
    'funcionario funcionaria funcionarios atendente atendentes motorista gerente comissaria comissario tripulacao garcom garconete seguranca segurancas caixa vendedor vendedora recepcionista tecnico piloto entregador supervisor supervisora equipe empregado empregada revisor hospedeira rececionista porteiro vigilante',
  // Things people buy, hold or ride in.
  'thing-en':
    'charger chargers battery batteries phone laptop tablet cable plug adapter adaptor powerbank bank oven microwave fridge freezer washer dryer washing dishwasher machine toaster kettle heater fryer airfryer blender vacuum router modem tv television headphones headset earbuds scooter ebike bike hoverboard car truck van bus train plane aircraft engine cabin vehicle iphone galaxy device unit product appliance lamp light bulb socket outlet wire wires wiring stove cooker hob hairdryer straightener straighteners iron drill mower toy crib stroller pram seat blanket pad boiler speaker watch smartwatch console screen monitor printer transformer fuse extension elevator lift generator candle vape dongle console motor fan',
  'thing-es':
    'cargador cargadores bateria baterias telefono movil celular portatil laptop tableta cable enchufe adaptador powerbank horno microondas nevera frigorifico refrigerador lavadora secadora lavavajillas lavaplatos tostadora hervidor calefactor estufa freidora batidora licuadora aspiradora router modem tele televisor television auriculares audifonos patinete scooter bici bicicleta coche carro auto camion furgoneta autobus bus tren avion motor cabina vehiculo aparato dispositivo producto electrodomestico lampara bombilla foco tomacorriente cocina vitro vitroceramica secador plancha taladro juguete cuna cochecito silla asiento manta caldera calentador altavoz reloj consola pantalla monitor impresora transformador ascensor elevador maquina equipo unidad ventilador moto',
  'thing-pt':
    'carregador carregadores bateria baterias telefone celular notebook laptop tablet cabo tomada adaptador powerbank forno microondas geladeira freezer lavadora secadora lavar torradeira chaleira aquecedor fritadeira airfryer liquidificador aspirador roteador modem tv televisao televisor fone fones patinete scooter bicicleta bike carro caminhao van onibus trem aviao motor cabine veiculo aparelho dispositivo produto eletrodomestico lampada luminaria fogao cooktop secador chapinha ferro furadeira brinquedo berco carrinho cadeirinha assento cobertor caldeira chuveiro alto-falante relogio console tela monitor impressora transformador elevador maquina equipamento unidade ventilador moto',
  'food-en':
    'food meal dish burger chicken sandwich salad soup pizza rice sushi milk formula yogurt yoghurt bread cake chocolate cereal bar snack drink juice water bottle can meat fish pasta sauce cookie biscuits candy breakfast lunch dinner coffee tea beer fries bag box jar packet pack tin cereal nuggets nugget ice-cream',
  'food-es':
    'comida plato hamburguesa pollo sandwich bocadillo ensalada sopa pizza arroz sushi leche formula yogur pan pastel chocolate cereal cereales barrita bebida jugo zumo agua botella lata carne pescado pasta salsa galleta galletas dulce desayuno almuerzo cena cafe cerveza papas patatas bolsa caja bote frasco paquete menu tarta helado torta',
  'food-pt':
    'comida prato hamburguer lanche frango sanduiche salada sopa pizza arroz sushi leite formula iogurte pao bolo chocolate cereal barra bebida suco agua garrafa lata carne peixe massa macarrao molho biscoito bolacha doce cafe almoco jantar cha cerveja batata batatas saco caixa pote pacote marmita refeicao sorvete',
  'foreign-en':
    'glass metal plastic needle razor blade worm worms maggot maggots cockroach cockroaches roach insect insects rat mouse mold mould mouldy moldy screw nail wire bug bugs larvae tooth bandaid band-aid plaster stone splinter bleach',
  'foreign-es':
    'vidrio cristal cristales metal plastico aguja cuchilla gusano gusanos cucaracha cucarachas insecto insectos rata raton moho tornillo clavo alambre pelo bicho bichos larva larvas diente tirita piedra astilla lejia',
  'foreign-pt':
    'vidro metal plastico agulha lamina verme vermes larva larvas barata baratas inseto insetos rato mofo parafuso prego arame cabelo bicho bichos dente curativo pedra lasca alvejante caco cacos',
  'part-en':
    'hand hands finger fingers fingertip fingertips thumb thumbs arm arms forearm elbow elbows leg legs shin shins foot feet toe toes head face eye eyes eyelid lip lips mouth tongue throat gum gums skin scalp neck back spine stomach belly chest tooth teeth nose ear ears knee knees ankle ankles wrist wrists hip hips skull lung lungs hair shoulder shoulders thigh thighs calf cheek chin forehead jaw collarbone coccyx pelvis rib ribs palm palms knuckles nail cornea',
  'kin-en':
    '<child-en> mother mum mom mam mama nan gran granny grandma grandmother grandad grandpa grandfather father dad baba wife husband sister brother aunt auntie uncle cousin partner girlfriend boyfriend mate friend lad boy girl colleague neighbour neighbor pensioner postman postwoman passenger passengers cyclist pedestrian dog puppy cat',
  'dish-en':
    '<food-en> scone naan jam pastry danish porridge coleslaw curry pie roll roti biryani dal stew noodles ramen burrito taco wrap kebab pancake pancakes muffin croissant doughnut donut bun loaf baguette crisps popcorn granola muesli smoothie latte coffees cappuccino cocktail prawns mussels oysters chips sausage sausages omelette quiche lasagne lasagna trifle custard samosa puree hummus dumpling dumplings fishcake gravy butter cheese honey sauces yoghurts nuggets mince pudding icecream',
  'allergen-en':
    'nut nuts peanut peanuts cashew cashews almond almonds hazelnut walnut walnuts pistachio sesame gluten wheat dairy lactose milk egg eggs shellfish prawn prawns crab fish soy soya mustard celery lupin satay tahini penicillin amoxicillin latex',
  'foul-en':
    '<foreign-en> staple staples bolt bolts nut filings shard shards glove plaster fingernail toenail bead slug snail moth cockroaches mouse droppings feather splinters swarf tack pin pins syringe chunk battery',
  'origin-en':
    'nigerian nigerians ghanaian ghanaians kenyan somali ethiopian african africans indian indians pakistani pakistanis bangladeshi bengali punjabi tamil filipino filipina chinese korean vietnamese thai asian asians arab arabs moroccan syrian iraqi iranian turkish kurdish polish romanian bulgarian albanian lithuanian ukrainian mexican mexicans latino latina hispanic brazilian colombian venezuelan jamaican haitian black brown aboriginal koori murri indigenous maori pasifika samoan tongan navajo cherokee native roma romani gypsy gypsies traveller travellers jewish muslim muslims sikh hindu foreign foreigner foreigners immigrant immigrants migrant migrants refugee refugees welsh irish scottish dalit tribal',
  'impaired-en':
    'wheelchair wheelchairs crutches powerchair blind deaf autistic autism nonverbal non-verbal stutter stammer epilepsy epileptic dyslexic dyslexia prosthetic prosthesis amputee stoma colostomy dementia parkinsons tourettes hiv dwarf dwarfism disability disabled disabilities hearing-aid hearing-aids',
  'record-en':
    'letter letters statement statements file files records results diagnosis prescription prescriptions address number phone email payslip payslips salary salaries passport licence id photos photo picture pictures video videos notes chart details data bill bills invoice scan scans transactions balance mortgage account profile orders bookings messages password pin certificate grades biopsy test',
  'fixture-en':
    'rung rungs step steps stair stairs stairwell ladder stepladder rail banister railing railings handrail balcony balustrade swing hammock bunk cot highchair stool shelf shelving wardrobe bookcase ceiling plaster tile tiles sign branch bough limb pole pane slate slates gutter icicle scaffold* plank gate shutter barrier parasol goalpost lamppost chandelier wall roof canopy awning fence chimney pylon lift elevator hook cable rope anchor pin strap buckle carabiner harness deck decking pontoon jetty',
  'tribunal-en':
    'tribunal tribunals magistrate magistrates coroner inquest adjudicator arbitrator ombuds ombudsman courtroom judiciary bailiff bailiffs sheriff registrar conciliation acas vcat qcat ncat acat rtb wrc afca fwc ccma cdrc ncdrc rera judge judges court courts arbiter assessor jury',
  'regulator-en':
    'ombudsman ofcom ofgem ofwat ofsted fca fos ico cma cqc hse gmc nmc sra asa ipso fcc ftc faa cfpb cpsc fda osha nhtsa accc asic afca acma tga icac dpc cru comreg hiqa hsa trai rbi sebi irdai fssai rera nafdac ncc fccpc nercc nerc efcc mhra caa orr ntsb nlrb eeoc bbb finra regulator regulators commissioner commission watchdog',
  'lawyer-en':
    'lawyer lawyers solicitor solicitors barrister barristers attorney attorneys advocate advocates paralegal counsel conveyancer qc kc litigator notary',
  'folk-en':
    '<kin-en> passport passports name names surname surnames customer customers people person woman women man men girls boys kids family families couple couples guests guest tenants colleague nephew neighbours partner mob nan accent accents fella fellas guy guys applicants students pupils employees worker workers visitors interns shoppers drivers mates lads ladies lady gentleman trans',
  'slight-en':
    'refused refuse refuses refusing denied rejected barred banned wouldnt wont searched frisked followed ignored laughed shouted mocked mimicked imitated accused sacked fired skipped giggled pretended kicked marched withdrew withdrawn humiliated excluded segregated ejected unwelcome stared sniggered smirked tutted shooed profiled evicted overlooked sidelined demoted stopped disqualified dismissed cornered questioned singled blocked',
  'faith-en':
    'hijab headscarf scarf turban kippah yarmulke niqab burqa burka burkini veil thobe abaya kurta saree sari bindi dastar kirpan crucifix beard dreadlocks dreads locs braids afro cornrows sari dupatta shayla',
  'number-en': 'two three four five six seven eight nine ten several many multiple',
  'race-en':
    'black white brown asian african mexican latino latina hispanic indian chinese arab foreign immigrant gypsy pakistani race skin colour color ethnicity nationality accent jewish muslim',
  'group-en':
    'race skin colour color ethnicity nationality accent disability wheelchair gender sex age religion faith hijab headscarf turban pregnancy pregnant gay lesbian trans transgender queer orientation autism autistic deaf blind jewish muslim black brown asian latino latina hispanic foreign immigrant',
  'group-es':
    'raza piel color etnia nacionalidad acento discapacidad genero sexo edad religion hijab velo turbante embarazo embarazada gay lesbiana trans transexual homosexual orientacion autismo autista sordo sorda ciego ciega judio judia musulman musulmana negro negra moreno morena gitano gitana extranjero extranjera inmigrante indigena mujer latino latina origen apariencia',
  'group-pt':
    'raca pele cor etnia nacionalidade sotaque deficiencia genero sexo idade religiao hijab veu turbante gravidez gravida gay lesbica trans transexual homossexual orientacao autismo autista surdo surda cego cega judeu judia muculmano muculmana negro negra preto preta cigano estrangeiro estrangeira imigrante indigena mulher nordestino nordestina origem aparencia',
  'data-en':
    'data details information info address passport number password passwords email emails name names record records card medical file files statement statements account accounts',
  'data-es':
    'datos informacion direccion pasaporte numero contrasena contrasenas correo correos nombre nombres historial tarjeta tarjetas dni expediente extracto cuenta cuentas telefono',
  'data-pt':
    'dados informacoes informacao endereco passaporte numero senha senhas email emails nome nomes historico cartao cartoes cpf rg prontuario extrato conta contas telefone',
  ...spanishClasses,
  ...portugueseClasses,
}
