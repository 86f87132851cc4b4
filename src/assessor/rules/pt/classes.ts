import type { WordClasses } from '../../phrases.ts'

/** Classes of words for what Portuguese and Brazilian customers tell, beside those of `word-classes.ts`. */
export const portugueseClasses: WordClasses = {
  'kin-pt':
    '<child-pt> mae pai avo avos esposa esposo marido mulher irmao irma tio tia sogro sogra cunhado cunhada primo prima genro nora enteado enteada afilhado afilhada companheiro companheira namorado namorada amigo amiga vizinho vizinha colega miudo miuda miudos garoto garota moleque nenem nene padrinho madrinha comadre compadre velhinha velhinho vo vovo passageiro passageira',
  'pet-pt':
    'cachorro cachorra cao cadela cadelas gato gata gatinho passarinho passarinhos coelho hamster poodle filhote',
  // Parts of bodies that furniture and idioms have not got as well.
  'limb-pt':
    'mao maos maozinha dedo dedos dedinho dedao polegar pulso punho bracinho braco perna pernas canela joelho tornozelo calcanhar coxa panturrilha ombro clavicula costela femur bacia quadril nuca pescoco garganta queixo testa rosto palpebra cornea olho olhos labio labios lingua nariz orelha pele unha unhas couro colo barriga tendao tendoes supercilio sobrancelha cotovelo mandibula gengiva',
  'wounded-pt':
    'queimad* inchad* empolad* enfaixad* sangrando inflamad* roxo roxa roxos bolha bolhas deslocad* fraturad* trincad* quebrad* partido partida costurad* descascando descascar ferida feridas esfolad* infeccionad* sangue',
  'wounds-pt':
    'prendeu prendi prensou prensaram imprensou esmagou esmagaram esmaguei rasgou furou furaram arrancou atravessou atingiu mordeu deslocou trincou torceu torci esfolou ralei raspou decepou perfurou sugou queimou queimaram queimei cortou',
  'swallow-pt': 'engoli engoliu engolir engolindo engolia mastigou mastiguei mordi cuspi cuspiu aspirou inalou',
  'scrap-pt':
    'parafuso parafusos grampo grampos agrafo agrafos clipe lacre botao pilha pilhas ima imas peca pecinha tampinha moeda bateria agulha arame prego caco cacos lasca lascas chumbo seringa luva luvas vidro plastico metal farpa pedra dente lamina rolha argola bico tampinhas',
  // What has no business in food; glass, hair and the like stand in <foreign-pt>.
  'filth-pt':
    'parafuso grampo grampos agrafo agrafos luva luvas arame seringa minhoca lagarta lagartixa larva larvas barata baratas verme vermes vermezinho rato ratos bituca beata esparadrapo lixivia veneno chumbo prego agulha lamina chumbinho rabo',
  'dish-pt':
    '<food-pt> canja pastel coxinha salgado torta gelado refrigerante poke acai papa papinha esfiha empada mel farinha pimenta queijo tempero peixe feijao mamadeira brigadeiro achocolatado sachet sache sumo galheteiro marmitex iogurtes salgadinho empadinha',
  'poison-pt':
    'removedor desinfetante cloro lixivia soda detergente alvejante veneno querosene acetona chumbinho amaciante sabao diluente gasolina formicida pesticida raticida',
  'ride-pt':
    'barco barca lancha van carrinha perua onibus autocarro brinquedo tirolesa toboga escorregador teleferico kart carrossel roda cadeirinha andaime piscina ralo varanda sacada mezanino trampolim balao montanha bondinho pedalinho caiaque jet pula',
  'driver-pt':
    'motorista motoristas condutor piloto taxista maquinista motoqueiro motoboy barqueiro manobrista tratorista instrutor comandante',
  'guard-pt': 'seguranca segurancas vigia vigilante guarda porteiro fiscal bombado cobrador',

  'origin-pt':
    'negro negra negros negras preto preta pretos pretas moreno mulato mulata cigano cigana ciganos indigena indigenas indio india indios haitiano haitiana haitianos boliviano boliviana bolivianas venezuelano venezuelana venezuelanos angolano angolana africano africana africanos africanas raparigas nordestino nordestina nordestinos baiano baiana ucraniano ucraniana ucranianos nepales nepaleses indianos paquistanes coreano coreana nissei arabe sirio siria refugiado refugiada refugiados imigrante imigrantes estrangeiro estrangeira estrangeiros romenos moldavo mamadu crioulo guaranis terena quilombola nigeriano nigeriana peruano peruana paraguaio paraguaia cubano cubana senegales guineense guineenses romeno romena palestino palestina iraniano marroquino marroquina paquistanesa filipino filipina colombiano colombiana pretinha pretinho cearense',
  'faith-pt':
    'hijab veu turbante burca terreiro macumba macumbeiro macumbeira candomble umbanda axe muculmana muculmano judeu judia quipa cocar orixa evangelica hijabe crucifixo solideu',
  'love-pt':
    'gay gays lesbica lesbicas trans travesti travestis homoafetivo homoafetiva homoafetivos sapatao afeminado afeminada bissexual',
  'body-pt':
    'gorda gordo gordas gordos gordinha gordinho obesa obeso nanismo vitiligo cadeirante cadeirantes surda surdo surdos surdas cega cego cegos cegas autista autistas gago gaga tourette down alzheimer parkinson esclerose andador muleta muletas bengala hiv protese autismo tea deficiente deficientes pcd albino paraplegico paraplegica tetraplegico amputado amputada epiletico epileptica epileptico dislexico dislexica manco manca anao',
  'trait-pt': '<origin-pt> <faith-pt> <love-pt> <body-pt> gravida gestante gravidas',
  // Several of them at once: whom a shop says it does not take.
  'kind-pt':
    '<trait-pt> brasileiros brasileiras idosos velhos pobre pobres favelado favelados favela periferia quebrada solteiras mulheres mulher homens rua sotaque',
  'turned-pt':
    'barrou barraram barrado barrada barrados recusou recusaram recusado recusada negou negaram negado negada expulsou expulsaram expulso expulsa impediu impediram proibiu proibiram proibido proibida cancelou cancelaram desmarcou desmarcaram retirado retirada retiraram enxotou enxotaram despediram demitiram demitida demitido rejeitou rejeitaram desistiu tirada tirado tiraram afastou afastaram despejou despejaram impedido impedida impedidos ignorou ignoraram recusa recusando barrar vetou vetaram dispensou dispensaram dispensada dispensado',
  'mocked-pt':
    'riu riram rindo riam rir risada risadas debochou debochando debochava zombou zombaram zombando imitou imitando imitaram imitava humilhou humilharam xingou xingaram gargalhada piada piadas nojo',
  'gone-pt':
    'sumiu sumiram desapareceu reservado reservada cancelou cancelaram ocupado ocupada preenchida preenchido evaporou arrendado arrendada arrendar alugado alugada lotada lotado desistiu desmarcou desmarcaram recusou recusada congelada esgotado completo',

  'paid-pt':
    'paguei pagamos pagou transferi transferimos depositei reservei reservamos aluguei alugamos comprei compramos sinal caucao entrada pix',
  'unreal-pt':
    'casa chale sitio apartamento ape apto pousada imovel terreno lote van carro sofa vaga pacote rifa curso hotel quarto loja anuncio escritura numero diploma empresa premio bicicleta moto barco camarote festa formatura viagem excursao',
  'vanished-pt': 'sumiu sumiram evaporou evaporaram bloqueou bloquearam desapareceu desapareceram',
  'product-pt':
    'seguro seguros emprestimo emprestimos cartao linha linhas chip chips plano consignado consorcio credito contrato desconto descontos debito pix assinatura multa compra compras fatura tarifario telemovel financiamento divida clube multas transferencia saque prestamista servicos adesao titulo recarga portabilidade capitalizacao pagamento pagamentos cobranca cobrancas',
  'never-pt':
    'pedi pedimos contratei assinei fiz solicitei subscrevi autorizei abri comprei quis aderi desbloqueei reconheco',
  'nevershe-pt': 'pediu contratou assinou fez solicitou autorizou abriu comprou aderiu subscreveu',
  'secret-pt':
    'remedio remedios exame exames resultado resultados diagnostico ficha fichas atestado laudo prontuario holerite holerites rescisao nudes nude biopsia hiv gravidez aborto doenca salario boletim boletins extrato medicacao antidepressivo terapia cid infertilidade fertilizacao hepatite cancer internacao psiquiatra psicologo divida dividas',
  'audience-pt':
    'grupo vizinho vizinha vizinhos sogra sogro chefe ex mural todos toda inteira inteiro predio familia altifalante outro outra outros colega colegas facebook google copa prima estranho desconhecido desconhecidos cunhada cunhado patrao sindico sindica condominio turma pastor igreja',
  'paper-pt':
    'extrato prontuario laudo exame exames resultado ficha holerite fatura boleto cadastro contrato boletim receita prescricao historico carne folha folhas diagnostico radiografia carta chamada comprovante',
  'intimate-pt':
    'banheiro provador vestiario balneario chuveiro banho quarto cama espelho despertador detector toalhas cacifos ducha divisoria router tomada',

  'regulator-pt':
    'mpf mpt mp tce crm creci crea coren cro cref crefito oab cnpd igac act erse ers imt provedoria ibama ipem inmetro sefaz vigilancia anp cmvm apa capitania promotoria procuradoria corregedoria mec asae jari igas icnf dgav',
}
