import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in Portuguese. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    comentários | comentário | comentarios | ver comentários | ver todos os comentários |
    mostrar comentários | ler comentários | deixe um comentário | deixe seu comentário |
    deixe o seu comentário | deixar um comentário | escreva um comentário | adicionar comentário |
    adicione um comentário | publicar comentário | enviar comentário | postar um comentário | comentar |
    comente | comente esta notícia | comente aqui | deixe uma resposta | cancelar resposta |
    1 comentário | deixe um comentário cancelar resposta | responder | participe da conversa |
    seja o primeiro a comentar… | nenhum comentário | sem comentários | comentários encerrados |
    comentários desativados | os comentários estão fechados | faça login para comentar |
    o seu endereço de e mail não será publicado… | o seu endereço de email não será publicado… |
    deixe sua opinião |
    ver comentários… | deixe seu comentário… | deixe um comentário… | os comentários…
  `),

  share: phrases(`
    compartilhar | compartilhe | compartilhe isso | compartilhar isso | compartilhe no… |
    compartilhar no… | compartilhar via… | compartilhar por… | compartilhe esta notícia |
    compartilhar notícia | compartilhe este artigo | clique para compartilhar… | clique para enviar… |
    clique para imprimir… | partilhar | partilhe | partilhar no… | partilhar artigo | enviar |
    enviar por e mail | enviar por email | imprimir | tweetar | tweet | copiar link | copiar o link |
    link copiado | salvar | guardar | guardar artigo | ler depois | ouvir | ouvir artigo |
    ouça este conteúdo | siga nos no… | seguir no… | curtir | curtir isso | curtir… | gostar | gosto |
    carregando | carregando… | e mail | tamanho do texto | tamanho da letra | reportar erro |
    comunicar erro | encontrou um erro… | presentear | whatsapp facebook… |
    ouvir notícia | ouça este artigo | ouça a notícia | ouça este conteúdo… | ouvir o texto |
    tempo de leitura… | min de leitura | minutos de leitura | ampliar foto | ampliar imagem | ver fotos |
    ver galeria | salvar notícia | seu navegador… | adicionar como fonte preferida…
  `),

  related: phrases(`
    relacionado | relacionados | relacionadas | notícias relacionadas | artigos relacionados |
    artigo relacionado | matérias relacionadas | posts relacionados | conteúdo relacionado |
    conteúdos relacionados | temas relacionados | saiba mais | saiba mais… | leia mais | leia mais… |
    leia também | leia também… | leia ainda | leia ainda… | ler mais | ler mais… | ler também |
    veja também | veja também… | veja mais | veja mais… | ver mais | ver mais… | ver também |
    mais notícias | mais notícias de… | mais sobre… | mais em… | mais lidas em… | outras notícias |
    outros artigos | você pode gostar | você pode gostar… | você também pode gostar |
    você também pode gostar… | você pode se interessar | pode te interessar | pode interessar |
    também pode gostar | talvez você goste | recomendado para você | recomendados para você |
    recomendados | recomendado | sugestões | sugeridos | últimas notícias | últimas | mais recentes |
    posts recentes | artigos recentes | notícias recentes | destaques | em destaque | a seguir |
    conteúdo patrocinado | conteúdo publicitário | próxima notícia… | próximo artigo… | artigo anterior… |
    notícia anterior… | anterior | próximo | próxima | continue lendo | continuar lendo |
    continuar a ler | continue a ler | não perca | não deixe de ler | galeria | newsletter relacionada |
    assuntos relacionados | temas |
    mais notícias… | mais lidas… | mais sobre o tema | pode gostar de… | confira também… | continue lendo…
  `),

  mostRead: phrases(`
    mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas | mais vistos | mais lidas em… |
    notícias mais lidas | mais acessadas | mais acessados | mais populares | populares |
    artigos populares | posts populares | mais comentadas | mais compartilhadas | em alta | tendências |
    assuntos em alta | trending | top 10 | ranking
  `),

  promo: phrases(`
    apoie | apoie nos | apoiar | doe | doe agora | faça uma doação | contribua | assine | assine já |
    assine agora | assine o… | assinar | seja assinante | baixe o app | baixe nosso app |
    baixe o aplicativo… | baixe agora… | siga nos | siga | conecte se | fique conectado |
    ative as notificações | receba notificações | receba alertas | participe do nosso grupo… |
    entre no nosso grupo… | entre no canal… | torne se membro | loja |
    siga nos… | baixe o app… | fale conosco…
  `),

  newsletter: phrases(`
    newsletter | newsletters | nossa newsletter | boletim | boletim informativo | cadastre se |
    inscreva se | inscreva se… | assine nossa newsletter | assine a newsletter | receba notícias… |
    receba nossa newsletter | subscrever | subscreva | subscreva a newsletter | seu e mail | seu email |
    o seu email | digite seu e mail | endereço de e mail | … nossa newsletter | … no seu e mail |
    … em seu email | … por e mail |
    cadastre se… | assine a newsletter… | … no seu e mail…
  `),

  paywall: phrases(`
    quer continuar lendo… | quer continuar a ler… | assine por… | assine a partir de… | assine para… |
    assine agora… | ver ofertas | ver planos | já é assinante… | já é assinante faça login | sou
    assinante… | conteúdo exclusivo para assinantes… | acesso ilimitado… | cancele quando quiser… |
    conteúdo exclusivo para assinantes | exclusivo para assinantes | só para assinantes |
    apenas para assinantes | conteúdo para assinantes | assine para continuar lendo |
    para continuar lendo… | continue lendo com acesso… | já é assinante… | já sou assinante |
    faça login para continuar | cadastre se para continuar… | você atingiu o limite… |
    você ainda tem … matérias | este conteúdo é exclusivo… | acesso exclusivo | exclusivo assinantes |
    artigo exclusivo |
    conteúdo exclusivo… | exclusivo para assinantes… | conteúdo para assinantes… | faça login para… |
    para continuar a ler… | este artigo é exclusivo… | … para continuar lendo
  `),

  consent: phrases(`
    cookies | política de cookies | configurações de cookies | gerenciar cookies | gerir cookies |
    definições de cookies | aceitar | aceito | aceitar todos | aceitar cookies | aceitar tudo |
    aceitar e continuar | aceitar e fechar | rejeitar | rejeitar todos | recusar | concordo | concordar |
    prosseguir | continuar e fechar | utilizamos cookies… | usamos cookies… | este site usa cookies… |
    este site utiliza cookies… | nós e nossos parceiros… | nós e os nossos parceiros… |
    … utiliza cookies… | … usa cookies… | … utilizamos cookies… | … usamos cookies… | … uso de cookies… |
    … política de cookies… | … política de privacidade… | … ao continuar navegando… | sua privacidade |
    valorizamos a sua privacidade |
    este conteúdo não pode ser exibido… | para ver este conteúdo… |
    … estes cookies … | … esses cookies …
  `),

  navigation: phrases(`
    menu | menu principal | navegação | alternar navegação menu | abrir menu | fechar menu |
    ir para o conteúdo | ir para conteúdo | pular para o conteúdo | ir para o conteúdo principal |
    início | inicio | página inicial | home | capa | voltar | voltar ao topo | voltar ao início |
    voltar para o topo | topo | buscar | busca | pesquisar | pesquisa | pesquisar no blog | entrar |
    login | fazer login | acessar | sair | cadastro | registar | registrar | criar conta | minha conta |
    meu perfil | perfil | você está aqui | você está aqui… | contato | contatos | contacto | contactos |
    fale conosco | quem somos | sobre | sobre nós | boas vindas | ajuda | perguntas frequentes |
    mapa do site | arquivo | arquivos | acervo | seções | editorias | categorias | publicidade | anuncie |
    anuncie aqui | anúncios | classificados | empregos | trabalhe conosco | serviços | edição impressa |
    edição digital | edições | edição do dia | notícias | atualidade | últimas | brasil | portugal |
    mundo | internacional | nacional | país | política | economia | negócios | mercado | mercados |
    finanças | sociedade | cotidiano | cidades | cidade | local | região | regional | polícia | policial |
    segurança | justiça | cultura | cinema | música | livros | artes | televisão | tv | entretenimento |
    famosos | celebridades | opinião | editorial | editoriais | colunas | colunistas | blogs | blog |
    esporte | esportes | desporto | futebol | ciência | saúde | tecnologia | educação | meio ambiente |
    ambiente | clima | tempo | previsão do tempo | vida | estilo | moda | viagem | viagens | turismo |
    gastronomia | comida | receitas | carros | automóveis | imóveis | família | horóscopo | jogos |
    passatempos | palavras cruzadas | loterias | vídeo | vídeos | videos | fotos | galerias | podcast |
    podcasts | ao vivo | direto | rádio | especiais | mais | menos | fechar | abrir | tudo | todos | rss |
    idioma | português | english | temas | assuntos | links | eventos | loja
  `),

  rights: phrases(`
    todos os direitos reservados | todos os direitos reservados… | … todos os direitos reservados |
    aviso legal | termos e condições | termos de uso | termos de serviço | condições de uso |
    política de privacidade | privacidade | direitos autorais | direitos reservados |
    é proibida a reprodução… | proibida a reprodução… | copyright | ficha técnica | estatuto editorial |
    expediente | princípios editoriais | acessibilidade | portal da privacidade
  `),

  author: phrases(`
    sobre o autor | sobre a autora | o autor | autor | autora | autores | ver todos os posts de… |
    ver todos os artigos de… | mais artigos de… | mais do autor | outros artigos do autor |
    todos os artigos de… | ver todos os artigos…
  `),

  tags: phrases(`
    tags | tag | etiquetas | temas | assuntos | tópicos | tópicos relacionados | palavras chave |
    palavras chave… | tags… | etiquetas… | marcadores | marcadores… | publicado em… | categorias… |
    categoria… | arquivado em… | mais sobre | tudo sobre | saiba tudo sobre |
    mais sobre esse assunto…
  `),

  advertisement: phrases(`
    publicidade | propaganda | anúncio | anúncios | pub | publi | continua após a publicidade |
    continua depois da publicidade | a matéria continua após… | o texto continua após… | patrocinado |
    patrocinado por… | conteúdo patrocinado | conteúdo de marca | fechar anúncio | pular anúncio |
    oferecimento | apresentado por… | conteúdo externo |
    continua após a publicidade… | continua depois da publicidade… | continue lendo após a publicidade
  `),
};
