import type { MarkedPhrases } from '../mark.ts'

/** What Portuguese says around a match that makes it hearsay, play or nobody’s fault. */
export const portugueseSurroundings: readonly MarkedPhrases[] = [
  {
    tag: 'blame',
    say: `
      voces|vosso|vossa|vossos|vossas
      me|nos venderam|alugaram|serviram|instalaram
      da|do|na|no loja|hotel|restaurante|academia|cinema|shopping|mercado|piscina|parque`,
  },
  {
    tag: 'own',
    say: `
      mim|conosco|connosco|nossos|nossas|sou|somos|estou|estava|fomos
      com|pra gente
      a gente foi|tava|estava|ficou|chegou|pediu|esperou|tinha|reservou|comprou|saiu|entrou|viu|sentou|do|da|na`,
  },
  {
    tag: 'hearsay',
    say: `
    li|lemos|lido|ouvi|ouvimos ~1 que|de|sobre|dizer|falar|por
    vi|li|visto ~4 internet|redes|reddit|facebook|twitter|tiktok|instagram|youtube|forum|noticias|comentarios|video|videos|grupo|jornal
    me contaram|falaram que
    alguem|gente|pessoal|desconhecido ~2 contou|conta|contam|comentou|disse|diz|dizem|falou|falam
    dizem|contam|comentam que
    pelo visto ~1 esses|essas|estes|estas|ha|tem|varios|varias|alguns|algumas|um|uma|outros
    aparentemente|supostamente|parece ~1 esses|essas|estes|estas|ha|tem|varios|varias|alguns|algumas|um|uma|outros`,
  },
  {
    // Where films and plays are watched one may be hurt as anywhere.
    tag: 'venue',
    say: `
      cinema|cinemas|teatro|poltrona|poltronas|sessao|estadio|arquibancada`,
  },
  {
    tag: 'play',
    say: `
    kkk*|rsrs*|hauhau*|hahaha*
    piada|brincadeira !com|comigo|de|do|da|sobre|no|na
    filme|serie|episodio|temporada|novela|bbb|reality|masterchef|afazenda|documentario|podcast
    musica !ao|alta|ambiente|boa
    peca|livro|romance fala|conta ~1 de|da|do|a
    livro do mes`,
  },
  {
    // Words of play that are none there: a house for the holidays, a hearing in the middle of a film.
    tag: 'earnest',
    say: `
      casa|apartamento|ape|flat|aluguel|chale|quarto|sitio|imovel|alta|baixa|alugar|alugamos|aluguei|locacao ~2 temporada
      meio|fim|inicio|durante ~1 do|o filme
      virou|vira ~1 novela
      uma serie de`,
  },
  {
    tag: 'ownDoing',
    say: `
      bem feito ~1 pra|para mim
      culpa ~1 e? ~1 minha mesmo
      de distraido|distraida
      montei|instalei|usei|encaixei errado|errada|mal`,
  },
  {
    tag: 'advert',
    say: `
      chama|chame ~2 direct|privado|zap|inbox
      vagas limitadas
      analise|consulta gratuita|gratis
      clique aqui|ja`,
  },
  {
    // Somebody saw it coming or helped, …
    tag: 'rescue',
    say: `
      percebeu|notou|desconfiou|avisou|segurou|salvou|salvaram|socorr*|achou|acharam|encontraram|guardou|guardaram|mostrou|devolv*|barrou|poupou|livrou|evitou|impediu|travou|resolveu|emprestou|acudi*|corrigir*|corrigiram|acolheu|ajudou|explicou
      manobra|pancadinhas|heimlich
      trocou|trocaram na hora
      fechando|fechou o registro
      fica tranquila|tranquilo`,
  },
  {
    // … and is thanked for it. “Obrigada a tirar” is no thanks.
    tag: 'thanks',
    say: `
      obrigada|obrigado !a|por|comigo
      obrigada|obrigado a quem|equipe|todos|voces|moca|moco|todo|toda
      heroi|heroina|anjo|impecavel|recomendo|parabens|adorei|gratidao|honesta|honesto|🙏
      devo meu|minha ~4 a
      amo esse|essa|este|esta
      queria abracar
      uma santa
      que alivio
      viajei tranquila|tranquilo
      nunca mais chamo outro|outra
      nota dez|10
      de coracao`,
  },
]
